import { afterEach, expect, test, vi } from 'vitest';
import { readText } from './reading.ts';
import { smallWords } from './small-words.ts';

afterEach(() => vi.restoreAllMocks());

const readings = (texts: string[]) => texts.map((text) => readText(text, 'en'));

test('a word is small where one of the texts, or another of the article, writes it so', () => {
  const small = smallWords([...readings(['The Mill is old.', 'A weir broke.']), null], ['Every sluice is open.']);
  expect(['weir', 'old', 'sluice', 'mill', 'The'].map((word) => small.has(word))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('to ask for a word costs the same however many texts an article has', () => {
  const asked = vi.spyOn(Set.prototype, 'has');
  const costs = [2, 200].map((count) => {
    const small = smallWords(readings(Array.from({ length: count }, (_, k) => `The mill has floor number ${k}.`)));
    asked.mockClear();
    small.has('weir');
    return asked.mock.calls.length;
  });
  expect(costs[1]).toBe(costs[0]);
});
