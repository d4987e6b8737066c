// The pairing board of an article, and its confirmation: rows become paragraphs.
import { and, count, eq, inArray } from 'drizzle-orm';
import { type ArticleHead, findArticle, findHabit } from '../articles/store.ts';
import { db } from '../db/client.ts';
import { isId, once, tell } from '../db/deed.ts';
import { printable } from '../db/failure.ts';
import { schema } from '../db/schema/index.ts';
import { say } from '../i18n/say.ts';
import type { Actor } from '../people/actor.ts';
import { personWho } from '../people/policy.ts';
import { Refusal } from '../refusal.ts';
import { hashOf } from '../review/text.ts';
import { articleOfBoard } from './article-of-board.ts';
import {
  type BlockView,
  type BoardRow,
  type BoardSeen,
  holdToEdit,
  holdToSettle,
  listBlocks,
  readBoard,
  readBoardAlone,
} from './board/store.ts';
import { applyEdit, type Board, boardOf, type Edit, isProblem, rangeOf, replay, type TextOf } from './edit.ts';
import { elsewhere } from './pair-elsewhere.ts';
import { textsOf } from './rows.ts';
import { settledOf } from './settling/settle.ts';
import { settleBoard } from './settling/store.ts';

const { block, pairing } = schema;

export type BoardView = {
  article: ArticleHead;
  board: Board;
  /** Of the latest file. */
  blocks: BlockView[];
  /** Which file of the article they are of: 1 is what was imported. */
  file: number;
  rev: number;
  canUndo: boolean;
  confirmed: boolean;
  /** Confirmed, and not changed since, or changed and put back. */
  isSettled: boolean;
};

/** The board as it is by now, for whoever has it from before: `blocks` is null where theirs are of the same file. */
export type BoardNews = Omit<BoardView, 'blocks'> & { blocks: BlockView[] | null };

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
  const blocks = await listBlocks(actor, articleId, 1);
  const texts = blocks.map(({ text }) => text);
  const ids = blocks.map(({ id }) => id);
  const habit = await findHabit(actor, { sourceLang, targetLang });
  const proposed = boardOf(await elsewhere('pairBlocks', texts, { sourceLang, targetLang, habit }), ids);
  await db().insert(pairing).values({ articleId, proposed, board: proposed }).onConflictDoNothing();
}

/** The board with the texts of its blocks. @throws Refusal not-found */
export async function findBoard(actor: Actor, articleId: string): Promise<BoardView> {
  const { head, row, blocks } = await readBoard(actor, articleId);
  return { ...viewOf(head, row), blocks };
}

/**
 * The board for somebody who has the blocks of a file of it, so that the news of a long one does not bring its texts again.
 * @throws Refusal not-found
 */
export async function findBoardNews(
  actor: Actor,
  { articleId, file }: { articleId: string; file: number },
): Promise<BoardNews> {
  const { head, row } = await readBoardAlone(actor, articleId);
  return { ...viewOf(head, row), blocks: row.file === file ? null : await listBlocks(actor, articleId, row.file) };
}

function viewOf(article: ArticleHead, row: BoardRow): Omit<BoardView, 'blocks'> {
  const { board, file, rev, edits, confirmedAt, confirmedRev } = row;
  const confirmed = confirmedAt !== null;
  return { article, board, file, rev, canUndo: edits.length > 0, confirmed, isSettled: confirmedRev === rev };
}

/** What a change of the board comes to; others may have confirmed the board meanwhile, which is no change of it. */
export type BoardState = Pick<BoardView, 'rev' | 'canUndo' | 'confirmed' | 'isSettled'>;

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

type TextsFor = (edits: readonly Edit[], on: Board) => Promise<TextOf>;

async function changeBoard(
  actor: Actor,
  seen: BoardSeen,
  deed: 'pair' | 'pair-undo',
  change: (row: BoardRow, textsFor: TextsFor) => Promise<{ board: ReturnType<typeof applyEdit>; edits: Edit[] }>,
): Promise<BoardState> {
  await findArticle(actor, seen.articleId);
  const who = personWho(actor, 'pair');
  return once(who, seen.key, deed, async (tx) => {
    const row = await holdToEdit(who, seen, tx);
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
    const settled = settledSince(row, board);
    await tx
      .update(pairing)
      .set({ board, edits, rev, ...settled })
      .where(eq(pairing.articleId, seen.articleId));
    await tell(tx, who.id, deed, { articleId: seen.articleId, revision: rev });
    const { confirmedRev } = settled;
    return { rev, canUndo: edits.length > 0, confirmed: confirmedRev !== null, isSettled: confirmedRev === rev };
  });
}

/** The one place that knows whether a change leads away from the confirmed board, further away, or back to it. */
function settledSince(row: BoardRow, board: Board): Pick<BoardRow, 'confirmedRev' | 'confirmedHash'> {
  const { rev, confirmedRev } = row;
  if (confirmedRev === null) return { confirmedRev, confirmedHash: null };
  const confirmedHash = confirmedRev === rev ? hashOf(articleOfBoard(row.board)) : row.confirmedHash;
  const isBack = confirmedHash === hashOf(articleOfBoard(board));
  return isBack ? { confirmedRev: rev + 1, confirmedHash: null } : { confirmedRev, confirmedHash };
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
  const { row, blocks } = await readBoard(actor, seen.articleId);
  const who = personWho(actor, 'pair');
  const { articleId, rev } = row;
  const settled = settledOf(row.board, blocks);
  return once(who, seen.key, 'pair-confirm', async (tx) => {
    await holdToSettle(who, { rev: seen.rev, no: 'conflict-board' }, row, tx);
    const data = { paragraphs: await settleBoard(who, { articleId, ...settled, rev, opens }, tx) };
    await tell(tx, who.id, 'pair-confirm', { articleId, revision: rev, data });
    return data;
  });
}
