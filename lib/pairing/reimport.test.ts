import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, type Board, boardOf, type Edit, isProblem, LANES, replay } from './edit.ts';
import { pairBlocks } from './pair.ts';
import { planReimport, type ReimportPlan } from './reimport.ts';
import { PIER as FILE } from './samples/samples.ts';

const EN = { targetLang: 'en' };

const blocksOf = (texts: readonly string[]) => texts.map((text, i) => ({ id: `b${i}`, text }));
const textOfFile = (texts: readonly string[]) => (id: string) => texts[Number(id.slice(1))];

function boardFor(texts: readonly string[], edits: Edit[] = []): Board {
  const start = boardOf(
    pairBlocks([...texts], EN),
    blocksOf(texts).map((block) => block.id),
  );
  const board = replay(start, edits, textOfFile(texts));
  if (isProblem(board)) throw new Error(board.problem);
  return board;
}

function plan(before: readonly string[], after: readonly string[], edits: Edit[] = []): ReimportPlan {
  return planReimport(blocksOf(before), boardFor(before, edits), after, pairBlocks([...after], EN));
}

const told = ({ rows }: ReimportPlan) => rows.map((row) => `${row.row ?? 'new'} ${row.change}`);

test('the same file again changes nothing, whatever people did to the board', () => {
  const edits: Edit[] = [
    { type: 'merge-rows', row: 'row-b0', next: 'row-b2' },
    { type: 'split-block', piece: 'b4', at: 35, newPiece: 'b4-2' },
    { type: 'swap', row: 'row-b4' },
  ];
  const { rows, removed } = plan(FILE, FILE, edits);
  expect(removed).toEqual([]);
  expect(rows.map(({ row, change, moved }) => [row, change, moved])).toEqual([
    ['row-b0', 'same', false],
    ['row-b4', 'same', false],
  ]);
  expect(rows[1]?.lanes.polished).toEqual([
    { block: 4, start: 0, end: 35 },
    { block: 4, start: 35, end: FILE[4]?.length },
  ]);
});

test('a changed polished text keeps its row, and only that lane is told as changed', () => {
  const after = FILE.with(3, 'Anna Berg and forty volunteers from the village are about to repair the old lighthouse.');
  const { rows, removed } = plan(FILE, after);
  expect(removed).toEqual([]);
  expect(told({ rows, removed })).toEqual(['row-b0 same', 'row-b2 changed', 'row-b4 same']);
  expect(rows[1]?.changedLanes).toEqual(['polished']);
});

test('a paragraph with both versions changed is still the same paragraph', () => {
  const after = FILE.with(2, 'Anna Berg will soon repair the old lighthouse with forty volunteers.').with(
    3,
    'With forty volunteers, Anna Berg is soon to repair the old lighthouse.',
  );
  expect(told(plan(FILE, after))).toEqual(['row-b0 same', 'row-b2 changed', 'row-b4 same']);
});

test('a new paragraph is added where it stands and an old one that is gone is told', () => {
  const added = [
    'Tickets cost seven crowns for grown visitors and nothing for pupils under twelve.',
    'Grown visitors pay seven crowns for tickets, pupils under twelve pay nothing.',
  ];
  const grown = plan(FILE, FILE.toSpliced(4, 0, ...added));
  expect(told(grown)).toEqual(['row-b0 same', 'row-b2 same', 'new added', 'row-b4 same']);
  const shrunk = plan(FILE, FILE.toSpliced(2, 2));
  expect(told(shrunk)).toEqual(['row-b0 same', 'row-b4 same']);
  expect(shrunk.removed).toEqual(['row-b2']);
});

describe('a new row', () => {
  // By wording and habit the polished version stands first in all of these.
  const added = [
    'Grown visitors pay seven crowns for tickets, pupils under twelve pay nothing.',
    'The tickets are costing seven crowns for the grown visitors and nothing for the pupils under twelve years.',
  ];
  const options = { ...EN, habit: { literalFirst: 0, polishedFirst: 2000 } };
  const sidesOf = (after: readonly string[], literalFirst: boolean) => {
    const pairing = pairBlocks([...after], { ...options, literalFirst });
    const row = planReimport(blocksOf(FILE), boardFor(FILE), after, pairing).rows.find(
      (one) => one.row === null && !one.furniture,
    );
    return row && [row.lanes.literal, row.lanes.polished].map((lane) => after[lane[0]?.block ?? -1]);
  };

  test('has the sides of the board that is there, whatever else speaks against them', () => {
    const after = [...FILE, ...added];
    expect(pairBlocks(after, options).literalFirst).toBe(false);
    expect(sidesOf(after, true)).toEqual(added);
    expect(sidesOf(after, false)).toEqual(added.toReversed());
  });

  test('has the sides that labels give it', () => {
    const after = [...FILE, ...added].flatMap((text, i) => [i % 2 ? 'Literal:' : 'Polished:', text]);
    expect(sidesOf(after, true)).toEqual(added.toReversed());
  });
});

