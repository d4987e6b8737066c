// Attaches source paragraphs to rows: a monotone alignment of both lists inside a band, by where they stand in the
// stream, by length (in proportion to the document) and by the numbers and names they share. One source paragraph goes to
// one row, a row may take two. Linear in the longer list times the band.
import type { BlockFeatures } from './tokens.ts';

/** A row by its blocks in the stream. */
export type Anchored = { readonly blocks: readonly number[] };

const BAND = 60;
const ALONE = -1.5;
const NEAR = 2.5;
const NEVER = Number.NEGATIVE_INFINITY;
const MOVES = [
  { sources: 1, rows: 0 },
  { sources: 0, rows: 1 },
  { sources: 1, rows: 1 },
  { sources: 2, rows: 1 },
] as const;

/** For every source block the index of its row, or null if it stands alone. Both lists are in reading order. */
export function attachSources(
  sources: readonly number[],
  rows: readonly Anchored[],
  features: readonly BlockFeatures[],
): (number | null)[] {
  const score = scorer(sources, rows, features);
  const width = rows.length;
  const slope = width / Math.max(1, sources.length);
  const low = (s: number) => Math.max(0, Math.floor(s * slope) - BAND);
  const high = (s: number) => (s >= sources.length ? width : Math.min(width, Math.ceil(s * slope) + BAND));
  const value = Array.from({ length: sources.length + 1 }, (_, s) =>
    new Float64Array(high(s) - low(s) + 1).fill(NEVER),
  );
  const choice = value.map((row) => new Int8Array(row.length).fill(-1));
  const at = (s: number, r: number) => value[s]?.[r - low(s)] ?? NEVER;
  for (let s = sources.length; s >= 0; s--) {
    for (let r = high(s); r >= low(s); r--) {
      const own = value[s];
      if (!own) continue;
      if (s === sources.length && r === width) own[r - low(s)] = 0;
      MOVES.forEach((move, m) => {
        const next = at(s + move.sources, r + move.rows);
        if (next === NEVER) return;
        const total = next + score(s, r, move);
        if (total <= at(s, r)) return;
        own[r - low(s)] = total;
        choice[s]?.set([m], r - low(s));
      });
    }
  }
  const home: (number | null)[] = sources.map(() => null);
  for (let s = 0, r = 0; s < sources.length || r < width; ) {
    const move = MOVES[choice[s]?.[r - low(s)] ?? -1];
    if (!move) break;
    if (move.rows) for (let k = 0; k < move.sources; k++) home[s + k] = r;
    s += move.sources;
    r += move.rows;
  }
  return home;
}

type Move = (typeof MOVES)[number];

function scorer(sources: readonly number[], rows: readonly Anchored[], features: readonly BlockFeatures[]) {
  const length = (blocks: readonly number[]) => blocks.reduce((sum, i) => sum + (features[i]?.length ?? 0), 0);
  // Rows hold the text twice.
  const lengths = rows.map(({ blocks }) => length(blocks) / Math.max(1, Math.min(2, blocks.length)));
  const ratio = Math.log((length(sources) + 20) / (lengths.reduce((sum, n) => sum + n, 0) + 20));
  const facts = rows.map(({ blocks }) => new Set(blocks.flatMap((i) => features[i]?.numbers ?? [])));
  const fitOf = (taken: readonly number[], r: number) => {
    const gap = Math.abs(Math.log((length(taken) + 5) / ((lengths[r] ?? 0) + 5)) - ratio);
    const shared = taken.flatMap((i) => features[i]?.numbers ?? []).filter((n) => facts[r]?.has(n)).length;
    return 1 - 2 * gap + Math.min(3, shared);
  };
  const homes = neighbours(sources, rows, (source, r) => fitOf([source], r));
  return (s: number, r: number, move: Move): number => {
    if (move.sources === 0 || move.rows === 0) return ALONE;
    if (move.sources === 2 && (rows[r]?.blocks.length ?? 0) < 2) return NEVER;
    const near = sources.slice(s, s + move.sources).filter((_, k) => homes[s + k] === r).length;
    return fitOf(sources.slice(s, s + move.sources), r) + NEAR * near - (move.sources - 1) * 2;
  };
}

// The row that each source block stands at: the next one or the one before, whichever fits the document better.
function neighbours(
  sources: readonly number[],
  rows: readonly Anchored[],
  fitOf: (source: number, row: number) => number,
): (number | null)[] {
  const rowOf = new Map(rows.flatMap(({ blocks }, r) => blocks.map((i) => [i, r] as const)));
  const set = new Set(sources);
  const near = (i: number, step: 1 | -1) => {
    let k = i + step;
    while (set.has(k)) k += step;
    return rowOf.get(k) ?? null;
  };
  const total = (homes: readonly (number | null)[]) =>
    homes.reduce<number>((sum, row, k) => sum + (row === null ? ALONE : fitOf(sources[k] ?? 0, row)), 0);
  const after = sources.map((i) => near(i, 1));
  const before = sources.map((i) => near(i, -1));
  // Nearly all at the same row: the sources stand together, and their place says nothing.
  if (new Set(after).size * 3 < sources.length) return sources.map(() => null);
  return total(after) >= total(before) ? after : before;
}
