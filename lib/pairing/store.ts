// The pairing board of an article, and its confirmation: rows become paragraphs.
import { and, asc, eq, sql } from 'drizzle-orm';
import { type ArticleHead, findArticle } from '../articles/store.ts';
import { db, type Transaction } from '../db/client.ts';
import { once, tell } from '../db/deed.ts';
import { schema } from '../db/schema/index.ts';
import { say } from '../i18n/say.ts';
import type { Actor } from '../people/actor.ts';
import { personWho } from '../people/policy.ts';
import { notFound, Refusal } from '../refusal.ts';
import { hashOf } from '../review/text.ts';
import { applyEdit, type Board, type Edit, isProblem, replay, type TextOf } from './edit.ts';
import { type Row, type RowText, rowTexts } from './rows.ts';

const { block, pairing, paragraph, version, article } = schema;

export type BlockView = { id: string; line: number; text: string };

export type BoardView = {
  article: ArticleHead;
  board: Board;
  blocks: BlockView[];
  rev: number;
  canUndo: boolean;
  confirmed: boolean;
};

/** The board with the texts of its blocks. @throws Refusal not-found */
export async function findBoard(actor: Actor, articleId: string): Promise<BoardView> {
  const head = await findArticle(actor, articleId);
  const [row] = await db().select().from(pairing).where(eq(pairing.articleId, articleId));
  if (!row) throw notFound();
  const blocks = await db()
    .select({ id: block.id, line: block.line, text: block.text })
    .from(block)
    .where(eq(block.articleId, articleId))
    .orderBy(asc(block.position));
  const { board, rev, edits, confirmedAt } = row;
  return { article: head, board, blocks, rev, canUndo: edits.length > 0, confirmed: confirmedAt !== null };
}

export type BoardSeen = { articleId: string; rev: number; key: string };
export type BoardState = { rev: number; canUndo: boolean };

/** Makes one change to the board as it was seen. @throws Refusal conflict when it moved or the change does not fit */
export async function editBoard(actor: Actor, seen: BoardSeen & { edit: Edit }): Promise<BoardState> {
  return changeBoard(actor, seen, 'pair', async (row, textOf) => {
    const board = applyEdit(row.board, seen.edit, textOf);
    return { board, edits: [...row.edits, seen.edit] };
  });
}

/** Takes back the latest change, by replaying all others. @throws Refusal conflict; not-ready when there is none */
export async function undoBoardEdit(actor: Actor, seen: BoardSeen): Promise<BoardState> {
  return changeBoard(actor, seen, 'pair-undo', async (row, textOf) => {
    if (!row.edits.length) throw new Refusal('not-ready', say('pairing.nothing-to-undo'));
    const edits = row.edits.slice(0, -1);
    return { board: replay(row.proposed, edits, textOf), edits };
  });
}

type PairingRow = typeof pairing.$inferSelect;

async function changeBoard(
  actor: Actor,
  seen: BoardSeen,
  deed: 'pair' | 'pair-undo',
  change: (row: PairingRow, textOf: TextOf) => Promise<{ board: ReturnType<typeof applyEdit>; edits: Edit[] }>,
): Promise<BoardState> {
  await findArticle(actor, seen.articleId);
  const who = personWho(actor, 'pair');
  return once(who, seen.key, deed, async (tx) => {
    const row = await lockedBoard(tx, seen);
    const { board, edits } = await change(row, await textsOf(tx, seen.articleId));
    if (isProblem(board)) throw new Refusal('conflict', say(`pairing.problems.${board.problem}`));
    const rev = row.rev + 1;
    await tx.update(pairing).set({ board, edits, rev }).where(eq(pairing.articleId, seen.articleId));
    await tell(tx, who.id, deed, { articleId: seen.articleId, revision: rev });
    return { rev, canUndo: edits.length > 0 };
  });
}

async function lockedBoard(tx: Transaction, { articleId, rev }: BoardSeen): Promise<PairingRow> {
  const [row] = await tx.select().from(pairing).where(eq(pairing.articleId, articleId)).for('update');
  if (!row) throw notFound();
  if (row.rev === rev) return row;
  const [last] = await tx
    .select({ who: schema.person.name })
    .from(schema.event)
    .innerJoin(schema.person, eq(schema.person.id, schema.event.personId))
    .where(and(eq(schema.event.articleId, articleId), sql`${schema.event.deed} like 'pair%'`))
    .orderBy(sql`${schema.event.id} desc`)
    .limit(1);
  throw new Refusal('conflict', say('refusals.conflict-board', { who: last?.who ?? say('review.somebody') }));
}

async function textsOf(tx: Transaction, articleId: string): Promise<TextOf> {
  const rows = await tx.select({ id: block.id, text: block.text }).from(block).where(eq(block.articleId, articleId));
  const texts = new Map(rows.map((row) => [row.id, row.text]));
  return (id) => texts.get(id);
}

