// What the model sees of a group of blocks: a short list of numbers, each with one fitted weight (weights.ts).
// A group is a block alone, or one side beside the other. Nothing here knows which side is the literal one.
import { LIKENESS_TRAITS, likenessTraits } from './likeness.ts';
import { cosineOf, joinSides, lengthGap, type Position, type Shared, type Side } from './sides.ts';

/** Two blocks are read as one side only if each has at least this word cosine with the other side. */
const LEAST_PART = 0.02;

/** Where a block alone stands: before the first pair, between pairs or after the last. */
export const PLACES = ['head', 'body', 'foot'] as const;
export type Place = (typeof PLACES)[number];

export const PAIR_TRAITS: readonly string[] = [
  ...LIKENESS_TRAITS,
  'extra copies',
  'three blocks',
  'three: gain of word cosine',
  'three: gain of letter cosine',
  'three: weaker part cosine',
  'three: gain of length fit',
  'habit: alikeness',
  'habit: shortfall of alikeness',
  'habit: length ratio off the common one',
  'habit: three blocks in an irregular document',
  'habit: same text in an irregular document',
];

const ALONE_TRAITS = [
  'bias',
  'log length',
  'ends with a stop',
  'page line',
  'date line',
  'foreign',
  'begins with a sign',
  'relative length',
  'verbatim',
];

/** The first once for each place. */
export const SINGLE_TRAITS: readonly string[] = [
  ...PLACES.flatMap((place) => ALONE_TRAITS.map((name) => `${place}: ${name}`)),
  'extra copies',
  'habit: body of an irregular document',
  'habit: line in the body of a document with captions',
  'habit: head of a page with a bare foot',
  'habit: foot of a page with a bare head',
];

/** Traits without the habits, and what the habits need. */
export type PairTraits = {
  readonly fixed: readonly number[];
  readonly lengthRatio: number;
  readonly three: boolean;
  readonly twin: boolean;
  readonly alike: number;
};
export type SingleTraits = { readonly fixed: readonly number[]; readonly place: Place };

/** The traits of two sides of one block each. `copies` is how many copies are left unaccounted for. */
export function pairTraits(first: Side, second: Side, shared: Shared, copies: number): PairTraits {
  const twin = first === second;
  const fixed = [...likenessTraits(first, second, shared), Math.log(1 + copies), 0, 0, 0, 0, 0, 0, 0];
  return {
    fixed,
    lengthRatio: Math.log((second.length + 5) / (first.length + 5)),
    three: false,
    twin,
    alike: fixed[1] ?? 0,
  };
}

/** What two parts and a whole share: each part with the whole, the parts with each other, and all three. */
type ThreeShared = {
  readonly with1: Shared;
  readonly with2: Shared;
  readonly between: Shared;
  /** Asked for only where it is needed. */
  readonly all: () => Shared;
};

/** The traits of one block beside two that are read as one side; null where one of the two has nothing to do with it. */
export function threeTraits(
  whole: Side,
  part1: Side,
  part2: Side,
  { with1, with2, between, all }: ThreeShared,
  { wholeFirst, copies }: { wholeFirst: boolean; copies: number },
): PairTraits | null {
  const words = [
    cosineOf(with1.words, whole.wordSquare, part1.wordSquare),
    cosineOf(with2.words, whole.wordSquare, part2.wordSquare),
  ];
  if (Math.min(...words) < LEAST_PART) return null;
  const grams = [
    cosineOf(with1.grams, whole.gramSquare, part1.gramSquare),
    cosineOf(with2.grams, whole.gramSquare, part2.gramSquare),
  ];
  const joined = joinSides(part1, part2, between);
  const common = all();
  const shared = { words: with1.words + with2.words - common.words, grams: with1.grams + with2.grams - common.grams };
  const lengthRatio = Math.log((joined.length + 5) / (whole.length + 5));
  const fixed = [
    ...likenessTraits(whole, joined, shared),
    Math.log(1 + copies),
    1,
    cosineOf(shared.words, whole.wordSquare, joined.wordSquare) - Math.max(...words),
    cosineOf(shared.grams, whole.gramSquare, joined.gramSquare) - Math.max(...grams),
    Math.min(...words),
    Math.min(lengthGap(whole, part1), lengthGap(whole, part2)) - lengthGap(whole, joined),
  ];
  return {
    fixed,
    lengthRatio: wholeFirst ? lengthRatio : -lengthRatio,
    three: true,
    twin: false,
    alike: fixed[1] ?? 0,
  };
}

export function singleTraits({ side, copies }: Position, place: Place): SingleTraits {
  const own = [
    1,
    Math.log(1 + side.length),
    Number(!side.endsOpen),
    Number(side.page),
    Number(side.date),
    Number(side.foreign),
    Number(side.firstSign !== ''),
    side.relative,
    Number(side.verbatim),
  ];
  const fixed = new Array<number>(PLACES.length * own.length).fill(0);
  own.forEach((value, k) => {
    fixed[PLACES.indexOf(place) * own.length + k] = value;
  });
  fixed.push(Math.log(copies));
  return { fixed, place };
}
