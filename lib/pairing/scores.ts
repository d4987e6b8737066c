// Log-odds of a group: fitted weights times traits, and the part that depends on the habits of the document.
import type { PairTraits, Place, SingleTraits } from './traits.ts';
import { PAIR_WEIGHTS, SINGLE_WEIGHTS } from './weights.ts';

/** What a first round learns of one document and a second round uses. */
export type Habits = {
  /** Log of the share of paragraphs in one version only. */
  readonly irregularity: number;
  /** Mean log of the length of the second side over the length of the first. */
  readonly lengthRatio: number;
  /** How sure it is that no block stands alone before the first pair, and after the last; 0 to 1. */
  readonly bareHead: number;
  readonly bareFoot: number;
};

export const COMMON_HABITS: Habits = { irregularity: Math.log(0.07), lengthRatio: 0, bareHead: 0.4, bareFoot: 0.4 };

/** Expected numbers of blocks alone at each place, of pairs, and the sum of their log length ratios. */
export type Census = {
  readonly alone: Readonly<Record<Place, number>>;
  readonly paired: number;
  readonly ratios: number;
};

/** Drawn towards the common habits as far as there is little to go by. */
export function habitsFrom({ alone, paired, ratios }: Census): Habits {
  return {
    irregularity: Math.log((alone.body + 0.3) / (alone.body + paired + 4)),
    lengthRatio: ratios / (paired + 2),
    bareHead: Math.exp(-alone.head),
    bareFoot: Math.exp(-alone.foot),
  };
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

/** To be added to the score of a block alone at this place. */
export function aloneHabit(place: Place, habits: Habits): number {
  if (place === 'head') return (SINGLE_WEIGHTS.at(-2) ?? 0) * habits.bareFoot;
  if (place === 'foot') return (SINGLE_WEIGHTS.at(-1) ?? 0) * habits.bareHead;
  return (SINGLE_WEIGHTS.at(-3) ?? 0) * habits.irregularity;
}

function weighted(traits: readonly number[], weights: readonly number[]): number {
  let total = 0;
  for (let k = 0; k < traits.length; k++) total += (weights[k] ?? 0) * (traits[k] ?? 0);
  return total;
}
