// From labels to segments: both texts are given back to the letter, whatever the links are. Cost: linear.

import type { Matching } from '../align/matching.ts';
import type { Hunk, Segment } from '../prose-diff.ts';
import type { TokenText } from '../words/tokens.ts';
import { classified, judged } from './classify.ts';
import { folded } from './fold.ts';
import { labelled } from './hunks.ts';
import { CHANGED, type Labels, SAME } from './labels.ts';
import { marksOf, type Range } from './strong.ts';

/** What proseDiff gives, from links that outside of moves never cross. */
export function emit(
  left: TokenText,
  right: TokenText,
  matching: Matching,
  language: string,
): { left: Segment[]; right: Segment[]; hunks: Hunk[] } {
  const labels = folded(labelled(left, right, matching), left, right, matching);
  const [lost, gained] = judged(left, right, language);
  const hunks = labels.drafts.map((draft) => classified(draft, lost, gained));
  const marks = marksOf(left, right, labels.drafts, hunks);
  return {
    left: segmentsOf(left, labels.left, marks.left),
    right: segmentsOf(right, labels.right, marks.right),
    hunks,
  };
}

function segmentsOf(side: TokenText, labels: Labels, marks: readonly Range[]): Segment[] {
  const { text, count, start, end } = side;
  const segments: Segment[] = [];
  let open = 0;
  let label = 0;
  let mark = 0;
  for (let k = 0; k <= 2 * count + 1; k++) {
    const token = k >> 1; // first the gap before it, then the token itself
    const isGap = k % 2 === 0;
    const gapStart = token === 0 ? 0 : (end[token - 1] ?? 0);
    const at = isGap ? gapStart : token === count ? text.length : (start[token] ?? 0);
    const isEmpty = isGap && gapStart === (token === count ? text.length : (start[token] ?? 0));
    const next = isEmpty ? label : isGap ? (labels.gaps[token] ?? 0) : (labels.tokens[token] ?? -1);
    if (next === label) continue;
    if (at > open) {
      const from = mark;
      while (mark < marks.length && (marks[mark]?.[0] ?? 0) < at) mark++;
      segments.push(segmentOf(text, open, at, label, from === mark ? [] : marks.slice(from, mark)));
    }
    open = at;
    label = next;
  }
  return segments;
}

function segmentOf(text: string, from: number, to: number, label: number, marks: readonly Range[]): Segment {
  const id = label >> 2;
  const part = text.slice(from, to);
  if (label % 4 === SAME) return { text: part, kind: 'same' };
  if (label % 4 !== CHANGED) return { text: part, kind: 'moved', move: id };
  const segment: Segment = { text: part, kind: 'changed', hunk: id };
  if (marks.length) segment.strong = marks.map(([start, end]) => [start - from, end - from]);
  return segment;
}
