// What a screen shows of a diff: pieces of text with a look, in columns or in one line, and how much changed.
// Pure, so that the screen only draws. The look says what a piece is, not how it is painted.

import type { Hunk, ProseDiff, Segment } from './prose-diff.ts';
import { lexiconFor } from './words/lexicon.ts';
import { tokensOf } from './words/tokens.ts';

export type Side = 'left' | 'right';

/** `space`: white space that differs, and would be seen by nobody without a mark. */
export type Look = 'same' | 'changed' | 'light' | 'space' | 'moved';

export interface Part {
  readonly text: string;
  /** Really new or lost; in a light piece what differs. */
  readonly strong: boolean;
  /** Something is to be said about it, see `underlined`. */
  readonly under?: { readonly severity: 'error' | 'warning' | 'note'; readonly title: string };
}

export interface Piece {
  readonly side: Side | 'both';
  readonly look: Look;
  readonly parts: readonly Part[];
  readonly hunk?: number;
  readonly move?: number;
  /** The first piece of its hunk or move on this side: what the keys go to. */
  readonly opens: boolean;
}

/** The pieces of one side, in the order of its text. White space at the ends of a change stands outside of its mark. */
export function piecesOf(diff: ProseDiff, side: Side): Piece[] {
  const seen = new Set<string>();
  return diff[side].flatMap((segment) => drawn(segment, side, diff.hunks, seen));
}

/** Both sides in one line: at each change first what was lost, then what is new; of a light change only the new form. */
export function inlinePieces(diff: ProseDiff): Piece[] {
  const seen = { left: new Set<string>(), right: new Set<string>() };
  const out: Piece[] = [];
  const renewed = new Set(
    diff.right.flatMap(({ hunk }) => (hunk !== undefined && diff.hunks[hunk]?.light ? hunk : [])),
  );
  const take = (segment: Segment, side: Side) => out.push(...drawn(segment, side, diff.hunks, seen[side]));
  let [l, r] = [0, 0];
  while (l < diff.left.length || r < diff.right.length) {
    const [a, b] = [diff.left[l], diff.right[r]];
    if (a?.kind === 'same' && b?.kind === 'same') {
      out.push(...drawn(b, 'both', diff.hunks, seen.right));
      l++;
      r++;
    } else if (a && a.kind !== 'same' && !comesFirst(diff.right, r, a)) {
      const isOldForm = a.hunk !== undefined && renewed.has(a.hunk);
      if (!isOldForm) take(a, 'left');
      else if (b && b.hunk === a.hunk) {
        take(b, 'right'); // the new form takes its place
        r++;
      }
      l++;
    } else if (b) {
      take(b, 'right');
      r++;
    }
  }
  return out;
}

// Whether on the right side another change comes before the hunk of this left segment, so that it is shown first.
function comesFirst(right: readonly Segment[], from: number, { hunk }: Segment): boolean {
  if (hunk === undefined || right[from]?.hunk === hunk) return false;
  for (let k = from; right[k] && right[k]?.kind !== 'same'; k++) if (right[k]?.hunk === hunk) return true;
  return false;
}

function drawn(segment: Segment, side: Piece['side'], hunks: readonly Hunk[], seen: Set<string>): Piece[] {
  const { text, kind, hunk, move } = segment;
  if (kind === 'same') return [plain(text, side)];
  const isLight = hunk !== undefined && hunks[hunk]?.light === true;
  if (!text.trim())
    return [{ side, look: 'space', parts: [{ text, strong: true }], hunk, move, opens: isNew(segment, seen) }];
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const piece: Piece = {
    side,
    look: kind === 'moved' ? 'moved' : isLight ? 'light' : 'changed',
    parts: partsOf(segment, start, end),
    hunk,
    move,
    opens: isNew(segment, seen),
  };
  return [plain(text.slice(0, start), side), piece, plain(text.slice(end), side)].filter(({ parts }) => parts[0]?.text);
}

function isNew(segment: Segment, seen: Set<string>): boolean {
  const name = nameOf(segment);
  const isFirst = !seen.has(name);
  seen.add(name);
  return isFirst;
}

function plain(text: string, side: Piece['side']): Piece {
  return { side, look: 'same', parts: [{ text, strong: false }], opens: false };
}

function partsOf({ text, strong = [] }: Segment, start: number, end: number): Part[] {
  const parts: Part[] = [];
  let at = start;
  for (const [from, to] of strong) {
    const [a, b] = [Math.max(from, start), Math.min(to, end)];
    if (a >= b) continue;
    if (a > at) parts.push({ text: text.slice(at, a), strong: false });
    parts.push({ text: text.slice(a, b), strong: true });
    at = b;
  }
  if (at < end) parts.push({ text: text.slice(at, end), strong: false });
  return parts;
}

/** The name of a change on the screen: 'h3' for a hunk, 'm1' for a move. */
export function nameOf({ hunk, move }: { readonly hunk?: number; readonly move?: number }): string {
  return hunk === undefined ? `m${move}` : `h${hunk}`;
}

/** The names of all changes, hunks and moves, in the order in which a reader meets them. */
export function changesInOrder(diff: ProseDiff): string[] {
  return [...new Set(inlinePieces(diff).flatMap((piece) => (piece.look === 'same' ? [] : nameOf(piece))))];
}

/** Share of the letters of both texts that stand in a substantive change, 0 to 1. */
export function changedShare({ left, right, hunks }: ProseDiff): number {
  let [changed, all] = [0, 0];
  for (const { text, hunk } of [...left, ...right]) {
    const letters = text.replace(/\s/g, '').length;
    all += letters;
    if (hunk !== undefined && !hunks[hunk]?.light) changed += letters;
  }
  return all === 0 ? 0 : changed / all;
}

/** For each move the number of the sentence it stands in, counted from 1, on both sides. */
export function moveSentences(diff: ProseDiff, locale: string): Map<number, Readonly<Record<Side, number>>> {
  const numbers = { left: new Map<number, number>(), right: new Map<number, number>() };
  for (const side of ['left', 'right'] as const) {
    if (!diff[side].some(({ move }) => move !== undefined)) return new Map();
    const text = diff[side].map((segment) => segment.text).join('');
    const { sentences, start } = tokensOf(text, lexiconFor(locale));
    let at = 0;
    for (const segment of diff[side]) {
      const place = at + (segment.text.length - segment.text.trimStart().length);
      const before = sentences.filter((token) => (start[token] ?? Number.POSITIVE_INFINITY) <= place).length;
      if (segment.move !== undefined && !numbers[side].has(segment.move)) numbers[side].set(segment.move, before);
      at += segment.text.length;
    }
  }
  return new Map([...numbers.left].map(([move, left]) => [move, { left, right: numbers.right.get(move) ?? left }]));
}
