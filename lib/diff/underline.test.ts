import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlinePieces, type Piece, piecesOf } from './marks.ts';
import { proseDiff } from './prose-diff.ts';
import { type Underline, underlined } from './underline.ts';

const left = 'On 3 May the old mill on the river Arn was opened again after 12 years of works.';
const right = 'After thirteen years, the old mill on the Arn reopened on 3 May.';
const diff = proseDiff(left, right, { locale: 'en' });

const textOf = (pieces: readonly Piece[]) => pieces.flatMap(({ parts }) => parts.map(({ text }) => text)).join('');
const shown = (pieces: readonly Piece[]) =>
  pieces.flatMap(({ parts }) =>
    parts.flatMap(({ text, under }) => (under ? [[text, under.severity, under.title]] : [])),
  );
const at = (text: string, words: string, more: Partial<Underline> = {}): Underline => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, severity: 'warning', title: words, ...more };
};

test('an underline stands under its words, on its own side alone', () => {
  const under = [at(right, 'thirteen')];
  expect(shown(underlined(piecesOf(diff, 'right'), 'right', under))).toEqual([['thirteen', 'warning', 'thirteen']]);
  expect(shown(underlined(piecesOf(diff, 'left'), 'right', under))).toEqual([]);
  const line = shown(underlined(inlinePieces(diff), 'right', under));
  expect(line.map(([text]) => text).join('')).toBe('thirteen');
});

test('one that runs over the end of a change is drawn through', () => {
  const words = 'After thirteen years, the old';
  const found = shown(underlined(piecesOf(diff, 'right'), 'right', [at(right, words)]));
  expect(found.length).toBeGreaterThan(1);
  expect(found.map(([text]) => text).join('')).toBe(words);
});

test('where two meet the worse one is drawn and both are said', () => {
  const plain: Piece[] = [{ side: 'right', look: 'same', opens: false, parts: [{ text: 'ab cd ef', strong: false }] }];
  const under: Underline[] = [
    { start: 0, end: 5, severity: 'warning', title: 'one' },
    { start: 3, end: 8, severity: 'error', title: 'two' },
  ];
  expect(shown(underlined(plain, 'right', under))).toEqual([
    ['ab ', 'warning', 'one'],
    ['cd', 'error', 'one\ntwo'],
    [' ef', 'error', 'two'],
  ]);
});

test('the text and its marks stay as they were, wherever the underlines are', () => {
  const place = fc.record({
    start: fc.integer({ min: -5, max: 90 }),
    end: fc.integer({ min: -5, max: 90 }),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
    title: fc.string(),
  });
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 6 }),
      fc.constantFrom('left' as const, 'right' as const),
      (under, side) => {
        for (const pieces of [piecesOf(diff, side), inlinePieces(diff)]) {
          const drawn = underlined(pieces, side, under);
          expect(textOf(drawn)).toBe(textOf(pieces));
          expect(drawn.map(({ look, hunk, move }) => [look, hunk, move])).toEqual(
            pieces.map(({ look, hunk, move }) => [look, hunk, move]),
          );
          const strongText = (list: readonly Piece[]) =>
            list.flatMap(({ parts }) => parts.map(({ text, strong }) => (strong ? text.toUpperCase() : text))).join('');
          expect(strongText(drawn)).toBe(strongText(pieces));
        }
      },
    ),
  );
});
