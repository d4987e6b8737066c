import type { BlockFeatures } from './tokens.ts';

const SHORT_WORDS = 22;

/** A short line that does not end like a sentence. */
export function isLine(block: Pick<BlockFeatures, 'endsOpen' | 'wordCount'>): boolean {
  return block.endsOpen && block.wordCount <= SHORT_WORDS && block.wordCount > 0;
}
