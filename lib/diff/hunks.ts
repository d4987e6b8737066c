// Which kept run, hunk or move every token and every gap belongs to.
//
// The links outside of moves never cross, so they cut both texts into regions; what is unlinked in one region is one hunk
// (one for each sentence group it touches). Inside a move the same holds between two of its links. A gap that is equal on
// both sides belongs to the kept text; any other to the hunk or move beside it, or makes a light hunk of its own. So kept
// runs are equal to the letter, and no difference of white space is lost. Cost: linear.
import type { Matching } from './matching.ts';
import type { TokenText } from './tokens.ts';

/** What a hunk holds, as token numbers. `link`: one token in two forms; `space`: white space only; `fold`: see fold.ts. */
export interface HunkDraft {
  readonly id: number;
  kind: 'region' | 'link' | 'space' | 'fold';
  readonly left: number[];
  readonly right: number[];
  /** The move it lies in, or -1. */
  readonly move: number;
  /** The sentence group of a region outside of moves, else -1. */
  readonly group: number;
}

export const SAME = 1;
export const CHANGED = 2;
export const MOVED = 3;

/** A label is `4 * id + SAME | CHANGED | MOVED`; gap k lies before token k, the last one after all tokens. */
export interface Labels {
  readonly tokens: Int32Array;
  readonly gaps: Int32Array;
}

export interface Labelled {
  readonly left: Labels;
  readonly right: Labels;
  readonly drafts: readonly HunkDraft[];
}

export function labelled(left: TokenText, right: TokenText, matching: Matching): Labelled {
  const desk: Desk = {
    left: emptyLabels(left.count),
    right: emptyLabels(right.count),
    texts: [left, right],
    matching,
    drafts: [],
    runs: 0,
  };
  labelMoves(desk);
  let i0 = 0;
  let j0 = 0;
  for (let i = 0; i <= left.count; i++) {
    const isEnd = i === left.count;
    if (!isEnd && (at(matching.toRight, i) < 0 || at(matching.leftMove, i) >= 0)) continue;
    const j = isEnd ? right.count : at(matching.toRight, i);
    if (!isEnd) labelLink(desk, i, j, i === i0 && j === j0);
    labelRegion(desk, i0, i, j0, j);
    i0 = i + 1;
    j0 = j + 1;
  }
  return desk;
}

interface Desk extends Labelled {
  readonly texts: readonly [TokenText, TokenText];
  readonly matching: Matching;
  readonly drafts: HunkDraft[];
  runs: number;
}

const at = (array: Int32Array, k: number): number => array[k] ?? -1;
const emptyLabels = (count: number): Labels => ({ tokens: new Int32Array(count), gaps: new Int32Array(count + 1) });

function newDraft({ drafts }: Desk, kind: HunkDraft['kind'], move = -1, group = -1): HunkDraft {
  const draft: HunkDraft = { id: drafts.length, kind, left: [], right: [], move, group };
  drafts.push(draft);
  return draft;
}

function put({ left, right }: Desk, draft: HunkDraft, side: 'left' | 'right', k: number): void {
  draft[side].push(k);
  (side === 'left' ? left : right).tokens[k] = 4 * draft.id + CHANGED;
}

// A kept token joins the run before it, a changed form the light hunk before it, where nothing lies between.
function labelLink(desk: Desk, i: number, j: number, follows: boolean): void {
  const [left, right] = desk.texts;
  const joins = follows && i > 0 && sameGap(left, i, right, j);
  const before = joins ? at(desk.left.tokens, i - 1) : 0;
  if (left.lex[i] === right.lex[j]) {
    const run = before % 4 === SAME ? before : 4 * desk.runs++ + SAME;
    desk.left.tokens[i] = run;
    desk.right.tokens[j] = run;
    return;
  }
  const open = before % 4 === CHANGED ? desk.drafts[before >> 2] : undefined;
  const joinsLight = open?.kind === 'link' && isFormat(desk, open) === (left.lex[i]?.key === right.lex[j]?.key);
  const draft = joinsLight ? open : newDraft(desk, 'link');
  put(desk, draft, 'left', i);
  put(desk, draft, 'right', j);
}

function isFormat({ texts: [left, right] }: Desk, { left: a, right: b }: HunkDraft): boolean {
  return left.lex[a[0] ?? -1]?.key === right.lex[b[0] ?? -1]?.key;
}

function labelRegion(desk: Desk, i0: number, i1: number, j0: number, j1: number): void {
  const { leftGroup, rightGroup, leftMove, rightMove } = desk.matching;
  const { left, right } = desk;
  const first = desk.drafts.length; // the hunks of this region come from here on, one for each group
  for (let i = i0; i < i1; i++) {
    if (at(leftMove, i) < 0) put(desk, draftOfGroup(desk, first, at(leftGroup, i)), 'left', i);
    if (i > i0) left.gaps[i] = at(left.tokens, i - 1);
  }
  for (let j = j0; j < j1; j++) {
    if (at(rightMove, j) < 0) put(desk, draftOfGroup(desk, first, at(rightGroup, j)), 'right', j);
    if (j > j0) right.gaps[j] = at(right.tokens, j - 1);
  }
  labelOuterGaps(desk, i0, i1, j0, j1);
}

function draftOfGroup(desk: Desk, first: number, group: number): HunkDraft {
  for (let k = first; k < desk.drafts.length; k++) {
    const draft = desk.drafts[k];
    if (draft?.group === group) return draft;
  }
  return newDraft(desk, 'region', -1, group);
}

