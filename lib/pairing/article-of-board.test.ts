import { expect, test } from 'vitest';
import { articleOfBoard } from './article-of-board.ts';
import { type Board, type Edit, isProblem, replay } from './edit.ts';

const look = { source: [], kind: 'paragraph', furniture: false, confidence: 0.8, reasons: [] } as const;
const BOARD: Board = {
  rows: [
    { ...look, id: 'one', literal: ['a'], polished: ['b'] },
    { ...look, id: 'menu', literal: [], polished: ['m'], furniture: true },
    { ...look, id: 'two', literal: ['c'], polished: ['d'] },
  ],
  pieces: {},
};

function after(...edits: Edit[]): string {
  const board = replay(BOARD, edits, (id) => (id === 'a2' ? undefined : 'Two sentences. In each block.'));
  if (isProblem(board)) throw new Error(board.problem);
  return articleOfBoard(board);
}

const swap: Edit = { type: 'swap', row: 'one' };
const split: Edit = { type: 'split-block', piece: 'a', at: 14, newPiece: 'a2' };
const to = (row: string, piece = 'b'): Edit => ({ type: 'move', piece, row, lane: 'polished', index: 0 });
const furniture = (row: string, yes: boolean): Edit => ({ type: 'set-furniture', row, furniture: yes });

test.each<[string, Edit[]]>([
  ['swapped twice', [swap, swap]],
  ['all swapped and back', [{ type: 'swap-all' }, { type: 'swap-all' }]],
  ['made furniture and article again', [furniture('one', true), furniture('one', false)]],
  ['moved away and back', [to('two'), to('one')]],
  ['split and joined', [split, { type: 'join', piece: 'a', next: 'a2' }]],
  ['another kind and back', (['quote', 'paragraph'] as const).map((kind) => ({ type: 'set-kind', row: 'two', kind }))],
  ['other furniture', [split, { type: 'join', piece: 'a', next: 'a2' }, { type: 'swap', row: 'menu' }]],
])('a board is as it was: %s', (_how, edits) => {
  expect(after(...edits)).toBe(after());
});

test.each<[string, Edit[]]>([
  ['swapped', [swap]],
  ['another kind', [{ type: 'set-kind', row: 'two', kind: 'quote' }]],
  ['furniture', [furniture('two', true)]],
  ['furniture that is article now', [furniture('menu', false)]],
  ['split', [split]],
  [
    'split, the parts the other way round',
    [split, { type: 'move', piece: 'a2', row: 'one', lane: 'literal', index: 0 }],
  ],
  ['moved', [to('two')]],
  ['merged', [{ type: 'merge-rows', row: 'one', next: 'two' }]],
])('a board is another one: %s', (_how, edits) => {
  expect(after(...edits)).not.toBe(after());
});
