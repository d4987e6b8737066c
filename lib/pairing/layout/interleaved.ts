// The interleaved layout, in two rounds: the first tells the habits of the document (how many paragraphs have one version
// only, how much longer one side is), the second takes them into account. Most streams are made in one of two manners,
// which are taken unless the blocks speak against them.
import { isLine } from '../blocks/line.ts';
import { aloneHabit, COMMON_HABITS, type Habits, habitsFrom, pairHabit, pairScore, singleScore } from './scores.ts';
import { bestCut, type Group, groupProbabilities, type Lattice, SHAPES } from './sequence.ts';
import { type Position, type Shared, sharedByThree, sharedOf } from './sides.ts';
import { type PairTraits, PLACES, pairTraits, singleTraits, threeTraits } from './traits.ts';

/** Log-odds in favour of a manner that most streams are made in, where the blocks alone do not say otherwise. */
const STRICT_TURNS = 4;
const PAGE = 2;
/**
 * What the blocks themselves hardly say is known by its place alone, and in another manner two lines that stand alone: the board
 * asks somebody to look.
 */
const KNOWN_BY_BLOCKS = 0.7;
const KNOWN_BY_PLACE = 0.587;
const NEVER = Number.NEGATIVE_INFINITY;

export type Alignment = { readonly groups: Group[]; readonly evidence: number };

/**
 * The most probable cut; `evidence` is the log of the summed odds of all cuts. No group goes across one of the `borders`, each
 * the position behind it. Linear in the length of the stream.
 */
export function cutStream(positions: readonly Position[], borders: ReadonlySet<number> = new Set()): Alignment {
  const stream = scoreStream(positions, borders);
  return cutLattice(latticeOf(stream, habitsOf(stream, latticeOf(stream, COMMON_HABITS))), stream.lines);
}

export function cutLattice(lattice: Lattice, lines: readonly boolean[]): Alignment {
  const free = groupProbabilities(lattice);
  for (const [manner, odds] of [
    [strictTurns(lattice), STRICT_TURNS],
    [pageOf(lattice, lines), PAGE],
  ] as const) {
    const own = groupProbabilities(manner);
    const against = free.evidence - own.evidence - odds;
    if (!(against < 0)) continue;
    const favour = 1 / (1 + Math.exp(against));
    const pair = own.pair.map((p, k) => {
      const byBlocks = free.pair[k] ?? 0;
      const probability = favour * p + (1 - favour) * byBlocks;
      return byBlocks < KNOWN_BY_BLOCKS ? Math.min(probability, KNOWN_BY_PLACE) : probability;
    });
    return { groups: bestCut(manner, { ...own, pair }), evidence: free.evidence };
  }
  return { groups: bestCut(lattice, free), evidence: free.evidence };
}

/** One to one from the first block to the last. */
function strictTurns({ count, single, pair }: Lattice): Lattice {
  return { count, single: single.map(() => NEVER), pair: pair.map(oneToOne) };
}

/** One to one between a head and a foot, with nothing alone in between but lines such as captions; two copies are a pair. */
function pageOf({ count, single, pair }: Lattice, lines: readonly boolean[]): Lattice {
  const isStray = (k: number) => {
    const i = Math.floor(k / PLACES.length);
    const isCopied = (pair[i * SHAPES.length] ?? NEVER) > NEVER;
    return isCopied || (PLACES[k % PLACES.length] === 'body' && !lines[i]);
  };
  return { count, single: single.map((score, k) => (isStray(k) ? NEVER : score)), pair: pair.map(oneToOne) };
}

function oneToOne(score: number, slot: number): number {
  return slot % SHAPES.length > 1 ? NEVER : score;
}

/** Scores without the habits, laid out as in a lattice; `ratio` is the log ratio of lengths of every pair. */
type Stream = Lattice & {
  readonly ratio: Float64Array;
  readonly alike: Float64Array;
  readonly lines: readonly boolean[];
};

