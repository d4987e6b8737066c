// The table of one box: for each pair of its tokens the best sum of what is kept up to there, in a kept run and between two,
// and one byte that tells where it came from. Buffers are kept from one diff to the next; the inner loop is the price of it
// all, so it is written out at length.

import type { TokenText } from '../words/tokens.ts';
import { linkTokens, type Matching } from './matching.ts';

const FROM_RUN = 1; // the pair before it is linked too
const GAP_FROM_RUN = 2;
const GAP_LEFT = 4; // the gap skips a left token; else a right one
const SKIP_LEFT = 8; // the run goes on over a sign that only one side has
const SKIP_RIGHT = 16;
const SIGN_PRICE = 0.25;
export const NONE = Number.NEGATIVE_INFINITY;
const CASE_PRICE = 0.1;
const FORM_WORTH = 0.6;

let back = new Uint8Array(1 << 14);
let runRow = new Float64Array(256);
let gapRow = new Float64Array(256);
let stemRow = new Int32Array(256);

/** The best sums at a corner of a table: in a kept run, between two. */
export type State = readonly [number, number];

export interface Table {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** How many pairs at both ends are equal and stay out of the table. */
  readonly head: number;
  readonly tail: number;
  /** Where its bytes begin in `back`. */
  readonly offset: number;
  /** Whether the pairs at the far end go on from a run; known once the table is filled. */
  tailInRun: boolean;
}

/** Makes room for the bytes of all tables of an alignment. */
export function reserve(bytes: number): void {
  if (back.length < bytes) back = new Uint8Array(2 * bytes);
}

/** Fills a table from the state at its near corner; returns the state at the far one. */
export function fill(left: TokenText, right: TokenText, table: Table, price: number, before: State): State {
  const { rows: allRows, columns: allColumns, head, tail, offset } = table;
  const rows = allRows.slice(head, allRows.length - tail);
  const columns = allColumns.slice(head, allColumns.length - tail);
  const start = head ? kept(before, price, weightOf(left, allRows.slice(0, head))) : before;
  const width = columns.length + 1;
  if (runRow.length < width) {
    runRow = new Float64Array(2 * width);
    gapRow = new Float64Array(2 * width);
    stemRow = new Int32Array(2 * width);
  }
  const run = runRow;
  const gap = gapRow;
  const stems = stemRow; // of the columns; a sign has its complement, so that it can be told at once
  const startGap = Math.max(start[0], start[1]);
  const startCode = start[0] > start[1] ? GAP_FROM_RUN : 0;
  run[0] = start[0];
  gap[0] = start[1];
  for (let c = 1; c < width; c++) {
    const j = columns[c - 1] ?? 0;
    stems[c] = right.isSign[j] ? ~(right.stems[j] ?? 0) : (right.stems[j] ?? 0);
    run[c] = NONE;
    gap[c] = startGap;
    back[offset + c] = c === 1 ? startCode : 0;
  }
  for (let r = 1; r <= rows.length; r++) {
    const i = rows[r - 1] ?? 0;
    const key = left.keys[i];
    const isSign = left.isSign[i] === 1;
    const stem = isSign ? ~(left.stems[i] ?? 0) : (left.stems[i] ?? 0);
    const base = offset + r * width;
    let cornerRun = run[0] ?? NONE;
    let cornerGap = gap[0] ?? NONE;
    run[0] = NONE;
    gap[0] = startGap;
    back[base] = GAP_LEFT | (r === 1 ? startCode : 0);
    for (let c = 1; c < width; c++) {
      const other = stems[c] ?? 0;
      const upRun = run[c] ?? NONE;
      const upGap = gap[c] ?? NONE;
      let code = 0;
      let linked = NONE;
      if (stem === other) {
        const j = columns[c - 1] ?? 0;
        const opened = cornerGap - price;
        if (cornerRun >= opened) code = FROM_RUN;
        linked = worthOf(left, right, i, j, key === right.keys[j]) + (code ? cornerRun : opened);
      }
      const sideRun = run[c - 1] ?? NONE;
      if (isSign && upRun - SIGN_PRICE > linked) {
        linked = upRun - SIGN_PRICE;
        code = SKIP_LEFT;
      }
      if (other < 0 && sideRun - SIGN_PRICE > linked) {
        linked = sideRun - SIGN_PRICE;
        code = SKIP_RIGHT;
      }
      const sideGap = gap[c - 1] ?? NONE;
      const up = Math.max(upRun, upGap);
      const side = Math.max(sideRun, sideGap);
      if (up > side) {
        gap[c] = up;
        code |= upRun > upGap ? GAP_LEFT | GAP_FROM_RUN : GAP_LEFT;
      } else {
        gap[c] = side;
        if (sideRun > sideGap) code |= GAP_FROM_RUN;
      }
      run[c] = linked;
      back[base + c] = code;
      cornerRun = upRun;
      cornerGap = upGap;
    }
  }
  const end = [run[columns.length] ?? NONE, gap[columns.length] ?? NONE] as const;
  table.tailInRun = end[0] >= end[1] - price;
  return tail ? kept(end, price, weightOf(left, allRows.slice(allRows.length - tail))) : end;
}

// The sums after a run of pairs that were linked outside of the table.
function kept([run, gap]: State, price: number, weight: number): State {
  return [Math.max(run, gap - price) + weight, Math.max(run, gap)];
}

function worthOf(left: TokenText, right: TokenText, i: number, j: number, sameKey: boolean): number {
  const weight = left.weights[i] ?? 0;
  if (!sameKey) return weight * FORM_WORTH;
  return left.lex[i] === right.lex[j] ? weight : weight - CASE_PRICE;
}

/** Walks back from the far corner and links; returns whether the walk leaves the near corner in a run. */
export function trace(
  { rows, columns, head, tail, offset, tailInRun }: Table,
  endsInRun: boolean,
  price: number,
  before: State,
  into: Matching,
): boolean {
  const width = columns.length - head - tail + 1;
  let isRun = endsInRun;
  let r = rows.length;
  let c = columns.length;
  for (let k = 0; k < tail; k++) linkTokens(into, rows[--r] ?? 0, columns[--c] ?? 0);
  if (tail) isRun = tailInRun;
  while (r > head || c > head) {
    const code = back[offset + (r - head) * width + c - head] ?? 0;
    if (isRun && code & (SKIP_LEFT | SKIP_RIGHT)) {
      if (code & SKIP_LEFT) r--;
      else c--;
    } else if (isRun) {
      linkTokens(into, rows[--r] ?? 0, columns[--c] ?? 0);
      isRun = (code & FROM_RUN) !== 0;
    } else {
      if (r > head && (c === head || code & GAP_LEFT)) r--;
      else c--;
      isRun = (code & GAP_FROM_RUN) !== 0;
    }
  }
  if (!head) return isRun;
  while (r > 0) linkTokens(into, rows[--r] ?? 0, columns[--c] ?? 0);
  return before[0] >= before[1] - price;
}

/** The weight of some tokens together. */
export function weightOf({ weights }: TokenText, tokens: readonly number[]): number {
  let sum = 0;
  for (const k of tokens) sum += weights[k] ?? 0;
  return sum;
}
