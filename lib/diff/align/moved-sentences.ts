// A sentence left over on both sides that shares most of its words has moved. Not done: a moved sentence that was also
// split. Cost: the words of the sentences left over, for each pair of them.

import type { TokenText } from '../words/tokens.ts';
import type { Box } from './align.ts';
import type { Matching } from './matching.ts';
import { fits } from './oversized.ts';
import { takeMove } from './take-move.ts';

const MOVED_SHARE = 0.4;
const LEAST_COMMON = 2; // content words

/** Makes moves of the moved ones among sentences that stand alone; returns the number of moves there are then. */
export function findMovedSentences(
  left: TokenText,
  right: TokenText,
  lone: readonly Box[],
  firstId: number,
  matching: Matching,
): number {
  let id = firstId;
  for (const box of movedSentences(lone, left, right, matching)) {
    if (fits(box) && takeMove(left, right, box, id, matching)) id++;
  }
  return id;
}

// Of the sentences that stand alone, those that are one sentence in two places. Words that moved elsewhere do not count.
function movedSentences(lone: readonly Box[], left: TokenText, right: TokenText, matching: Matching): Box[] {
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
