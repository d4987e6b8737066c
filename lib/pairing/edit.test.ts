import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit, type Board, boardOf, type Edit, isProblem, LANES, piecesOf, rangeOf, replay } from './edit.ts';
import type { Pairing } from './pair.ts';

const TEXTS: Record<string, string> = {
  a: 'The harbour opens. Boats return.',
  b: 'The port is open, and the boats are back.',
  c: 'A family 👨‍👩‍👧‍👦 waits.',
  d: 'Menu',
  e: 'A closing word.',
};
const IDS = Object.keys(TEXTS);
const textOf = (block: string) => (Object.hasOwn(TEXTS, block) ? TEXTS[block] : undefined);

const PAIRING: Pairing = {
  paragraphs: [
    { literal: [0], polished: [1], kind: 'paragraph', confidence: 0.9, reasons: [] },
    { literal: [2], polished: [], kind: 'paragraph', confidence: 0.6, reasons: [] },
    { literal: [], polished: [4], kind: 'paragraph', confidence: 0.6, reasons: [] },
  ],
  furniture: [3],
  furnitureNotes: [{ confidence: 0.8, reasons: [{ code: 'no-twin', words: 1 }] }],
  layout: 'interleaved',
  literalFirst: true,
  directionConfidence: 0.9,
};
const START = boardOf(PAIRING, IDS);

function edited(...edits: Edit[]): Board {
  const board = replay(START, edits, textOf);
  if (isProblem(board)) throw new Error(board.problem);
  return board;
}

const problemOf = (edit: Edit, board = START) => applyEdit(board, edit, textOf);
const shapeOf = (board: Board) =>
  board.rows.map((r) => [r.source.join(), r.literal.join(), r.polished.join()].join('|'));

// The text of every block, put together again from its pieces in all rows.
function textsOn(board: Board): Record<string, string> {
  const parts = new Map<string, { start: number; text: string }[]>();
  for (const id of board.rows.flatMap(piecesOf)) {
    const { block, start, end } = rangeOf(board, id) ?? { block: id, start: 0, end: TEXTS[id]?.length ?? 0 };
    parts.set(block, [...(parts.get(block) ?? []), { start, text: (TEXTS[block] ?? '').slice(start, end) }]);
  }
  const joined = [...parts].map(([block, list]) => {
    const text = list.toSorted((x, y) => x.start - y.start).map((part) => part.text);
    return [block, text.join('')];
  });
  return Object.fromEntries(joined);
}

test('a board holds furniture as rows where it stood in the stream', () => {
  expect(shapeOf(START)).toEqual(['|a|b', '|c|', '||d', '||e']);
  expect(START.rows.map((row) => row.furniture)).toEqual([false, false, true, false]);
  expect(START.rows.map((row) => row.id)).toEqual(['row-a', 'row-c', 'row-d', 'row-e']);
});

test('furniture at the head of the stream stands above the first paragraph', () => {
  const board = boardOf({ ...PAIRING, furniture: [0], paragraphs: [{ ...pairOf(1, 2) }, { ...pairOf(3, 4) }] }, IDS);
  expect(shapeOf(board)).toEqual(['||a', '|b|c', '|d|e']);
});

function pairOf(literal: number, polished: number) {
  return { literal: [literal], polished: [polished], kind: 'paragraph' as const, confidence: 1, reasons: [] };
}

test('a pair split in two rows and merged again is the pair it was', () => {
  const keep = { source: 0, literal: 1, polished: 0 };
  const split: Edit = { type: 'split-row', row: 'row-a', keep, newRow: 'n' };
  expect(shapeOf(edited(split))).toEqual(['|a|', '||b', '|c|', '||d', '||e']);
  expect(shapeOf(edited(split, { type: 'merge-rows', row: 'row-a', next: 'n' }))).toEqual(shapeOf(START));
});

