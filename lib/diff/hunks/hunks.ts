// Which kept run, hunk or move every token and every gap belongs to.
//
// The links outside of moves never cross, so they cut both texts into regions; what is unlinked in one region is one hunk
// (one for each sentence group it touches). Inside a move the same holds between two of its links. A gap that is equal on
// both sides belongs to the kept text; any other to the hunk or move beside it, or makes a light hunk of its own. So kept
// runs are equal to the letter, and no difference of white space is lost. Cost: linear.

import type { Matching } from '../align/matching.ts';
import type { TokenText } from '../words/tokens.ts';
import { labelOuterGaps, sameGap } from './gaps.ts';
import {
  at,
  CHANGED,
  type HunkDraft,
  type Labelled,
  type Labelling,
  type Labels,
  newDraft,
  put,
  SAME,
} from './labels.ts';
import { labelMoves } from './moved-labels.ts';

/** A label for every token and gap of both texts, and the drafts of all hunks, numbered from 0. */
export function labelled(left: TokenText, right: TokenText, matching: Matching): Labelled {
  const labelling: Labelling = {
    left: emptyLabels(left.count),
    right: emptyLabels(right.count),
    texts: [left, right],
    matching,
    drafts: [],
    runs: 0,
  };
  labelMoves(labelling);
  let i0 = 0;
  let j0 = 0;
  for (let i = 0; i <= left.count; i++) {
    const isEnd = i === left.count;
    if (!isEnd && (at(matching.toRight, i) < 0 || at(matching.leftMove, i) >= 0)) continue;
    const j = isEnd ? right.count : at(matching.toRight, i);
    if (!isEnd) labelLink(labelling, i, j, i === i0 && j === j0);
    labelRegion(labelling, i0, i, j0, j);
    i0 = i + 1;
    j0 = j + 1;
  }
  return labelling;
}

const emptyLabels = (count: number): Labels => ({ tokens: new Int32Array(count), gaps: new Int32Array(count + 1) });

// A kept token joins the run before it, a changed form the light hunk before it, where nothing lies between.
function labelLink(labelling: Labelling, i: number, j: number, follows: boolean): void {
  const [left, right] = labelling.texts;
  const joins = follows && i > 0 && sameGap(left, i, right, j);
  const before = joins ? at(labelling.left.tokens, i - 1) : 0;
  if (left.lex[i] === right.lex[j]) {
    const run = before % 4 === SAME ? before : 4 * labelling.runs++ + SAME;
    labelling.left.tokens[i] = run;
    labelling.right.tokens[j] = run;
    return;
  }
  const open = before % 4 === CHANGED ? labelling.drafts[before >> 2] : undefined;
  const joinsLight = open?.kind === 'link' && isFormat(labelling, open) === (left.lex[i]?.key === right.lex[j]?.key);
  const draft = joinsLight ? open : newDraft(labelling, 'link');
  put(labelling, draft, 'left', i);
  put(labelling, draft, 'right', j);
}

function isFormat({ texts: [left, right] }: Labelling, { left: a, right: b }: HunkDraft): boolean {
  return left.lex[a[0] ?? -1]?.key === right.lex[b[0] ?? -1]?.key;
}

function labelRegion(labelling: Labelling, i0: number, i1: number, j0: number, j1: number): void {
  const { leftGroup, rightGroup, leftMove, rightMove } = labelling.matching;
  const { left, right } = labelling;
  const drafts = new Map<number, HunkDraft>(); // the hunks of this region, one for each group
  const draftOf = (group: number) => {
    const draft = drafts.get(group) ?? newDraft(labelling, 'region', -1, group);
    drafts.set(group, draft);
    return draft;
  };
  for (let i = i0; i < i1; i++) {
    if (at(leftMove, i) < 0) put(labelling, draftOf(at(leftGroup, i)), 'left', i);
    if (i > i0) left.gaps[i] = at(left.tokens, i - 1);
  }
  for (let j = j0; j < j1; j++) {
    if (at(rightMove, j) < 0) put(labelling, draftOf(at(rightGroup, j)), 'right', j);
    if (j > j0) right.gaps[j] = at(right.tokens, j - 1);
  }
  labelOuterGaps(labelling, i0, i1, j0, j1);
}