// The gaps at both ends of a region; where a side has no token in it, that side has one gap only.
function labelOuterGaps(desk: Desk, i0: number, i1: number, j0: number, j1: number): void {
  const [left, right] = desk.texts;
  const hasLeft = i1 > i0;
  const hasRight = j1 > j0;
  const startsEqual = sameGap(left, i0, right, j0);
  const endsEqual = sameGap(left, i1, right, j1);
  if (startsEqual) keepGap(desk, i0, j0);
  if (endsEqual && (hasLeft === hasRight ? hasLeft : !startsEqual)) keepGap(desk, i1, j1);
  if (!hasLeft && !hasRight) {
    if (!startsEqual) changeGap(desk, i0, j0);
    return;
  }
  const { gaps: leftGaps, tokens: leftTokens } = desk.left;
  const { gaps: rightGaps, tokens: rightTokens } = desk.right;
  if (hasLeft) {
    if (!leftGaps[i0]) leftGaps[i0] = at(leftTokens, i0);
    if (!leftGaps[i1]) leftGaps[i1] = at(leftTokens, i1 - 1);
  }
  if (hasRight) {
    if (!rightGaps[j0]) rightGaps[j0] = at(rightTokens, j0);
    if (!rightGaps[j1]) rightGaps[j1] = at(rightTokens, j1 - 1);
  }
  if (!startsEqual && !endsEqual && hasLeft !== hasRight) loneGap(desk, i0, j0, hasLeft);
}

// One side has a single gap that is neither of the two gaps of the other side: it belongs to the hunk there.
function loneGap(desk: Desk, i0: number, j0: number, hasLeft: boolean): void {
  const [full, lone] = hasLeft ? [desk.left, desk.right] : [desk.right, desk.left];
  const [fullAt, loneAt] = hasLeft ? [i0, j0] : [j0, i0];
  const first = at(full.tokens, fullAt);
  if (first % 4 !== CHANGED) {
    changeGap(desk, i0, j0);
    return;
  }
  lone.gaps[loneAt] = first;
}

function changeGap(desk: Desk, i: number, j: number): void {
  const label = 4 * newDraft(desk, 'space').id + CHANGED;
  desk.left.gaps[i] = label;
  desk.right.gaps[j] = label;
}

// An equal gap joins the kept run before or after it, or the light hunk on both sides of it; else it is a run by itself.
function keepGap(desk: Desk, i: number, j: number): void {
  const [left] = desk.texts;
  if (gapStart(left, i) === gapEnd(left, i)) return;
  const { left: a, right: b } = desk;
  const before = at(a.tokens, i - 1) === at(b.tokens, j - 1) ? at(a.tokens, i - 1) : 0;
  const after = at(a.tokens, i) === at(b.tokens, j) ? at(a.tokens, i) : 0;
  let label = 0;
  if (before > 0 && (before % 4 === SAME || before === after)) label = before;
  else if (after > 0 && after % 4 === SAME) label = after;
  else label = 4 * desk.runs++ + SAME;
  a.gaps[i] = label;
  b.gaps[j] = label;
}

// The links of a move never cross; what lies before, between and after them was replaced inside it. Another move may too.
function labelMoves(desk: Desk): void {
  const { toRight, leftMove, rightMove } = desk.matching;
  const open = new Map<number, { lost: number[]; from: number; to: number }>();
  for (let j = 0; j < rightMove.length; j++) {
    const known = open.get(at(rightMove, j));
    if (known) known.to = j + 1;
    else if (at(rightMove, j) >= 0) open.set(at(rightMove, j), { lost: [], from: j, to: j + 1 });
  }
  for (let i = 0; open.size && i < leftMove.length; i++) {
    const state = open.get(at(leftMove, i));
    const j = at(toRight, i);
    if (state && j < 0) state.lost.push(i);
    if (!state || j < 0) continue;
    labelInsideMove(desk, state.lost, state.from, j, at(leftMove, i));
    labelMovedLink(desk, i, j, at(leftMove, i));
    state.lost = [];
    state.from = j + 1;
  }
  for (const [move, { lost, from, to }] of open) labelInsideMove(desk, lost, from, to, move);
}

// What was replaced inside a move between two of its links: left tokens, and right ones in [from, to).
function labelInsideMove(desk: Desk, lost: readonly number[], from: number, to: number, move: number): void {
  const { toLeft, rightMove } = desk.matching;
  const gained: number[] = [];
  for (let j = from; j < to; j++) if (at(rightMove, j) === move && at(toLeft, j) < 0) gained.push(j);
  if (!lost.length && !gained.length) return;
  const draft = newDraft(desk, 'region', move);
  for (const i of lost) put(desk, draft, 'left', i);
  for (const j of gained) put(desk, draft, 'right', j);
}

function labelMovedLink(desk: Desk, i: number, j: number, move: number): void {
  const [left, right] = desk.texts;
  if (left.lex[i] !== right.lex[j]) {
    const draft = newDraft(desk, 'link', move);
    put(desk, draft, 'left', i);
    put(desk, draft, 'right', j);
    return;
  }
  desk.left.tokens[i] = 4 * move + MOVED;
  desk.right.tokens[j] = 4 * move + MOVED;
}

const gapStart = ({ end }: TokenText, k: number): number => (k === 0 ? 0 : at(end, k - 1));
const gapEnd = ({ text, count, start }: TokenText, k: number): number => (k === count ? text.length : at(start, k));

function sameGap(left: TokenText, i: number, right: TokenText, j: number): boolean {
  const [a, b] = [gapStart(left, i), gapStart(right, j)];
  const length = gapEnd(left, i) - a;
  if (length !== gapEnd(right, j) - b) return false;
  for (let k = 0; k < length; k++) if (left.text.charCodeAt(a + k) !== right.text.charCodeAt(b + k)) return false;
  return true;
}
