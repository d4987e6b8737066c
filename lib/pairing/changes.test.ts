import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  approvalsEnded,
  boardOfPlan,
  changesOf,
  changesOnConfirming,
  hashOfChanges,
  isAnother,
  isNothing,
  leftOf,
} from './changes.ts';
import { type Board, boardOf, type Edit, isProblem, piecesOf, rangeOf, replay, type TextOf } from './edit.ts';
import { type Kind, pairBlocks } from './pair.ts';
import { planReimport } from './reimport.ts';
import { PIER as FILE, HARBOUR } from './samples/samples.ts';

const EN = { targetLang: 'en' };

const blocksOf = (texts: readonly string[], name: string) =>
  texts.map((text, k) => ({ id: `${name}${k}`, text, line: k + 1 }));
const lookUp = (blocks: readonly { id: string; text: string }[]): TextOf => {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return (id) => texts.get(id);
};

function bring(before: readonly string[], after: readonly string[], edits: Edit[] = [], approved: string[] = []) {
  const old = blocksOf(before, 'old');
  const start = boardOf(
    pairBlocks([...before], EN),
    old.map(({ id }) => id),
  );
  const edited = replay(start, edits, lookUp(old));
  const board: Board = isProblem(edited) ? start : edited;
  const blocks = blocksOf(after, 'new');
  const plan = planReimport(old, board, after, pairBlocks([...after], EN));
  const now = { board: boardOfPlan(plan, blocks), textOf: lookUp(blocks) };
  return { changes: changesOf({ board, textOf: lookUp(old) }, now, plan, new Set(approved)), now, board };
}

test('a changed text is told with what it was, and whether it was approved', () => {
  const text = 'Anna Berg and forty volunteers from the village are about to repair the old lighthouse.';
  const { changes } = bring(FILE, FILE.with(3, text), [], ['row-old2']);
  const lanes = [{ lane: 'polished', before: FILE[3], after: text }];
  expect(changes.changed).toEqual([{ number: 2, from: null, kind: 'paragraph', was: null, isApproved: true, lanes }]);
  expect(changes.unchanged).toBe(2);
});

test('a paragraph that stands elsewhere is told with both its places, and is no change of its text', () => {
  const { changes } = bring(FILE, [...FILE.slice(4), ...FILE.slice(0, 4)], [], ['row-old4']);
  const texts = [
    { origin: 'literal', text: FILE[4] },
    { origin: 'polished', text: FILE[5] },
  ];
  expect(changes).toMatchObject({ unchanged: 2, changed: [], added: [], removed: [] });
  expect(changes.moved).toEqual([{ number: 1, from: 3, kind: 'paragraph', was: null, texts }]);
  expect(isNothing(changes)).toBe(false);
  expect(approvalsEnded(changes)).toBe(0);
});

test('one that is changed and stands elsewhere is told once, with the place it had', () => {
  const moved = FILE.slice(0, 2).map((text) => text.replaceAll('3 May', '4 May'));
  const { changes } = bring(FILE, [...FILE.slice(2), ...moved]);
  expect(changes.changed).toMatchObject([{ number: 3, from: 1 }]);
  expect(changes).toMatchObject({ unchanged: 2, moved: [] });
});

test('approvals end where the text changes and where the paragraph is gone', () => {
  const after = FILE.slice(0, 4).with(3, 'Anna Berg and forty volunteers are about to repair the old lighthouse.');
  const { changes } = bring(FILE, after, [], ['row-old0', 'row-old2', 'row-old4']);
  expect(approvalsEnded(changes)).toBe(2);
});

test('the file of another article is known by how little is left', () => {
  const other = HARBOUR.paragraphs.flatMap(([, literal, polished]) => [literal, polished]);
  expect(isAnother(bring(FILE, other).changes)).toBe(true);
  expect(isAnother(bring(FILE, FILE.slice(0, 2)).changes)).toBe(false);
  expect(isAnother(bring(FILE, [...FILE, ...other]).changes)).toBe(false);
  expect(isAnother(bring([], FILE).changes)).toBe(false);
});

