import { expect, test } from 'vitest';
import { applyEdit, type Edit, isProblem } from '@/lib/pairing/edit';
import { nameOf } from './deed-name';
import { BLOCKS, START, textOf } from './testing';

const split: Edit = { type: 'split-block', piece: 'c', at: 15, newPiece: 'p' };
const board = applyEdit(START, split, textOf);
if (isProblem(board)) throw new Error(board.problem);
const seen = { board, blocks: BLOCKS };
const row = 'row-c';

test.each<[string, Edit]>([
  ['Row 2: Swap literal and polished', { type: 'swap', row }],
  ['Swap the sides', { type: 'swap-all' }],
  ['Row 2: Merge with the next row', { type: 'merge-rows', row, next: 'row-e' }],
  ['Row 2: Split this row', { type: 'split-row', row, keep: { source: 0, literal: 1, polished: 0 }, newRow: 'n' }],
  ['Row 2: Kind → Quote', { type: 'set-kind', row, kind: 'quote' }],
  ['Row 2: Set aside as furniture', { type: 'set-furniture', row, furniture: true }],
  ['Row 2: Take into the article', { type: 'set-furniture', row, furniture: false }],
  [
    'Row 2, Block from line 3: → Polished, row 3',
    { type: 'move', piece: 'p', row: 'row-e', lane: 'polished', index: 0 },
  ],
  [
    'Row 1, Block from line 1: Move to a row of its own',
    { type: 'move-to-new-row', piece: 'a', newRow: 'n', before: null, lane: 'literal' },
  ],
  ['Row 1, Block from line 2: Split this block', { type: 'split-block', piece: 'b', at: 5, newPiece: 'q' }],
  ['Row 2, Block from line 3: Join with its next part', { type: 'join', piece: 'c', next: 'p' }],
])('a change is named as the menus name it: %s', (name, edit) => {
  expect(nameOf({ type: 'edit', edit }, seen)).toBe(name);
});

test('an undo and a confirmation are named as their buttons', () => {
  expect(nameOf({ type: 'undo' }, seen)).toBe('Undo');
  expect(nameOf({ type: 'confirm' }, seen)).toBe('Confirm the pairing');
});
