import { expect, test } from 'vitest';
import type { Board, Row } from './edit.ts';
import { habitOf, isLiteralFirst } from './habit.ts';

const row = (literal: string[], polished: string[], furniture = false): Row => {
  const id = [...literal, ...polished].join();
  return { id, kind: 'paragraph', source: [], literal, polished, furniture, confidence: 1, reasons: [] };
};
const boardOf = (...rows: Row[]): Board => ({ rows, pieces: {} });
const stream = ['a', 'b', 'c', 'd', 'e'];

test('most pairs decide which version came first; lone lines and furniture say nothing', () => {
  expect(isLiteralFirst(boardOf(row(['a'], ['b']), row(['c'], ['d']), row([], ['e'])), stream)).toBe(true);
  expect(isLiteralFirst(boardOf(row(['b'], ['a']), row(['e'], ['c', 'd'])), stream)).toBe(false);
  expect(isLiteralFirst(boardOf(row(['b'], ['a']), row(['c'], ['d'])), stream)).toBeNull();
  expect(isLiteralFirst(boardOf(row([], ['a']), row(['c'], ['b'], true)), stream)).toBeNull();
});

test('a piece of a split block stands where its block stands', () => {
  const pieces = { half: { block: 'a', start: 0, end: 3 }, rest: { block: 'a', start: 3, end: 9 } };
  expect(isLiteralFirst({ ...boardOf(row(['half'], ['c']), row(['rest'], ['d'])), pieces }, stream)).toBe(true);
});

test('the habit counts those that tell', () => {
  expect(habitOf([true, false, null, true])).toEqual({ literalFirst: 2, polishedFirst: 1 });
});