test('a board tells what it does to the paragraphs once it is confirmed', () => {
  const row = (id: string, text: string) => ({
    id,
    kind: 'paragraph' as const,
    texts: [{ origin: 'polished' as const, text }],
  });
  const before = ['a', 'b', 'c', 'd'].map((id) => row(id, id));
  const after = [row('b', 'b'), row('c', 'other'), row('new', 'new'), row('a', 'a')];
  expect(changesOnConfirming(before, after, new Set(['a', 'c', 'd']))).toMatchObject({
    unchanged: 1,
    changed: [{ number: 2, from: null, isApproved: true, lanes: [{ lane: 'polished', before: 'c', after: 'other' }] }],
    moved: [{ number: 4, from: 1 }],
    added: [{ number: 3 }],
    removed: [{ number: 4, isApproved: true }],
  });
});

test('a paragraph that is of another kind is told with the kind it had, alone or with what else became of it', () => {
  const row = (id: string, kind: Kind, text = id) => ({ id, kind, texts: [{ origin: 'polished' as const, text }] });
  const before = [row('a', 'paragraph'), row('b', 'paragraph'), row('c', 'caption'), row('d', 'quote')];
  const after = [row('d', 'paragraph'), row('a', 'heading'), row('b', 'quote', 'other'), row('c', 'caption')];
  const changes = changesOnConfirming(before, after, new Set(['a']));
  expect(changes).toMatchObject({
    unchanged: 1,
    otherKind: [{ number: 2, kind: 'heading', was: 'paragraph', texts: [{ text: 'a' }] }],
    changed: [{ number: 3, kind: 'quote', was: 'paragraph' }],
    moved: [{ number: 1, from: 4, kind: 'paragraph', was: 'quote' }],
  });
  expect([leftOf(changes), approvalsEnded(changes)]).toEqual([4, 0]);
  const onlyKind = { ...changesOnConfirming(before, before.with(0, row('a', 'title')), new Set()), setAside: [] };
  expect(isNothing({ ...onlyKind, asideGone: 0 })).toBe(false);
});

test('furniture is told apart from paragraphs, new and gone', () => {
  const aside: Edit[] = [{ type: 'set-furniture', row: 'row-old4', furniture: true }];
  const { changes } = bring(FILE, FILE.slice(0, 4), aside);
  expect(changes).toMatchObject({ unchanged: 2, removed: [], setAside: [], asideGone: 1 });
});

test('the same file is nothing, with any edits, and split blocks are split at the same places', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.boolean(), (at, swapped) => {
      const edits: Edit[] = [
        { type: 'split-block', piece: 'old0', at, newPiece: 'part' },
        ...(swapped ? [{ type: 'swap-all' } as const] : []),
      ];
      const { changes, now } = bring(FILE, FILE, edits);
      expect(isNothing(changes)).toBe(true);
      const parts = now.board.rows.flatMap(piecesOf).flatMap((id) => rangeOf(now.board, id) ?? []);
      expect(parts.map(({ start, end }) => [start, end])).toEqual([
        [0, at],
        [at, FILE[0]?.length],
      ]);
    }),
    { numRuns: 20 },
  );
});

test('each block of the new file stands on the new board once, and no two rows have one id', () => {
  const file = fc.array(fc.constantFrom(...FILE, 'Menu', 'A new sentence about the harbour.'), { maxLength: 8 });
  fc.assert(
    fc.property(file, file, fc.integer({ min: 1, max: 3 }), (before, after, at) => {
      const { now } = bring(before, after, [{ type: 'split-block', piece: 'old0', at, newPiece: 'part' }]);
      const pieces = now.board.rows.flatMap(piecesOf);
      expect(new Set(pieces).size).toBe(pieces.length);
      const stands = new Set(pieces.map((id) => rangeOf(now.board, id)?.block ?? id));
      expect([...stands].sort()).toEqual(after.map((_, k) => `new${k}`).sort());
      expect(new Set(now.board.rows.map(({ id }) => id)).size).toBe(now.board.rows.length);
    }),
    { numRuns: 60 },
  );
});

test('what was shown has another name once the file or an approval is another', () => {
  const after = FILE.with(3, 'Anna Berg and forty volunteers are about to repair the old lighthouse.');
  const { changes } = bring(FILE, after);
  const name = hashOfChanges(after.join('\n'), changes);
  expect(hashOfChanges(after.join('\n'), bring(FILE, after).changes)).toBe(name);
  expect(hashOfChanges(after.join('\n\n'), changes)).not.toBe(name);
  expect(hashOfChanges(after.join('\n'), bring(FILE, after, [], ['row-old2']).changes)).not.toBe(name);
});
