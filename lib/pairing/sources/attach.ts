// Attaches source paragraphs to rows: a monotone alignment of both lists inside a band, by where they stand in the
// stream and by how well they fit (source-fit.ts). One source paragraph goes to one row, a row may take two. Linear in the
// longer list times the band.

import type { BlockFeatures } from '../blocks/tokens.ts';
import { type SourceFit, sourceFit } from './source-fit.ts';

/** A row by its blocks in the stream. */
export type Anchored = { readonly blocks: readonly number[] };

const BAND = 60;
// Log-odds, roughly, by trial on real documents.
const SOURCE_ALONE = -2;
/** A row with both versions has a source, most of the time; a caption has none. */
const ROW_ALONE = { both: -2.5, one: -1 } as const;
const SECOND_SOURCE = -1;
const NEAR = 4;
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
  const fitOf = sourceFit(sources, rows, features);
  const homes = neighbours(sources, rows, fitOf);
  return (s: number, r: number, move: Move): number => {
    const isPair = (rows[r]?.blocks.length ?? 0) > 1;
    if (move.sources === 0) return isPair ? ROW_ALONE.both : ROW_ALONE.one;
    if (move.rows === 0) return SOURCE_ALONE;
    if (move.sources === 2 && !isPair) return NEVER;
    let near = Number(homes[s] === r);
    if (move.sources === 2) near += Number(homes[s + 1] === r);
    return fitOf(s, move.sources, r) + NEAR * near + SECOND_SOURCE * (move.sources - 1);
  };
}

// The row that each source block stands at: the next one or the one before, whichever fits the document better.
function neighbours(sources: readonly number[], rows: readonly Anchored[], fitOf: SourceFit): (number | null)[] {
  const rowOf = new Map(rows.flatMap(({ blocks }, r) => blocks.map((i) => [i, r] as const)));
  const after: (number | null)[] = [];
  const before: (number | null)[] = [];
  for (const [k, i] of sources.entries()) {
    before[k] = sources[k - 1] === i - 1 ? (before[k - 1] ?? null) : (rowOf.get(i - 1) ?? null);
  }
  for (const [k, i] of [...sources.entries()].reverse()) {
    after[k] = sources[k + 1] === i + 1 ? (after[k + 1] ?? null) : (rowOf.get(i + 1) ?? null);
  }
  // Nearly all at the same row: the sources stand together, and their place says nothing.
  if (new Set(after).size * 3 < sources.length) return sources.map(() => null);
  const total = (homes: readonly (number | null)[]) =>
    homes.reduce<number>((sum, row, s) => sum + (row === null ? SOURCE_ALONE : fitOf(s, 1, row)), 0);
  return total(after) >= total(before) ? after : before;
}