function scoreStream(positions: readonly Position[], borders: ReadonlySet<number>): Stream {
  const count = positions.length;
  const pair = new Float64Array(count * SHAPES.length).fill(NEVER);
  const ratio = new Float64Array(count * SHAPES.length);
  const alike = new Float64Array(count * SHAPES.length);
  const single = new Float64Array(count * PLACES.length);
  const near = neighbourShares(positions);
  positions.forEach((position, i) => {
    PLACES.forEach((place, k) => {
      single[i * PLACES.length + k] = singleScore(singleTraits(position, place));
    });
    shapeTraits(positions, i, near).forEach((traits, shape) => {
      if (!traits || (shape > 0 && borders.has(i + 1)) || (shape > 1 && borders.has(i + 2))) return;
      pair[i * SHAPES.length + shape] = pairScore(traits);
      ratio[i * SHAPES.length + shape] = traits.lengthRatio;
      alike[i * SHAPES.length + shape] = traits.alike;
    });
  });
  return { count, pair, single, ratio, alike, lines: positions.map(({ features }) => isLine(features)) };
}

/** The traits of the groups that start at position i, one for each shape; null where there is no such group. */
export function shapeTraits(
  positions: readonly Position[],
  i: number,
  near: (k: number) => Shared,
): (PairTraits | null)[] {
  const one = positions[i];
  const two = positions[i + 1];
  const three = positions[i + 2];
  if (!one) return SHAPES.map(() => null);
  const a = one.side;
  const own = { words: a.wordSquare, grams: a.gramSquare };
  const twin = one.copies > 1 ? pairTraits(a, a, own, one.copies - 2) : null;
  if (!two) return [twin, null, null, null];
  const b = two.side;
  const pair = pairTraits(a, b, near(i), one.copies + two.copies - 2);
  if (!three) return [twin, pair, null, null];
  const c = three.side;
  const across = sharedOf(one.features, three.features);
  const copies = one.copies + two.copies + three.copies - 3;
  let byThree: Shared | undefined;
  const all = () => {
    byThree ??= sharedByThree(one.features, two.features, three.features);
    return byThree;
  };
  const from = { with1: near(i), with2: across, between: near(i + 1), all };
  const to = { with1: across, with2: near(i + 1), between: near(i), all };
  return [
    twin,
    pair,
    threeTraits(a, b, c, from, { wholeFirst: true, copies }),
    threeTraits(c, a, b, to, { wholeFirst: false, copies }),
  ];
}

/** What neighbours k and k+1 share. */
export function neighbourShares(positions: readonly Position[]): (k: number) => Shared {
  const shares = positions.map(({ features }, k) => {
    const next = positions[k + 1];
    return next ? sharedOf(features, next.features) : NOTHING;
  });
  return (k) => shares[k] ?? NOTHING;
}

const NOTHING: Shared = { words: 0, grams: 0 };

function latticeOf({ count, pair, single, ratio, alike, lines }: Stream, habits: Habits): Lattice {
  const habit = (k: number) => {
    const shape = k % SHAPES.length;
    return pairHabit({ lengthRatio: ratio[k] ?? 0, alike: alike[k] ?? 0, three: shape > 1, twin: shape === 0 }, habits);
  };
  return {
    count,
    pair: pair.map((score, k) => (score === NEVER ? score : score + habit(k))),
    single: single.map(
      (score, k) =>
        score + aloneHabit(PLACES[k % PLACES.length] ?? 'body', lines[Math.floor(k / PLACES.length)] ?? false, habits),
    ),
  };
}

export function habitsOf({ ratio, alike, lines }: Pick<Stream, 'ratio' | 'alike' | 'lines'>, lattice: Lattice): Habits {
  const { single, pair } = groupProbabilities(lattice);
  const alone = { head: 0, body: 0, foot: 0 };
  let captions = 0;
  single.forEach((p, k) => {
    const [i, place] = [Math.floor(k / PLACES.length), PLACES[k % PLACES.length] ?? 'body'];
    // Two copies may be a pair, so alone they are no habit.
    if ((lattice.pair[i * SHAPES.length] ?? 0) > NEVER) return;
    alone[place] += p;
    if (place === 'body' && lines[i]) captions += p;
  });
  let paired = 0;
  let ratios = 0;
  let alikes = 0;
  pair.forEach((p, k) => {
    paired += p;
    ratios += p * (ratio[k] ?? 0);
    alikes += p * (alike[k] ?? 0);
  });
  return habitsFrom({ alone, lines: captions, paired, ratios, alikes });
}
