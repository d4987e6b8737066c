// What makes a passage a move: its tokens are linked across, and what was replaced inside it stays with it.

import type { TokenText } from '../words/tokens.ts';
import { align, type Box } from './align.ts';
import type { Matching } from './matching.ts';

const INNER_PRICE = 0.05; // inside a move every word that stayed is shown as moved, however short its run

/**
 * Links the tokens of a box in both places and makes all of it a move, if anything could be linked. Tokens that other moves
 * have taken out of the box stay with those.
 */
export function takeMove(left: TokenText, right: TokenText, box: Box, id: number, into: Matching): boolean {
  release(box, into);
  align(left, right, [box], INNER_PRICE, into);
  let isLinked = false;
  for (let i = box.i0; i < box.i1; i++) {
    if (into.leftMove[i] !== -1) continue;
    into.leftMove[i] = id;
    isLinked ||= (into.toRight[i] ?? -1) >= 0;
  }
  for (let j = box.j0; j < box.j1; j++) if (into.rightMove[j] === -1) into.rightMove[j] = id;
  if (!isLinked) dissolve(box, id, into);
  return isLinked;
}

function dissolve({ i0, i1, j0, j1 }: Box, id: number, { leftMove, rightMove }: Matching): void {
  for (let i = i0; i < i1; i++) if (leftMove[i] === id) leftMove[i] = -1;
  for (let j = j0; j < j1; j++) if (rightMove[j] === id) rightMove[j] = -1;
}

// What is linked in order, or was replaced inside a move, is free again.
function release({ i0, i1, j0, j1 }: Box, { toRight, toLeft, leftMove, rightMove }: Matching): void {
  for (let i = i0; i < i1; i++) {
    const j = toRight[i] ?? -1;
    if (j >= 0 && leftMove[i] !== -1) continue;
    if (j >= 0) toLeft[j] = -1;
    toRight[i] = -1;
    leftMove[i] = -1;
  }
  for (let j = j0; j < j1; j++) {
    const i = toLeft[j] ?? -1;
    if (i >= 0 && rightMove[j] !== -1) continue;
    if (i >= 0) toRight[i] = -1;
    toLeft[j] = -1;
    rightMove[j] = -1;
  }
}
