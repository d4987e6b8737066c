// What the model sees of a group of blocks: a short list of numbers, each with one fitted weight (weights.ts).
// A group is a block alone, or one side beside the other. Nothing here knows which side is the literal one.
import { isDateLine, isPageLine } from './page-lines.ts';
import { type BlockFeatures, cosine, dot, dotOfThree } from './tokens.ts';

/** Two blocks are read as one side only if each has at least this word cosine with the other side. */
const LEAST_PART = 0.02;

/** A place in the stream; neighbours with one and the same text share it. */
export type Position = { readonly features: BlockFeatures; readonly side: Side; readonly copies: number };

/** Where a block alone stands: before the first pair, between pairs or after the last. */
export const PLACES = ['head', 'body', 'foot'] as const;
export type Place = (typeof PLACES)[number];

export const PAIR_TRAITS = [
  'bias',
  'word cosine',
  'word cosine up to 0.05',
  'word cosine up to 0.1',
  'word cosine up to 0.2',
  'word cosine up to 0.4',
  'letter cosine',
  'letter cosine up to 0.1',
  'letter cosine up to 0.25',
  'letter cosine up to 0.5',
  'word cover',
  'log of shorter length: word cosine up to 0.2',
  'log of shorter length: letter cosine',
  'length gap',
  'length gap squared',
  'same numbers',
  'other numbers',
  'numbers on one side',
  'one ends without a stop',
  'both end without a stop',
  'both end without a stop: length gap',
  'both end without a stop: word cosine',
  'one begins with a quote',
  'log of shorter length',
  'log of shorter length: length gap',
  'log of shorter length: no words in common',
  'scripts differ',
  'same text',
  'same text: log of length',
  'same text: ends without a stop',
  'openings alike',
  'endings alike',
  'same first sign',
  'other first sign',
  'same last sign',
  'other last sign',
  'one is a page line',
  'both are page lines',
  'both are page lines: word cosine',
  'date lines',
  'foreign script',
  'same text: page line',
  'relative length',
  'both end without a stop: relative length',
  'one verbatim elsewhere',
  'both verbatim elsewhere',
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
] as const;

export const SINGLE_TRAITS = [
  'head',
  'head log length',
  'head ends with a stop',
  'head page line',
  'head date line',
  'head foreign',
  'head begins with a sign',
  'head relative length',
  'head verbatim',
  'body',
  'body log length',
  'body ends with a stop',
  'body page line',
  'body date line',
  'body foreign',
  'body begins with a sign',
  'body relative length',
  'body verbatim',
  'foot',
  'foot log length',
  'foot ends with a stop',
  'foot page line',
  'foot date line',
  'foot foreign',
  'foot begins with a sign',
  'foot relative length',
  'foot verbatim',
  'extra copies',
  'habit: body of an irregular document',
  'habit: head of a page with a bare foot',
  'habit: foot of a page with a bare head',
] as const;

/** Traits without the habits, and what the habits need. */
export type PairTraits = {
  readonly fixed: readonly number[];
  readonly lengthRatio: number;
  readonly three: boolean;
  readonly twin: boolean;
  readonly alike: number;
};
export type SingleTraits = { readonly fixed: readonly number[]; readonly place: Place };

/** One or two blocks seen as one text, without their features. */
export type Side = Pick<
  BlockFeatures,
  | 'text'
  | 'script'
  | 'endsOpen'
  | 'opensQuote'
  | 'numbers'
  | 'length'
  | 'firstSign'
  | 'lastSign'
  | 'opening'
  | 'ending'
  | 'foreign'
  | 'relative'
  | 'verbatim'
> & {
  readonly page: boolean;
  readonly date: boolean;
  readonly wordSquare: number;
  readonly gramSquare: number;
};

/** Squared weights in common, see `dot`. */
export type Shared = { readonly words: number; readonly grams: number };

export function positionOf(features: BlockFeatures, copies: number): Position {
  const side = {
    ...features,
    page: isPageLine(features.text),
    date: isDateLine(features.text),
    wordSquare: features.words.square,
    gramSquare: features.grams.square,
  };
  return { features, side, copies };
}

