// Sentence groups: which sentences of one text stand for which of the other, in order.
//
// Idea: dynamic programming over the sentences takes 1-1 to 3-1 by what they have in common (Gale and Church 1993, with
// words for lengths). Cost: sentences left x right, small against the words.

import type { TokenText } from '../words/tokens.ts';
import type { Box } from './align.ts';
import { type Shared, sharedMass } from './sentence-mass.ts';

export interface Groups {
  /** In the order of the text; an empty side has i0 = i1 or j0 = j1. */
  readonly boxes: readonly Box[];
  /** Sentences that found no counterpart in their order. */
  readonly lone: readonly Box[];
}

const SHAPES = [
  [1, 1, 0],
  [1, 2, 0.6],
  [2, 1, 0.6],
  [2, 2, 1],
  [1, 3, 1.2],
  [3, 1, 1.2],
] as const;
const BELONGS = 0.3;
const PAIR_BONUS = 0.2; // two sentences that share nothing are rather a rewriting than an omission and an addition
const MOST_PAIRS = 1_000_000; // beyond, the texts are one box and oversized.ts cuts it

/** Groups that follow each other and cover both texts, as token ranges. */
export function groupsOf(left: TokenText, right: TokenText): Groups {
  const { sentences: a } = left;
  const { sentences: b } = right;
  const rows = a.length - 1;
  const columns = b.length - 1;
  if ((rows <= 1 && columns <= 1) || rows * columns > MOST_PAIRS) {
    return { boxes: [{ i0: 0, i1: left.count, j0: 0, j1: right.count }], lone: [] };
  }
  const shared = sharedMass(left, right);
  const boxes: Box[] = [];
  const lone: Box[] = [];
  for (const [r0, r1, c0, c1] of beads(shared, rows, columns)) {
    const box = { i0: a[r0] ?? 0, i1: a[r1] ?? 0, j0: b[c0] ?? 0, j1: b[c1] ?? 0 };
    boxes.push(box);
    if (r0 === r1 || c0 === c1) lone.push(box);
  }
  return { boxes, lone };
}

type Bead = readonly [number, number, number, number];

function beads(shared: Shared, rows: number, columns: number): Bead[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const shape = new Int8Array((rows + 1) * width); // -1: a left sentence alone, -2: a right one, else index of SHAPES
  for (let r = 0; r <= rows; r++) {
    for (let c = 0; c <= columns; c++) {
      if (r === 0 && c === 0) continue;
      let top = r > 0 ? (best[(r - 1) * width + c] ?? 0) : -1;
      let how = -1;
      if (c > 0 && (best[r * width + c - 1] ?? 0) > top) {
        top = best[r * width + c - 1] ?? 0;
        how = -2;
      }
      for (let k = 0; k < SHAPES.length; k++) {
        const [dr, dc, fine] = SHAPES[k] ?? [1, 1, 0];
        if (dr > r || dc > c) continue;
        const score = (best[(r - dr) * width + c - dc] ?? 0) + beadMass(shared, r - dr, dr, c - dc, dc) - fine;
        if (score > top) {
          top = score;
          how = k;
        }
      }
      best[r * width + c] = top;
      shape[r * width + c] = how;
    }
  }
  return traced(shape, rows, columns);
}

// What the sentences of a bead have in common; nothing if one of several hardly belongs to it.
function beadMass(shared: Shared, r: number, dr: number, c: number, dc: number): number {
  const { columns, mass } = shared;
  const at = r * columns + c;
  if (dr === 1 && dc === 1) return (mass[at] ?? 0) + PAIR_BONUS;
  if (dr === 2 && dc === 2) {
    // a border that slid, not two sentences that changed places
    const straight = (mass[at] ?? 0) + (mass[at + columns + 1] ?? 0);
    return straight + Math.max(mass[at + columns] ?? 0, mass[at + 1] ?? 0);
  }
  let sum = PAIR_BONUS;
  for (let x = 0; x < dr; x++) {
    for (let y = 0; y < dc; y++) {
      const common = mass[at + x * columns + y] ?? 0;
      const own = dr > 1 ? shared.left[r + x] : shared.right[c + y];
      if (common < BELONGS * (own ?? 0)) return 0;
      sum += common;
    }
  }
  return sum;
}

function traced(shape: Int8Array, rows: number, columns: number): Bead[] {
  const out: Bead[] = [];
  let r = rows;
  let c = columns;
  while (r > 0 || c > 0) {
    const how = shape[r * (columns + 1) + c] ?? -1;
    const [dr, dc] = how === -1 ? [1, 0] : how === -2 ? [0, 1] : (SHAPES[how] ?? [1, 1]);
    out.push([r - dr, r, c - dc, c]);
    r -= dr;
    c -= dc;
  }
  return out.reverse();
}
