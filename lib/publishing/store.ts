// Readiness, publishing, and what readers get. The editions themselves are read by editions/store.ts.
import { and, desc, eq, isNotNull, max, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { isSlug, shortened } from '../articles/naming.ts';
import { type ArticleHead, addressByHeadline, findArticle } from '../articles/store.ts';
import type { Finding } from '../checks/finding.ts';
import { listFindingsOf } from '../checks/store.ts';
import { type Database, db, type Transaction } from '../db/client.ts';
import { idOf, once, tell } from '../db/deed.ts';
import { schema } from '../db/schema/index.ts';
import { say } from '../i18n/say.ts';
import type { Actor } from '../people/actor.ts';
import { personWho } from '../people/policy.ts';
import { Refusal } from '../refusal.ts';
import { stateOf } from '../review/turn.ts';
import { type EditionDraft, type EditionParagraph, hasHeadline, hashOfEdition, titleOfEdition } from './edition.ts';
import { type Blocker, blockersOf, NAMED } from './readiness.ts';

const { article, decision, edition, pairing, paragraph, version } = schema;

type Standing = {
  article: ArticleHead;
  blockers: Blocker[];
  approved: number;
  total: number;
  /** What would go out; null while something blocks. Its hash is what the publisher has seen. */
  draft: (EditionDraft & { hash: string }) | null;
  /** Whether readers have just this already. */
  isLive: boolean;
  /** Whether the pairing was changed since it was confirmed: what changed does not go out before it is confirmed. */
  hasNewerBoard: boolean;
};

export type Readiness = Standing & {
  /** What the checks say about the texts that wait, by version: those of the first NAMED paragraphs. */
  findings: Map<string, Finding[]>;
};

/** What still blocks an article, and what would be published. @throws Refusal not-found */
export async function findReadiness(actor: Actor, articleId: string): Promise<Readiness> {
  const standing = await standingOf(db(), await findArticle(actor, articleId));
  const waiting = standing.blockers.flatMap((blocker) =>
    blocker.code === 'paragraph' ? (blocker.versionId ?? []) : [],
  );
  return { ...standing, findings: await listFindingsOf(actor, articleId, waiting.slice(0, NAMED)) };
}

// The canonical version; where there is none, the one that waits.
const standingVersion = sql`coalesce(${paragraph.canonicalVersionId}, ${paragraph.chosenVersionId},
  (select v.id from version v where v.paragraph_id = ${paragraph.id} and v.origin <> 'source' order by v.number desc limit 1))`;

async function standingOf(from: Database | Transaction, head: ArticleHead): Promise<Standing> {
  const rows = await from
    .select({
      id: paragraph.id,
      position: paragraph.position,
      kind: paragraph.kind,
      canonicalVersionId: paragraph.canonicalVersionId,
      lastKind: decision.kind,
      versionId: version.id,
      text: version.text,
    })
    .from(paragraph)
    .leftJoin(version, eq(version.id, standingVersion))
    .leftJoin(decision, eq(decision.id, paragraph.lastDecisionId))
    .where(and(eq(paragraph.articleId, head.id), isNotNull(paragraph.position)))
    .orderBy(paragraph.position);
  const standing = rows.map((row) => {
    return { ...row, position: row.position ?? 0, state: stateOf(row), text: row.text ?? '' };
  });
  const blockers = blockersOf({ isPaired: head.isPaired, paragraphs: standing });
  const content = rows.flatMap(({ id, canonicalVersionId, kind, text }): EditionParagraph[] =>
    canonicalVersionId && text !== null ? [{ paragraphId: id, versionId: canonicalVersionId, kind, text }] : [],
  );
  const draft = blockers.length ? null : draftOf(head, content);
  const [live] = head.liveEdition
    ? await from.select({ hash: edition.hash }).from(edition).where(eq(edition.id, head.liveEdition.id))
    : [];
  const isLive = draft !== null && live?.hash === draft.hash;
  const approved = content.length;
  const hasNewerBoard = await isBoardNewer(from, head.id);
  return { article: head, blockers, approved, total: rows.length, draft, isLive, hasNewerBoard };
}

async function isBoardNewer(from: Database | Transaction, articleId: string): Promise<boolean> {
  const { rev, confirmedRev } = pairing;
  const [row] = await from.select({ rev, confirmedRev }).from(pairing).where(eq(pairing.articleId, articleId));
  return row !== undefined && row.confirmedRev !== null && row.confirmedRev !== row.rev;
}

function draftOf(head: ArticleHead, content: EditionParagraph[]): EditionDraft & { hash: string } {
  const draft = { title: titleOfEdition(content), lang: head.targetLang, content };
  return { ...draft, hash: hashOfEdition(draft) };
}

/**
 * Freezes what is approved as the next edition and gives it to readers.
 * @param input.hash of the draft the publisher saw
 * @throws Refusal not-ready while a paragraph is open; conflict when the text is not the one that was seen
 */
export async function publishArticle(
  actor: Actor,
  input: { articleId: string; hash: string; key: string },
): Promise<{ number: number }> {
  const head = await findArticle(actor, input.articleId);
  const publisher = personWho(actor, 'publish');
  return once(publisher, input.key, 'publish', async (tx) => {
    const { draft, isLive } = await frozen(tx, actor, head);
    if (draft.hash !== input.hash) throw new Refusal('conflict', say('publishing.changed-meanwhile'));
    if (isLive) throw new Refusal('conflict', say('publishing.nothing-new'));
    const [last] = await tx
      .select({ number: max(edition.number) })
      .from(edition)
      .where(eq(edition.articleId, head.id));
    const number = (last?.number ?? 0) + 1;
    // What readers have seen once keeps its address.
    if (number === 1) await addressByHeadline(publisher, { articleId: head.id, headline: draft.title }, tx);
    const values = { articleId: head.id, number, publishedBy: publisher.id, ...draft };
    const [made] = await tx.insert(edition).values(values).returning({ id: edition.id });
    if (!made) throw new Error('the edition was not written');
    await tx.update(article).set({ liveEditionId: made.id }).where(eq(article.id, head.id));
    await tell(tx, publisher.id, 'publish', { articleId: head.id, revision: number, data: { hash: draft.hash } });
    return { number };
  });
}

/** Holds the article and all its paragraphs still until the transaction ends, and gives what would go out. */
async function frozen(tx: Transaction, actor: Actor, head: ArticleHead) {
  await tx.select({ id: article.id }).from(article).where(eq(article.id, head.id)).for('update');
  await tx.select({ id: paragraph.id }).from(paragraph).where(eq(paragraph.articleId, head.id)).for('share');
  const now = await findArticle(actor, head.id, tx);
  if (now.setAside) throw new Refusal('not-ready', say('publishing.set-aside'));
  const { draft, blockers, isLive } = await standingOf(tx, now);
  if (draft) return { draft, isLive };
  const open = blockers.filter((blocker) => blocker.code === 'paragraph').length;
  throw new Refusal('not-ready', say('publishing.not-ready', { open }), { open });
}

/** Takes the article off at once; its editions stay in the history. @throws Refusal conflict when it is not out */
export async function withdrawArticle(
  actor: Actor,
  input: { articleId: string; editionId: string; key: string },
): Promise<{ withdrawn: true }> {
  const head = await findArticle(actor, input.articleId);
  const editor = personWho(actor, 'withdraw');
  return once(editor, input.key, 'withdraw', async (tx) => {
    const gone = await tx
      .update(article)
      .set({ liveEditionId: null })
      .where(and(eq(article.id, head.id), eq(article.liveEditionId, idOf(input.editionId))))
      .returning({ id: article.id });
    if (!gone.length) throw new Refusal('conflict', say('publishing.not-out'));
    await tell(tx, editor.id, 'withdraw', { articleId: head.id, data: { editionId: input.editionId } });
    return { withdrawn: true } as const;
  });
}

/** `publishedAt`: when this edition went out; `firstAt`: when the first one did. */
export type PublishedHead = {
  slug: string;
  title: string;
  lang: string;
  publishedAt: Date;
  firstAt: Date;
  lead: string;
};
export type Published = PublishedHead & { number: number; hash: string; content: EditionParagraph[] };

const LEAD = 240;

const first = alias(edition, 'first');
const isFirst = and(eq(first.articleId, article.id), eq(first.number, 1));

/** What is out, at most `limit` from `offset` on, in the order of first editions, newest first: a correction is no news. For everybody. */
export async function listPublished(_actor: Actor, { offset = 0, limit = 50 } = {}): Promise<PublishedHead[]> {
  // The page first: only its editions are opened for their lead, and not those of the whole archive.
  const page = db()
    .select({ slug: article.slug, editionId: article.liveEditionId, firstAt: first.publishedAt })
    .from(article)
    .innerJoin(first, isFirst)
    .where(isNotNull(article.liveEditionId))
    .orderBy(desc(first.publishedAt), article.slug)
    .offset(offset)
    .limit(limit)
    .as('page');
  const rows = await db()
    .select({
      slug: page.slug,
      title: edition.title,
      lang: edition.lang,
      publishedAt: edition.publishedAt,
      firstAt: page.firstAt,
      lead: sql<string>`coalesce(left(jsonb_path_query_first(${edition.content},
        case when ${edition.content} @? '$[*] ? (@.kind == "title")' then '$[*] ? (@.kind == "paragraph").text'::jsonpath
        else '$[1 to last] ? (@.kind == "paragraph").text' end) #>> '{}', ${2 * LEAD}::int), '')`,
    })
    .from(page)
    .innerJoin(edition, eq(edition.id, page.editionId))
    .orderBy(desc(page.firstAt), page.slug);
  return rows.map((row) => ({ ...row, lead: shortened(row.lead, LEAD) }));
}

/** The live edition at an address, or null: drafts and withdrawn articles are not found. For everybody. */
export async function findPublished(_actor: Actor, slug: string): Promise<Published | null> {
  if (!isSlug(slug)) return null;
  const { title, lang, publishedAt, number, hash, content } = edition;
  const [row] = await db()
    .select({ slug: article.slug, title, lang, publishedAt, firstAt: first.publishedAt, number, hash, content })
    .from(article)
    .innerJoin(edition, eq(edition.id, article.liveEditionId))
    .innerJoin(first, isFirst)
    .where(eq(article.slug, slug));
  return row ? { ...row, lead: shortened(leadOf(row.content), LEAD) } : null;
}

/** Which edition is at an address, without its text: enough to tell whether a reader has it already. For everybody. */
export async function findPublishedHash(_actor: Actor, slug: string): Promise<{ number: number; hash: string } | null> {
  if (!isSlug(slug)) return null;
  const [row] = await db()
    .select({ number: edition.number, hash: edition.hash })
    .from(article)
    .innerJoin(edition, eq(edition.id, article.liveEditionId))
    .where(eq(article.slug, slug));
  return row ?? null;
}

// Without a title the first words are the headline: said again below it they would be no lead.
function leadOf(content: EditionParagraph[]): string {
  const rest = hasHeadline(content) ? content : content.slice(1);
  return rest.find(({ kind }) => kind === 'paragraph')?.text ?? '';
}
