import { expect, test } from 'vitest';
import { featuresOf } from './blocks/tokens.ts';
import { pairReasons } from './reasons.ts';

function codesOf(first: string, second: string): string[] {
  const [a, b] = featuresOf([first, second]);
  return a && b ? pairReasons([a], [b], 1).map(({ code }) => code) : [];
}

test.each([
  ['🎉🎉🎉', '🎉🎉🎉', ['identical']],
  ['👍', '👎', []],
  ['?!', '…', []],
  ['The ferry leaves.', '⛴', ['lengths-differ']],
  ['Goodbye.', 'The ferry leaves.', ['little-in-common']],
  ['No!', 'No!', ['identical', 'overlap']],
])('%s beside %s: of words that both lack nothing is said', (first, second, codes) => {
  expect(codesOf(first, second)).toEqual(codes);
});
