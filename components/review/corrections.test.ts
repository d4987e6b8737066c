import { expect, test } from 'vitest';
import { type Finding, finding } from '@/lib/checks/finding';
import { mended, toldTogether } from './corrections';

const straight = (start: number, text: string): Finding =>
  finding(
    'straight-quotes',
    'note',
    { start, end: start + 1 },
    'quote-straight',
    { mark: '“…”' },
    {
      fix: { start, end: start + 1, text },
    },
  );
const lost = (start: number): Finding =>
  finding('names', 'note', { start, end: start + 3 }, 'name-lost', { name: 'Arn' }, { side: 'literal' });

test('what a check says several times is told once, with all its corrections', () => {
  const findings = [lost(4), straight(11, '”'), straight(3, '“'), lost(20)];
  const told = toldTogether(findings);
  expect(told.map(({ found, fixes }) => [found.check, fixes.length])).toEqual([
    ['names', 0],
    ['straight-quotes', 2],
    ['names', 0],
  ]);
  expect(mended('So "we" say', told[0]?.fixes ?? [])).toBe('So "we" say');
  expect(mended('So "a house" it is', told[1]?.fixes ?? [])).toBe('So “a house” it is');
});

test('two words with a capital too many are two sentences, each with its correction', () => {
  const capital = (start: number, word: string): Finding =>
    finding(
      'stray-capital',
      'warning',
      { start, end: start + word.length },
      'capital-stray',
      { word, small: word.toLowerCase() },
      { fix: { start, end: start + word.length, text: word.toLowerCase() } },
    );
  expect(toldTogether([capital(4, 'Journey'), capital(20, 'Efforts')])).toHaveLength(2);
  expect(toldTogether([capital(4, 'Journey'), capital(20, 'Journey')])).toHaveLength(1);
});

test('of two corrections of one place the first is made', () => {
  const [told] = toldTogether([straight(0, '“'), straight(0, '”')]);
  expect(mended('"so', told?.fixes ?? [])).toBe('“so');
});
