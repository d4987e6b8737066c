// Log-odds of a group: fitted weights times traits, and the part that depends on the habits of the document.
import type { PairTraits, SingleTraits } from './traits.ts';
import { PAIR_WEIGHTS, SINGLE_WEIGHTS } from './weights.ts';

/** What a first round learns of one document and a second round uses. */
export type Habits = {
  /** Log of the share of paragraphs in one version only. */
  readonly irregularity: number;
  /** Mean log of the length of the second side over the length of the first. */
  readonly lengthRatio: number;
};

export const COMMON_HABITS: Habits = { irregularity: Math.log(0.07), lengthRatio: 0 };

/** Drawn towards the common habits as far as there is little to go by; `ratios` is the sum of the log length ratios. */
export function habitsFrom(alone: number, paired: number, ratios: number): Habits {
  return { irregularity: Math.log((alone + 0.3) / (alone + paired + 4)), lengthRatio: ratios / (paired + 2) };
}

export function pairScore(traits: PairTraits): number {
  return weighted(traits.fixed, PAIR_WEIGHTS);
}

export function singleScore(traits: SingleTraits): number {
  return weighted(traits.fixed, SINGLE_WEIGHTS);
}

/** To be added to the score of a pair. `three` says whether it takes three blocks. */
export function pairHabit(lengthRatio: number, three: boolean, habits: Habits): number {
  const off = (PAIR_WEIGHTS.at(-2) ?? 0) * Math.abs(lengthRatio - habits.lengthRatio);
  return three ? off + (PAIR_WEIGHTS.at(-1) ?? 0) * habits.irregularity : off;
}

/** To be added to the score of a block alone inside the article. */
export function aloneHabit(habits: Habits): number {
  return (SINGLE_WEIGHTS.at(-1) ?? 0) * habits.irregularity;
}

function weighted(traits: readonly number[], weights: readonly number[]): number {
  let total = 0;
  for (let k = 0; k < traits.length; k++) total += (weights[k] ?? 0) * (traits[k] ?? 0);
  return total;
}
