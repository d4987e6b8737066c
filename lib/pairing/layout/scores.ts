// Log-odds of a group: fitted weights times traits, and the part that depends on the habits of the document.
import type { PairTraits, Place, SingleTraits } from './traits.ts';
import { PAIR_WEIGHTS, SINGLE_WEIGHTS } from './weights.ts';

const PAIR_HABITS = PAIR_WEIGHTS.slice(-5);
const SINGLE_HABITS = SINGLE_WEIGHTS.slice(-4);

/** What a first round learns of one document and a second round uses. */
export type Habits = {
  /** Log of the share of paragraphs in one version only, and of lines alone between the paragraphs. */
  readonly irregularity: number;
  readonly captions: number;
  /** Mean log of the length of the second side over the length of the first. */
  readonly lengthRatio: number;
  readonly alike: number;
  /** How sure it is that no block stands alone before the first pair, and after the last; 0 to 1. */
  readonly bareHead: number;
  readonly bareFoot: number;
};

export const COMMON_HABITS: Habits = {
  irregularity: Math.log(0.05),
  captions: Math.log(0.05),
  lengthRatio: 0,
  alike: 0.3,
  bareHead: 0.4,
  bareFoot: 0.4,
};

/** Expected numbers of blocks alone at each place, of lines among those of the body, of pairs; sums over the pairs. */
type Census = {
  readonly alone: Readonly<Record<Place, number>>;
  readonly lines: number;
  readonly paired: number;
  readonly ratios: number;
  readonly alikes: number;
};

/** Drawn towards the common habits as far as there is little to go by. */
export function habitsFrom({ alone, lines, paired, ratios, alikes }: Census): Habits {
  return {
    irregularity: Math.log((alone.body - lines + 0.3) / (alone.body - lines + paired + 4)),
    captions: Math.log((lines + 0.3) / (lines + paired + 4)),
    lengthRatio: ratios / (paired + 2),
    alike: (alikes + 0.6) / (paired + 2),
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

/** Traits of a pair that depend on the habits, the last of PAIR_TRAITS. */
export function pairHabitTraits(
  { lengthRatio, three, twin, alike }: Omit<PairTraits, 'fixed'>,
  habits: Habits,
): number[] {
  return [
    habits.alike,
    Math.max(0, habits.alike - alike),
    Math.abs(lengthRatio - habits.lengthRatio),
    three ? habits.irregularity : 0,
    twin ? habits.irregularity : 0,
  ];
}

/** Traits of a block alone that depend on the habits, the last of SINGLE_TRAITS. */
export function aloneHabitTraits(place: Place, line: boolean, habits: Habits): number[] {
  return [
    place === 'body' ? habits.irregularity : 0,
    place === 'body' && line ? habits.captions : 0,
    place === 'head' ? habits.bareFoot : 0,
    place === 'foot' ? habits.bareHead : 0,
  ];
}

/** To be added to the score of a pair. */
export function pairHabit(traits: Omit<PairTraits, 'fixed'>, habits: Habits): number {
  return weighted(pairHabitTraits(traits, habits), PAIR_HABITS);
}

/** To be added to the score of a block alone at this place. */
export function aloneHabit(place: Place, line: boolean, habits: Habits): number {
  return weighted(aloneHabitTraits(place, line, habits), SINGLE_HABITS);
}

function weighted(traits: readonly number[], weights: readonly number[]): number {
  let total = 0;
  for (let k = 0; k < traits.length; k++) total += (weights[k] ?? 0) * (traits[k] ?? 0);
  return total;
}
