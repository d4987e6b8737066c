import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proseOf } from './prose.ts';

test.each([
  ['lines and tabs', 'one\n\ttwo\u2028three', 'one two three'],
  ['blanks at the ends', ' \u00a0one\u00a0two ', 'one\u00a0two'],
  ['decomposed letters', 'Cafe\u0301', 'Caf\u00e9'],
  ['half an emoji', 'a\ud83db', 'a\ufffdb'],
  ['what nobody can print', 'a\u0000b\u0007c\u007fd\ufeffe', 'abcde'],
  ['what no feed can hold', 'a\ufffeb\uffffc', 'abc'],
])('a text with %s is prose', (_, typed, wanted) => {
  expect(proseOf(typed)).toBe(wanted);
});

test('prose stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(proseOf(proseOf(typed))).toBe(proseOf(typed));
    }),
  );
});
