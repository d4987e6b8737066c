// Attaches source paragraphs to rows: a monotone alignment of both lists inside a band, by where they stand in the
// stream, by length (after Gale and Church: how far the ratio is from the document's own counts for more in long texts),
// by how many sentences they have, and by the numbers, names and stems they share. One source paragraph goes to one row, a
// row may take two. Linear in the longer list times the band.
import type { BlockFeatures } from './tokens.ts';

/** A row by its blocks in the stream. */
export type Anchored = { readonly blocks: readonly number[] };

const BAND = 60;
// All of these are log-odds, roughly, by trial on real documents.
const SOURCE_ALONE = -2;
/** A row with both versions has a source, most of the time; a caption has none. */
const ROW_ALONE = { both: -2.5, one: -1 } as const;
const SECOND_SOURCE = -1;
const NEAR = 4;
const WORD = 0.5;
const MOST_BY_WORDS = 4;
const NUMBER = 0.5;
const LOST_NUMBER = -1;
const MOST_NUMBERS = 3;
const SENTENCE = -0.3;
const MOST_SENTENCES = 3;
/** Variance of the log ratio of lengths: of strangers, of twins, and what short twins have more of, by length. */
const STRANGERS = 0.81;
const TWINS = 0.06;
const SHORT_TWINS = 5;
const WORST_LENGTH = -6;
/** Stems in more rows than this say nothing. */
const RARE = 12;
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
  const sum = (blocks: readonly number[], of: (block: BlockFeatures) => number) =>
    blocks.reduce((total, i) => total + (features[i] ? of(features[i]) : 0), 0);
  const length = (blocks: readonly number[]) => sum(blocks, (block) => block.length);
  // Rows hold the text twice.
  const twice = rows.map(({ blocks }) => Math.max(1, Math.min(2, blocks.length)));
  const lengths = rows.map(({ blocks }, r) => length(blocks) / (twice[r] ?? 1));
  const ratio = Math.log((length(sources) + 20) / (lengths.reduce((total, n) => total + n, 0) + 20));
  const facts = rows.map(({ blocks }) => new Set(blocks.flatMap((i) => features[i]?.numbers ?? [])));
  const shared = sharedWords(sources, rows, features);
  const byLength = (own: number, row: number) => {
    const gap = Math.log((own + 5) / (row + 5)) - ratio;
    const twins = TWINS + SHORT_TWINS / (row + own * Math.exp(-ratio) + 5);
    return Math.max(WORST_LENGTH, (Math.log(STRANGERS / twins) - gap * gap * (1 / twins - 1 / STRANGERS)) / 2);
  };
  const fitOf = (taken: readonly number[], r: number) => {
    const words = taken.reduce((total, i) => total + (shared.get(i)?.get(r) ?? 0), 0);
    const numbers = taken.flatMap((i) => features[i]?.numbers ?? []);
    const kept = numbers.filter((n) => facts[r]?.has(n)).length;
    const sentences = sum(rows[r]?.blocks ?? [], (block) => block.sentences) / (twice[r] ?? 1);
    const off = Math.abs(sum(taken, (block) => block.sentences) - sentences);
    return (
      byLength(length(taken), lengths[r] ?? 0) +
      Math.min(MOST_BY_WORDS, WORD * words) +
      NUMBER * Math.min(MOST_NUMBERS, kept) +
      LOST_NUMBER * Math.min(MOST_NUMBERS, numbers.length - kept) +
      SENTENCE * Math.min(MOST_SENTENCES, off)
    );
  };
  const homes = neighbours(sources, rows, (source, r) => fitOf([source], r));
  return (s: number, r: number, move: Move): number => {
    const isPair = (rows[r]?.blocks.length ?? 0) > 1;
    if (move.sources === 0) return isPair ? ROW_ALONE.both : ROW_ALONE.one;
    if (move.rows === 0) return SOURCE_ALONE;
    if (move.sources === 2 && !isPair) return NEVER;
    const taken = sources.slice(s, s + move.sources);
    const near = taken.filter((_, k) => homes[s + k] === r).length;
    return fitOf(taken, r) + NEAR * near + SECOND_SOURCE * (move.sources - 1);
  };
}

// For each source block the summed weights of what it has in common with each row, as far as that is rare.
function sharedWords(sources: readonly number[], rows: readonly Anchored[], features: readonly BlockFeatures[]) {
  const rowsWith = new Map<number, number[]>();
  rows.forEach(({ blocks }, r) => {
    for (const id of new Set(blocks.flatMap((i) => [...(features[i]?.words.ids ?? [])]))) {
      const list = rowsWith.get(id);
      if (list) list.push(r);
      else rowsWith.set(id, [r]);
    }
  });
  const sharesOf = (source: number) => {
    const shares = new Map<number, number>();
    const { ids, weights } = features[source]?.words ?? { ids: [], weights: [] };
    ids.forEach((id, k) => {
      const list = rowsWith.get(id) ?? [];
      if (list.length > RARE) return;
      for (const r of list) shares.set(r, (shares.get(r) ?? 0) + (weights[k] ?? 0));
    });
    return shares;
  };
  return new Map(sources.map((source) => [source, sharesOf(source)]));
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
    homes.reduce<number>((sum, row, k) => sum + (row === null ? SOURCE_ALONE : fitOf(sources[k] ?? 0, row)), 0);
  const after = sources.map((i) => near(i, 1));
  const before = sources.map((i) => near(i, -1));
  // Nearly all at the same row: the sources stand together, and their place says nothing.
  if (new Set(after).size * 3 < sources.length) return sources.map(() => null);
  return total(after) >= total(before) ? after : before;
}
