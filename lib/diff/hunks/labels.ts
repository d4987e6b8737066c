// What the stages after the alignment write on: for every token and gap a label, for every hunk a draft.
import type { Matching } from '../align/matching.ts';
import type { TokenText } from '../words/tokens.ts';

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

/** Labels in the making. */
export interface Labelling extends Labelled {
  readonly texts: readonly [TokenText, TokenText];
  readonly matching: Matching;
  readonly drafts: HunkDraft[];
  runs: number;
}

export const at = (array: Int32Array, k: number): number => array[k] ?? -1;

export function newDraft({ drafts }: Labelling, kind: HunkDraft['kind'], move = -1, group = -1): HunkDraft {
  const draft: HunkDraft = { id: drafts.length, kind, left: [], right: [], move, group };
  drafts.push(draft);
  return draft;
}

export function put({ left, right }: Labelling, draft: HunkDraft, side: 'left' | 'right', k: number): void {
  draft[side].push(k);
  (side === 'left' ? left : right).tokens[k] = 4 * draft.id + CHANGED;
}
