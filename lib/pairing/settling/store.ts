// Rows of a settled board become paragraphs, or change those that are there, with an event for each that changed.
// Writes whole lists as one JSON value each: a statement a row would hold the article's lock many times as long.
import { randomUUID } from 'node:crypto';
import { and, desc, eq, isNotNull, max, ne, type SQL, sql } from 'drizzle-orm';
import { type Database, db, type Transaction } from '../../db/client.ts';
import { schema } from '../../db/schema/index.ts';
import { say } from '../../i18n/say.ts';
import type { Actor } from '../../people/actor.ts';
import { can, personWho } from '../../people/policy.ts';
import { Refusal } from '../../refusal.ts';
import { hashOf } from '../../review/text.ts';
import { readBoard } from '../board/store.ts';
import { type ArticleChanges, changesOnConfirming } from '../changes.ts';
import type { Lane } from '../edit.ts';
import type { Row, RowText } from '../rows.ts';
import {
  type Change,
  lanesOf,
  type Settled,
  type Settlement,
  type Standing,
  settledOf,
  settlementOf,
} from './settle.ts';

const { paragraph, version, decision, pairing } = schema;

/**
 * Part of the transaction that confirms a board, whose store function has seen the article and holds both: makes its
 * paragraphs those of the rows, in their order, and holds them still until the transaction ends.
 * @param settled.rev of the board @param settled.opens how many approvals the person knows to end with it
 * @returns how many paragraphs there are then
 * @throws Refusal forbidden; not-ready when there is no row, or when approvals end and the person may not reopen
 * paragraphs; conflict when they are not as many as the person knows of, with details.opens
 */
export async function settleBoard(
  actor: Actor,
  { articleId, rows, literalFirst, rev, opens }: Settled & { articleId: string; rev: number; opens: number },
  tx: Transaction,
): Promise<number> {
  const settling = { tx, articleId, personId: personWho(actor, 'pair').id };
  if (!rows.length) throw new Refusal('not-ready', say('pairing.nothing-to-confirm'));
  await tx.select({ id: paragraph.id }).from(paragraph).where(eq(paragraph.articleId, articleId)).for('update');
  const settlement = settlementOf(await standing(tx, articleId), rows);
  refuseUnseen(actor, settlement.opens, opens);
  await leaveOut(settling, settlement.gone);
  await shift(settling, settlement.shifted);
  await change(settling, settlement.changed);
  await add(settling, settlement.fresh);
  await tx
    .update(pairing)
    .set({
      confirmedBy: settling.personId,
      confirmedAt: sql`now()`,
      confirmedRev: rev,
      confirmedHash: null,
      literalFirst,
    })
    .where(eq(pairing.articleId, articleId));
  return rows.length;
}

/**
 * What the confirmation of a board that was changed since the last one does to the article; null when it has none, or
 * when none is wanted. @throws Refusal not-found
 */
export async function findWaitingChanges(actor: Actor, articleId: string): Promise<ArticleChanges | null> {
  const { row, blocks } = await readBoard(actor, articleId);
  if (row.confirmedRev === null || row.confirmedRev === row.rev) return null;
  const there = (await standing(db(), articleId)).filter(({ position }) => position !== null);
  const before = there.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0)).map(rowOf);
  const approved = new Set(there.flatMap(({ rowId, isApproved }) => (isApproved ? rowId : [])));
  return changesOnConfirming(before, settledOf(row.board, blocks).rows, approved);
}

function rowOf({ rowId, kind, lanes, latest }: Standing): Row {
  return { id: rowId, kind, texts: lanes.map((origin) => ({ origin, text: latest[origin] ?? '' })) };
}

// Who may not reopen a paragraph does not do so by pairing it anew, and nobody does so unawares.
function refuseUnseen(actor: Actor, opens: number, seen: number): void {
  if (opens > 0 && !can(actor, 'reopen')) throw new Refusal('not-ready', say('pairing.opens-for-editors', { opens }));
  if (opens > seen) throw new Refusal('conflict', say('pairing.opens', { opens }), { opens });
}

type Settling = { tx: Transaction; articleId: string; personId: string };

async function standing(from: Transaction | Database, articleId: string): Promise<Standing[]> {
  const { id, rowId, position, kind, lanes } = paragraph;
  const isApproved = isNotNull(paragraph.canonicalVersionId).mapWith(Boolean);
  const rows = await from
    .select({ id, rowId, position, kind, lanes, isApproved, lastKind: decision.kind })
    .from(paragraph)
    .leftJoin(decision, eq(decision.id, paragraph.lastDecisionId))
    .where(eq(paragraph.articleId, articleId));
  const written = await from
    .selectDistinctOn([version.paragraphId, version.origin], {
      paragraphId: version.paragraphId,
      origin: version.origin,
      text: version.text,
    })
    .from(version)
    .innerJoin(paragraph, eq(paragraph.id, version.paragraphId))
    .where(and(eq(paragraph.articleId, articleId), ne(version.origin, 'edit')))
    .orderBy(version.paragraphId, version.origin, desc(version.number));
  const latest = new Map<string, Partial<Record<Lane, string>>>(rows.map((row) => [row.id, {}]));
  for (const { paragraphId, origin, text } of written)
    if (origin !== 'edit') Object.assign(latest.get(paragraphId) ?? {}, { [origin]: text });
  return rows.map((row) => ({ ...row, lanes: row.lanes.filter(isLane), latest: latest.get(row.id) ?? {} }));
}

