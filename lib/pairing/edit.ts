// The pairing board and every change a person can make to it.
//
// A board is a list of rows in reading order; a row holds ids of pieces in three lanes. A piece is a whole block (its id
// is the block's id) or, once somebody split it, a range of a block; the pieces of a block always join to exactly the
// block. The board holds no text: only splitting needs it, to stay out of the middle of a grapheme.
// An edit is plain JSON and brings the ids of what it creates, so that replaying a list of edits gives the same board:
// undo is replaying all but the last. Boards are never changed in place. Each edit costs time linear in the rows.
import { splitIsSafe } from './graphemes.ts';
import type { Kind, Pairing, Reason } from './pair.ts';

export type Lane = 'source' | 'literal' | 'polished';
export const LANES: readonly Lane[] = ['source', 'literal', 'polished'];

export type Row = Record<Lane, readonly string[]> & {
  readonly id: string;
  readonly kind: Kind;
  /** Page furniture: no part of the article. */
  readonly furniture: boolean;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
};

/** Half-open range of UTF-16 offsets in the text of a block. */
export type Piece = { readonly block: string; readonly start: number; readonly end: number };

/** `pieces` lists the parts of split blocks only: an id that is missing there is a whole block. */
export type Board = {
  readonly rows: readonly Row[];
  readonly pieces: Readonly<Record<string, Piece>>;
  /** How sure it is which side is the literal one, 0.5 to 1: one doubt of the whole board, swapped by one switch. */
  readonly sides?: number;
};

export type Edit =
  /** The first `keep` pieces of each lane stay; the rest becomes the row `newRow` just below. */
  | { type: 'split-row'; row: string; keep: Record<Lane, number>; newRow: string }
  /** `next` stands below `row`, with nothing but furniture in between, and is added to it. */
  | { type: 'merge-rows'; row: string; next: string }
  /** Into a row that is there; `index` counts in the lane without the moved piece. */
  | { type: 'move'; piece: string; row: string; lane: Lane; index: number }
  /** Into a new row of its own above the row `before`, or at the end. */
  | { type: 'move-to-new-row'; piece: string; newRow: string; before: string | null; lane: Lane }
  | { type: 'swap'; row: string }
  | { type: 'swap-all' }
  | { type: 'set-kind'; row: string; kind: Kind }
  | { type: 'set-furniture'; row: string; furniture: boolean }
  /** `at` is an offset in the text of the whole block; `piece` keeps what is before it. */
  | { type: 'split-block'; piece: string; at: number; newPiece: string }
  /** `next` is what follows `piece` in the same block; it is added to `piece`, wherever it stands. */
  | { type: 'join'; piece: string; next: string };

type EditProblemCode =
  | 'unknown-row'
  | 'unknown-piece'
  | 'id-taken'
  | 'out-of-range'
  | 'row-would-be-empty'
  | 'rows-not-adjacent'
  | 'pieces-not-adjacent'
  | 'inside-grapheme';

/** The edit does not fit this board, as happens when two people work on it: nothing was changed. */
export type EditProblem = { readonly problem: EditProblemCode };

/** The text of a block, by its id; undefined if there is no such block. */
export type TextOf = (block: string) => string | undefined;

/** The board after the edit, or why the edit does not fit. `textOf` is asked only when a block is split. */
export function applyEdit(board: Board, edit: Edit, textOf: TextOf): Board | EditProblem {
  switch (edit.type) {
    case 'split-row':
      return splitRow(board, edit);
    case 'merge-rows':
      return mergeRows(board, edit);
    case 'move':
      return move(board, edit);
    case 'move-to-new-row':
      return moveToNewRow(board, edit);
    case 'swap':
      return changeRow(board, edit.row, swapped);
    case 'swap-all':
      return { ...board, rows: board.rows.map((row) => (row.furniture ? row : swapped(row))) };
    case 'set-kind':
      return changeRow(board, edit.row, (row) => ({ ...row, kind: edit.kind }));
    case 'set-furniture':
      return changeRow(board, edit.row, (row) => byHand({ ...row, furniture: edit.furniture }));
    case 'split-block':
      return splitBlock(board, edit, textOf);
    case 'join':
      return join(board, edit);
  }
}

/** All edits in order; stops at the first that does not fit and gives its problem. */
export function replay(board: Board, edits: readonly Edit[], textOf: TextOf): Board | EditProblem {
  let current = board;
  for (const edit of edits) {
    const next = applyEdit(current, edit, textOf);
    if (isProblem(next)) return next;
    current = next;
  }
  return current;
}

