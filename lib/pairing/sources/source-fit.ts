// How well source paragraphs fit a row: by length (after Gale and Church: how far the ratio is from the document's own
// counts for more in long texts), by how many sentences they have, by the rare stems they have in common, which are names
// and numbers most of the time, and by numbers kept and lost. Nothing is translated. Each question costs what the numbers
// of the paragraphs are.

import type { BlockFeatures } from '../blocks/tokens.ts';
import type { Anchored } from './attach.ts';

// Log-odds, roughly, by trial on real documents.
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

/** Log-odds that `count` sources from the s-th on are what row r was translated from. */
export type SourceFit = (s: number, count: number, r: number) => number;

export function sourceFit(
  sources: readonly number[],
  rows: readonly Anchored[],
  features: readonly BlockFeatures[],
): SourceFit {
  const own = sources.map((i) => ({
    length: features[i]?.length ?? 0,
    sentences: features[i]?.sentences ?? 0,
    numbers: features[i]?.numbers ?? [],
  }));
  const there = rows.map(({ blocks }) => rowOf(blocks.flatMap((i) => features[i] ?? [])));
  const total = (list: readonly { length: number }[]) => list.reduce((sum, { length }) => sum + length, 20);
  const ratio = Math.log(total(own) / total(there));
  const shared = sharedWords(sources, rows, features);
  return (s, count, r) => {
    const row = there[r] ?? NO_ROW;
    let [length, sentences, words, kept, lost] = [0, 0, 0, 0, 0];
    for (let k = s; k < s + count; k++) {
      const one = own[k];
      if (!one) continue;
      length += one.length;
      sentences += one.sentences;
      words += shared[k]?.get(r) ?? 0;
      for (const number of one.numbers) {
        if (row.numbers.has(number)) kept++;
        else lost++;
      }
    }
    return (
      fitOfLengths(length * Math.exp(-ratio), row.length) +
      Math.min(MOST_BY_WORDS, WORD * words) +
      NUMBER * Math.min(MOST_NUMBERS, kept) +
      LOST_NUMBER * Math.min(MOST_NUMBERS, lost) +
      SENTENCE * Math.min(MOST_SENTENCES, Math.abs(sentences - row.sentences))
    );
  };
}

type Row = { readonly length: number; readonly sentences: number; readonly numbers: ReadonlySet<string> };

const NO_ROW: Row = { length: 0, sentences: 0, numbers: new Set() };

// Rows hold the text twice.
function rowOf(blocks: readonly BlockFeatures[]): Row {
  const times = Math.max(1, Math.min(2, blocks.length));
  return {
    length: blocks.reduce((sum, block) => sum + block.length, 0) / times,
    sentences: blocks.reduce((sum, block) => sum + block.sentences, 0) / times,
    numbers: new Set(blocks.flatMap((block) => block.numbers)),
  };
}

/** `expected` is how long the sources would be in the language of the row. */
function fitOfLengths(expected: number, length: number): number {
  const gap = Math.log((expected + 5) / (length + 5));
  const twins = TWINS + SHORT_TWINS / (length + expected + 5);
  return Math.max(WORST_LENGTH, (Math.log(STRANGERS / twins) - gap * gap * (1 / twins - 1 / STRANGERS)) / 2);
}

// For each source the summed weights of what it has in common with each row, as far as that is rare.
function sharedWords(
  sources: readonly number[],
  rows: readonly Anchored[],
  features: readonly BlockFeatures[],
): ReadonlyMap<number, number>[] {
  const rowsWith = new Map<number, number[]>();
  rows.forEach(({ blocks }, r) => {
    for (const i of blocks) {
      for (const id of features[i]?.words.ids ?? []) {
        const list = rowsWith.get(id);
        if (!list) rowsWith.set(id, [r]);
        else if (list.at(-1) !== r) list.push(r);
      }
    }
  });
  return sources.map((source) => {
    const shares = new Map<number, number>();
    const { ids, weights } = features[source]?.words ?? { ids: [], weights: [] };
    ids.forEach((id, k) => {
      const list = rowsWith.get(id) ?? [];
      if (list.length > RARE) return;
      for (const r of list) shares.set(r, (shares.get(r) ?? 0) + (weights[k] ?? 0));
    });
    return shares;
  });
}
