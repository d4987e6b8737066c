// The gaps around a hunk or a link: an equal one belongs to the kept text, any other to the hunk or move beside it, or it
// makes a light hunk of its own.

import type { TokenText } from '../words/tokens.ts';
import { at, CHANGED, type Labelling, newDraft, SAME } from './labels.ts';

/** Labels the gaps at both ends of a region; where a side has no token in it, that side has one gap only. */
export function labelOuterGaps(labelling: Labelling, i0: number, i1: number, j0: number, j1: number): void {
  const [left, right] = labelling.texts;
  const hasLeft = i1 > i0;
  const hasRight = j1 > j0;
  const startsEqual = sameGap(left, i0, right, j0);
  const endsEqual = sameGap(left, i1, right, j1);
  if (startsEqual) keepGap(labelling, i0, j0);
  if (endsEqual && (hasLeft === hasRight ? hasLeft : !startsEqual)) keepGap(labelling, i1, j1);
  if (!hasLeft && !hasRight) {
    if (!startsEqual) changeGap(labelling, i0, j0);
    return;
  }
  const { gaps: leftGaps, tokens: leftTokens } = labelling.left;
  const { gaps: rightGaps, tokens: rightTokens } = labelling.right;
  if (hasLeft) {
    if (!leftGaps[i0]) leftGaps[i0] = at(leftTokens, i0);
    if (!leftGaps[i1]) leftGaps[i1] = at(leftTokens, i1 - 1);
  }
  if (hasRight) {
    if (!rightGaps[j0]) rightGaps[j0] = at(rightTokens, j0);
    if (!rightGaps[j1]) rightGaps[j1] = at(rightTokens, j1 - 1);
  }
  if (!startsEqual && !endsEqual && hasLeft !== hasRight) loneGap(labelling, i0, j0, hasLeft);
}

// One side has a single gap that is neither of the two gaps of the other side: it belongs to the hunk there.
function loneGap(labelling: Labelling, i0: number, j0: number, hasLeft: boolean): void {
  const [full, lone] = hasLeft ? [labelling.left, labelling.right] : [labelling.right, labelling.left];
  const [fullAt, loneAt] = hasLeft ? [i0, j0] : [j0, i0];
  const first = at(full.tokens, fullAt);
  if (first % 4 !== CHANGED) {
    changeGap(labelling, i0, j0);
    return;
  }
  lone.gaps[loneAt] = first;
}

function changeGap(labelling: Labelling, i: number, j: number): void {
  const label = 4 * newDraft(labelling, 'space').id + CHANGED;
  labelling.left.gaps[i] = label;
  labelling.right.gaps[j] = label;
}

// An equal gap joins the kept run before or after it, or the light hunk on both sides of it; else it is a run by itself.
function keepGap(labelling: Labelling, i: number, j: number): void {
  const [left] = labelling.texts;
  if (gapStart(left, i) === gapEnd(left, i)) return;
  const { left: a, right: b } = labelling;
  const before = at(a.tokens, i - 1) === at(b.tokens, j - 1) ? at(a.tokens, i - 1) : 0;
  const after = at(a.tokens, i) === at(b.tokens, j) ? at(a.tokens, i) : 0;
  let label = 0;
  if (before > 0 && (before % 4 === SAME || before === after)) label = before;
  else if (after > 0 && after % 4 === SAME) label = after;
  else label = 4 * labelling.runs++ + SAME;
  a.gaps[i] = label;
  b.gaps[j] = label;
}

const gapStart = ({ end }: TokenText, k: number): number => (k === 0 ? 0 : at(end, k - 1));
const gapEnd = ({ text, count, start }: TokenText, k: number): number => (k === count ? text.length : at(start, k));

/** Whether gap i on the left is gap j on the right, to the letter. */
export function sameGap(left: TokenText, i: number, right: TokenText, j: number): boolean {
  const [a, b] = [gapStart(left, i), gapStart(right, j)];
  const length = gapEnd(left, i) - a;
  if (length !== gapEnd(right, j) - b) return false;
  for (let k = 0; k < length; k++) if (left.text.charCodeAt(a + k) !== right.text.charCodeAt(b + k)) return false;
  return true;
}
