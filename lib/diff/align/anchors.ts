// Second thoughts on kept words that alone were not worth the price of a run.
//
// At the very edge of a text a word goes into the hunk beside it. Where that hunk only adds or only omits, the word would
// blur it ("Forty [seats] are free"), so it is kept. Inside a hunk of middling length a word that both sides have in the
// same order, with changes of some size around it, is an anchor for the eye: it is kept and parts the hunk in two. Long
// hunks are left whole: in a rewritten passage a lone word anchors nothing. A number that became another one is a fact to
// be looked at, and stands alone wherever it can. Cost: linear but for hunks, which are small.

import type { TokenText } from '../words/tokens.ts';
import type { Box } from './align.ts';
import { linkTokens, type Matching } from './matching.ts';

type Pair = readonly [number, number];

const LONGEST_PART = 6; // words on one side of one part
const LEAST_PART = 3; // words on both sides of one part

/** Links equal tokens at the ends of the texts, where the hunk beside them only adds or only omits. */
export function keepEdges(left: TokenText, right: TokenText, matching: Matching): void {
  const { toRight, toLeft, leftMove, rightMove } = matching;
  const isOpen = (i: number, j: number) =>
    toRight[i] === -1 && toLeft[j] === -1 && leftMove[i] === -1 && rightMove[j] === -1;
  for (const step of [1, -1]) {
    const [i0, j0] = step > 0 ? [0, 0] : [left.count - 1, right.count - 1];
    let n = 0;
    while (isOpen(i0 + n * step, j0 + n * step) && left.keys[i0 + n * step] === right.keys[j0 + n * step]) n++;
    const restLeft = openWords(toRight, i0 + n * step, step, left);
    const restRight = openWords(toLeft, j0 + n * step, step, right);
    if (restLeft > 0 && restRight > 0) continue;
    for (let k = 0; k < n; k++) linkTokens(matching, i0 + k * step, j0 + k * step);
  }
}

// How many words stand unlinked from here on.
function openWords(links: Int32Array, from: number, step: number, { isSign }: TokenText): number {
  let words = 0;
  for (let k = from; links[k] === -1; k += step) if (!isSign[k]) words++;
  return words;
}

/** Links anchors, and what stayed beside a number that changed. */
export function keepAnchors(left: TokenText, right: TokenText, matching: Matching): void {
  const { toRight, leftMove } = matching;
  let [i0, j0] = [0, 0];
  for (let i1 = 0; i1 <= left.count; i1++) {
    const isEnd = i1 === left.count;
    if (!isEnd && ((toRight[i1] ?? -1) < 0 || (leftMove[i1] ?? -1) >= 0)) continue;
    const j1 = isEnd ? right.count : (toRight[i1] ?? 0);
    if (i1 > i0 && j1 > j0) {
      const box = { i0, i1, j0, j1 };
      if (!partNumber(left, right, box, matching)) part(left, right, box, matching);
    }
    i0 = i1 + 1;
    j0 = j1 + 1;
  }
}

// A number became another one and nothing else beside it: the words that stayed are no part of that. Returns whether
// there were any.
function partNumber(left: TokenText, right: TokenText, box: Box, matching: Matching): boolean {
  const i = onlyNumber(left, box.i0, box.i1, matching.leftMove);
  const j = onlyNumber(right, box.j0, box.j1, matching.rightMove);
  if (i < 0 || j < 0) return false;
  const before = equalBeside(left, right, [i, j], -1, box, matching);
  const after = equalBeside(left, right, [i, j], 1, box, matching);
  const isFirst = i === box.i0 && j === box.j0;
  const isLast = i === box.i1 - 1 && j === box.j1 - 1;
  if (!(isFirst || before.length) || !(isLast || after.length)) return false;
  const words = [before, after].filter((pairs) => pairs.some(([k]) => !left.isSign[k])).flat();
  for (const [k, l] of words) linkTokens(matching, k, l);
  return words.length > 0;
}

// The place of the one number outside of moves, or -1.
function onlyNumber({ lex }: TokenText, from: number, to: number, moves: Int32Array): number {
  let found = -1;
  for (let k = from; k < to; k++) {
    if (moves[k] !== -1 || lex[k]?.kind !== 'number') continue;
    if (found >= 0) return -1;
    found = k;
  }
  return found;
}

function part(left: TokenText, right: TokenText, box: Box, matching: Matching): void {
  const lost = openPlaces(left, box.i0, box.i1, matching.leftMove);
  const gained = openPlaces(right, box.j0, box.j1, matching.rightMove);
  if (Math.max(lost.length, gained.length) > 2 * LONGEST_PART + 2) return;
  let best: Pair | undefined;
  let most = LEAST_PART - 1;
  lost.forEach((i, a) => {
    const b = gained.findIndex((j) => left.keys[i] === right.keys[j]);
    const j = gained[b];
    if (j === undefined || (left.weights[i] ?? 0) < 1 || isRepeated(left, lost, i) || isRepeated(right, gained, j))
      return;
    if (matching.leftGroup[i] !== matching.rightGroup[j]) return;
    const parts = [a, b, lost.length - a - 1, gained.length - b - 1] as const;
    const smaller = Math.min(parts[0] + parts[1], parts[2] + parts[3]);
    if (Math.min(...parts) < 1 || Math.max(...parts) > LONGEST_PART || smaller <= most) return;
    most = smaller;
    best = [i, j];
  });
  if (!best) return;
  linkTokens(matching, ...best);
  for (const step of [-1, 1] as const) {
    for (const [i, j] of equalBeside(left, right, best, step, box, matching)) linkTokens(matching, i, j);
  }
}

function openPlaces({ isSign }: TokenText, from: number, to: number, moves: Int32Array): number[] {
  const out: number[] = [];
  for (let k = from; k < to; k++) if (moves[k] === -1 && !isSign[k]) out.push(k);
  return out;
}

function isRepeated({ keys }: TokenText, places: readonly number[], at: number): boolean {
  return places.some((k) => k !== at && keys[k] === keys[at]);
}

// The equal tokens right before or after a pair, inside the box and outside of moves.
function equalBeside(
  left: TokenText,
  right: TokenText,
  [i, j]: Pair,
  step: 1 | -1,
  { i0, i1, j0, j1 }: Box,
  { leftMove, rightMove }: Matching,
): Pair[] {
  const pairs: Pair[] = [];
  for (let a = i + step, b = j + step; a >= i0 && a < i1 && b >= j0 && b < j1; a += step, b += step) {
    if (left.keys[a] !== right.keys[b] || leftMove[a] !== -1 || rightMove[b] !== -1) break;
    pairs.push([a, b]);
  }
  return pairs;
}