export function isProblem(result: Board | EditProblem): result is EditProblem {
  return 'problem' in result;
}

/** All pieces of a row, lane by lane. */
export function piecesOf(row: Row): string[] {
  return LANES.flatMap((lane) => row[lane]);
}

/**
 * The board a pairing starts with. `blockIds[i]` is the id of block i; ids are distinct. Furniture stands as rows of its
 * own where it stood in the stream.
 */
export function boardOf(pairing: Pairing, blockIds: readonly string[]): Board {
  const idsOf = (indices: readonly number[] = []) => indices.flatMap((i) => blockIds[i] ?? []);
  const rows = pairing.paragraphs.map((p): Row => {
    const lanes = { source: idsOf(p.source), literal: idsOf(p.literal), polished: idsOf(p.polished) };
    const first = Math.min(...p.literal, ...p.polished, ...(p.source ?? []));
    const { kind } = p;
    const confidence = Math.min(1, p.confidence / pairing.directionConfidence);
    const reasons = p.reasons.filter(({ code }) => code !== 'sides-unsure');
    return { id: `row-${blockIds[first]}`, kind, ...lanes, furniture: false, confidence, reasons };
  });
  return { rows: withFurniture(rows, pairing, blockIds), pieces: {}, sides: pairing.directionConfidence };
}

// Each piece of furniture goes below the row of the block before it in the stream.
function withFurniture(rows: readonly Row[], pairing: Pairing, blockIds: readonly string[]): Row[] {
  const furniture = new Map<string, Row>();
  pairing.furniture.forEach((i, k) => {
    const id = blockIds[i];
    const note = pairing.furnitureNotes[k];
    if (id === undefined || !note) return;
    const lanes = { source: [], literal: [], polished: [id] };
    furniture.set(id, { id: `row-${id}`, kind: 'paragraph', ...lanes, furniture: true, ...note });
  });
  const rowOfBlock = new Map(rows.flatMap((row) => piecesOf(row).map((id) => [id, row.id] as const)));
  const below = new Map<string | null, Row[]>([[null, []]]);
  for (const row of rows) below.set(row.id, []);
  let last: string | null = null;
  for (const id of blockIds) {
    const row = furniture.get(id);
    if (row) below.get(last)?.push(row);
    else last = rowOfBlock.get(id) ?? last;
  }
  return [...(below.get(null) ?? []), ...rows.flatMap((row) => [row, ...(below.get(row.id) ?? [])])];
}

type EditOf<T extends Edit['type']> = Extract<Edit, { type: T }>;

function splitRow(board: Board, { row: id, keep, newRow }: EditOf<'split-row'>): Board | EditProblem {
  const row = board.rows.find((r) => r.id === id);
  if (!row) return { problem: 'unknown-row' };
  if (board.rows.some((r) => r.id === newRow)) return { problem: 'id-taken' };
  if (LANES.some((lane) => !isIndex(keep[lane], row[lane].length))) return { problem: 'out-of-range' };
  const upper = byHand(mapLanes(row, (pieces, lane) => pieces.slice(0, keep[lane])));
  const lower = byHand({ ...mapLanes(row, (pieces, lane) => pieces.slice(keep[lane])), id: newRow });
  if (!piecesOf(upper).length || !piecesOf(lower).length) return { problem: 'row-would-be-empty' };
  return { ...board, rows: board.rows.flatMap((r) => (r.id === id ? [upper, lower] : [r])) };
}

function mergeRows(board: Board, { row: id, next: nextId }: EditOf<'merge-rows'>): Board | EditProblem {
  const at = board.rows.findIndex((r) => r.id === id);
  const nextAt = board.rows.findIndex((r) => r.id === nextId);
  const [row, next] = [board.rows[at], board.rows[nextAt]];
  if (!row || !next) return { problem: 'unknown-row' };
  const between = board.rows.slice(at + 1, nextAt);
  if (nextAt <= at || !between.every((r) => r.furniture)) return { problem: 'rows-not-adjacent' };
  const merged = byHand(mapLanes(row, (pieces, lane) => [...pieces, ...next[lane]]));
  return { ...board, rows: board.rows.flatMap((r) => (r === row ? [merged] : r === next ? [] : [r])) };
}

