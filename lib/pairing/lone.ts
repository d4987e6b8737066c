// What is known of blocks without a twin: where they stand, whose words they have, and whether they are furniture.
import { furnitureProbability } from './furniture.ts';
import { isLine } from './kinds.ts';
import { type BlockGroup, isPair } from './layout.ts';
import { leadsAway } from './page-lines.ts';
import { type BlockFeatures, cosine } from './tokens.ts';
import type { Place } from './traits.ts';

export type Judged = {
  readonly place: Place;
  /** Weighted share of its words that come back in the paired text, 0 to 1. */
  readonly recurs: number;
  /** How many more words it shares with the second sides only than with the first sides only, -3 to 3. */
  readonly leaning: number;
  /** 1 for a line that stands word for word in the second sides only, -1 in the first sides only, else 0. */
  readonly quotes: number;
  readonly furnitureProbability: number;
  readonly isTitle: boolean;
  /** A paragraph that is nearly a version of the pair beside it; published beside it, the text would stand there twice. */
  readonly isFurther: boolean;
};

const LEANING_LIMIT = 3;
const TITLE_WEIGHT = 0.6;
const MOST_SOUGHT = 40;
/** Lines below "Read also" are what it announces, unless they have so much in common with the article. */
const ANNOUNCED = 0.5;
/** Letter cosine with a block of the pair beside it. Paragraphs with a text of their own have less than that. */
const FURTHER = 0.45;
const BRACKETED = /^[[(【].*[\])】]$/u;

/** By index of the group. The title is the line in front of the first pair that says most of what comes back. */
export function judgeLone(groups: readonly BlockGroup[], features: readonly BlockFeatures[]): Map<number, Judged> {
  const words = pairedWords(groups, features);
  const quotes = quotedSides(groups, features);
  const from = groups.findIndex(isPair);
  const to = groups.findLastIndex(isPair);
  const pairs = groups.filter(isPair).length;
  const judged = new Map<number, Judged>();
  let title = { at: -1, weight: TITLE_WEIGHT };
  let away = false;
  groups.forEach((group, k) => {
    const block = features[group.first[0] ?? -1];
    if (isPair(group) || !block) {
      away = false;
      return;
    }
    const place: Place = k < from ? 'head' : k > to ? 'foot' : 'body';
    const { recurs, leaning } = compare(block, words);
    const near = k > 0 && isPair(groups[k - 1] ?? group);
    const isNote = isLine(block) || BRACKETED.test(block.text);
    away = isNote && (leadsAway(block.text) || (away && place !== 'head' && recurs < ANNOUNCED));
    const isFurther = !isLine(block) && isLikeNeighbour(block, [groups[k - 1], groups[k + 1]], features);
    // With few pairs nothing tells furniture from text, and text must not be lost; a label says that it is text.
    const isText = isFurther || pairs * 4 < groups.length || group.lane !== undefined;
    const probability = isText ? 0 : furnitureProbability({ block, place, recurs, near, away });
    const own = { place, recurs, leaning, quotes: quotes(block), isFurther };
    judged.set(k, { ...own, furnitureProbability: probability, isTitle: false });
    const weight = recurs * Math.log(block.wordCount);
    if (place === 'head' && isLine(block) && !away && weight > title.weight) title = { at: k, weight };
  });
  const found = judged.get(title.at);
  if (found) {
    const probability = Math.min(found.furnitureProbability, 0.3);
    judged.set(title.at, { ...found, isTitle: true, furnitureProbability: probability });
  }
  return judged;
}

function isLikeNeighbour(
  block: BlockFeatures,
  beside: readonly (BlockGroup | undefined)[],
  features: readonly BlockFeatures[],
): boolean {
  const versions = beside.flatMap((group) => (group && isPair(group) ? [...group.first, ...group.second] : []));
  return versions.some((i) => cosine(block.grams, features[i]?.grams ?? block.grams) >= FURTHER);
}

type PairedWords = { readonly first: ReadonlySet<number>; readonly second: ReadonlySet<number> };

function pairedWords(groups: readonly BlockGroup[], features: readonly BlockFeatures[]): PairedWords {
  const words = { first: new Set<number>(), second: new Set<number>() };
  for (const group of groups.filter(isPair)) {
    for (const side of ['first', 'second'] as const) {
      for (const i of group[side]) for (const id of features[i]?.words.ids ?? []) words[side].add(id);
    }
  }
  return words;
}

/** Looks at a few lines only, since each of them is sought in the whole text. */
function quotedSides(groups: readonly BlockGroup[], features: readonly BlockFeatures[]) {
  const pairs = groups.filter(isPair);
  const stands = (side: 'first' | 'second', text: string) =>
    pairs.some((group) => group[side].some((i) => features[i]?.text.includes(text)));
  let left = MOST_SOUGHT;
  return ({ verbatim, text }: BlockFeatures): number => {
    if (!verbatim || left-- <= 0) return 0;
    return Number(stands('second', text)) - Number(stands('first', text));
  };
}

function compare(block: BlockFeatures, { first, second }: PairedWords): { recurs: number; leaning: number } {
  let all = 0;
  let found = 0;
  let leaning = 0;
  block.words.ids.forEach((id, k) => {
    const square = (block.words.weights[k] ?? 0) ** 2;
    all += square;
    if (first.has(id) || second.has(id)) found += square;
    leaning += Number(second.has(id)) - Number(first.has(id));
  });
  const limited = Math.max(-LEANING_LIMIT, Math.min(LEANING_LIMIT, leaning));
  return { recurs: all === 0 ? 0 : found / all, leaning: limited };
}
