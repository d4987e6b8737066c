// Which side joined or cut a paragraph, where one side has two blocks and the other has one. A machine keeps the paragraphs
// of the original, so it was the polisher's side: the one block, if it was joined, or the two, if they were cut.
//
// Told by three things: how many sentences the two have together, for this document; how usual each of the lengths is in
// it; and whether the first of the two ends like a line, since a cut falls where a sentence ends. The weights were fitted
// by logistic regression on one half of the documents.
import type { Sides } from './direction.ts';

const SENTENCES_WEIGHT = 1.6;
const LENGTHS_WEIGHT = 0.27;
const OPEN_WEIGHT = 2.1;
const SHIFT = 0.65;
const LIMIT = 2.25;
/** The spread of the lengths is drawn towards this one, as if it had been seen in two texts. */
const COMMON_SPREAD = 0.7;
/** No length is less usual than this. */
const LEAST_USUAL = 0.02;
const ENDS_SENTENCE = /[.!?。！？।…]["”’»」)]*\s*$/u;

/** Log-odds that the first sides are the literal ones. */
export function cutEvidence(pairs: readonly Sides[]): number {
  const even = pairs.filter(({ first, second }) => first.length === second.length);
  if (even.length === 0) return 0;
  const common = meanOf(even.map(({ first }) => Math.log(sentencesIn(first))));
  const usual = usualnessIn(even.flatMap(({ first, second }) => [...first, ...second]));
  let total = 0;
  for (const { first, second } of pairs) {
    if (first.length === second.length) continue;
    const [two, one] = first.length > second.length ? [first, second] : [second, first];
    const lengths = two.reduce((sum, text) => sum + usual(text), 0) - usual(one[0] ?? '');
    const sentences = Math.log(sentencesIn(two)) - common;
    const open = ENDS_SENTENCE.test((two[0] ?? '').slice(-12)) ? 0 : OPEN_WEIGHT;
    const joined = SENTENCES_WEIGHT * sentences + LENGTHS_WEIGHT * lengths + open - SHIFT;
    total += Math.max(-LIMIT, Math.min(LIMIT, joined)) * (two === first ? 1 : -1);
  }
  return total;
}

/** Gives the log density of the length of a text among the lengths of these, taken as log-normal. */
function usualnessIn(texts: readonly string[]): (text: string) => number {
  const sizes = texts.map(sizeOf);
  const mean = meanOf(sizes);
  const squares = sizes.reduce((sum, size) => sum + (size - mean) ** 2, 2 * COMMON_SPREAD ** 2);
  const spread = Math.sqrt(squares / (sizes.length + 2));
  return (text) => Math.log(Math.exp(-(((sizeOf(text) - mean) / spread) ** 2) / 2) / spread + LEAST_USUAL);
}

function sizeOf(text: string): number {
  return Math.log(text.length + 5);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function sentencesIn(side: readonly string[]): number {
  const parts = side.flatMap((text) => text.split(/[.!?。！？।]+/u)).filter((part) => part.trim() !== '');
  return Math.max(1, parts.length);
}
