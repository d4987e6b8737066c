// Strong marks: in a hunk the words really new or lost, in a light one the letters that differ.

import type { Hunk } from '../prose-diff.ts';
import { clustersOf, type TokenText } from '../words/tokens.ts';
import type { HunkDraft } from './labels.ts';

/** [from, to) in UTF-16 units of the whole text. */
export type Range = readonly [number, number];

const inOrder = (a: Range, b: Range) => a[0] - b[0];

/** The marks of both sides in the order of the text; none crosses the border of a segment, and no light hunk has none. */
export function marksOf(
  left: TokenText,
  right: TokenText,
  drafts: readonly HunkDraft[],
  hunks: readonly Hunk[],
): { left: Range[]; right: Range[] } {
  const marks = { left: [] as Range[], right: [] as Range[] };
  for (const draft of drafts) {
    if (draft.kind === 'space') continue;
    const count = marks.left.length + marks.right.length;
    if (draft.kind === 'region') {
      markNew(left, draft.left, right, draft.right, marks.left);
      markNew(right, draft.right, left, draft.left, marks.right);
    } else markForms(left, right, draft, marks);
    // a light hunk of which only the order or the spaces differ has nothing else to be seen by
    if (!hunks[draft.id]?.light || marks.left.length + marks.right.length > count) continue;
    for (const i of draft.left) marks.left.push([left.start[i] ?? 0, left.end[i] ?? 0]);
    for (const j of draft.right) marks.right.push([right.start[j] ?? 0, right.end[j] ?? 0]);
  }
  return { left: marks.left.sort(inOrder), right: marks.right.sort(inOrder) };
}

// The words that the other side of the hunk does not have. Neighbouring ones make one mark, with the space between them.
function markNew(
  { keys, start, end }: TokenText,
  tokens: readonly number[],
  other: TokenText,
  others: readonly number[],
  out: Range[],
): void {
  if (!tokens.length) return;
  const known = new Set<number | undefined>();
  for (const k of others) known.add(other.keys[k]);
  let last = -2;
  for (const k of tokens) {
    if (known.has(keys[k])) continue;
    const from = start[k] ?? 0;
    const to = end[k] ?? 0;
    const open = out.at(-1);
    if (open && last === k - 1) out[out.length - 1] = [open[0], to];
    else out.push([from, to]);
    last = k;
  }
}

// Words stand one to one in a light hunk; its signs are marked where they are not the same on both sides.
function markForms(left: TokenText, right: TokenText, draft: HunkDraft, out: { left: Range[]; right: Range[] }): void {
  const others = draft.right.filter((j) => !right.isSign[j]);
  draft.left
    .filter((i) => !left.isSign[i])
    .forEach((i, n) => {
      const j = others[n] ?? 0;
      if (left.lex[i] === right.lex[j]) return;
      const [a, b] = [clusters(left, i), clusters(right, j)];
      let head = 0;
      while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
      let tail = 0;
      while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
      pushInner(out.left, left.start[i] ?? 0, a, head, tail);
      pushInner(out.right, right.start[j] ?? 0, b, head, tail);
    });
  const a = draft.left.filter((i) => left.isSign[i]);
  const b = draft.right.filter((j) => right.isSign[j]);
  if (a.length === b.length && a.every((i, n) => left.lex[i] === right.lex[b[n] ?? -1])) return;
  for (const i of a) out.left.push([left.start[i] ?? 0, left.end[i] ?? 0]);
  for (const j of b) out.right.push([right.start[j] ?? 0, right.end[j] ?? 0]);
}

function pushInner(out: Range[], start: number, parts: readonly string[], head: number, tail: number): void {
  const length = (from: number, to: number) => parts.slice(from, to).join('').length;
  const from = start + length(0, head);
  const to = from + length(head, parts.length - tail);
  if (to > from) out.push([from, to]);
}

function clusters({ text, start, end }: TokenText, k: number): string[] {
  return clustersOf(text.slice(start[k], end[k]));
}
