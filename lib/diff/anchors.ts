// Second thoughts on kept words that alone were not worth the price of a run.
//
// At the very edge of a text a word goes into the hunk beside it. Where that hunk only adds or only omits, the word would
// blur it ("Forty [seats] are free"), so it is kept. Inside a hunk of middling length a word that both sides have in the
// same order, with changes of some size around it, is an anchor for the eye: it is kept and parts the hunk in two. Long
// hunks are left whole: in a rewritten passage a lone word anchors nothing. Cost: linear but for hunks, which are small.
import { linkTokens, type Matching } from './matching.ts';
import type { TokenText } from './tokens.ts';

const LONGEST_PART = 6; // words on one side of one part
const LEAST_PART = 3; // words on both sides of one part

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

export function keepAnchors(left: TokenText, right: TokenText, matching: Matching): void {
  const { toRight, leftMove } = matching;
  let [i0, j0] = [0, 0];
  for (let i = 0; i <= left.count; i++) {
    const isEnd = i === left.count;
    if (!isEnd && ((toRight[i] ?? -1) < 0 || (leftMove[i] ?? -1) >= 0)) continue;
    const j = isEnd ? right.count : (toRight[i] ?? 0);
    if (i > i0 && j > j0) anchor(left, right, i0, i, j0, j, matching);
    i0 = i + 1;
    j0 = j + 1;
  }
}

function anchor(
  left: TokenText,
  right: TokenText,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
  matching: Matching,
): void {
  const lost = openPlaces(left, i0, i1, matching.leftMove);
  const gained = openPlaces(right, j0, j1, matching.rightMove);
  if (Math.max(lost.length, gained.length) > 2 * LONGEST_PART + 2) return;
  let best: readonly [number, number] | undefined;
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
  if (best) linkAround(left, right, best, [i0, i1, j0, j1], matching);
}

function openPlaces({ isSign }: TokenText, from: number, to: number, moves: Int32Array): number[] {
  const out: number[] = [];
  for (let k = from; k < to; k++) if (moves[k] === -1 && !isSign[k]) out.push(k);
  return out;
}

function isRepeated({ keys }: TokenText, places: readonly number[], at: number): boolean {
  return places.some((k) => k !== at && keys[k] === keys[at]);
}

// The anchor and the equal tokens beside it.
function linkAround(
  left: TokenText,
  right: TokenText,
  [i, j]: readonly [number, number],
  [i0, i1, j0, j1]: readonly [number, number, number, number],
  matching: Matching,
): void {
  const isPair = (a: number, b: number) =>
    a >= i0 &&
    a < i1 &&
    b >= j0 &&
    b < j1 &&
    left.keys[a] === right.keys[b] &&
    matching.leftMove[a] === -1 &&
    matching.rightMove[b] === -1;
  let [from, to] = [0, 1];
  while (isPair(i + from - 1, j + from - 1)) from--;
  while (isPair(i + to, j + to)) to++;
  for (let k = from; k < to; k++) linkTokens(matching, i + k, j + k);
}
