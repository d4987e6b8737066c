// Alignment of two token ranges: which tokens stand for each other, in order.
//
// Idea: dynamic programming over two states, inside a kept run or between two. A linked pair earns its weight, a run pays a
// price when it opens after a change. So a lone stop-word between two changes is not worth its run, and the confetti of a
// longest common subsequence does not arise. Affine gaps (Gotoh 1982) turned round: there gaps pay, here what is kept.
// Cost: time and one byte of memory for each pair of tokens; the caller keeps ranges small.
import type { Matching } from './matching.ts';
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
const CASE_PRICE = 0.1;
const FORM_WORTH = 0.6;

let back = new Uint8Array(1 << 14);
let runRow = new Float64Array(256);
let gapRow = new Float64Array(256);

/**
 * Links the best pairs of the box in `matching`; tokens of moves are passed over. `inRun` says that the text just before
 * the box is kept, so that a run at its start costs nothing. Returns whether the box ends in a kept run.
 */
export function align(
  left: TokenText,
  right: TokenText,
  box: Box,
  price: number,
  inRun: boolean,
  into: Matching,
): boolean {
  const rows = freeTokens(box.i0, box.i1, into.leftMove);
  const columns = freeTokens(box.j0, box.j1, into.rightMove);
  if (!rows.length || !columns.length) return inRun && !rows.length && !columns.length;
  const endsInRun = fill(left, right, rows, columns, price, inRun);
  trace(rows, columns, endsInRun, into);
  return endsInRun;
}

function freeTokens(from: number, to: number, moves: Int32Array): number[] {
  const out: number[] = [];
  for (let k = from; k < to; k++) if ((moves[k] ?? -1) < 0) out.push(k);
  return out;
}

function fill(
  left: TokenText,
  right: TokenText,
  rows: readonly number[],
  columns: readonly number[],
  price: number,
  inRun: boolean,
): boolean {
  const width = columns.length + 1;
  const size = (rows.length + 1) * width;
  if (back.length < size) back = new Uint8Array(2 * size);
  if (runRow.length < width) {
    runRow = new Float64Array(2 * width);
    gapRow = new Float64Array(2 * width);
  }
  const run = runRow;
  const gap = gapRow;
  const none = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < width; c++) {
    run[c] = none;
    gap[c] = 0;
    back[c] = c === 1 && inRun ? GAP_FROM_RUN : 0;
  }
  if (inRun) {
    run[0] = 0;
    gap[0] = none;
  }
  for (let r = 1; r <= rows.length; r++) {
    const i = rows[r - 1] ?? 0;
    const key = left.keys[i] ?? -1;
    const stem = left.stems[i] ?? -1;
    const base = r * width;
    let cornerRun = run[0] ?? none;
    let cornerGap = gap[0] ?? none;
    run[0] = none;
    gap[0] = 0;
    back[base] = GAP_LEFT | (cornerRun === 0 ? GAP_FROM_RUN : 0);
    for (let c = 1; c < width; c++) {
      const j = columns[c - 1] ?? 0;
      const upRun = run[c] ?? none;
      const upGap = gap[c] ?? none;
      let code = 0;
      let best = none;
      if (stem === right.stems[j]) {
        const worth = worthOf(left, right, i, j, key === right.keys[j]);
        const opened = cornerGap - price;
        if (cornerRun >= opened) code = FROM_RUN;
        best = worth + (cornerRun >= opened ? cornerRun : opened);
      }
      const sideRun = run[c - 1] ?? none;
      const sideGap = gap[c - 1] ?? none;
      const up = upRun > upGap ? upRun : upGap;
      const side = sideRun > sideGap ? sideRun : sideGap;
      if (up > side) {
        gap[c] = up;
        code |= GAP_LEFT | (upRun > upGap ? GAP_FROM_RUN : 0);
      } else {
        gap[c] = side;
        code |= sideRun > sideGap ? GAP_FROM_RUN : 0;
      }
      run[c] = best;
      back[base + c] = code;
      cornerRun = upRun;
      cornerGap = upGap;
    }
  }
  return (run[columns.length] ?? none) > (gap[columns.length] ?? none);
}

function worthOf(left: TokenText, right: TokenText, i: number, j: number, sameKey: boolean): number {
  const weight = left.weights[i] ?? 0;
  if (!sameKey) return weight * FORM_WORTH;
  return left.lex[i] === right.lex[j] ? weight : weight - CASE_PRICE;
}

function trace(rows: readonly number[], columns: readonly number[], endsInRun: boolean, into: Matching): void {
  const width = columns.length + 1;
  let isRun = endsInRun;
  let r = rows.length;
  let c = columns.length;
  while (r > 0 || c > 0) {
    const code = back[r * width + c] ?? 0;
    if (isRun) {
      const i = rows[--r] ?? 0;
      const j = columns[--c] ?? 0;
      into.toRight[i] = j;
      into.toLeft[j] = i;
      isRun = (code & FROM_RUN) !== 0;
      continue;
    }
    if (r > 0 && (c === 0 || code & GAP_LEFT)) r--;
    else c--;
    isRun = (code & GAP_FROM_RUN) !== 0;
  }
}
