// Sentence groups: which sentences of one text stand for which of the other, in order, and which have moved.
//
// Idea: shared words count the more, the fewer sentences hold them; dynamic programming over the sentences takes 1-1 to 3-1
// (Gale and Church 1993, with words for lengths). A sentence left over on both sides that shares most of its words has
// moved. Not done: a moved sentence that was also split. Cost: sentences left x right, small against the words.

import type { Box } from './align.ts';
import type { Matching } from './matching.ts';
import type { TokenText } from './tokens.ts';

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
const MOVED_SHARE = 0.4;
const LEAST_COMMON = 2; // content words
const MOST_PAIRS = 1_000_000; // beyond, the texts are one box and oversized.ts cuts it
const COMMON = 40; // words in more sentence pairs than this tell nothing

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

interface Shared {
  readonly columns: number;
  /** The mass that sentence r on the left and sentence c on the right have in common, at r * columns + c. */
  readonly mass: Float64Array;
  /** The mass of each sentence by itself. */
  readonly left: Float64Array;
  readonly right: Float64Array;
}

// For each stem a list of the sentences that hold it, as places in `sentence` and `next`; 0 ends a list.
class Holders {
  readonly head: Int32Array;
  readonly count: Int32Array;
  readonly sentence: number[] = [-1];
  readonly next: number[] = [0];

  constructor({ stems, isSign }: TokenText, starts: readonly number[], ids: number) {
    this.head = new Int32Array(ids);
    this.count = new Int32Array(ids);
    for (let s = 0; s + 1 < starts.length; s++) {
      for (let k = starts[s] ?? 0; k < (starts[s + 1] ?? 0); k++) if (!isSign[k]) this.add(stems[k] ?? 0, s);
    }
  }

  private add(stem: number, sentence: number): void {
    const first = this.head[stem] ?? 0;
    if (this.sentence[first] === sentence) return;
    this.head[stem] = this.sentence.length;
    this.count[stem] = (this.count[stem] ?? 0) + 1;
    this.sentence.push(sentence);
    this.next.push(first);
  }
}

function sharedMass(left: TokenText, right: TokenText): Shared {
  const ids = Math.max(largest(left.stems), largest(right.stems)) + 1;
  const [mine, others] = [new Holders(left, left.sentences, ids), new Holders(right, right.sentences, ids)];
  const columns = right.sentences.length - 1;
  const shared = new Float64Array((left.sentences.length - 1) * columns);
  const own = { left: ownMass(left, mine), right: ownMass(right, others) };
  for (let k = 0; k < left.count; k++) {
    const stem = left.stems[k] ?? 0;
    const [a, b] = [mine.count[stem] ?? 0, others.count[stem] ?? 0];
    if (!mine.head[stem] || a * b === 0 || a * b > COMMON) continue;
    const mass = (left.weights[k] ?? 0) / Math.max(a, b);
    for (let x = mine.head[stem] ?? 0; x; x = mine.next[x] ?? 0) {
      for (let y = others.head[stem] ?? 0; y; y = others.next[y] ?? 0) {
        const cell = (mine.sentence[x] ?? 0) * columns + (others.sentence[y] ?? 0);
        shared[cell] = (shared[cell] ?? 0) + mass;
      }
    }
    mine.head[stem] = 0; // done with this stem
  }
  return { columns, mass: shared, ...own };
}

function ownMass({ sentences, stems, weights }: TokenText, { count }: Holders): Float64Array {
  const out = new Float64Array(sentences.length - 1);
  for (let s = 0; s < out.length; s++) {
    let mass = 0;
    for (let k = sentences[s] ?? 0; k < (sentences[s + 1] ?? 0); k++) {
      mass += (weights[k] ?? 0) / Math.max(1, count[stems[k] ?? 0] ?? 1);
    }
    out[s] = mass;
  }
  return out;
}

function largest(numbers: Int32Array): number {
  let most = 0;
  for (let k = 0; k < numbers.length; k++) most = Math.max(most, numbers[k] ?? 0);
  return most;
}

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

/** Of the sentences that stand alone, those that are one sentence in two places. Words that moved elsewhere do not count. */
export function movedSentences(lone: readonly Box[], left: TokenText, right: TokenText, matching: Matching): Box[] {
  const found = new Set(lone.filter(({ j0, j1 }) => j1 > j0));
  const out: Box[] = [];
  for (const { i0, i1 } of lone) {
    let best: Box | undefined;
    let most = MOVED_SHARE;
    for (const other of i1 > i0 ? found : []) {
      const share = sharedShare({ ...other, i0, i1 }, left, right, matching);
      if (share < most) continue;
      most = share;
      best = other;
    }
    if (!best) continue;
    found.delete(best);
    out.push({ ...best, i0, i1 });
  }
  return out;
}

// Weight of the words in common, of the weight of the heavier sentence.
function sharedShare({ i0, i1, j0, j1 }: Box, left: TokenText, right: TokenText, matching: Matching): number {
  const rest = new Map<number, number>();
  let [massLeft, massRight, common] = [0, 0, 0];
  for (let i = i0; i < i1; i++) {
    if (matching.leftMove[i] !== -1) continue;
    const stem = left.stems[i] ?? -1;
    massLeft += left.weights[i] ?? 0;
    rest.set(stem, (rest.get(stem) ?? 0) + 1);
  }
  for (let j = j0; j < j1; j++) {
    if (matching.rightMove[j] !== -1) continue;
    const stem = right.stems[j] ?? -1;
    massRight += right.weights[j] ?? 0;
    const count = rest.get(stem) ?? 0;
    if (count > 0) common += right.weights[j] ?? 0;
    rest.set(stem, count - 1);
  }
  return common < LEAST_COMMON ? 0 : common / Math.max(massLeft, massRight, 1);
}
