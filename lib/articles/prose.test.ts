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

test('signs piled on one letter without end are put in order as fast as others, and twice is as once', () => {
  const before = process.cpuUsage().user;
  const once = proseOf(`e${'\u0301\u0323'.repeat(200_000)}`);
  // Of the processor, in microseconds; a minute and a half where each is compared with all before it.
  expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
  expect(once.replaceAll('\u034f', '')).toHaveLength(400_000);
  expect(proseOf(once)).toBe(once);
  for (const pile of ['\u0344'.repeat(30), `\ufb2c${'\u05b0'.repeat(30)}`]) {
    const piled = proseOf(`e${pile}`);
    expect(proseOf(piled)).toBe(piled);
  }
  const most = `e${'\u0323'.repeat(30)}`.normalize('NFC');
  expect(proseOf(most)).toBe(most);
});