test('of lines that recur, the one that came in is new and the one that is gone is gone, and none stands elsewhere', () => {
  const credit = 'Photo: Harbour Press Office';
  const credited = (pairs: readonly number[]) =>
    FILE.flatMap((text, i) => (i % 2 === 0 && pairs.includes(i / 2) ? [credit, text] : [text]));
  const [one, all] = [credited([1, 2]), credited([0, 1, 2])];
  const more = plan(one, all);
  expect(more.rows.filter(({ moved }) => moved)).toEqual([]);
  expect(more.removed).toEqual([]);
  expect(more.rows.filter(({ row }) => row === null).flatMap(({ lanes }) => lanes.polished)).toMatchObject([
    { block: 0 },
  ]);
  const less = plan(all, one);
  expect(less.rows.filter(({ moved }) => moved)).toEqual([]);
  expect(less.removed).toEqual(['row-b0']);
});

test('paragraphs that change places keep their ids and stand in the new order', () => {
  const after = [...FILE.slice(4), ...FILE.slice(0, 4)];
  const { rows } = plan(FILE, after);
  expect(told({ rows, removed: [] })).toEqual(['row-b4 same', 'row-b0 same', 'row-b2 same']);
  expect(rows.filter((row) => row.moved)).toHaveLength(1);
});

test('a paragraph that was changed and moved stands where the new file has it, and is told as both', () => {
  const [literal = '', polished = '', ...rest] = FILE;
  const changed = [literal, polished].map((text) => text.replaceAll('3 May', '4 May'));
  const { rows } = plan(FILE, [...rest, ...changed]);
  expect(rows.map(({ row, change, moved }) => [row, change, moved])).toEqual([
    ['row-b2', 'same', false],
    ['row-b4', 'same', false],
    ['row-b0', 'changed', true],
  ]);
});

test.each([
  ['the other version first', FILE.flatMap((text, i) => (i % 2 ? [text, FILE[i - 1] ?? ''] : []))],
  ['both versions in columns', [...FILE.filter((_, i) => i % 2 === 0), ...FILE.filter((_, i) => i % 2)]],
])('in a file with %s no paragraph stands elsewhere', (_, after) => {
  const { rows, removed } = plan(FILE, after);
  expect(told({ rows, removed })).toEqual(['row-b0 same', 'row-b2 same', 'row-b4 same']);
  expect(rows.filter((row) => row.moved)).toEqual([]);
});

test('a side that people swapped stays swapped when the other version changes', () => {
  const after = FILE.with(
    1,
    'By order of the harbour master, the north pier is closed since 3 May: a storm broke its railing.',
  );
  const { rows } = plan(FILE, after, [{ type: 'swap', row: 'row-b0' }]);
  expect(rows[0]?.lanes).toMatchObject({ literal: [{ block: 1 }], polished: [{ block: 0 }] });
});

test('no word of the new file is lost or doubled, and no id is used twice', () => {
  const text = fc.constantFrom(...FILE, 'Menu', 'All rights reserved.', 'A new sentence about the harbour.');
  const file = fc.array(text, { maxLength: 10 });
  fc.assert(
    fc.property(file, file, fc.nat(60), (before, after, at) => {
      const start = boardFor(before);
      const split = applyEdit(start, { type: 'split-block', piece: 'b0', at, newPiece: 'p' }, textOfFile(before));
      const board = isProblem(split) ? start : split;
      const { rows, removed } = planReimport(blocksOf(before), board, after, pairBlocks([...after], EN));
      const pieces = rows.flatMap((row) => LANES.flatMap((lane) => row.lanes[lane]));
      const joined = after.map((_, i) => {
        const parts = pieces.filter((piece) => piece.block === i).sort((a, b) => a.start - b.start);
        return parts.map(({ start, end }) => after[i]?.slice(start, end)).join('');
      });
      expect(joined).toEqual(after);
      const ids = [...rows.flatMap((row) => row.row ?? []), ...removed];
      expect(ids.toSorted()).toEqual(board.rows.map((row) => row.id).toSorted());
    }),
    { numRuns: 300 },
  );
});
