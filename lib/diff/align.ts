// Alignment: which tokens stand for each other, in order.
//
// Idea: dynamic programming over two states, inside a kept run or between two. A linked pair earns its weight, a run pays a
// price when it opens after a change. So a lone stop-word between two changes is not worth its run, and the confetti of a
// longest common subsequence does not arise. (Affine gaps, Gotoh 1982, turned round: there gaps pay, here what is kept.)
// The tables of the boxes hang together at their corners: a run may go on from one box into the next for no price.
// Equal tokens at both ends of a box are linked without a table, but for the last two, so that the border can slide.
// Cost: time and one byte of memory for each pair of tokens in a box; the caller keeps boxes small.
import { linkTokens, type Matching } from './matching.ts';
import type { TokenText } from './tokens.ts';

/** Token ranges [i0, i1) on the left and [j0, j1) on the right. */
export interface Box {
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
}

const FROM_RUN = 1; // the pair before it is linked too
const GAP_FROM_RUN = 2;
const GAP_LEFT = 4; // the gap skips a left token; else a right one
const SKIP_LEFT = 8; // the run goes on over a sign that only one side has
const SKIP_RIGHT = 16;
const SIGN_PRICE = 0.25;
const MARGIN = 2;
const NONE = Number.NEGATIVE_INFINITY;
const CASE_PRICE = 0.1;
const FORM_WORTH = 0.6;

let back = new Uint8Array(1 << 14);
let runRow = new Float64Array(256);
let gapRow = new Float64Array(256);
let stemRow = new Int32Array(256);

interface Table {
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

/**
 * Links the best pairs inside each box; tokens of moves are passed over. The boxes follow each other and cover both texts
 * or a part of them. `price` is in weights of tokens.
 */
export function align(left: TokenText, right: TokenText, boxes: readonly Box[], price: number, into: Matching): void {
  const tables: Table[] = [];
  let offset = 0;
  for (const box of boxes) {
    const table = tableOf(left, right, box, price, offset, into);
    offset += (table.rows.length - table.head - table.tail + 1) * (table.columns.length - table.head - table.tail + 1);
    tables.push(table);
  }
  if (back.length < offset) back = new Uint8Array(2 * offset);
  const states: (readonly [number, number])[] = [[NONE, 0]];
  for (const [k, table] of tables.entries()) states.push(fill(left, right, table, price, states[k] ?? [NONE, 0]));
  const last = states.at(-1) ?? [NONE, 0];
  let isRun = last[0] > last[1];
  for (let k = tables.length - 1; k >= 0; k--) {
    const table = tables[k];
    if (table) isRun = trace(table, isRun, price, states[k] ?? [NONE, 0], into);
  }
}

function tableOf(left: TokenText, right: TokenText, box: Box, price: number, offset: number, into: Matching): Table {
  const rows = freeTokens(box.i0, box.i1, into.leftMove);
  const columns = freeTokens(box.j0, box.j1, into.rightMove);
  const most = Math.min(rows.length, columns.length);
  let head = 0;
  while (head < most && left.lex[rows[head] ?? -1] === right.lex[columns[head] ?? -1]) head++;
  if (head < rows.length || head < columns.length) head = Math.max(0, head - MARGIN);
  let tail = 0;
  while (tail < most - head && left.lex[rows.at(-1 - tail) ?? -1] === right.lex[columns.at(-1 - tail) ?? -1]) tail++;
  tail = Math.max(0, tail - MARGIN);
  if (weightOf(left, rows.slice(0, head)) < price + 1) head = 0;
  if (weightOf(left, rows.slice(rows.length - tail)) < price + 1) tail = 0;
  return { rows, columns, head, tail, offset, tailInRun: true };
}

function weightOf({ weights }: TokenText, tokens: readonly number[]): number {
  let sum = 0;
  for (const k of tokens) sum += weights[k] ?? 0;
  return sum;
}

function freeTokens(from: number, to: number, moves: Int32Array): number[] {
  const out: number[] = [];
  for (let k = from; k < to; k++) if ((moves[k] ?? -1) < 0) out.push(k);
  return out;
}

// Best sums at the far corner of the box: in a run, in a gap. `start` holds the same for the near corner.
function fill(
  left: TokenText,
  right: TokenText,
  table: Table,
  price: number,
  before: readonly [number, number],
): readonly [number, number] {
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
function kept([run, gap]: readonly [number, number], price: number, weight: number): readonly [number, number] {
  return [Math.max(run, gap - price) + weight, Math.max(run, gap)];
}

function worthOf(left: TokenText, right: TokenText, i: number, j: number, sameKey: boolean): number {
  const weight = left.weights[i] ?? 0;
  if (!sameKey) return weight * FORM_WORTH;
  return left.lex[i] === right.lex[j] ? weight : weight - CASE_PRICE;
}

// Walks back from the far corner and links; returns the state at the near corner.
function trace(
  { rows, columns, head, tail, offset, tailInRun }: Table,
  endsInRun: boolean,
  price: number,
  before: readonly [number, number],
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
