import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bordersOf } from './borders.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const plain = (text: string) => Array.from(graphemes.segment(text), ({ index }) => index);

const parts = fc.constantFrom(
  'a',
  ' ',
  'e\u0301',
  '\u0301',
  '👩‍👩‍👧',
  '🇰🇷',
  '🇰',
  '👍🏽',
  '\ud83d',
  '\ude00',
  'क्षि',
  '각',
  '\r\n',
  '\n',
  '汉',
);

test('a long text is cut into graphemes as a whole one is', () => {
  const texts = fc.array(parts, { minLength: 300, maxLength: 900 }).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(bordersOf(text, graphemes)).toEqual(plain(text));
    }),
    { numRuns: 60 },
  );
  for (const text of ['', 'a', '🇰🇷'.repeat(500), `e${'\u0301'.repeat(3000)}x`, '👍🏽'.repeat(400)])
    expect(bordersOf(text, graphemes)).toEqual(plain(text));
});

test('the sentences of a text of many windows are those of Intl.Segmenter', () => {
  const text = Array.from(
    { length: 200 },
    (_, k) => `The ferry left at ${k} p.m., ${'late '.repeat(k)}of course. “So?” `,
  );
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  expect(bordersOf(text.join(''), sentences)).toEqual(
    Array.from(sentences.segment(text.join('')), ({ index }) => index),
  );
});

test.each([
  ['emoji', '👩‍👩‍👧', 'grapheme'],
  ['flags', '🇰🇷', 'grapheme'],
  ['Chinese without a stop', '市长昨日会面', 'word'],
  ['Thai without a blank', 'ไทย', 'word'],
] as const)(
  'half a megabyte of %s is cut in moments',
  (_, part, granularity) => {
    const text = part.repeat(500_000 / part.length);
    const borders = bordersOf(text, new Intl.Segmenter('zh', { granularity }));
    expect(borders[0]).toBe(0);
    expect(borders).toEqual([...new Set(borders)].sort((a, b) => a - b));
    expect(borders.length).toBeGreaterThan(text.length / (2 * part.length));
  },
  20_000,
);
