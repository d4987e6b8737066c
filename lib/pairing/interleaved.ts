// Scores every group of an interleaved stream with the fitted weights, twice: the first round tells the habits of the
// document (how many paragraphs have one version only, how much longer one side is), the second takes them into account.
import { groupProbabilities, type Lattice } from './sequence.ts';
import {
  type Habits,
  type PairTraits,
  PLACES,
  type Position,
  pairTraits,
  type SingleTraits,
  scorePair,
  scoreSingle,
  singleTraits,
} from './traits.ts';
import { PAIR_WEIGHTS, SINGLE_WEIGHTS } from './weights.ts';

export type Weights = { readonly pair: readonly number[]; readonly single: readonly number[] };

export const COMMON_HABITS: Habits = { irregularity: Math.log(0.07), lengthRatio: 0 };
const FITTED: Weights = { pair: PAIR_WEIGHTS, single: SINGLE_WEIGHTS };
const NEVER = Number.NEGATIVE_INFINITY;

/** The lattice of a stream, adapted to its habits. Time and memory are linear in its length. */
export function scoreStream(positions: readonly Position[]): Lattice {
  const traits = streamTraits(positions);
  const habits = habitsOf(traits, latticeOf(traits, COMMON_HABITS, FITTED));
  return latticeOf(traits, habits, FITTED);
}

/** Per position and shape (null where impossible), and per position and place. */
export type StreamTraits = { readonly pair: readonly (PairTraits | null)[]; readonly single: readonly SingleTraits[] };

export function streamTraits(positions: readonly Position[]): StreamTraits {
  const pair: (PairTraits | null)[] = [];
  const single: SingleTraits[] = [];
  positions.forEach((one, i) => {
    const two = positions[i + 1];
    const three = positions[i + 2];
    pair.push(one.copies > 1 ? pairTraits([one.features], [one.features], one.copies - 2) : null);
    pair.push(two ? pairTraits([one.features], [two.features], one.copies + two.copies - 2) : null);
    if (two && three) {
      const copies = one.copies + two.copies + three.copies - 3;
      pair.push(pairTraits([one.features], [two.features, three.features], copies));
      pair.push(pairTraits([one.features, two.features], [three.features], copies));
    } else pair.push(null, null);
    for (const place of PLACES) single.push(singleTraits(one, place));
  });
  return { pair, single };
}

export function latticeOf({ pair, single }: StreamTraits, habits: Habits, weights: Weights): Lattice {
  return {
    count: single.length / PLACES.length,
    pair: Float64Array.from(pair, (traits) => (traits ? scorePair(traits, habits, weights.pair) : NEVER)),
    single: Float64Array.from(single, (traits) => scoreSingle(traits, habits, weights.single)),
  };
}

/** Expected over all cuts, and drawn towards the common ones as far as the document is short. */
export function habitsOf(traits: StreamTraits, lattice: Lattice): Habits {
  const { single, pair } = groupProbabilities(lattice);
  let alone = 0;
  let paired = 0;
  let ratios = 0;
  single.forEach((p, k) => {
    if (traits.single[k]?.inBody) alone += p;
  });
  pair.forEach((p, k) => {
    paired += p;
    ratios += p * (traits.pair[k]?.lengthRatio ?? 0);
  });
  return { irregularity: Math.log((alone + 0.3) / (alone + paired + 4)), lengthRatio: ratios / (paired + 2) };
}
