// What is known of blocks without a twin: where they stand, whose words they have, and whether they are furniture.

import { isLine } from './blocks/line.ts';
import { asksConsent } from './blocks/page-facts.ts';
import { isDateLine, isPageLine, leadsAway } from './blocks/page-lines.ts';
import { type BlockFeatures, cosine } from './blocks/tokens.ts';
import { furnitureProbability } from './furniture.ts';
import { type BlockGroup, isPair } from './layout/layout.ts';
import type { Place } from './layout/traits.ts';

export type Judged = {
  /** Whether anything is paired: else `place` and `recurs`, which are seen from the pairs, say nothing. */
  readonly hasPairs: boolean;
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
/** Where the article begins with two versions of a line. */
const CERTAIN_TITLE_WEIGHT = 1.2;
/** A title is furniture no more probably than this. */
const TITLE_FURNITURE = 0.3;
const MOST_SOUGHT = 40;
/** With few pairs, and with a smaller share of the text in them, nothing tells furniture from text. */
const LEAST_PAIRED = 0.4;
/** Lines below "Read also" are what it announces, unless they have so much in common with the article. */
const ANNOUNCED = 0.5;
/** Letter cosine with a block of the pair beside it. Paragraphs with a text of their own have less than that. */
const FURTHER = 0.45;
/** So many lines before or after the article are a menu, if one of them says so. */
const LEAST_MENU = 4;
const NO_GROUP: BlockGroup = { first: [], second: [], probability: 0 };
const NO_LINE = { endsOpen: false, wordCount: 0 };
/** Among those who work on the text. */
const NOTE = /^\[[^[\]]{1,160}\]$/u;

/** A block without a twin, where it stands; `k` is the index of its group. */
type Lone = {
  readonly k: number;
  readonly block: BlockFeatures;
  readonly place: Place;
  readonly recurs: number;
  readonly leaning: number;
};

/** By index of the group. */
export function judgeLone(groups: readonly BlockGroup[], features: readonly BlockFeatures[]): Map<number, Judged> {
  const all = loneBlocks(groups, features);
  const away = leadingAway(all);
  const quotes = quotedSides(groups, features);
  const isPaired = (k: number) => isPair(groups[k] ?? NO_GROUP);
  const pairs = groups.filter(isPair);
  const isMostlyLone =
    pairs.length * 4 < groups.length && lengthOf(pairs, features) < LEAST_PAIRED * lengthOf(groups, features);
  const title = titleAmong(all, away, groups, features);
  return new Map(
    all.map(({ k, block, place, recurs, leaning }) => {
      const isFurther = !isLine(block) && isLikeNeighbour(block, [groups[k - 1], groups[k + 1]], features);
      // With little in pairs text must not be lost; a label says that it is text; and one last sentence has lost its twin.
      const isLast = place === 'foot' && isPaired(k - 1) && k === groups.length - 1;
      const isText =
        isFurther ||
        isMostlyLone ||
        (groups[k]?.lane && !away.has(k)) ||
        (isLast && !block.endsOpen && !isPageLine(block.text));
      const probability = isText
        ? 0
        : furnitureProbability({ block, place, recurs, near: isPaired(k - 1), away: away.has(k) });
      const isTitle = k === title;
      const most = isTitle ? TITLE_FURNITURE : 1;
      const judged = { hasPairs: pairs.length > 0, place, recurs, leaning, quotes: quotes(block), isFurther, isTitle };
      return [k, { ...judged, furnitureProbability: Math.min(most, probability) }];
    }),
  );
}

function loneBlocks(groups: readonly BlockGroup[], features: readonly BlockFeatures[]): Lone[] {
  const words = pairedWords(groups, features);
  const [from, to] = [groups.findIndex(isPair), groups.findLastIndex(isPair)];
  return groups.flatMap((group, k) => {
    const block = features[group.first[0] ?? -1];
    if (isPair(group) || !block) return [];
    const place = k < from ? 'head' : k > to ? 'foot' : 'body';
    return [{ k, block, place, ...compare(block, words) }];
  });
}

// Lines that say so, those below them that they announce, and those among them in a menu.
function leadingAway(all: readonly Lone[]): Set<number> {
  const away = runningHeads(all);
  for (const { k, block, place, recurs } of all) {
    const isAnnounced = place !== 'head' && away.has(k - 1) && recurs < ANNOUNCED;
    // Below the article a credit belongs to the page, beside a picture to the picture.
    const leads = place === 'foot' ? isPageLine : leadsAway;
    const isNotice = place !== 'body' && asksConsent(block.text.toLowerCase());
    if (isNotice || NOTE.test(block.text) || (isLine(block) && (isAnnounced || leads(block.text)))) away.add(k);
  }
  for (const place of ['head', 'foot'] as const) {
    const lines = all.filter((one) => one.place === place && isLine(one.block));
    if (lines.length < LEAST_MENU || !lines.some(({ k }) => away.has(k))) continue;
    // The line next to the article may be its headline or a caption.
    for (const { k, recurs } of place === 'head' ? lines.slice(0, -1) : lines.slice(1)) {
      if (recurs < ANNOUNCED) away.add(k);
    }
  }
  return away;
}

// The head or foot of each page, which comes back between the paragraphs.
function runningHeads(all: readonly Lone[]): Set<number> {
  const times = new Map<string, number>();
  for (const { block } of all) times.set(block.text, (times.get(block.text) ?? 0) + 1);
  return new Set(all.flatMap(({ k, block }) => (isLine(block) && (times.get(block.text) ?? 0) > 1 ? [k] : [])));
}

// The line in front of the first pair that says most of what comes back, or else the one just above the first paragraph.
function titleAmong(
  all: readonly Lone[],
  away: ReadonlySet<number>,
  groups: readonly BlockGroup[],
  features: readonly BlockFeatures[],
): number {
  const from = groups.findIndex(isPair);
  const hasTitlePair = isPairOfLines(groups[from], features);
  let title = { k: -1, weight: hasTitlePair ? CERTAIN_TITLE_WEIGHT : TITLE_WEIGHT };
  const lines = all.filter(({ k, block, place }) => place === 'head' && isLine(block) && !away.has(k));
  for (const { k, block, recurs } of lines) {
    const weight = recurs * Math.log(block.wordCount);
    if (weight > title.weight) title = { k, weight };
  }
  const last = lines.at(-1);
  const isHeadline = last?.k === from - 1 && !isPageLine(last.block.text) && !isDateLine(last.block.text);
  return title.k < 0 && isHeadline && !hasTitlePair ? last.k : title.k;
}

function isPairOfLines(group: BlockGroup | undefined, features: readonly BlockFeatures[]): boolean {
  const blocks = group ? [...group.first, ...group.second] : [];
  return blocks.length === 2 && blocks.every((i) => isLine(features[i] ?? NO_LINE));
}

function lengthOf(groups: readonly BlockGroup[], features: readonly BlockFeatures[]): number {
  const blocks = groups.flatMap(({ first, second }) => [...first, ...second]);
  return blocks.reduce((sum, i) => sum + (features[i]?.length ?? 0), 0);
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