function move(board: Board, { piece, row: id, lane, index }: EditOf<'move'>): Board | EditProblem {
  if (!board.rows.some((r) => r.id === id)) return { problem: 'unknown-row' };
  if (!hasPiece(board, piece)) return { problem: 'unknown-piece' };
  const lifted = board.rows.map((row) => without(row, piece));
  const target = lifted.find((r) => r.id === id);
  if (!target || !isIndex(index, target[lane].length)) return { problem: 'out-of-range' };
  const placed = byHand({ ...target, [lane]: target[lane].toSpliced(index, 0, piece) });
  return { ...board, rows: filled(lifted.map((r) => (r.id === id ? placed : r))) };
}

function moveToNewRow(board: Board, edit: EditOf<'move-to-new-row'>): Board | EditProblem {
  const { piece, newRow, before, lane } = edit;
  const home = board.rows.find((r) => piecesOf(r).includes(piece));
  if (!home) return { problem: 'unknown-piece' };
  if (board.rows.some((r) => r.id === newRow)) return { problem: 'id-taken' };
  const at = before === null ? board.rows.length : board.rows.findIndex((r) => r.id === before);
  if (at < 0) return { problem: 'unknown-row' };
  const empty = { source: [], literal: [], polished: [] };
  const row = byHand({ ...home, ...empty, id: newRow, [lane]: [piece] });
  return { ...board, rows: filled(board.rows.map((r) => without(r, piece)).toSpliced(at, 0, row)) };
}

function splitBlock(board: Board, edit: EditOf<'split-block'>, textOf: TextOf): Board | EditProblem {
  const { piece, at, newPiece } = edit;
  if (!hasPiece(board, piece)) return { problem: 'unknown-piece' };
  const range = rangeOf(board, piece);
  const block = range?.block ?? piece;
  const text = textOf(block);
  if (text === undefined) return { problem: 'unknown-piece' };
  if (hasPiece(board, newPiece) || textOf(newPiece) !== undefined) return { problem: 'id-taken' };
  const { start, end } = range ?? { start: 0, end: text.length };
  if (!Number.isInteger(at) || at <= start || at >= end) return { problem: 'out-of-range' };
  if (!splitIsSafe(text, at)) return { problem: 'inside-grapheme' };
  const rows = board.rows.map((row) =>
    mapLanes(row, (pieces) => pieces.flatMap((id) => (id === piece ? [piece, newPiece] : [id]))),
  );
  const parts = { [piece]: { block, start, end: at }, [newPiece]: { block, start: at, end } };
  return { ...board, rows, pieces: { ...board.pieces, ...parts } };
}

function join(board: Board, { piece, next }: EditOf<'join'>): Board | EditProblem {
  const first = rangeOf(board, piece);
  const second = rangeOf(board, next);
  if (!first || !second) return { problem: 'unknown-piece' };
  if (first.block !== second.block || first.end !== second.start) return { problem: 'pieces-not-adjacent' };
  const { [next]: _gone, ...pieces } = board.pieces;
  const joined = { ...pieces, [piece]: { ...first, end: second.end } };
  return { ...board, rows: filled(board.rows.map((row) => without(row, next))), pieces: joined };
}

function changeRow(board: Board, id: string, change: (row: Row) => Row): Board | EditProblem {
  if (!board.rows.some((r) => r.id === id)) return { problem: 'unknown-row' };
  return { ...board, rows: board.rows.map((row) => (row.id === id ? change(row) : row)) };
}

function swapped(row: Row): Row {
  return { ...row, literal: row.polished, polished: row.literal };
}

// What a person arranged is no longer the machine's guess.
function byHand(row: Row): Row {
  return { ...row, confidence: 1, reasons: [{ code: 'by-hand' }] };
}

function mapLanes(row: Row, change: (pieces: readonly string[], lane: Lane) => readonly string[]): Row {
  const { source, literal, polished } = row;
  return {
    ...row,
    source: change(source, 'source'),
    literal: change(literal, 'literal'),
    polished: change(polished, 'polished'),
  };
}

function without(row: Row, piece: string): Row {
  if (!piecesOf(row).includes(piece)) return row;
  return byHand(mapLanes(row, (pieces) => pieces.filter((id) => id !== piece)));
}

function filled(rows: readonly Row[]): Row[] {
  return rows.filter((row) => LANES.some((lane) => row[lane].length > 0));
}

/** The part of a split block that a piece stands for; undefined for a whole block. */
export function rangeOf(board: Board, piece: string): Piece | undefined {
  return Object.hasOwn(board.pieces, piece) ? board.pieces[piece] : undefined;
}

function hasPiece(board: Board, piece: string): boolean {
  return board.rows.some((row) => LANES.some((lane) => row[lane].includes(piece)));
}

function isIndex(value: number, length: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= length;
}