/** Features have one weight in the whole document, so what a union weighs follows from what its parts share. */
export function joinSides(a: Side, b: Side, shared: Shared): Side {
  return {
    text: '',
    script: a.length > b.length ? a.script : b.script,
    endsOpen: b.endsOpen,
    opensQuote: a.opensQuote,
    firstSign: a.firstSign,
    lastSign: b.lastSign,
    opening: a.opening,
    ending: b.ending,
    foreign: a.foreign && b.foreign,
    relative: Math.min(a.relative, b.relative),
    verbatim: a.verbatim && b.verbatim,
    page: a.page && b.page,
    date: a.date && b.date,
    numbers: b.numbers.length === 0 ? a.numbers : [...new Set([...a.numbers, ...b.numbers])],
    length: a.length + b.length,
    wordSquare: a.wordSquare + b.wordSquare - shared.words,
    gramSquare: a.gramSquare + b.gramSquare - shared.grams,
  };
}

export function sharedOf(a: BlockFeatures, b: BlockFeatures): Shared {
  return { words: dot(a.words, b.words), grams: dot(a.grams, b.grams) };
}

export function sharedByThree(a: BlockFeatures, b: BlockFeatures, c: BlockFeatures): Shared {
  return { words: dotOfThree(a.words, b.words, c.words), grams: dotOfThree(a.grams, b.grams, c.grams) };
}

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
export type ThreeShared = {
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

function likenessTraits(a: Side, b: Side, shared: Shared): number[] {
  const words = cosineOf(shared.words, a.wordSquare, b.wordSquare);
  const grams = cosineOf(shared.grams, a.gramSquare, b.gramSquare);
  const gap = lengthGap(a, b);
  const size = Math.log(1 + Math.min(a.length, b.length));
  const same = Number(a.text === b.text && a.text !== '');
  const numbers = b.numbers.length === 0 ? 0 : a.numbers.filter((n) => b.numbers.includes(n)).length;
  const open = Number(a.endsOpen) + Number(b.endsOpen);
  return [
    1,
    words,
    Math.min(words, 0.05),
    Math.min(words, 0.1),
    Math.min(words, 0.2),
    Math.min(words, 0.4),
    grams,
    Math.min(grams, 0.1),
    Math.min(grams, 0.25),
    Math.min(grams, 0.5),
    shared.words === 0 ? 0 : Math.min(1, shared.words / Math.min(a.wordSquare, b.wordSquare)),
    size * Math.min(words, 0.2),
    size * grams,
    gap,
    Math.min(4, gap * gap),
    numbers === 0 ? 0 : numbers / Math.max(a.numbers.length, b.numbers.length),
    Number(numbers === 0 && a.numbers.length > 0 && b.numbers.length > 0),
    Number((a.numbers.length === 0) !== (b.numbers.length === 0)),
    Number(open === 1),
    Number(open === 2),
    open === 2 ? gap : 0,
    open === 2 ? words : 0,
    Number(a.opensQuote !== b.opensQuote),
    size,
    size * gap,
    words === 0 ? size : 0,
    Number(a.script !== b.script && a.script !== '' && b.script !== ''),
    same,
    same * size,
    same * Number(a.endsOpen),
    ...edgeTraits(a, b),
    Number(a.firstSign !== '' && a.firstSign === b.firstSign),
    Number(a.firstSign !== b.firstSign),
    Number(a.lastSign !== '' && a.lastSign === b.lastSign),
    Number(a.lastSign !== b.lastSign),
    Number(a.page !== b.page),
    Number(a.page && b.page),
    a.page && b.page ? words : 0,
    Number(a.date) + Number(b.date),
    Number(a.foreign) + Number(b.foreign),
    same * Number(a.page || a.date),
    Math.min(a.relative, b.relative),
    open === 2 ? Math.min(a.relative, b.relative) : 0,
    Number(a.verbatim !== b.verbatim),
    Number(a.verbatim && b.verbatim),
  ];
}

function edgeTraits(a: Side, b: Side): number[] {
  const opening = cosine(a.opening, b.opening);
  const ending = cosine(a.ending, b.ending);
  return [opening, ending];
}

function cosineOf(shared: number, square1: number, square2: number): number {
  return shared === 0 ? 0 : Math.min(1, shared / Math.sqrt(square1 * square2));
}

function lengthGap(a: Side, b: Side): number {
  return Math.abs(Math.log((a.length + 5) / (b.length + 5)));
}

export function singleTraits({ features, copies }: Position, place: Place): SingleTraits {
  const size = Math.log(1 + features.length);
  const stop = Number(!features.endsOpen);
  const { foreign, text } = features;
  const own = [1, size, stop, Number(isPageLine(text)), Number(isDateLine(text)), Number(foreign)];
  own.push(Number(features.firstSign !== ''), features.relative, Number(features.verbatim));
  const fixed = PLACES.flatMap((here) => (here === place ? own : own.map(() => 0)));
  return { fixed: [...fixed, Math.log(copies)], place };
}