/**
 * Settles the board: each row that is no furniture becomes a paragraph with its versions. Confirming a changed board
 * again keeps each paragraph whose row is still there with all its versions and decisions, adds versions where a text
 * changed (the paragraph is then open again), and leaves paragraphs out whose row is gone.
 * @throws Refusal conflict when the board moved; not-ready when no row holds text of the article
 */
export async function confirmPairing(actor: Actor, seen: BoardSeen): Promise<{ paragraphs: number }> {
  await findArticle(actor, seen.articleId);
  const who = personWho(actor, 'pair');
  return once(who, seen.key, 'pair-confirm', async (tx) => {
    // Publishing takes the same lock first, so an edition never sees half a pairing.
    await tx.select({ id: article.id }).from(article).where(eq(article.id, seen.articleId)).for('update');
    const { board, rev } = await lockedBoard(tx, seen);
    const rows = rowTexts(board, await textsOf(tx, seen.articleId));
    if (!rows.length) throw new Refusal('not-ready', say('pairing.nothing-to-confirm'));
    await settle({ tx, articleId: seen.articleId, personId: who.id }, rows);
    await tx
      .update(pairing)
      .set({ confirmedBy: who.id, confirmedAt: new Date() })
      .where(eq(pairing.articleId, seen.articleId));
    const data = { paragraphs: rows.length };
    await tell(tx, who.id, 'pair-confirm', { articleId: seen.articleId, revision: rev, data });
    return data;
  });
}

type ParagraphRow = typeof paragraph.$inferSelect;
type VersionRow = typeof version.$inferSelect;
type Settling = { tx: Transaction; articleId: string; personId: string };

async function settle(settling: Settling, rows: Row[]): Promise<void> {
  const { tx, articleId } = settling;
  const there = await tx.select().from(paragraph).where(eq(paragraph.articleId, articleId)).for('update');
  const written = await tx.select().from(version).where(eq(version.articleId, articleId)).orderBy(version.number);
  const versions = new Map<string, VersionRow[]>(there.map((row) => [row.id, []]));
  for (const row of written) versions.get(row.paragraphId)?.push(row);
  const known = new Map(there.map((row) => [row.rowId, row]));
  const wanted = new Set(rows.map((row) => row.id));
  for (const row of there) {
    if (row.position !== null && !wanted.has(row.rowId))
      await move(settling, row, { position: null, canonicalVersionId: null });
  }
  const fresh: { row: Row; position: number }[] = [];
  for (const [position, row] of rows.entries()) {
    const old = known.get(row.id);
    if (old) await refresh(settling, old, versions.get(old.id) ?? [], row, position);
    else fresh.push({ row, position });
  }
  for (let from = 0; from < fresh.length; from += 2000) await add(settling, fresh.slice(from, from + 2000));
}

async function move(
  { tx, articleId, personId }: Settling,
  row: ParagraphRow,
  change: Partial<ParagraphRow>,
): Promise<void> {
  const rev = row.rev + 1;
  await tx
    .update(paragraph)
    .set({ ...change, rev })
    .where(eq(paragraph.id, row.id));
  await tell(tx, personId, 'pair-confirm', { articleId, paragraphId: row.id, revision: rev });
}

async function add({ tx, articleId }: Settling, fresh: { row: Row; position: number }[]): Promise<void> {
  const made = await tx
    .insert(paragraph)
    .values(fresh.map(({ row, position }) => ({ articleId, rowId: row.id, kind: row.kind, position })))
    .returning({ id: paragraph.id, rowId: paragraph.rowId });
  const ids = new Map(made.map(({ id, rowId }) => [rowId, id]));
  const values = fresh.flatMap(({ row }) => {
    const paragraphId = ids.get(row.id);
    return paragraphId ? versionsFrom(articleId, paragraphId, row.texts, 1) : [];
  });
  if (values.length) await tx.insert(version).values(values);
}

async function refresh(
  settling: Settling,
  old: ParagraphRow,
  there: VersionRow[],
  row: Row,
  position: number,
): Promise<void> {
  const { tx, articleId } = settling;
  const missing = row.texts.filter((text) => !isLatest(there, text));
  if (!missing.length && old.position === position && old.kind === row.kind) return;
  const next = (there.at(-1)?.number ?? 0) + 1;
  if (missing.length) await tx.insert(version).values(versionsFrom(articleId, old.id, missing, next));
  const reopened = missing.length ? { canonicalVersionId: null } : {};
  await move(settling, old, { position, kind: row.kind, ...reopened });
}

function versionsFrom(articleId: string, paragraphId: string, texts: RowText[], first: number) {
  return texts.map((text, k) => ({ articleId, paragraphId, number: first + k, ...text, hash: hashOf(text.text) }));
}

function isLatest(there: VersionRow[], text: RowText): boolean {
  return there.findLast((candidate) => candidate.origin === text.origin)?.text === text.text;
}
