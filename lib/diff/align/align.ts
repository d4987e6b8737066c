// Alignment: which tokens stand for each other, in order.
//
// Idea: dynamic programming over two states, inside a kept run or between two. A linked pair earns its weight, a run pays a
// price when it opens after a change. So a lone stop-word between two changes is not worth its run, and the confetti of a
// longest common subsequence does not arise. (Affine gaps, Gotoh 1982, turned round: there gaps pay, here what is kept.)
// The tables of the boxes hang together at their corners: a run may go on from one box into the next for no price.
// Equal tokens at both ends of a box are linked without a table, but for the last two, so that the border can slide.
// Cost: time and one byte of memory for each pair of tokens in a box; the caller keeps boxes small.

import type { TokenText } from '../words/tokens.ts';
import type { Matching } from './matching.ts';
import { fill, NONE, reserve, type State, type Table, trace, weightOf } from './table.ts';

/** Token ranges [i0, i1) on the left and [j0, j1) on the right. */
export interface Box {
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
}

const MARGIN = 2;

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
  reserve(offset);
  const states: State[] = [[NONE, 0]];
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

function freeTokens(from: number, to: number, moves: Int32Array): number[] {
  const out: number[] = [];
  for (let k = from; k < to; k++) if ((moves[k] ?? -1) < 0) out.push(k);
  return out;
}