test('rows that do not stand together are not merged', () => {
  expect(problemOf({ type: 'merge-rows', row: 'row-a', next: 'row-d' })).toEqual({ problem: 'rows-not-adjacent' });
  expect(problemOf({ type: 'merge-rows', row: 'row-c', next: 'row-a' })).toEqual({ problem: 'rows-not-adjacent' });
});

test('rows with nothing but furniture between them are merged, and it stands behind', () => {
  const board = edited({ type: 'merge-rows', row: 'row-c', next: 'row-e' });
  expect(shapeOf(board)).toEqual(['|a|b', '|c|e', '||d']);
});

test('the last block that leaves a row takes the row with it', () => {
  const board = edited({ type: 'move', piece: 'e', row: 'row-c', lane: 'polished', index: 0 });
  expect(shapeOf(board)).toEqual(['|a|b', '|c|e', '||d']);
});

test('a block moved inside its own lane changes places', () => {
  const merged: Edit = { type: 'merge-rows', row: 'row-a', next: 'row-c' };
  const board = edited(merged, { type: 'move', piece: 'a', row: 'row-a', lane: 'literal', index: 1 });
  expect(shapeOf(board)[0]).toBe('|c,a|b');
});

test('a block alone in its row can be moved within that row to another lane', () => {
  const board = edited({ type: 'move', piece: 'c', row: 'row-c', lane: 'polished', index: 0 });
  expect(shapeOf(board)).toEqual(['|a|b', '||c', '||d', '||e']);
});

test('a block moved to a new row stands above the row named, or last', () => {
  const above: Edit = { type: 'move-to-new-row', piece: 'b', newRow: 'n', before: 'row-a', lane: 'polished' };
  expect(shapeOf(edited(above))).toEqual(['||b', '|a|', '|c|', '||d', '||e']);
  expect(shapeOf(edited({ ...above, before: null }))).toEqual(['|a|', '|c|', '||d', '||e', '||b']);
});

test('one switch swaps all rows but the furniture', () => {
  expect(shapeOf(edited({ type: 'swap-all' }))).toEqual(['|b|a', '||c', '||d', '|e|']);
  expect(edited({ type: 'swap-all' }, { type: 'swap-all' })).toEqual(START);
  expect(shapeOf(edited({ type: 'swap', row: 'row-a' }))).toEqual(['|b|a', '|c|', '||d', '||e']);
});

test('what a person arranged says so and counts as sure', () => {
  const row = edited({ type: 'set-furniture', row: 'row-c', furniture: true }).rows[1];
  expect(row).toMatchObject({ furniture: true, confidence: 1, reasons: [{ code: 'by-hand' }] });
});

test('a split block leaves both parts side by side and joins again', () => {
  const split: Edit = { type: 'split-block', piece: 'a', at: 19, newPiece: 'a2' };
  expect(shapeOf(edited(split))[0]).toBe('|a,a2|b');
  expect(textsOn(edited(split))).toEqual(TEXTS);
  expect(shapeOf(edited(split, { type: 'join', piece: 'a', next: 'a2' }))).toEqual(shapeOf(START));
});

test('a block is never split inside a grapheme', () => {
  const inside = (TEXTS.c ?? '').indexOf('👩');
  expect(problemOf({ type: 'split-block', piece: 'c', at: inside, newPiece: 'n' })).toEqual({
    problem: 'inside-grapheme',
  });
});

test('edits made on an older board are refused by name, not thrown', () => {
  const keep = { source: 0, literal: 1, polished: 1 };
  expect(problemOf({ type: 'swap', row: 'gone' })).toEqual({ problem: 'unknown-row' });
  expect(problemOf({ type: 'move', piece: 'gone', row: 'row-a', lane: 'literal', index: 0 })).toEqual({
    problem: 'unknown-piece',
  });
  expect(problemOf({ type: 'move', piece: 'a', row: 'row-c', lane: 'literal', index: 9 })).toEqual({
    problem: 'out-of-range',
  });
  expect(problemOf({ type: 'split-row', row: 'row-a', keep, newRow: 'n' })).toEqual({ problem: 'row-would-be-empty' });
  expect(problemOf({ type: 'split-row', row: 'row-a', keep, newRow: 'row-c' })).toEqual({ problem: 'id-taken' });
  expect(problemOf({ type: 'split-block', piece: 'a', at: 5, newPiece: 'b' })).toEqual({ problem: 'id-taken' });
  expect(problemOf({ type: 'split-block', piece: 'a', at: 500, newPiece: 'n' })).toEqual({ problem: 'out-of-range' });
  expect(problemOf({ type: 'join', piece: 'constructor', next: 'toString' })).toEqual({ problem: 'unknown-piece' });
});

