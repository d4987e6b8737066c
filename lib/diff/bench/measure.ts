// How well a diff finds known edits. Any engine is measured through its marks: which characters it shows as changed, and
// in which hunk.
import type { ProseDiff, Segment } from '../prose-diff.ts';
import type { KnownPair, Span } from './known-edits.ts';

/** For each UTF-16 unit of both texts the hunk that marks it, or -1; what is shown as moved is not marked. */
export interface Marks {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

export interface Score {
  readonly edits: number;
  readonly shown: number;
  /** Edits for which a hunk covers the same words, at least by half. */
  readonly found: number;
  readonly exact: number;
  readonly moves: number;
  readonly movesFound: number;
}

export function marksOf(diff: ProseDiff): Marks {
  const light = new Set(diff.hunks.filter((hunk) => hunk.light).map(({ id }) => id));
  return { left: sideMarks(diff.left, light), right: sideMarks(diff.right, light) };
}

function sideMarks(segments: readonly Segment[], light: ReadonlySet<number>): Int32Array {
  const marks = new Int32Array(segments.reduce((n, { text }) => n + text.length, 0)).fill(-1);
  let at = 0;
  for (const { text, hunk, strong } of segments) {
    if (hunk !== undefined) {
      const ranges = light.has(hunk) ? (strong ?? []) : [[0, text.length] as const];
      for (const [from, to] of ranges) marks.fill(hunk, at + from, at + to);
    }
    at += text.length;
  }
  return marks;
}

export function score(pair: KnownPair, marks: Marks): Score {
  const hunks = new Map<number, Set<string>>();
  const movedLeft = new Set(pair.moved.left.map(String));
  const note = (text: string, values: Int32Array, side: string) => {
    for (const span of wordSpans(text)) {
      const hunk = values.subarray(span[0], span[1]).find((value) => value >= 0) ?? -1;
      if (hunk < 0) continue;
      const words = hunks.get(hunk) ?? new Set();
      hunks.set(hunk, words.add(`${side}${span}`));
    }
  };
  note(pair.left, marks.left, 'L');
  note(pair.right, marks.right, 'R');
  let [found, exact] = [0, 0];
  const free = new Set(hunks.keys());
  for (const edit of pair.edits) {
    const words = new Set([
      ...wordsIn(pair.left, edit.left).map((span) => `L${span}`),
      ...wordsIn(pair.right, edit.right).map((span) => `R${span}`),
    ]);
    let [best, most] = [-1, 0.5];
    for (const hunk of free) {
      const overlap = share(words, hunks.get(hunk) ?? new Set());
      if (overlap >= most) [best, most] = [hunk, overlap];
    }
    if (best < 0) continue;
    free.delete(best);
    found++;
    if (most === 1) exact++;
  }
  const isUnmarked = (spans: readonly Span[], values: Int32Array) =>
    spans.filter(([from]) => (values[from] ?? 0) < 0).length >= 0.7 * spans.length;
  const hasMove = movedLeft.size > 0;
  const movesFound = hasMove && isUnmarked(pair.moved.left, marks.left) && isUnmarked(pair.moved.right, marks.right);
  return {
    edits: pair.edits.length,
    shown: hunks.size,
    found,
    exact,
    moves: hasMove ? 1 : 0,
    movesFound: movesFound ? 1 : 0,
  };
}

export function sumOf(scores: readonly Score[]): Score {
  const total = { edits: 0, shown: 0, found: 0, exact: 0, moves: 0, movesFound: 0 };
  for (const one of scores) for (const key of Object.keys(total) as (keyof Score)[]) total[key] += one[key];
  return total;
}

export function editF1({ edits, shown, found }: Score): number {
  return edits + shown === 0 ? 1 : (2 * found) / (edits + shown);
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

function wordSpans(text: string): Span[] {
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }): Span => [index, index + segment.length]);
}

function wordsIn(text: string, spans: readonly Span[]): Span[] {
  return wordSpans(text).filter(([from, to]) => spans.some(([a, b]) => from < b && to > a));
}
