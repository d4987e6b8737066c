// Sentence groups: which sentences of one text stand for which of the other, in order, and which have moved.
//
// Idea: shared words count the more, the fewer sentences hold them; dynamic programming over the sentences takes 1-1 to 3-1
// (Gale and Church 1993, with words for lengths). A sentence left over on both sides that shares most of its words has
// moved. Not done: a moved sentence that was also split. Cost: sentences left x right, small against the words.

import type { Box } from './align.ts';
import { sentenceStarts } from './sentences.ts';
import type { TokenText } from './tokens.ts';

export interface Groups {
  /** In the order of the text; an empty side has i0 = i1 or j0 = j1. */
  readonly boxes: readonly Box[];
  /** Sentences that crossed others. */
  readonly moved: readonly Box[];
}

const SHAPES = [
  [1, 1, 0],
  [1, 2, 0.6],
  [2, 1, 0.6],
  [2, 2, 1],
  [1, 3, 1.2],
  [3, 1, 1.2],
] as const;
const PAIR_BONUS = 0.2; // two sentences that share nothing are rather a rewriting than an omission and an addition
const MOVED_SHARE = 0.4;
const COMMON = 40; // words in more sentence pairs than this tell nothing

export function groupsOf(left: TokenText, right: TokenText): Groups {
  const a = sentenceStarts(left);
  const b = sentenceStarts(right);
  const rows = a.length - 1;
  const columns = b.length - 1;
  if (rows <= 1 && columns <= 1) {
    return { boxes: [{ i0: 0, i1: left.count, j0: 0, j1: right.count }], moved: [] };
  }
  const shared = sharedMass(left, a, right, b);
  const boxes: Box[] = [];
  const lone: Box[] = [];
  for (const [r0, r1, c0, c1] of beads(shared, rows, columns)) {
    const box = { i0: a[r0] ?? 0, i1: a[r1] ?? 0, j0: b[c0] ?? 0, j1: b[c1] ?? 0 };
    boxes.push(box);
    if (r0 === r1 || c0 === c1) lone.push(box);
  }
  return { boxes, moved: movedPairs(lone, left, right) };
}

type Bead = readonly [number, number, number, number];

interface Mass {
  /** shared.get(r * columns + c): the mass that sentence r and sentence c have in common. */
  readonly of: (r: number, c: number) => number;
}

function sharedMass(left: TokenText, a: readonly number[], right: TokenText, b: readonly number[]): Mass {
  const columns = b.length - 1;
  const index = holders(right, b);
  const mine = holders(left, a);
  const shared = new Map<number, number>();
  for (const [key, { weight, sentences }] of mine) {
    const others = index.get(key)?.sentences;
    if (!others || sentences.length * others.length > COMMON) continue;
    const mass = weight / Math.max(sentences.length, others.length);
    for (const r of sentences) {
      for (const c of others) shared.set(r * columns + c, (shared.get(r * columns + c) ?? 0) + mass);
    }
  }
  return { of: (r, c) => shared.get(r * columns + c) ?? 0 };
}

interface Holders {
  readonly weight: number;
  readonly sentences: number[];
}

function holders({ stems, weights, lex }: TokenText, starts: readonly number[]): Map<number, Holders> {
  const out = new Map<number, Holders>();
  for (let s = 0; s + 1 < starts.length; s++) {
    for (let k = starts[s] ?? 0; k < (starts[s + 1] ?? 0); k++) {
      if (lex[k]?.kind === 'sign') continue;
      const stem = stems[k] ?? -1;
      const known = out.get(stem);
      if (!known) out.set(stem, { weight: weights[k] ?? 0, sentences: [s] });
      else if (known.sentences.at(-1) !== s) known.sentences.push(s);
    }
  }
  return out;
}

function beads(shared: Mass, rows: number, columns: number): Bead[] {
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

function beadMass(shared: Mass, r: number, dr: number, c: number, dc: number): number {
  if (dr === 1 && dc === 1) return shared.of(r, c) + PAIR_BONUS;
  if (dr === 2 && dc === 2) {
    // a border that slid, not two sentences that changed places
    return shared.of(r, c) + shared.of(r + 1, c + 1) + Math.max(shared.of(r + 1, c), shared.of(r, c + 1));
  }
  let mass = PAIR_BONUS;
  for (let x = r; x < r + dr; x++) for (let y = c; y < c + dc; y++) mass += shared.of(x, y);
  return mass;
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

// Of the sentences that stand alone, those that are one sentence in two places.
function movedPairs(lone: readonly Box[], left: TokenText, right: TokenText): Box[] {
  const lost = lone.filter(({ i0, i1 }) => i1 > i0);
  const found = lone.filter(({ j0, j1 }) => j1 > j0);
  const out: Box[] = [];
  const taken = new Set<Box>();
  for (const a of lost) {
    let best: Box | undefined;
    let most = MOVED_SHARE;
    for (const b of found) {
      const share = taken.has(b) ? 0 : sharedShare(a, b, left, right);
      if (share < most) continue;
      most = share;
      best = b;
    }
    if (!best) continue;
    taken.add(best);
    out.push({ i0: a.i0, i1: a.i1, j0: best.j0, j1: best.j1 });
  }
  return out;
}

// Weight of the words in common, of the weight of the heavier sentence.
function sharedShare(a: Box, b: Box, left: TokenText, right: TokenText): number {
  const rest = new Map<number, number>();
  let [massLeft, massRight, common] = [0, 0, 0];
  for (let i = a.i0; i < a.i1; i++) {
    massLeft += left.weights[i] ?? 0;
    rest.set(left.stems[i] ?? -1, (rest.get(left.stems[i] ?? -1) ?? 0) + 1);
  }
  for (let j = b.j0; j < b.j1; j++) {
    massRight += right.weights[j] ?? 0;
    const count = rest.get(right.stems[j] ?? -1) ?? 0;
    if (count > 0) {
      rest.set(right.stems[j] ?? -1, count - 1);
      common += right.weights[j] ?? 0;
    }
  }
  return common / Math.max(massLeft, massRight, 1);
}
