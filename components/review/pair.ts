// Which two versions of a paragraph stand side by side, and which of them is in hand.
import type { ParagraphView, VersionView } from '@/lib/review/reading/store';

export type Pair = { left: VersionView | undefined; right: VersionView | undefined };

/**
 * Which versions stand side by side first: the literal one, or without it the one that others began from, and what is
 * proposed, else the newest other one.
 */
export function pairOf({ versions, chosenId }: ParagraphView): Pair {
  const candidates = versions.filter(({ origin }) => origin !== 'source');
  const left = candidates.findLast(({ origin }) => origin === 'literal') ?? candidates[0];
  const chosen = candidates.find(({ id }) => id === chosenId);
  const others = candidates.filter((version) => version !== left);
  return { left, right: chosen && chosen !== left ? chosen : others.at(-1) };
}

/** The version that is checked, edited and approved first: the proposed one where it stands there, else the right one. */
export function handOf({ chosenId }: ParagraphView, pair: Pair): VersionView | undefined {
  return sidesOf(pair).find(({ id }) => id === chosenId) ?? pair.right ?? pair.left;
}

export function sidesOf({ left, right }: Pair): VersionView[] {
  return [left, right].filter((version) => version !== undefined);
}
