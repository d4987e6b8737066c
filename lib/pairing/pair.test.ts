import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Pairing, pairBlocks } from './pair.ts';

const EN = { targetLang: 'en', sourceLang: 'zh' };

function everyBlock({ paragraphs, furniture }: Pairing): number[] {
  const inRows = paragraphs.flatMap((p) => [...(p.source ?? []), ...p.literal, ...p.polished]);
  return [...inRows, ...furniture].sort((a, b) => a - b);
}

function expectPartition(blocks: string[], options = EN): void {
  const pairing = pairBlocks(blocks, options);
  expect(everyBlock(pairing)).toEqual(blocks.map((_, i) => i));
  expect(pairing.furnitureNotes).toHaveLength(pairing.furniture.length);
  expect(pairing.paragraphs.every((p) => p.literal.length + p.polished.length + (p.source?.length ?? 0) > 0)).toBe(
    true,
  );
  expect(pairing.paragraphs.every((p) => p.confidence >= 0 && p.confidence <= 1)).toBe(true);
}

test.each([
  ['no block', []],
  ['one block', ['A ferry crossed the bay.']],
  ['an empty block', ['']],
  ['5,000 identical blocks', Array.from({ length: 5000 }, () => 'The same line.')],
  ['one megabyte in one block', ['the tide table of the northern harbour '.repeat(26_000)]],
  ['one megabyte without a space', ['a'.repeat(1_000_000), 'b']],
  ['emoji only', ['🐟', '🐟🐟', '⛵', '👨‍👩‍👧‍👦']],
  ['lone surrogates', ['\ud83d', '\udc1f', 'a\ud83d']],
])('every block is used exactly once: %s', (_what, blocks) => {
  expectPartition(blocks);
});

test('every block of any stream is used exactly once', () => {
  const word = fc.constantFrom('ferry', 'Anna', '1994', '港口', 'гавань', 'נמל', 'the', '.', '🐟', '\u00a0');
  const block = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  );
  fc.assert(fc.property(fc.array(block, { maxLength: 30 }), (blocks) => expectPartition(blocks)));
});
