// Alignment: which tokens stand for each other, in order.
//
// Idea: dynamic programming over two states, inside a kept run or between two. A linked pair earns its weight, a run pays a
// price when it opens after a change. So a lone stop-word between two changes is not worth its run, and the confetti of a
// longest common subsequence does not arise. (Affine gaps, Gotoh 1982, turned round: there gaps pay, here what is kept.)
// The tables of the boxes hang together at their corners: a run may go on from one box into the next for no price.
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
  /** Where its bytes begin in `back`. */
  readonly offset: number;
}

/**
 * Links the best pairs inside each box; tokens of moves are passed over. The boxes follow each other and cover both texts
 * or a part of them. `price` is in weights of tokens.
 */
export function align(left: TokenText, right: TokenText, boxes: readonly Box[], price: number, into: Matching): void {
  const tables: Table[] = [];
  let offset = 0;
  for (const { i0, i1, j0, j1 } of boxes) {
    const table = { rows: freeTokens(i0, i1, into.leftMove), columns: freeTokens(j0, j1, into.rightMove), offset };
    offset += (table.rows.length + 1) * (table.columns.length + 1);
    tables.push(table);
  }
  if (back.length < offset) back = new Uint8Array(2 * offset);
  let state: readonly [number, number] = [NONE, 0];
  for (const table of tables) state = fill(left, right, table, price, state);
  let isRun = state[0] > state[1];
  for (let k = tables.length - 1; k >= 0; k--) {
    const table = tables[k];
    if (table) isRun = trace(table, isRun, into);
  }
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
  { rows, columns, offset }: Table,
  price: number,
  start: readonly [number, number],
): readonly [number, number] {
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
  return [run[columns.length] ?? NONE, gap[columns.length] ?? NONE];
}

function worthOf(left: TokenText, right: TokenText, i: number, j: number, sameKey: boolean): number {
  const weight = left.weights[i] ?? 0;
  if (!sameKey) return weight * FORM_WORTH;
  return left.lex[i] === right.lex[j] ? weight : weight - CASE_PRICE;
}

// Walks back from the far corner and links; returns the state at the near corner.
function trace({ rows, columns, offset }: Table, endsInRun: boolean, into: Matching): boolean {
  const width = columns.length + 1;
  let isRun = endsInRun;
  let r = rows.length;
  let c = columns.length;
  while (r > 0 || c > 0) {
    const code = back[offset + r * width + c] ?? 0;
    if (isRun && code & (SKIP_LEFT | SKIP_RIGHT)) {
      if (code & SKIP_LEFT) r--;
      else c--;
      continue;
    }
    if (isRun) {
      linkTokens(into, rows[--r] ?? 0, columns[--c] ?? 0);
      isRun = (code & FROM_RUN) !== 0;
      continue;
    }
    if (r > 0 && (c === 0 || code & GAP_LEFT)) r--;
    else c--;
    isRun = (code & GAP_FROM_RUN) !== 0;
  }
  return isRun;
}
