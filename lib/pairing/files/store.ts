// Changed files of an article: what one would do to the board, and the deed itself.
import { randomUUID } from 'node:crypto';
import { and, count, desc, eq, isNotNull, lt, sql } from 'drizzle-orm';
import { readBlocks } from '../../articles/input.ts';
import { fileNameOf } from '../../articles/naming.ts';
import { type ArticleHead, findArticle, findHabit } from '../../articles/store.ts';
import { type Database, db, type Transaction } from '../../db/client.ts';
import { once, tell } from '../../db/deed.ts';
import { schema } from '../../db/schema/index.ts';
import { say } from '../../i18n/say.ts';
import type { Actor, Person } from '../../people/actor.ts';
import { can, personWho } from '../../people/policy.ts';
import { notFound, Refusal } from '../../refusal.ts';
import { type BlockView, type BoardRow, type BoardSeen, holdToSettle, listBlocks, readBoard } from '../board/store.ts';
import {
  approvalsEnded,
  boardOfPlan,
  changesOf,
  type FileBlock,
  type FileChanges,
  hashOfChanges,
  isAnother,
  isNothing,
} from '../changes.ts';
import type { Board } from '../edit.ts';
import { isLiteralFirst } from '../habit.ts';
import { type Pairing, pairBlocks } from '../pair.ts';
import { elsewhere } from '../pair-elsewhere.ts';
import { planReimport as planRows, type ReimportPlan } from '../reimport.ts';
import { textsOf } from '../rows.ts';
import { settledOf } from '../settling/settle.ts';
import { settleBoard } from '../settling/store.ts';
import { isShort } from '../short.ts';

const { block, pairing, paragraph, article, laterFile } = schema;

export type FilePlan = {
  /** The revision of the board that the file was compared with. */
  rev: number;
  /** Names what was shown; taking the file over asks for it. */
  hash: string;
  isNothing: boolean;
  /** Hardly anything of the article is in it. */
  isAnother: boolean;
  /** How many approvals end with it. */
  ends: number;
  /** At once if the pairing is confirmed as it stands; by an editor if approvals end that the person may not end. */
  counts: 'at-once' | 'once-confirmed' | 'once-an-editor-confirms';
  changes: FileChanges;
};

/**
 * What a changed file would do to an article. Writes nothing.
 * @throws Refusal forbidden; not-found, also while the article has no board; not-ready when the text cannot be read
 */
export async function planReimport(actor: Actor, input: { articleId: string; text: string }): Promise<FilePlan> {
  const { head, ...there } = await readBoard(actor, input.articleId);
  personWho(actor, 'import');
  return (await compare(actor, db(), await placed(actor, there, await readFile(actor, { head, ...there }, input.text))))
    .plan;
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
  const { head, ...there } = await readBoard(actor, input.articleId);
  const who: Person = personWho(actor, 'import');
  const file = await readFile(actor, { head, ...there }, input.text);
  const fileName = fileNameOf(input.fileName);
  const found = await placed(actor, there, file);
  return once(who, input.key, 'reimport', async (tx) => {
    const row = await holdToSettle(who, { rev: input.rev, no: 'conflict-board-file' }, there.row, tx);
    // No approval may come between what is compared here and the commit.
    await tx.select({ id: paragraph.id }).from(paragraph).where(eq(paragraph.articleId, head.id)).for('update');
    const { plan, board } = await compare(who, tx, { ...found, row });
    if (plan.hash !== input.hash) throw new Refusal('conflict', say('refusals.conflict-file'));
    if (plan.isNothing) throw new Refusal('not-ready', say('pairing.again.nothing'));
    const rev = row.rev + 1;
    await replaceBoard(tx, row, { ...input, fileName, board, blocks: file.blocks, personId: who.id });
    const settled = plan.counts === 'at-once';
    // The plan named the approvals that end, and its hash holds them.
    const opens = Number.POSITIVE_INFINITY;
    if (settled) await settleBoard(who, { articleId: head.id, ...settledOf(board, file.blocks), rev, opens }, tx);
    const { changed, moved, added, removed } = plan.changes;
    const counts = { changed: changed.length, added: added.length, removed: removed.length, moved: moved.length };
    const data = { fileName, file: row.file + 1, ...counts };
    await tell(tx, who.id, 'reimport', { articleId: head.id, revision: rev, data });
    return { rev, settled };
  });
}

type ReadFile = { text: string; blocks: FileBlock[]; pairing: Pairing };

// The sides are those of the board, which people look at as a whole: a row that joins it may not lie the other way round.
async function readFile(
  actor: Actor,
  { head, row, blocks: old }: { head: ArticleHead; row: BoardRow; blocks: BlockView[] },
  text: string,
): Promise<ReadFile> {
  const { sourceLang, targetLang } = head;
  const blocks = readBlocks(text).map((one) => ({ ...one, id: randomUUID() }));
  const texts = blocks.map((one) => one.text);
  const habit = await findHabit(actor, { sourceLang, targetLang });
  const literalFirst = isLiteralFirst(
    row.board,
    old.map(({ id }) => id),
  );
  const options = { sourceLang, targetLang, habit, ...(literalFirst === null ? {} : { literalFirst }) };
  const pairing = isShort(texts) ? pairBlocks(texts, options) : await elsewhere('pairBlocks', texts, options);
  return { text, blocks, pairing };
}

/** Where the blocks of a file go on a board: the long part of the comparison, and the same as long as the board is. */
type Placed = { row: BoardRow; blocks: BlockView[]; file: ReadFile; rows: ReimportPlan };

async function placed(
  actor: Actor,
  { row, blocks }: { row: BoardRow; blocks: BlockView[] },
  file: ReadFile,
): Promise<Placed> {
  const texts = file.blocks.map(({ text }) => text);
  const there = (await formerBoard(actor, row, texts)) ?? { blocks, board: row.board };
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
async function formerBoard(actor: Actor, { articleId, file, edits }: BoardRow, texts: readonly string[]) {
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
    const blocks = await listBlocks(actor, articleId, number);
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
  const [row] = await db().select({ file: pairing.file }).from(pairing).where(eq(pairing.articleId, id));
  if (!row) throw notFound();
  const { file } = row;
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
  const ends = approvalsEnded(changes);
  const mayEnd = can(actor, 'reopen') || ends === 0;
  const counts = !mayEnd ? 'once-an-editor-confirms' : confirmedRev === rev ? 'at-once' : 'once-confirmed';
  const told = { isNothing: isNothing(changes), isAnother: isAnother(changes), ends };
  const plan: FilePlan = { rev, hash, ...told, counts, changes };
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
async function replaceBoard(tx: Transaction, row: BoardRow, made: Replacement): Promise<void> {
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
    .set({ proposed: board, board, edits: [], rev: row.rev + 1, file, confirmedHash: null })
    .where(eq(pairing.articleId, articleId));
}
