// One side of a group: one block, or two that are read as one text.
import { isDateLine, isPageLine } from '../blocks/page-lines.ts';
import { type BlockFeatures, dot, dotOfThree } from '../blocks/tokens.ts';

/** One or two blocks seen as one text, without their features. */
export type Side = Omit<BlockFeatures, 'words' | 'grams' | 'names' | 'wordCount'> & {
  /** A line of the page, a date alone. */
  readonly page: boolean;
  readonly date: boolean;
  readonly wordSquare: number;
  readonly gramSquare: number;
};

/** A place in the stream; neighbours with one and the same text share it. */
export type Position = { readonly features: BlockFeatures; readonly side: Side; readonly copies: number };

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
    sentences: a.sentences + b.sentences,
    quotes: a.quotes + b.quotes,
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

export function cosineOf(shared: number, square1: number, square2: number): number {
  return shared === 0 ? 0 : Math.min(1, shared / Math.sqrt(square1 * square2));
}

export function lengthGap(a: Side, b: Side): number {
  return Math.abs(Math.log((a.length + 5) / (b.length + 5)));
}
