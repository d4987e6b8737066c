import type { Role } from '../people/actor.ts';

export type DecisionKind = 'choose' | 'approve' | 'return' | 'reopen';

/** open: nothing proposed yet; proposed: waits for an editor; returned: waits for a translator; approved: canonical. */
export type State = 'open' | 'proposed' | 'returned' | 'approved';

/** The state of a paragraph, from what the database keeps: its canonical version and its latest decision. */
export function stateOf(paragraph: { canonicalVersionId: string | null; lastKind: DecisionKind | null }): State {
  if (paragraph.canonicalVersionId) return 'approved';
  if (paragraph.lastKind === 'choose') return 'proposed';
  return paragraph.lastKind === 'return' ? 'returned' : 'open';
}

/** Whose turn it is in a state; null when nobody has to act. */
export function turnOf(state: State): Role | null {
  if (state === 'approved') return null;
  return state === 'proposed' ? 'editor' : 'translator';
}
