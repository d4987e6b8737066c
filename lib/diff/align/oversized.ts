// Sentence groups too large for the alignment's table: text without stops, lists, pasted data.
//
// First they are cut where both texts have a run of four words that occurs once in each (the rarest anchors, as in
// patience diff, Cohen 2004), in the longest order that does not cross. What is still too large goes to jsdiff's Myers
// with a bound on the edits, and the diff calls itself coarse; runs that would not pay their price are dropped there too.
// Cost: n log n for the cuts; the bound times the tokens for Myers.
import { diffArrays } from 'diff';
import type { TokenText } from '../words/tokens.ts';
import type { Box } from './align.ts';
import { linkTokens, type Matching } from './matching.ts';

const MOST_CELLS = 60_000; // a table of this size takes about a millisecond
const MOST_EDITS = 600;
const GRAM = 4;
const LEAST_STEP = 40; // tokens between two cuts

export interface Sized {
  /** Boxes that alignment can take, in the order of the text. */
  readonly boxes: readonly Box[];
  /** Boxes that jsdiff must take. */
  readonly oversized: readonly Box[];
}

/** Cuts boxes that are too large, as far as there are anchors. */
export function sized(boxes: readonly Box[], left: TokenText, right: TokenText): Sized {
  const fitting: Box[] = [];
  const oversized: Box[] = [];
  for (const box of boxes) {
    for (const part of fits(box) ? [box] : cut(box, left, right)) (fits(part) ? fitting : oversized).push(part);
  }
  return { boxes: fitting, oversized };
}

/** Links a box with jsdiff; runs worth less than the price stay unlinked. */
export function alignCoarsely(left: TokenText, right: TokenText, box: Box, price: number, into: Matching): void {
  const keys = ({ keys }: TokenText, from: number, to: number) => Array.from(keys.subarray(from, to));
  const parts = diffArrays(keys(left, box.i0, box.i1), keys(right, box.j0, box.j1), { maxEditLength: MOST_EDITS });
  let { i0: i, j0: j } = box;
  for (const { added, removed, count = 0 } of parts ?? []) {
    let worth = 0;
    for (let k = 0; k < count; k++) worth += left.weights[i + k] ?? 0;
    if (!added && !removed && worth >= price) for (let k = 0; k < count; k++) linkTokens(into, i + k, j + k);
    if (!added) i += count;
    if (!removed) j += count;
  }
}

/** Whether the alignment's table can hold the box. */
export function fits({ i0, i1, j0, j1 }: Box): boolean {
  return (i1 - i0) * (j1 - j0) <= MOST_CELLS;
}

function cut({ i0, i1, j0, j1 }: Box, left: TokenText, right: TokenText): Box[] {
  const parts: Box[] = [];
  let [i, j] = [i0, j0];
  for (const [a, b] of rising(uniquePairs(left, i0, i1, right, j0, j1))) {
    if (a - i < LEAST_STEP || b - j < LEAST_STEP) continue;
    parts.push({ i0: i, i1: a, j0: j, j1: b });
    [i, j] = [a, b];
  }
  parts.push({ i0: i, i1, j0: j, j1 });
  return parts;
}

type Pair = readonly [number, number];

// Middles of runs of words that stand once on each side, in the order of the left text.
function uniquePairs(left: TokenText, i0: number, i1: number, right: TokenText, j0: number, j1: number): Pair[] {
  const mine = uniqueGrams(left, i0, i1);
  const others = uniqueGrams(right, j0, j1);
  const pairs: Pair[] = [];
  for (const [gram, i] of mine) {
    const j = others.get(gram) ?? -1;
    if (i >= 0 && j >= 0) pairs.push([i + GRAM / 2, j + GRAM / 2]);
  }
  return pairs;
}

// Where each run of words stands; -1 if at more than one place.
function uniqueGrams({ keys }: TokenText, from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let k = from; k + GRAM <= to; k++) {
    const gram = keys.subarray(k, k + GRAM).join();
    places.set(gram, places.has(gram) ? -1 : k);
  }
  return places;
}

// The longest chain of pairs that rises on the right side too (Fredman 1975).
function rising(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = []; // index of the pair that ends the best chain of each length
  const before: number[] = [];
  pairs.forEach(([, j], k) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before.push(tails[low - 1] ?? -1);
    tails[low] = k;
  });
  const chain: Pair[] = [];
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k] ?? -1) {
    const pair = pairs[k];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}