function isLane(origin: string): origin is Lane {
  return origin !== 'edit';
}

async function leaveOut(settling: Settling, ids: string[]): Promise<void> {
  if (!ids.length) return;
  await changed(
    settling,
    sql`update paragraph p set position = null, canonical_version_id = null, rev = rev + 1
      where id = any(${sql.param(ids)}::uuid[])`,
  );
}

/** No change of the paragraphs themselves: whoever has one open may still decide on it. */
async function shift({ tx }: Settling, shifted: Settlement['shifted']): Promise<void> {
  if (!shifted.length) return;
  await tx.execute(sql`update paragraph p set position = v.position
    from jsonb_to_recordset(${JSON.stringify(shifted)}::jsonb) as v("paragraphId" uuid, position int)
    where p.id = v."paragraphId"`);
}

async function change(settling: Settling, changes: Change[]): Promise<void> {
  if (!changes.length) return;
  await addVersions(settling, changes);
  const values = changes.map(({ paragraphId, row, position, reopens, forgets }) => {
    return { id: paragraphId, position, kind: row.kind, lanes: lanesOf(row), reopens, forgets };
  });
  await changed(
    settling,
    sql`update paragraph p set position = v.position, kind = v.kind, lanes = v.lanes, rev = rev + 1,
      canonical_version_id = case when not v.reopens then canonical_version_id end,
      chosen_version_id = case when not v.reopens then chosen_version_id end,
      last_decision_id = case when not v.forgets then last_decision_id end
      from jsonb_to_recordset(${JSON.stringify(values)}::jsonb)
        as v(id uuid, position int, kind kind, lanes origin[], reopens boolean, forgets boolean)
      where p.id = v.id`,
  );
}

/** Runs an update of paragraphs that moves their revisions, and leaves an event for each. */
async function changed({ tx, articleId, personId }: Settling, update: SQL): Promise<void> {
  await tx.execute(sql`with moved as (${update} returning p.id, p.rev)
    insert into event (article_id, paragraph_id, person_id, deed, revision)
    select ${articleId}, id, ${personId}, 'pair-confirm', rev from moved`);
}

async function addVersions(settling: Settling, changes: Change[]): Promise<void> {
  const texts = changes.filter((one) => one.texts.length);
  if (!texts.length) return;
  const numbers = await settling.tx
    .select({ paragraphId: version.paragraphId, number: max(version.number) })
    .from(version)
    .innerJoin(paragraph, eq(paragraph.id, version.paragraphId))
    .where(eq(paragraph.articleId, settling.articleId))
    .groupBy(version.paragraphId);
  const last = new Map(numbers.map(({ paragraphId, number }) => [paragraphId, number ?? 0]));
  await insertVersions(
    settling,
    texts.flatMap((one) => versionsFrom(one.paragraphId, one.texts, (last.get(one.paragraphId) ?? 0) + 1)),
  );
}

async function add(settling: Settling, fresh: Settlement['fresh']): Promise<void> {
  if (!fresh.length) return;
  const { tx, articleId } = settling;
  const rows = fresh.map(({ row, position }) => {
    return { id: randomUUID(), row_id: row.id, kind: row.kind, lanes: lanesOf(row), position };
  });
  await tx.execute(sql`insert into paragraph (id, article_id, row_id, kind, lanes, position)
    select id, ${articleId}, row_id, kind, lanes, position from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as v(id uuid, row_id text, kind kind, lanes origin[], position int)`);
  await insertVersions(
    settling,
    fresh.flatMap(({ row }, k) => versionsFrom(rows[k]?.id ?? '', row.texts, 1)),
  );
}

type NewVersion = RowText & { paragraph_id: string; number: number; hash: string };

function versionsFrom(paragraphId: string, texts: RowText[], first: number): NewVersion[] {
  return texts.map((text, k) => ({ paragraph_id: paragraphId, number: first + k, ...text, hash: hashOf(text.text) }));
}

async function insertVersions({ tx, articleId }: Settling, versions: NewVersion[]): Promise<void> {
  await tx.execute(sql`insert into version (article_id, paragraph_id, number, origin, text, hash)
    select ${articleId}, paragraph_id, number, origin, text, hash
    from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb)
      as v(paragraph_id uuid, number int, origin origin, text text, hash text)`);
}
