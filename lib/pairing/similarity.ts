import type { BlockFeatures } from './tokens.ts';

/** Numbers and names that both texts have. */
export function sharedFacts(a: BlockFeatures, b: BlockFeatures): number {
  return sharedCount(a.numbers, b.numbers).shared + sharedCount(a.names, b.names).shared;
}

function sharedCount(a: readonly string[], b: readonly string[]): { shared: number; all: number } {
  const set = new Set(b);
  const shared = a.filter((x) => set.has(x)).length;
  return { shared, all: a.length + b.length - shared };
}
