// The pairing board of an article, and its confirmation: rows become paragraphs.
import { randomUUID } from 'node:crypto';
import { and, asc, count, desc, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import { readBlocks } from '../articles/input.ts';
import { fileNameOf } from '../articles/naming.ts';
import { type ArticleHead, findArticle, findHabit } from '../articles/store.ts';
import { type Database, db, type Transaction } from '../db/client.ts';
import { isId, once, tell } from '../db/deed.ts';
import { printable } from '../db/failure.ts';
import { schema } from '../db/schema/index.ts';
import { say } from '../i18n/say.ts';
import type { Actor, Person } from '../people/actor.ts';
import { can, personWho } from '../people/policy.ts';
import { notFound, Refusal } from '../refusal.ts';
import {
  boardOfPlan,
  changesOf,
  endsApprovals,
  type FileBlock,
  type FileChanges,
  hashOfChanges,
  isNothing,
} from './changes.ts';
import { applyEdit, type Board, boardOf, type Edit, isProblem, rangeOf, replay, type TextOf } from './edit.ts';
import { isLiteralFirst } from './habit.ts';
import { type Pairing, pairBlocks } from './pair.ts';
import { elsewhere } from './pair-elsewhere.ts';
import { planReimport as planRows, type ReimportPlan } from './reimport.ts';
import { type Row, rowTexts } from './rows.ts';
import { settleRows } from './settling/store.ts';
import { isShort } from './short.ts';

const { block, pairing, paragraph, article, laterFile } = schema;

export type BlockView = { id: string; line: number; text: string };

export type BoardView = {
  article: ArticleHead;
  board: Board;
  blocks: BlockView[];
  rev: number;
  canUndo: boolean;
  confirmed: boolean;
  /** Confirmed, and not changed since. */
  isSettled: boolean;
};

/** Long files being paired in this process, one job an article; on globalThis, since Next evaluates modules twice. */
const place = globalThis as { [key: symbol]: Map<string, 'at work' | 'failed'> | undefined };
const jobs = place[Symbol.for('diptych.pairing')] ?? new Map<string, 'at work' | 'failed'>();
place[Symbol.for('diptych.pairing')] = jobs;

/** So long a pairing that failed is not tried again, in milliseconds. */
const REST = 60_000;

/**
 * Whether the article's board is there. While it is not, sees to it that it is being made (again, if the process that
 * made it was stopped, and some time after it failed) and says how many blocks that are.
 * @throws Refusal not-found
 */
export async function watchPairing(
  actor: Actor,
  articleId: string,
): Promise<{ blocks: number; hasFailed: boolean } | null> {
  const head = await findArticle(actor, articleId);
  const [row] = await db().select({ rev: pairing.rev }).from(pairing).where(eq(pairing.articleId, articleId));
  if (row) return null;
  const [found] = await db().select({ blocks: count() }).from(block).where(eq(block.articleId, articleId));
  if (!jobs.has(articleId)) {
    jobs.set(articleId, 'at work');
    propose(actor, head).then(
      () => jobs.delete(articleId),
      (error) => {
        console.error(`Article ${articleId} could not be paired:`, printable(error));
        jobs.set(articleId, 'failed');
        setTimeout(() => jobs.delete(articleId), REST).unref();
      },
    );
  }
  return { blocks: found?.blocks ?? 0, hasFailed: jobs.get(articleId) === 'failed' };
}

async function propose(actor: Actor, { id: articleId, sourceLang, targetLang }: ArticleHead): Promise<void> {
  const blocks = await blocksOf(db(), articleId, 1);
  const texts = blocks.map(({ text }) => text);
  const ids = blocks.map(({ id }) => id);
  const habit = await findHabit(actor, { sourceLang, targetLang });
  const proposed = boardOf(await elsewhere('pairBlocks', texts, { sourceLang, targetLang, habit }), ids);
  await db().insert(pairing).values({ articleId, proposed, board: proposed }).onConflictDoNothing();
}

/** A file's blocks in stream order. */
function blocksOf(from: Transaction | Database, articleId: string, file: number) {
  return from
    .select({ id: block.id, text: block.text })
    .from(block)
    .where(and(eq(block.articleId, articleId), eq(block.file, file)))
    .orderBy(asc(block.position));
}

/** The board with the texts of its blocks. @throws Refusal not-found */
export async function findBoard(actor: Actor, articleId: string): Promise<BoardView> {
  const head = await findArticle(actor, articleId);
  const [row] = await db().select().from(pairing).where(eq(pairing.articleId, articleId));
  if (!row) throw notFound();
  const blocks = await db()
    .select({ id: block.id, line: block.line, text: block.text })
    .from(block)
    .where(and(eq(block.articleId, articleId), eq(block.file, row.file)))
    .orderBy(asc(block.position));
  const { board, rev, edits, confirmedAt, confirmedRev } = row;
  const canUndo = edits.length > 0;
  return {
    article: head,
    board,
    blocks,
    rev,
    canUndo,
    confirmed: confirmedAt !== null,
    isSettled: confirmedRev === rev,
  };
}

export type BoardSeen = { articleId: string; rev: number; key: string };
export type BoardState = { rev: number; canUndo: boolean };

/** Makes one change to the board as it was seen. @throws Refusal conflict when it moved or the change does not fit */
export async function editBoard(actor: Actor, seen: BoardSeen & { edit: Edit }): Promise<BoardState> {
  return changeBoard(actor, seen, 'pair', async (row, textsFor) => {
    const board = applyEdit(row.board, seen.edit, await textsFor([seen.edit], row.board));
    return { board, edits: [...row.edits, seen.edit] };
  });
}

/** Takes back the latest change, by replaying all others. @throws Refusal conflict; not-ready when there is none */
export async function undoBoardEdit(actor: Actor, seen: BoardSeen): Promise<BoardState> {
  return changeBoard(actor, seen, 'pair-undo', async (row, textsFor) => {
    if (!row.edits.length) throw new Refusal('not-ready', say('pairing.nothing-to-undo'));
    const edits = row.edits.slice(0, -1);
    return { board: replay(row.proposed, edits, await textsFor(edits, row.proposed)), edits };
  });
}

type PairingRow = typeof pairing.$inferSelect;
type TextsFor = (edits: readonly Edit[], on: Board) => Promise<TextOf>;

async function changeBoard(
  actor: Actor,
  seen: BoardSeen,
  deed: 'pair' | 'pair-undo',
  change: (row: PairingRow, textsFor: TextsFor) => Promise<{ board: ReturnType<typeof applyEdit>; edits: Edit[] }>,
): Promise<BoardState> {
  await findArticle(actor, seen.articleId);
  const who = personWho(actor, 'pair');
  return once(who, seen.key, deed, async (tx) => {
    await holdBoard(tx, seen);
    const row = await rowOf(tx, seen.articleId);
    const textsFor: TextsFor = async (changes, on) =>
      textsOf(
        await tx
          .select({ id: block.id, text: block.text })
          .from(block)
          .where(and(eq(block.articleId, seen.articleId), inArray(block.id, splitBlocks(changes, on)))),
      );
    const { board, edits } = await change(row, textsFor);
    if (isProblem(board)) throw new Refusal('conflict', say(`pairing.problems.${board.problem}`));
    const rev = row.rev + 1;
    await tx.update(pairing).set({ board, edits, rev }).where(eq(pairing.articleId, seen.articleId));
    await tell(tx, who.id, deed, { articleId: seen.articleId, revision: rev });
    return { rev, canUndo: edits.length > 0 };
  });
}

async function rowOf(from: Transaction | Database, articleId: string): Promise<PairingRow> {
  const [row] = await from.select().from(pairing).where(eq(pairing.articleId, articleId));
  if (!row) throw notFound();
  return row;
}

/**
 * Holds the board still until the transaction ends, as it was seen and as it was read. What a long board comes to is
 * worked out before that, so that nobody waits for it: it is the same as long as the revision is.
 */
async function holdBoard(
  tx: Transaction,
  { articleId, rev }: BoardSeen,
  read: { rev: number } = { rev },
  no: 'conflict-board' | 'conflict-board-file' = 'conflict-board',
): Promise<{ confirmedRev: number | null }> {
  const [row] = await tx
    .select({ rev: pairing.rev, confirmedRev: pairing.confirmedRev })
    .from(pairing)
    .where(eq(pairing.articleId, articleId))
    .for('update');
  if (!row) throw notFound();
  if (row.rev === rev && read.rev === rev) return row;
  const [last] = await tx
    .select({ who: schema.person.name })
    .from(schema.event)
    .innerJoin(schema.person, eq(schema.person.id, schema.event.personId))
    .where(
      and(
        eq(schema.event.articleId, articleId),
        sql`(${schema.event.deed} like 'pair%' or ${schema.event.deed} = 'reimport')`,
      ),
    )
    .orderBy(sql`${schema.event.id} desc`)
    .limit(1);
  throw new Refusal('conflict', say(`refusals.${no}`, { who: last?.who ?? say('review.somebody') }));
}

type BlockText = { id: string; text: string };

function textsOf(blocks: readonly BlockText[]): TextOf {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return (id) => texts.get(id);
}

/** The blocks whose texts these edits look at: few, so that an edit costs the same on a board of any length. */
function splitBlocks(edits: readonly Edit[], on: Board): string[] {
  const asked = edits.flatMap((edit) => (edit.type === 'split-block' ? [edit.piece, edit.newPiece] : []));
  return [...new Set(asked.map((piece) => rangeOf(on, piece)?.block ?? piece))].filter(isId);
}

/**
 * Settles the board: each row that is no furniture becomes a paragraph with its versions. Confirming a changed board
 * again keeps each paragraph whose row is still there with all its versions and decisions, adds versions where a text
 * changed (the paragraph is then open again), and leaves paragraphs out whose row is gone.
 * @param seen.opens how many approvals the person knows to end with it
 * @throws Refusal conflict when the board moved or more approvals end, with details.opens; not-ready when no row holds text
 * of the article, or when approvals end and the person may not reopen paragraphs
 */
export async function confirmPairing(
  actor: Actor,
  { opens = 0, ...seen }: BoardSeen & { opens?: number },
): Promise<{ paragraphs: number }> {
  await findArticle(actor, seen.articleId);
  const who = personWho(actor, 'pair');
  const { articleId } = seen;
  const row = await rowOf(db(), articleId);
  const settled = settledOf(row.board, await blocksOf(db(), articleId, row.file));
  return once(who, seen.key, 'pair-confirm', async (tx) => {
    // Publishing takes the same lock first, so an edition never sees half a pairing.
    await holdArticle(tx, articleId);
    await holdBoard(tx, seen, row);
    const { rev } = row;
    const data = { paragraphs: await confirmBoard(who, { articleId, ...settled, rev, opens }, tx) };
    await tell(tx, who.id, 'pair-confirm', { articleId, revision: rev, data });
    return data;
  });
}

async function holdArticle(tx: Transaction, articleId: string): Promise<void> {
  await tx.select({ id: article.id }).from(article).where(eq(article.id, articleId)).for('update');
}

/** What a board comes to when it is confirmed. */
type Settled = { rows: Row[]; literalFirst: boolean | null };

function settledOf(board: Board, blocks: readonly BlockText[]): Settled {
  const ids = blocks.map(({ id }) => id);
  return { rows: rowTexts(board, textsOf(blocks)), literalFirst: isLiteralFirst(board, ids) };
}

/** How many paragraphs there are then. */
async function confirmBoard(
  who: Person,
  { articleId, rows, literalFirst, rev, opens }: Settled & { articleId: string; rev: number; opens: number },
  tx: Transaction,
): Promise<number> {
  if (!rows.length) throw new Refusal('not-ready', say('pairing.nothing-to-confirm'));
  await settleRows(who, { articleId, rows, opens }, tx);
  await tx
    .update(pairing)
    .set({ confirmedBy: who.id, confirmedAt: sql`now()`, confirmedRev: rev, literalFirst })
    .where(eq(pairing.articleId, articleId));
  return rows.length;
}

export type FilePlan = {
  /** The revision of the board that the file was compared with. */
  rev: number;
  /** Names what was shown; taking the file over asks for it. */
  hash: string;
  isNothing: boolean;
  /** At once if the pairing is confirmed as it stands; by an editor if approvals end that the person may not end. */
  counts: 'at-once' | 'once-confirmed' | 'once-an-editor-confirms';
  changes: FileChanges;
};

/**
 * What a changed file would do to an article. Writes nothing.
 * @throws Refusal forbidden; not-found, also while the article has no board; not-ready when the text cannot be read
 */
export async function planReimport(actor: Actor, input: { articleId: string; text: string }): Promise<FilePlan> {
  const head = await findArticle(actor, input.articleId);
  personWho(actor, 'import');
  const row = await rowOf(db(), head.id);
  return (await compare(actor, db(), await placed(row, await readFile(actor, head, input.text)))).plan;
}

/**
 * Takes a changed file over, just as planReimport showed it: texts that are the same keep their rows, paragraphs and
 * decisions, and a pairing that was confirmed as it stands is settled again at once. A board with changes that wait for
 * a confirmation goes on waiting, and one where approvals end waits for somebody who may end them.
 * @param input.hash of the plan that was seen @param input.rev of the board it was seen on
 * @throws Refusal conflict when board, file or approvals are not those that were shown; not-ready when nothing changes
 */
export async function reimportArticle(
  actor: Actor,
  input: BoardSeen & { text: string; fileName: string; hash: string },
): Promise<{ rev: number; settled: boolean }> {
  const head = await findArticle(actor, input.articleId);
  const who: Person = personWho(actor, 'import');
  const file = await readFile(actor, head, input.text);
  const fileName = fileNameOf(input.fileName);
  const row = await rowOf(db(), head.id);
  const found = await placed(row, file);
  return once(who, input.key, 'reimport', async (tx) => {
    await holdArticle(tx, head.id);
    const held = await holdBoard(tx, input, row, 'conflict-board-file');
    // No approval may come between what is compared here and the commit.
    await tx.select({ id: paragraph.id }).from(paragraph).where(eq(paragraph.articleId, head.id)).for('update');
    const { plan, board } = await compare(who, tx, { ...found, row: { ...row, ...held } });
    if (plan.hash !== input.hash) throw new Refusal('conflict', say('refusals.conflict-file'));
    if (plan.isNothing) throw new Refusal('not-ready', say('pairing.again.nothing'));
    const rev = row.rev + 1;
    await replaceBoard(tx, row, { ...input, fileName, board, blocks: file.blocks, personId: who.id });
    const settled = plan.counts === 'at-once';
    // The plan named the approvals that end, and its hash holds them.
    const opens = Number.POSITIVE_INFINITY;
    if (settled) await confirmBoard(who, { articleId: head.id, ...settledOf(board, file.blocks), rev, opens }, tx);
    const { changed, added, removed } = plan.changes;
    const counts = { changed: changed.length, added: added.length, removed: removed.length };
    const data = { fileName, file: row.file + 1, ...counts };
    await tell(tx, who.id, 'reimport', { articleId: head.id, revision: rev, data });
    return { rev, settled };
  });
}

type ReadFile = { text: string; blocks: FileBlock[]; pairing: Pairing };

async function readFile(actor: Actor, { sourceLang, targetLang }: ArticleHead, text: string): Promise<ReadFile> {
  const blocks = readBlocks(text).map((one) => ({ ...one, id: randomUUID() }));
  const texts = blocks.map((one) => one.text);
  const options = { sourceLang, targetLang, habit: await findHabit(actor, { sourceLang, targetLang }) };
  const pairing = isShort(texts) ? pairBlocks(texts, options) : await elsewhere('pairBlocks', texts, options);
  return { text, blocks, pairing };
}

/** Where the blocks of a file go on a board: the long part of the comparison, and the same as long as the board is. */
type Placed = { row: PairingRow; blocks: BlockText[]; file: ReadFile; rows: ReimportPlan };

async function placed(row: PairingRow, file: ReadFile): Promise<Placed> {
  const blocks = await blocksOf(db(), row.articleId, row.file);
  const texts = file.blocks.map(({ text }) => text);
  const there = (await formerBoard(row, texts)) ?? { blocks, board: row.board };
  const asked = [there.blocks, there.board, texts, file.pairing] as const;
  const rows = isShort([...blocks.map(({ text }) => text), ...texts])
    ? planRows(...asked)
    : await elsewhere('planReimport', ...asked);
  return { row, blocks, file, rows };
}

/**
 * The board of an earlier file with just these texts, as it was left: who brings them again takes back what came since,
 * with the rows that are gone. Null where there is none, or where the board that came since was worked on.
 */
async function formerBoard({ articleId, file, edits }: PairingRow, texts: readonly string[]) {
  if (edits.length) return null;
  const sizes = await db()
    .select({ file: block.file, board: laterFile.boardBefore })
    .from(block)
    .innerJoin(laterFile, and(eq(laterFile.articleId, articleId), eq(laterFile.number, sql`${block.file} + 1`)))
    .where(and(eq(block.articleId, articleId), lt(block.file, file)))
    .groupBy(block.file, laterFile.articleId, laterFile.number)
    .having(eq(count(), texts.length))
    .orderBy(desc(block.file));
  for (const { file: number, board } of sizes) {
    const blocks = await blocksOf(db(), articleId, number);
    if (blocks.every(({ text }, k) => text === texts[k])) return { blocks, board };
  }
  return null;
}

/**
 * The file that stood there before the one that stands there now, to be brought again when that was the wrong one; null
 * while there was only one. @throws Refusal forbidden; not-found
 */
export async function findFormerFile(
  actor: Actor,
  input: { articleId: string },
): Promise<{ fileName: string; text: string } | null> {
  const { id } = await findArticle(actor, input.articleId);
  personWho(actor, 'import');
  const { file } = await rowOf(db(), id);
  if (file === 1) return null;
  const [later] = await db()
    .select({ fileName: laterFile.fileName, text: laterFile.fileText })
    .from(laterFile)
    .where(and(eq(laterFile.articleId, id), eq(laterFile.number, file - 1)));
  const [first] = await db()
    .select({ fileName: article.fileName, text: article.fileText })
    .from(article)
    .where(eq(article.id, id));
  return later ?? first ?? null;
}

async function compare(actor: Actor, from: Transaction | Database, { row, blocks, file, rows }: Placed) {
  const { articleId, edits, rev, confirmedRev } = row;
  const textOf = textsOf(file.blocks);
  // Whoever changed or confirmed the board has looked at its sides.
  const board = boardOfPlan(rows, file.blocks, edits.length || confirmedRev !== null ? undefined : row.board.sides);
  const before = { board: row.board, textOf: textsOf(blocks) };
  const changes = changesOf(before, { board, textOf }, rows, await approvedRows(from, articleId));
  const hash = hashOfChanges(file.text, changes);
  const mayEnd = can(actor, 'reopen') || !endsApprovals(changes);
  const counts = !mayEnd ? 'once-an-editor-confirms' : confirmedRev === rev ? 'at-once' : 'once-confirmed';
  const plan: FilePlan = { rev, hash, isNothing: isNothing(changes), counts, changes };
  return { plan, board };
}

async function approvedRows(from: Transaction | Database, articleId: string): Promise<Set<string>> {
  const rows = await from
    .select({ rowId: paragraph.rowId })
    .from(paragraph)
    .where(and(eq(paragraph.articleId, articleId), isNotNull(paragraph.canonicalVersionId)));
  return new Set(rows.map(({ rowId }) => rowId));
}

type Replacement = { fileName: string; text: string; board: Board; blocks: FileBlock[]; personId: string };

/** The file with its blocks, and the board on which they stand, in the place of what was there. */
async function replaceBoard(tx: Transaction, row: PairingRow, made: Replacement): Promise<void> {
  const { articleId } = row;
  const file = row.file + 1;
  const { fileName, text: fileText, personId: broughtBy, board } = made;
  await tx.insert(laterFile).values({ articleId, number: file, fileName, fileText, boardBefore: row.board, broughtBy });
  const blocks = made.blocks.map((one, position) => ({ ...one, position }));
  await tx.execute(sql`insert into block (id, article_id, file, position, line, text)
    select id, ${articleId}, ${file}, position, line, text from jsonb_to_recordset(${JSON.stringify(blocks)}::jsonb)
      as v(id uuid, position int, line int, text text)`);
  await tx
    .update(pairing)
    .set({ proposed: board, board, edits: [], rev: row.rev + 1, file })
    .where(eq(pairing.articleId, articleId));
}
