// The interleaved layout, in two rounds: the first tells the habits of the document (how many paragraphs have one version
// only, how much longer one side is), the second takes them into account.
import { aloneHabit, COMMON_HABITS, type Habits, habitsFrom, pairHabit, pairScore, singleScore } from './scores.ts';
import { bestCut, type Group, groupProbabilities, type Lattice, SHAPES } from './sequence.ts';
import { type PairTraits, PLACES, type Position, pairTraits, singleTraits } from './traits.ts';

export type Alignment = { readonly groups: Group[]; readonly evidence: number };

/** The most probable cut; `evidence` is the log of the summed odds of all cuts. Linear in the length of the stream. */
export function cutStream(positions: readonly Position[]): Alignment {
  const stream = scoreStream(positions);
  const lattice = latticeOf(stream, habitsOf(stream, latticeOf(stream, COMMON_HABITS)));
  const probabilities = groupProbabilities(lattice);
  return { groups: bestCut(lattice, probabilities), evidence: probabilities.evidence };
}

/** Scores without the habits, laid out as in a lattice; `ratio` is the log ratio of lengths of every pair. */
type Stream = Lattice & { readonly ratio: Float64Array };

function scoreStream(positions: readonly Position[]): Stream {
  const count = positions.length;
  const pair = new Float64Array(count * SHAPES.length).fill(Number.NEGATIVE_INFINITY);
  const ratio = new Float64Array(count * SHAPES.length);
  const single = new Float64Array(count * PLACES.length);
  positions.forEach((position, i) => {
    PLACES.forEach((place, k) => {
      single[i * PLACES.length + k] = singleScore(singleTraits(position, place));
    });
    shapeTraits(positions, i).forEach((traits, shape) => {
      if (!traits) return;
      pair[i * SHAPES.length + shape] = pairScore(traits);
      ratio[i * SHAPES.length + shape] = traits.lengthRatio;
    });
  });
  return { count, pair, single, ratio };
}

/** The traits of the groups that start at position i, one for each shape; null where there is no such group. */
export function shapeTraits(positions: readonly Position[], i: number): (PairTraits | null)[] {
  const [one, two, three] = positions.slice(i, i + 3);
  if (!one) return SHAPES.map(() => null);
  const twin = one.copies > 1 ? pairTraits([one.features], [one.features], one.copies - 2) : null;
  if (!two) return [twin, null, null, null];
  const pair = pairTraits([one.features], [two.features], one.copies + two.copies - 2);
  if (!three) return [twin, pair, null, null];
  const copies = one.copies + two.copies + three.copies - 3;
  return [
    twin,
    pair,
    pairTraits([one.features], [two.features, three.features], copies),
    pairTraits([one.features, two.features], [three.features], copies),
  ];
}

function latticeOf({ count, pair, single, ratio }: Stream, habits: Habits): Lattice {
  const inBody = PLACES.indexOf('body');
  return {
    count,
    pair: pair.map((score, k) => score + pairHabit(ratio[k] ?? 0, k % SHAPES.length > 1, habits)),
    single: single.map((score, k) => (k % PLACES.length === inBody ? score + aloneHabit(habits) : score)),
  };
}

function habitsOf({ ratio }: Stream, lattice: Lattice): Habits {
  const { single, pair } = groupProbabilities(lattice);
  const inBody = PLACES.indexOf('body');
  let alone = 0;
  let paired = 0;
  let ratios = 0;
  for (let k = inBody; k < single.length; k += PLACES.length) alone += single[k] ?? 0;
  pair.forEach((p, k) => {
    paired += p;
    ratios += p * (ratio[k] ?? 0);
  });
  return habitsFrom(alone, paired, ratios);
}
