import { type BlockFeatures, cosine } from './tokens.ts';

/** How strongly two texts look like versions of one paragraph: log-odds, above 0 for yes, before any prior. */
export function likeness(a: BlockFeatures, b: BlockFeatures): number {
  const words = cosine(a.words, b.words);
  const grams = cosine(a.grams, b.grams);
  const ratio = Math.abs(Math.log((a.length + 5) / (b.length + 5)));
  const { shared, all } = sharedCount(a.numbers, b.numbers);
  const numbers = all === 0 ? 0 : (2 * shared) / all - 1;
  return 11 * words + 9 * grams - 2.2 * ratio + 0.6 * numbers - 4;
}

/** Numbers and names that both texts have. */
export function sharedFacts(a: BlockFeatures, b: BlockFeatures): number {
  return sharedCount(a.numbers, b.numbers).shared + sharedCount(a.names, b.names).shared;
}

function sharedCount(a: readonly string[], b: readonly string[]): { shared: number; all: number } {
  const set = new Set(b);
  const shared = a.filter((x) => set.has(x)).length;
  return { shared, all: a.length + b.length - shared };
}
