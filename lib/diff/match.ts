import { align } from './align.ts';
import { keepAnchors, keepEdges } from './anchors.ts';
import { type Groups, groupsOf } from './groups.ts';
import { emptyMatching, type Matching } from './matching.ts';
import { findMoves, takeMove } from './moves.ts';
import type { Detail } from './prose-diff.ts';
import type { TokenText } from './tokens.ts';

const PRICES: Readonly<Record<Detail, number>> = { fine: 0.7, balanced: 1.18, coarse: 2.6 };

export function matchingOf(left: TokenText, right: TokenText, detail: Detail): { matching: Matching; coarse: boolean } {
  const matching = emptyMatching(left.count, right.count);
  const groups = groupsOf(left, right);
  let moves = 0;
  for (const box of groups.moved) if (takeMove(left, right, box, moves, matching)) moves++;
  alignGroups(left, right, groups, PRICES[detail], matching);
  const all = findMoves(left, right, moves, matching);
  if (all > moves) {
    unlink(matching);
    alignGroups(left, right, groups, PRICES[detail], matching);
  }
  keepEdges(left, right, matching);
  keepAnchors(left, right, matching);
  return { matching, coarse: false };
}

function alignGroups(left: TokenText, right: TokenText, { boxes }: Groups, price: number, matching: Matching): void {
  boxes.forEach((box, group) => {
    matching.leftGroup.fill(group, box.i0, box.i1);
    matching.rightGroup.fill(group, box.j0, box.j1);
  });
  align(left, right, boxes, price, matching);
}

function unlink({ toRight, toLeft, leftMove, rightMove }: Matching): void {
  for (let i = 0; i < toRight.length; i++) if ((leftMove[i] ?? 0) < 0) toRight[i] = -1;
  for (let j = 0; j < toLeft.length; j++) if ((rightMove[j] ?? 0) < 0) toLeft[j] = -1;
}
