// The labels inside moves. The links of a move never cross; what lies before, between and after them was replaced inside it,
// or belongs to another move.
import { at, type Labelling, MOVED, newDraft, put } from './labels.ts';

/** Labels every token of a move; the gaps of moves are labelled with their region. */
export function labelMoves(labelling: Labelling): void {
  const { toRight, leftMove, rightMove } = labelling.matching;
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
    labelInsideMove(labelling, state.lost, state.from, j, at(leftMove, i));
    labelMovedLink(labelling, i, j, at(leftMove, i));
    state.lost = [];
    state.from = j + 1;
  }
  for (const [move, { lost, from, to }] of open) labelInsideMove(labelling, lost, from, to, move);
}

// What was replaced inside a move between two of its links: left tokens, and right ones in [from, to).
function labelInsideMove(labelling: Labelling, lost: readonly number[], from: number, to: number, move: number): void {
  const { toLeft, rightMove } = labelling.matching;
  const gained: number[] = [];
  for (let j = from; j < to; j++) if (at(rightMove, j) === move && at(toLeft, j) < 0) gained.push(j);
  if (!lost.length && !gained.length) return;
  const draft = newDraft(labelling, 'region', move);
  for (const i of lost) put(labelling, draft, 'left', i);
  for (const j of gained) put(labelling, draft, 'right', j);
}

function labelMovedLink(labelling: Labelling, i: number, j: number, move: number): void {
  const [left, right] = labelling.texts;
  if (left.lex[i] !== right.lex[j]) {
    const draft = newDraft(labelling, 'link', move);
    put(labelling, draft, 'left', i);
    put(labelling, draft, 'right', j);
    return;
  }
  labelling.left.tokens[i] = 4 * move + MOVED;
  labelling.right.tokens[j] = 4 * move + MOVED;
}
