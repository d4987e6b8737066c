// A diff of prose that can be read: few hunks, no confetti, moves shown as moves, every difference visible.
//
// Read on in this order: words/tokens.ts (words and sentences), hunks/held-places.ts (what changed places), align/stages.ts
// (which token is which), hunks/emit.ts (hunks, their kinds and marks, the segments). What a screen makes of it: marks.ts,
// risks.ts and facts/.

import { matchingOf } from './align/stages.ts';
import { emit } from './hunks/emit.ts';
import { holdPlaces } from './hunks/held-places.ts';
import { lexiconFor } from './words/lexicon.ts';
import { tokensOf } from './words/tokens.ts';

type SegmentKind = 'same' | 'changed' | 'moved';

export interface Segment {
  text: string;
  kind: SegmentKind;
  /** The id of the hunk a changed segment belongs to. */
  hunk?: number;
  /** The number of the move a moved segment belongs to; the same on both sides. */
  move?: number;
  /** [from, to) in UTF-16 units inside `text`: in a substantive hunk the words really new or lost, in a light one what differs. */
  strong?: [number, number][];
}

export type HunkKind = 'format' | 'inflection' | 'wording' | 'number' | 'name' | 'added' | 'omitted';

export interface Hunk {
  id: number;
  kind: HunkKind;
  flags: { number?: boolean; name?: boolean; negation?: boolean };
  /** Case, spacing, punctuation, inflection: nothing a reader must weigh. */
  light: boolean;
  /** Set when the hunk is an edit inside a moved passage. */
  move?: number;
}

export interface ProseDiff {
  left: Segment[];
  right: Segment[];
  hunks: Hunk[];
  /** The texts were beyond the budget: the diff is right, but not as readable as it could be. */
  coarse: boolean;
}

export type Detail = 'fine' | 'balanced' | 'coarse';

export interface ProseDiffOptions {
  /** BCP 47 tag of both texts. */
  locale: string;
  /** How much kept text a stretch between two changes must hold to be shown as kept. Default: balanced. */
  detail?: Detail;
}

/**
 * The differences between two versions of a text.
 *
 * Joining the left segments gives `literal`, joining the right ones `polished`. The k-th `same` segment on the left is
 * the k-th on the right, with the same text. Every changed segment belongs to a hunk, every moved one to a move. Any two
 * strings and any locale will do, broken ones too; nothing is thrown. About a millisecond for two paragraphs of 200 words,
 * some 50 for two texts of 5,000; what is beyond the budget is compared coarsely, and says so.
 */
export function proseDiff(literal: string, polished: string, options: ProseDiffOptions): ProseDiff {
  if (literal === polished) return identical(literal);
  const lexicon = lexiconFor(options.locale);
  const left = tokensOf(literal, lexicon);
  const right = tokensOf(polished, lexicon);
  const held = holdPlaces(left, right, lexicon.language);
  const { matching, coarse } = matchingOf(held.left, held.right, options.detail ?? 'balanced');
  held.release(matching);
  return { ...emit(left, right, matching, lexicon.language), coarse };
}

function identical(text: string): ProseDiff {
  const side = (): Segment[] => (text === '' ? [] : [{ text, kind: 'same' }]);
  return { left: side(), right: side(), hunks: [], coarse: false };
}
