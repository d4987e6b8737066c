// The order of the stages between tokens and labels: sentence groups, moved sentences, alignment, moved phrases, and
// alignment again without them, so that what they crossed is judged as if they were not there.

import type { Detail } from '../prose-diff.ts';
import type { TokenText } from '../words/tokens.ts';
import { align, type Box } from './align.ts';
import { keepAnchors, keepEdges } from './anchors.ts';
import { groupsOf } from './groups.ts';
import { emptyMatching, type Matching } from './matching.ts';
import { findMovedSentences } from './moved-sentences.ts';
import { findMoves } from './moves.ts';
import { alignCoarsely, sized } from './oversized.ts';

// What a kept run must be worth, in content words; tuned on synthetic pairs whose edits are known.
const PRICES: Readonly<Record<Detail, number>> = { fine: 0.7, balanced: 1.18, coarse: 2.6 };

/** Which token is which; `coarse` if a part of the texts was too large for the alignment proper. */
export function matchingOf(left: TokenText, right: TokenText, detail: Detail): { matching: Matching; coarse: boolean } {
  const price = PRICES[detail];
  const matching = emptyMatching(left.count, right.count);
  const groups = groupsOf(left, right);
  setGroups(groups.boxes, matching);
  const early = findMovedSentences(left, right, groups.lone, 0, matching);
  const { boxes, oversized } = sized(groups.boxes, left, right);
  align(left, right, boxes, price, matching);
  for (const box of oversized) alignCoarsely(left, right, box, price, matching);
  let moves = findMoves(left, right, early, matching);
  moves = findMovedSentences(left, right, groups.lone, moves, matching);
  if (moves > early) {
    unlink(boxes, matching);
    align(left, right, boxes, price, matching);
  }
  keepEdges(left, right, matching);
  if (detail !== 'coarse') keepAnchors(left, right, matching);
  return { matching, coarse: oversized.length > 0 };
}

function setGroups(boxes: readonly Box[], { leftGroup, rightGroup }: Matching): void {
  boxes.forEach(({ i0, i1, j0, j1 }, group) => {
    leftGroup.fill(group, i0, i1);
    rightGroup.fill(group, j0, j1);
  });
}

function unlink(boxes: readonly Box[], { toRight, toLeft, leftMove, rightMove }: Matching): void {
  for (const { i0, i1, j0, j1 } of boxes) {
    for (let i = i0; i < i1; i++) if (leftMove[i] === -1) toRight[i] = -1;
    for (let j = j0; j < j1; j++) if (rightMove[j] === -1) toLeft[j] = -1;
  }
}
