// Recomputes from the rows what the database and the stores promise, as if no constraint and no trigger had been there:
// a restored dump, a hand on the console or a bug of ours may have gone past them.
import { type SQL, sql } from 'drizzle-orm';
import { isProblem, piecesOf, replay } from '../pairing/edit.ts';
import { hashOfEdition } from '../publishing/edition.ts';
import { db, type Transaction } from './client.ts';
import { schema } from './schema/index.ts';

export type Breach = {
  /** What should hold, in a sentence. */
  readonly promise: string;
  /** The row that breaks it: its table and id. */
  readonly where: string;
};

/** Checks every promise in one snapshot and gives each breach; reads every row once or twice, changes nothing. */
export async function verify(): Promise<Breach[]> {
  return db().transaction(
    async (tx) => {
      const breaches: Breach[] = [];
      for (const [promise, query] of Object.entries(promises)) {
        const { rows } = await tx.execute<{ where: string }>(query);
        breaches.push(...rows.map((row) => ({ promise, where: row.where })));
      }
      return [...breaches, ...(await boardBreaches(tx)), ...(await editionBreaches(tx))];
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** Each query gives the rows that break the promise. */
const promises: Readonly<Record<string, SQL>> = {
  'A canonical version was approved by the latest decision on its paragraph.': sql`
    select 'paragraph ' || p.id as "where" from paragraph p left join decision d on d.id = p.last_decision_id
    where p.canonical_version_id is not null and (d.kind = 'approve' and d.paragraph_id = p.id
      and d.version_id = p.canonical_version_id) is not true`,
  'An approved paragraph in the article has its canonical version.': sql`
    select 'paragraph ' || p.id as "where" from paragraph p join decision d on d.id = p.last_decision_id
    where d.kind = 'approve' and p.position is not null and p.canonical_version_id is null`,
  'Canonical and proposed versions are of the paragraph itself, and no source text.': sql`
    select 'paragraph ' || p.id as "where" from paragraph p
    cross join lateral unnest(array[p.canonical_version_id, p.chosen_version_id]) as used(id)
    left join version v on v.id = used.id
    where used.id is not null and (v.paragraph_id = p.id and v.origin <> 'source') is not true`,
  'Between two approvals of a paragraph it was reopened or paired anew.': sql`
    select 'decision ' || d.id as "where" from (
      select *, lag(seen_rev) over w as before from decision where kind = 'approve'
      window w as (partition by paragraph_id order by seen_rev)) d
    where d.before is not null
      and not exists (select from decision r where r.paragraph_id = d.paragraph_id and r.kind = 'reopen'
        and r.seen_rev > d.before and r.seen_rev < d.seen_rev)
      and not exists (select from event e where e.paragraph_id = d.paragraph_id and e.deed = 'pair-confirm'
        and e.revision > d.before + 1 and e.revision <= d.seen_rev)`,
  'Each revision of a paragraph was decided on at most once.': sql`
    select 'paragraph ' || paragraph_id as "where" from decision group by paragraph_id, seen_rev having count(*) > 1`,
  'Each change of a paragraph left just one event.': sql`
    select 'paragraph ' || p.id as "where" from paragraph p
    left join (select paragraph_id, count(*) as number, count(distinct revision) as revisions, max(revision) as last
      from event where paragraph_id is not null and revision is not null group by 1) e on e.paragraph_id = p.id
    where p.rev <> coalesce(e.last, 0) or p.rev <> coalesce(e.number, 0) or p.rev <> coalesce(e.revisions, 0)`,
  'Each decision left its event, with the same person and the revision after the one that was seen.': sql`
    select 'decision ' || d.id as "where" from decision d where not exists (select from event e
      where e.paragraph_id = d.paragraph_id and e.person_id = d.person_id and e.revision = d.seen_rev + 1
        and (e.deed = d.kind::text or (e.deed = 'write' and d.kind = 'choose')))`,
  'A decision names the hash of the text it was made on.': sql`
    select 'decision ' || d.id as "where" from decision d left join version v on v.id = d.version_id
    where (d.seen_hash = v.hash and d.paragraph_id = v.paragraph_id) is not true`,
  'The hash of a version is that of its text.': sql`
    select 'version ' || id as "where" from version
    where hash <> encode(sha256(convert_to(text, 'UTF8')), 'hex')`,
  'Nobody approved their own text, unless an administrator let them in that article.': sql`
    select 'decision ' || d.id as "where" from decision d join version v on v.id = d.version_id
    where d.kind = 'approve' and v.author_id = d.person_id and not exists (select from event e
      where e.article_id = d.article_id and e.deed = 'allow-own-approval' and (e.data ->> 'allowed')::boolean
        and e.at <= d.at)`,
  'The versions of a paragraph are numbered from 1 without a gap.': sql`
    select 'paragraph ' || paragraph_id as "where" from version group by paragraph_id
    having min(number) <> 1 or max(number) <> count(*)`,
  'Each paragraph in the article has a version that could become canonical.': sql`
    select 'paragraph ' || p.id as "where" from paragraph p where p.position is not null
      and not exists (select from version v where v.paragraph_id = p.id and v.origin <> 'source')`,
  'Paragraphs stand in their article one to a place.': sql`
    select 'article ' || article_id as "where" from paragraph where position is not null group by article_id
    having count(distinct position) <> count(*)`,
  'The blocks of an article are numbered without a gap.': sql`
    select 'article ' || article_id as "where" from block group by article_id
    having min(position) <> 0 or max(position) <> count(*) - 1 or count(distinct position) <> count(*)`,
  'The editions of an article are numbered from 1 without a gap.': sql`
    select 'article ' || article_id as "where" from edition group by article_id
    having min(number) <> 1 or max(number) <> count(*) or count(distinct number) <> count(*)`,
  'What readers get is an edition of that article.': sql`
    select 'article ' || a.id as "where" from article a left join edition e on e.id = a.live_edition_id
    where a.live_edition_id is not null and (e.article_id = a.id) is not true`,
};

/** No block is lost on a board, none stands on it twice, and the board is what its edits make of the proposal. */
async function boardBreaches(tx: Transaction): Promise<Breach[]> {
  const breaches: Breach[] = [];
  const { pairing } = schema;
  for (const { articleId } of await tx.select({ articleId: pairing.articleId }).from(pairing)) {
    const { rows: blocks } = await tx.execute<{ id: string; text: string }>(
      sql`select id, text from block where article_id = ${articleId}`,
    );
    const [row] = (
      await tx.execute<typeof pairing.$inferSelect>(
        sql`select proposed, edits, board from pairing where article_id = ${articleId}`,
      )
    ).rows;
    if (!row) continue;
    const texts = new Map(blocks.map(({ id, text }) => [id, text]));
    const pieces = row.board.rows.flatMap(piecesOf);
    const used = new Set(pieces.map((piece) => row.board.pieces[piece]?.block ?? piece));
    const isWhole = blocks.every(({ id }) => used.has(id)) && new Set(pieces).size === pieces.length;
    if (!isWhole) breaches.push({ promise: 'Each block stands on the board once.', where: `pairing ${articleId}` });
    const made = replay(row.proposed, row.edits, (id) => texts.get(id));
    if (isProblem(made) || canonicalJson(made) !== canonicalJson(row.board))
      breaches.push({ promise: 'A board is what its edits make of the proposal.', where: `pairing ${articleId}` });
  }
  return breaches;
}

/** An edition's hash is that of what it holds, and it holds the texts of its versions. */
async function editionBreaches(tx: Transaction): Promise<Breach[]> {
  const breaches: Breach[] = [];
  const { rows: strange } = await tx.execute<{ where: string }>(sql`
    select distinct 'edition ' || e.id as "where" from edition e cross join lateral jsonb_array_elements(e.content) c
    left join version v on v.id = (c ->> 'versionId')::uuid
    where (v.text = c ->> 'text' and v.paragraph_id = (c ->> 'paragraphId')::uuid) is not true`);
  for (const { where } of strange) breaches.push({ promise: 'An edition holds the texts of its versions.', where });
  const { edition } = schema;
  for (const { id } of await tx.select({ id: edition.id }).from(edition)) {
    const [row] = await tx.select().from(edition).where(sql`${edition.id} = ${id}`);
    if (row && hashOfEdition(row) !== row.hash)
      breaches.push({ promise: 'The hash of an edition is that of what it holds.', where: `edition ${id}` });
  }
  return breaches;
}

/** JSON with sorted keys, since the database does not keep their order. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part) => {
    const isObject = part !== null && typeof part === 'object' && !Array.isArray(part);
    return isObject ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part;
  });
}
