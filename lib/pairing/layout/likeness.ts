// What two sides have in common, and what tells them apart: the traits of a pair, but for how it is put together.

import { cosine } from '../blocks/tokens.ts';
import { cosineOf, lengthGap, type Shared, type Side } from './sides.ts';

export const LIKENESS_TRAITS = [
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
  'as many sentences',
  'gap of sentences',
  'gap of quotation marks',
] as const;

/** A date alone is the version of nothing but a date, whatever place it names: so many times worse than a page line. */
const NO_DATE = 4;

/** In the order of LIKENESS_TRAITS. */
export function likenessTraits(a: Side, b: Side, shared: Shared): number[] {
  const words = cosineOf(shared.words, a.wordSquare, b.wordSquare);
  const grams = cosineOf(shared.grams, a.gramSquare, b.gramSquare);
  const gap = lengthGap(a, b);
  const size = Math.log(1 + Math.min(a.length, b.length));
  const same = Number(a.text === b.text && a.text !== '');
  const numbers = inCommon(a.numbers, b.numbers);
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
    cosine(a.opening, b.opening),
    cosine(a.ending, b.ending),
    Number(a.firstSign !== '' && a.firstSign === b.firstSign),
    Number(a.firstSign !== b.firstSign),
    Number(a.lastSign !== '' && a.lastSign === b.lastSign),
    Number(a.lastSign !== b.lastSign),
    Number(a.page !== b.page) * (words === 0 && numbers === 0 ? 2 : 1) +
      (a.date !== b.date && numbers === 0 ? NO_DATE : 0),
    Number(a.page && b.page),
    a.page && b.page ? words : 0,
    Number(a.date) + Number(b.date),
    Number(a.foreign) + Number(b.foreign),
    same * Number(a.page || a.date),
    Math.min(a.relative, b.relative),
    open === 2 ? Math.min(a.relative, b.relative) : 0,
    Number(a.verbatim !== b.verbatim),
    Number(a.verbatim && b.verbatim),
    Number(a.sentences === b.sentences),
    Math.min(3, Math.abs(a.sentences - b.sentences)),
    Math.min(4, Math.abs(a.quotes - b.quotes)),
  ];
}

// A page of figures has thousands.
function inCommon(own: readonly string[], theirs: readonly string[]): number {
  if (own.length === 0 || theirs.length === 0) return 0;
  const there = new Set(theirs);
  return own.filter((number) => there.has(number)).length;
}
