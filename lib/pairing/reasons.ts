import { type BlockFeatures, cosine } from './blocks/tokens.ts';
import type { Judged } from './lone.ts';
import type { Reason } from './pair.ts';

const DOUBTFUL = 0.8;

/** Why blocks stand as versions of one paragraph. */
export function pairReasons(
  first: readonly BlockFeatures[],
  second: readonly BlockFeatures[],
  probability: number,
): Reason[] {
  const reasons: Reason[] = [];
  const [a, b] = [first[0], second[0]];
  if (!a || !b) return reasons;
  if (first.length === 1 && second.length === 1 && a.text === b.text) reasons.push({ code: 'identical' });
  const facts = shared(first, second);
  if (facts > 0) reasons.push({ code: 'shares', facts });
  const percent = Math.round(
    100 * Math.max(...first.map((x) => Math.max(...second.map((y) => cosine(x.grams, y.grams))))),
  );
  if (percent >= 10) reasons.push({ code: 'overlap', percent });
  else if (facts === 0 && hasWords(first) && hasWords(second)) reasons.push({ code: 'little-in-common', percent });
  if (first.length + second.length > 2) reasons.push({ code: 'joined', blocks: Math.max(first.length, second.length) });
  const times = lengthOf(first) / lengthOf(second);
  if (Math.max(times, 1 / times) >= 2)
    reasons.push({ code: 'lengths-differ', times: Math.round(Math.max(times, 1 / times)) });
  if (probability < DOUBTFUL) reasons.push({ code: 'other-reading', percent: Math.round(100 * (1 - probability)) });
  return reasons;
}

// Smileys and signs have no words that could be in common.
function hasWords(side: readonly BlockFeatures[]): boolean {
  return side.some(({ wordCount }) => wordCount > 0);
}

function lengthOf(side: readonly BlockFeatures[]): number {
  return side.reduce((sum, block) => sum + block.length, 1);
}

function shared(first: readonly BlockFeatures[], second: readonly BlockFeatures[]): number {
  const facts = (side: readonly BlockFeatures[]) =>
    new Set(side.flatMap((block) => [...block.numbers, ...block.names]));
  const others = facts(second);
  return [...facts(first)].filter((fact) => others.has(fact)).length;
}

/**
 * Why a block has no twin, and is (`kept`) or is no part of the article. Of the pairs only where there are some; and that it
 * has no word in common with them is no reason to keep it.
 */
export function loneReasons(
  block: BlockFeatures,
  { recurs, place, hasPairs }: Judged,
  kept: boolean,
  probability: number,
): Reason[] {
  const reasons: Reason[] = [{ code: 'no-twin', words: block.wordCount }];
  const percent = Math.round(100 * recurs);
  if (hasPairs && block.wordCount > 0 && (percent > 0 || !kept)) reasons.push({ code: 'words-recur', percent });
  if (hasPairs && place !== 'body') reasons.push({ code: 'at-the-edge' });
  if (probability < DOUBTFUL) reasons.push({ code: 'other-reading', percent: Math.round(100 * (1 - probability)) });
  return reasons;
}
