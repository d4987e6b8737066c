import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personNameOf, proseOf } from './prose.ts';

test.each([
  ['lines and tabs', 'one\n\ttwo\u2028three', 'one two three'],
  ['blanks at the ends', ' \u00a0one\u00a0two ', 'one\u00a0two'],
  ['decomposed letters', 'Cafe\u0301', 'Caf\u00e9'],
  ['half an emoji', 'a\ud83db', 'a\ufffdb'],
  ['what nobody can print', 'a\u0000b\u0007c\u007fd\ufeffe', 'abcde'],
  ['what no feed can hold', 'a\ufffeb\uffffc', 'abc'],
  ['nothing to be seen', '\u200b\u2060\u3164\u00ad', ''],
  ['a joiner between its letters', '\u0645\u06cc\u200c\u062e', '\u0645\u06cc\u200c\u062e'],
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

test('a name of a person turns nothing around', () => {
  expect(personNameOf('\u202eEdith\n\u2066Ada\u0000')).toBe('Edith Ada');
});
