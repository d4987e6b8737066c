// The layout of two blocks: the whole of one version, then the whole of the other.
//
// Blocks that are each other's most similar one, far apart, are anchors; the border between the two versions is where
// most anchors cross, and the heaviest rising chain of them (a longest increasing subsequence) gives a corridor in which
// the two versions are aligned. Versions whose paragraphs stand in different orders are not followed.
// Time and memory are linear in the blocks, times the width of the corridor (a few blocks, WIDEST at most).
import { type Anchor, chainOf, findAnchors, rangeOfBorders } from './anchors.ts';
import { alignColumns, type Columns } from './grid.ts';
import type { Alignment } from './interleaved.ts';
import type { Position } from './sides.ts';

/** A chain with fewer anchors per block is too loose to follow, and the corridor too wide. */
const LEAST_ANCHORED = 0.05;
const SLACK = 4;
const SLACK_IF_LONG = 1;
const CLEARLY_FAR = 0.9;
const CLEARLY_CROSSING = 0.5;
const WIDEST = 80;
const TRIED_BORDERS = 8;
/** So many borders are tried beside those that the most anchors cross, since an anchor may be false. */
const NEAR_BORDER = 1;
const MANY_BLOCKS = 600;

/**
 * The best two-block reading, by the anchors of the positions, or null if too few blocks have their twin far away. `clear`
 * says that it needs no comparison with the interleaved reading, which is only said of long streams.
 */
export function cutColumns(
  positions: readonly Position[],
  anchors: readonly Anchor[],
): (Alignment & { clear: boolean }) | null {
  // Not farther, since of two paragraphs the versions are two blocks apart.
  const far = anchors.filter(({ i, j }) => j - i > 1);
  if (far.length < 2 || far.length * 2 < anchors.length) return null;
  const borders = rangeOfBorders(far, positions.length);
  const chain = chainOf(far.filter(({ i, j }) => i < borders.from && j >= borders.from));
  if (chain.length < Math.max(2, positions.length * LEAST_ANCHORED)) return null;
  let best: Alignment | null = null;
  for (const border of candidates(borders, positions.length)) {
    const alignment = alignColumns(columnsOf(positions, border, chain));
    if (!best || alignment.evidence > best.evidence) best = alignment;
  }
  const clear =
    positions.length > MANY_BLOCKS &&
    far.length >= CLEARLY_FAR * anchors.length &&
    chain.length >= CLEARLY_CROSSING * far.length;
  return best && { ...best, clear };
}

/**
 * Aligns two versions of which the border is known. Blocks behind the last that surely have a twin are the foot of a page
 * only if the page ends there; `favour` is what else speaks for pairs, as log-odds.
 */
export function alignAt(
  positions: readonly Position[],
  border: number,
  { favour, hasFoot }: { favour: number; hasFoot: boolean },
): Alignment {
  const chain = chainOf(
    findAnchors(
      positions.map((p) => p.features.words),
      border,
    ),
  );
  const columns = columnsOf(positions, border, chain);
  const footStart = hasFoot ? Math.max(columns.footStart, border + 1) : positions.length;
  return alignColumns({ ...columns, headEnd: 0, footStart, favour });
}

// In a long stream one border is tried: a block on the wrong side of it costs less than the time.
function candidates({ from, to }: { from: number; to: number }, count: number): number[] {
  if (count > MANY_BLOCKS) return [Math.floor((from + to) / 2)];
  const [low, high] = [Math.max(1, from - NEAR_BORDER), Math.min(count - 1, to + NEAR_BORDER)];
  const step = Math.max(1, Math.ceil((high - low + 1) / TRIED_BORDERS));
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, k) => low + k * step);
}

function columnsOf(positions: readonly Position[], border: number, anchors: readonly Anchor[]): Columns {
  const chain = anchors.filter(({ i, j }) => i < border && j >= border);
  const width = positions.length - border;
  const slack = positions.length > MANY_BLOCKS ? SLACK_IF_LONG : SLACK;
  const rows = Array.from({ length: border + 1 }, (_, i) => i);
  let next = 0;
  const band = rows.map((i) => {
    while (next < chain.length && (chain[next]?.i ?? 0) < i) next++;
    const before = chain[next - 1] ?? { i: -1, j: border - 1 };
    const after = chain[next] ?? { i: border, j: positions.length };
    const middle = before.j + ((after.j - before.j) * (i - before.i)) / Math.max(1, after.i - before.i) - border;
    const low = Math.max(0, before.j + 1 - border - slack, Math.floor(middle) - WIDEST);
    const high = Math.min(width, after.j - border + slack, Math.ceil(middle) + WIDEST);
    return { low: i === 0 ? 0 : low, high: i === border ? width : high };
  });
  return { positions, border, band, headEnd: chain[0]?.i ?? 0, footStart: (chain.at(-1)?.j ?? 0) + 1, favour: 0 };
}