const rowId = fc.constantFrom('row-a', 'row-c', 'row-d', 'row-e', 'n1', 'n2', 'n3');
const pieceId = fc.constantFrom(...IDS, 'p1', 'p2', 'p3');
const lane = fc.constantFrom(...LANES);
const small = fc.integer({ min: 0, max: 3 });
const kind = fc.constantFrom('heading' as const, 'quote' as const);
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    type: fc.constant('split-row' as const),
    row: rowId,
    keep: fc.record({ source: small, literal: small, polished: small }),
    newRow: rowId,
  }),
  fc.record({ type: fc.constant('merge-rows' as const), row: rowId, next: rowId }),
  fc.record({ type: fc.constant('move' as const), piece: pieceId, row: rowId, lane, index: small }),
  fc.record({
    type: fc.constant('move-to-new-row' as const),
    piece: pieceId,
    newRow: rowId,
    before: fc.option(rowId),
    lane,
  }),
  fc.record({ type: fc.constant('swap' as const), row: rowId }),
  fc.constant({ type: 'swap-all' as const }),
  fc.record({ type: fc.constant('set-kind' as const), row: rowId, kind }),
  fc.record({ type: fc.constant('set-furniture' as const), row: rowId, furniture: fc.boolean() }),
  fc.record({
    type: fc.constant('split-block' as const),
    piece: pieceId,
    at: fc.integer({ min: 0, max: 40 }),
    newPiece: pieceId,
  }),
  fc.record({ type: fc.constant('join' as const), piece: pieceId, next: pieceId }),
);

// Applies what fits and leaves the rest, as a busy board does.
function applied(edits: readonly Edit[]): { board: Board; done: Edit[]; boards: Board[] } {
  const done: Edit[] = [];
  const boards = [START];
  let board = START;
  for (const edit of edits) {
    const next = applyEdit(board, edit, textOf);
    if (isProblem(next)) continue;
    board = next;
    done.push(edit);
    boards.push(board);
  }
  return { board, done, boards };
}

const MANY = fc.array(anyEdit, { minLength: 1, maxLength: 60 });

test('no sequence of edits loses or doubles a word of any block', () => {
  fc.assert(
    fc.property(MANY, (edits) => {
      const { board } = applied(edits);
      const pieces = board.rows.flatMap(piecesOf);
      expect(new Set(pieces).size).toBe(pieces.length);
      expect(textsOn(board)).toEqual(TEXTS);
      expect(board.rows.every((row) => piecesOf(row).length > 0)).toBe(true);
      expect(new Set(board.rows.map((row) => row.id)).size).toBe(board.rows.length);
    }),
    { numRuns: 500 },
  );
});

test('replaying all edits but the last, read back from JSON, gives the board as it was before', () => {
  fc.assert(
    fc.property(MANY, (edits) => {
      const { done, boards } = applied(edits);
      const kept: Edit[] = JSON.parse(JSON.stringify(done.slice(0, -1)));
      expect(replay(START, kept, textOf)).toEqual(boards[kept.length]);
    }),
    { numRuns: 200 },
  );
});

test('random edits do reach every kind of change', () => {
  const reached = new Set(
    fc.sample(MANY, { numRuns: 1500, seed: 7 }).flatMap((edits) => applied(edits).done.map((edit) => edit.type)),
  );
  expect(reached.size).toBe(10);
});
