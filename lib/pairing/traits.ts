// What the model sees of a group of blocks: a short list of numbers, each with one fitted weight (weights.ts).
// A group is a block alone, or one side beside the other. Nothing here knows which side is the literal one.
import { type BlockFeatures, cosine, cover, joinFeatures } from './tokens.ts';

/** A place in the stream; neighbours with one and the same text share it. */
export type Position = { readonly features: BlockFeatures; readonly copies: number };

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
  'one begins with a quote',
  'log of shorter length',
  'log of shorter length: length gap',
  'log of shorter length: no words in common',
  'scripts differ',
  'same text',
  'same text: log of length',
  'same text: ends without a stop',
  'extra copies',
  'three blocks',
  'three: gain of word cosine',
  'three: gain of letter cosine',
  'three: weaker part cosine',
  'three: gain of length fit',
  'habit: length ratio off the common one',
  'habit: three blocks in an irregular document',
] as const;

export const SINGLE_TRAITS = [
  'head',
  'head log length',
  'head ends with a stop',
  'foot',
  'foot log length',
  'foot ends with a stop',
  'body',
  'body log length',
  'body ends with a stop',
  'extra copies',
  'habit: body of an irregular document',
] as const;

/** Traits without the habits, and what the habits need. */
export type PairTraits = { readonly fixed: readonly number[]; readonly lengthRatio: number; readonly three: boolean };
export type SingleTraits = { readonly fixed: readonly number[]; readonly inBody: boolean };

/** The traits of two sides of one or two positions each, at most three in all. `copies` is how many are unaccounted for. */
export function pairTraits(
  first: readonly BlockFeatures[],
  second: readonly BlockFeatures[],
  copies: number,
): PairTraits {
  const [a, a2] = first;
  const [b, b2] = second;
  if (!a || !b) throw new Error('a pair needs two sides');
  const one = a2 ? joinFeatures(a, a2) : a;
  const two = b2 ? joinFeatures(b, b2) : b;
  const likeness = [...likenessTraits(one, two), Math.log(1 + copies)];
  const lengthRatio = Math.log((two.length + 5) / (one.length + 5));
  if (a2) return { fixed: [...likeness, ...threeTraits(two, one, a, a2)], lengthRatio, three: true };
  if (b2) return { fixed: [...likeness, ...threeTraits(one, two, b, b2)], lengthRatio, three: true };
  return { fixed: [...likeness, 0, 0, 0, 0, 0], lengthRatio, three: false };
}

function likenessTraits(a: BlockFeatures, b: BlockFeatures): number[] {
  const words = cosine(a.words, b.words);
  const grams = cosine(a.grams, b.grams);
  const gap = lengthGap(a, b);
  const size = Math.log(1 + Math.min(a.length, b.length));
  const same = Number(a.text === b.text && a.text !== '');
  const shared = a.numbers.filter((n) => b.numbers.includes(n)).length;
  const open = Number(a.endsOpen) + Number(b.endsOpen);
  return [
    1,
    words,
    ...[0.05, 0.1, 0.2, 0.4].map((limit) => Math.min(words, limit)),
    grams,
    ...[0.1, 0.25, 0.5].map((limit) => Math.min(grams, limit)),
    cover(a.words, b.words),
    size * Math.min(words, 0.2),
    size * grams,
    gap,
    Math.min(4, gap * gap),
    shared === 0 ? 0 : shared / Math.max(a.numbers.length, b.numbers.length),
    Number(shared === 0 && a.numbers.length > 0 && b.numbers.length > 0),
    Number((a.numbers.length === 0) !== (b.numbers.length === 0)),
    Number(open === 1),
    Number(open === 2),
    Number(a.opensQuote !== b.opensQuote),
    size,
    size * gap,
    words === 0 ? size : 0,
    Number(a.script !== b.script && a.script !== '' && b.script !== ''),
    same,
    same * size,
    same * Number(a.endsOpen),
  ];
}

// What reading two neighbours as one side gains over taking only one of them.
function threeTraits(
  whole: BlockFeatures,
  joined: BlockFeatures,
  part1: BlockFeatures,
  part2: BlockFeatures,
): number[] {
  const words = [cosine(whole.words, part1.words), cosine(whole.words, part2.words)];
  const grams = [cosine(whole.grams, part1.grams), cosine(whole.grams, part2.grams)];
  return [
    1,
    cosine(whole.words, joined.words) - Math.max(...words),
    cosine(whole.grams, joined.grams) - Math.max(...grams),
    Math.min(...words),
    Math.min(lengthGap(whole, part1), lengthGap(whole, part2)) - lengthGap(whole, joined),
  ];
}

function lengthGap(a: BlockFeatures, b: BlockFeatures): number {
  return Math.abs(Math.log((a.length + 5) / (b.length + 5)));
}

export function singleTraits({ features, copies }: Position, place: Place): SingleTraits {
  const size = Math.log(1 + features.length);
  const stop = Number(!features.endsOpen);
  const fixed = PLACES.flatMap((here) => (here === place ? [1, size, stop] : [0, 0, 0]));
  return { fixed: [...fixed, Math.log(copies)], inBody: place === 'body' };
}
