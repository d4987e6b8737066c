// From a stream of blocks to paragraphs in two versions, by itself. The stages, each in its file:
// tokens (what blocks are compared by), source (a third stream), layout (interleaved or two columns: sequence, columns),
// direction (which side is the literal one), furniture, kinds and reasons, attach (sources to their rows).
// Nothing here reads a file or a clock, and the same blocks always give the same answer.
import { attachSources } from './attach.ts';
import { decideDirection } from './direction.ts';
import { furnitureProbability, recurrence } from './furniture.ts';
import { isLine, kindOf } from './kinds.ts';
import { type BlockGroup, readLayout } from './layout.ts';
import { loneReasons, pairReasons } from './reasons.ts';
import { sourceBlocks } from './source.ts';
import { type BlockFeatures, featuresOf } from './tokens.ts';
import type { Place } from './traits.ts';

export type Kind = 'title' | 'heading' | 'paragraph' | 'caption' | 'quote' | 'list item';

/** Why a row is what it is; the catalogue turns a code and its values into a sentence. */
export type Reason =
  /** Both versions have this many names and numbers in common. */
  | { code: 'shares'; facts: number }
  /** How alike the wording is, 0 to 100. */
  | { code: 'overlap'; percent: number }
  | { code: 'little-in-common'; percent: number }
  /** One side has this many blocks for one of the other. */
  | { code: 'joined'; blocks: number }
  /** One side is this many times as long as the other. */
  | { code: 'lengths-differ'; times: number }
  /** The neighbours could be grouped in another way; so probable is that. */
  | { code: 'other-reading'; percent: number }
  /** It is not sure which side is the literal one; so probable is the one chosen. */
  | { code: 'sides-unsure'; percent: number }
  | { code: 'no-twin'; words: number }
  /** Its words come back in the text of the article. */
  | { code: 'words-recur'; percent: number }
  /** Stands before the first or after the last pair. */
  | { code: 'at-the-edge' }
  | { code: 'copy-of'; block: number }
  | { code: 'identical' }
  /** Written in the language of the source. */
  | { code: 'source-language' }
  | { code: 'by-hand' };

/** Lists hold block indices in stream order. */
export type PairedParagraph = {
  source?: number[];
  literal: number[];
  polished: number[];
  kind: Kind;
  /** Probability, 0 to 1, that both sides hold exactly these blocks and the right way round. */
  confidence: number;
  reasons: Reason[];
};

export type FurnitureNote = { confidence: number; reasons: Reason[] };

export type Pairing = {
  /** In reading order. */
  paragraphs: PairedParagraph[];
  furniture: number[];
  /** One for each entry of `furniture`. */
  furnitureNotes: FurnitureNote[];
  layout: 'interleaved' | 'blocks';
  /** Whether the literal version comes before the polished one in the stream. */
  literalFirst: boolean;
  /** Probability, 0.5 to 1, that `literalFirst` is right. */
  directionConfidence: number;
};

export type PairOptions = { targetLang: string; sourceLang?: string };

/** Lone lines longer than this are no captions that could tell the direction, in characters. */
const CAPTION_LENGTH = 120;
const SURE_OF_SIDES = 0.9;

/** Pairs the blocks of one document. Every block index is in exactly one list of the answer; never throws. */
export function pairBlocks(blocks: string[], options: PairOptions): Pairing {
  const features = featuresOf(blocks);
  const { sources, reading } = readStreams(blocks, features, options);
  const { layout, groups, copies } = reading;
  const direction = directionOf(blocks, groups, layout, copies.length, options.targetLang);
  const pairing: Pairing = {
    paragraphs: [],
    furniture: [],
    furnitureNotes: [],
    layout,
    literalFirst: direction.literalFirst,
    directionConfidence: direction.confidence,
  };
  const lone = judgeLone(groups, features);
  groups.forEach((group, k) => {
    const judged = lone.get(k);
    if (judged) addLone(pairing, group, judged, blocks, features);
    else addPair(pairing, group, blocks, features);
  });
  for (const [copy, block] of copies) addFurniture(pairing, copy, 0.9, [{ code: 'copy-of', block }]);
  addSources(pairing, sources, features);
  return pairing;
}

// A foreign stream is the source only if two versions are left without it. If it stands beside one version alone, it is
// that version's partner, to be seen and decided by a person.
function readStreams(blocks: readonly string[], features: readonly BlockFeatures[], options: PairOptions) {
  const all = blocks.map((_, i) => i);
  const sources = sourceBlocks(blocks, features, options);
  if (sources.size > 0) {
    const own = readLayout(
      all.filter((i) => !sources.has(i)),
      features,
    );
    if (own.groups.filter(isPair).length * 2 >= sources.size) return { sources: [...sources], reading: own };
  }
  return { sources: [], reading: readLayout(all, features) };
}

function directionOf(
  blocks: readonly string[],
  groups: readonly BlockGroup[],
  layout: string,
  copies: number,
  lang: string,
) {
  const texts = (list: readonly number[]) => list.map((i) => blocks[i] ?? '');
  const pairs = groups.filter(isPair).map(({ first, second }) => ({ first: texts(first), second: texts(second) }));
  const lone = groups.filter((g) => !isPair(g)).flatMap((g) => texts(g.first));
  const inside = groups.slice(groups.findIndex(isPair), groups.findLastIndex(isPair) + 1);
  const oneToOne = inside.every((g) => g.first.length === 1 && g.second.length <= 1);
  const gaps = inside.filter((g) => !isPair(g) && (blocks[g.first[0] ?? -1]?.length ?? 0) > CAPTION_LENGTH).length;
  const regular = layout === 'interleaved' && copies === 0 && oneToOne && gaps === 0;
  return decideDirection(
    pairs,
    lone.filter((text) => text.length <= CAPTION_LENGTH),
    regular,
    lang,
  );
}

function isPair(group: BlockGroup): boolean {
  return group.second.length > 0;
}

/** What is known of a block without a twin. */
type Judged = { readonly place: Place; readonly recurs: number; readonly furniture: number; readonly isTitle: boolean };

// By index of the group. The title is the line in front of the first pair that says most of what comes back.
function judgeLone(groups: readonly BlockGroup[], features: readonly BlockFeatures[]): Map<number, Judged> {
  const from = groups.findIndex(isPair);
  const to = groups.findLastIndex(isPair);
  const pairs = groups.filter(isPair).length;
  const known = new Set<number>();
  for (const { first, second } of groups.filter(isPair)) {
    for (const i of [...first, ...second]) for (const id of features[i]?.words.ids ?? []) known.add(id);
  }
  const judged = new Map<number, Judged>();
  let title = { at: -1, weight: 0.6 };
  groups.forEach((group, k) => {
    const block = features[group.first[0] ?? -1];
    if (isPair(group) || !block) return;
    const place = k < from ? 'head' : k > to ? 'foot' : 'body';
    const recurs = recurrence(block, known);
    // With few pairs nothing tells furniture from text, and text must not be lost.
    const furniture = pairs * 4 < groups.length ? 0 : furnitureProbability({ block, place, recurs });
    judged.set(k, { place, recurs, furniture, isTitle: false });
    const weight = recurs * Math.log(block.wordCount);
    if (place === 'head' && isLine(block) && weight > title.weight) title = { at: k, weight };
  });
  const found = judged.get(title.at);
  if (found) judged.set(title.at, { ...found, isTitle: true, furniture: Math.min(found.furniture, 0.3) });
  return judged;
}

function addPair(
  pairing: Pairing,
  group: BlockGroup,
  blocks: readonly string[],
  features: readonly BlockFeatures[],
): void {
  const [literal, polished] = pairing.literalFirst ? [group.first, group.second] : [group.second, group.first];
  const of = (list: readonly number[]) => list.flatMap((i) => features[i] ?? []);
  const main = of(polished)[0] ?? of(literal)[0];
  if (!main) return;
  const isFirst = pairing.paragraphs.length === 0;
  const isTitle = isFirst && isLine(main) && group.first.length === 1 && !isLastLine(group, blocks);
  const kind = kindOf(blocks[polished[0] ?? -1] ?? '', main, { isTitle, lone: false });
  const reasons = pairReasons(of(literal), of(polished), group.probability);
  const sides = pairing.directionConfidence;
  if (sides < SURE_OF_SIDES) reasons.push({ code: 'sides-unsure', percent: Math.round(100 * sides) });
  pairing.paragraphs.push({ literal, polished, kind, confidence: group.probability * sides, reasons });
}

function isLastLine(group: BlockGroup, blocks: readonly string[]): boolean {
  return (group.second.at(-1) ?? 0) === blocks.length - 1;
}

// A line without a twin was seen on the published page, so it counts as polished; a paragraph as not polished yet.
function addLone(
  pairing: Pairing,
  group: BlockGroup,
  { place, recurs, furniture, isTitle }: Judged,
  blocks: readonly string[],
  features: readonly BlockFeatures[],
): void {
  const i = group.first[0] ?? -1;
  const block = features[i];
  if (!block) return;
  const kept = furniture < 0.5;
  const confidence = group.probability * (kept ? 1 - furniture : furniture);
  const reasons = loneReasons(block, recurs, place !== 'body', confidence);
  if (!kept) {
    addFurniture(pairing, i, confidence, reasons);
    return;
  }
  const kind = kindOf(blocks[i] ?? '', block, { isTitle, lone: true });
  const line = kind === 'title' || kind === 'caption';
  pairing.paragraphs.push({ literal: line ? [] : [i], polished: line ? [i] : [], kind, confidence, reasons });
}

function addFurniture(pairing: Pairing, block: number, confidence: number, reasons: Reason[]): void {
  pairing.furniture.push(block);
  pairing.furnitureNotes.push({ confidence, reasons });
}

// A source paragraph without a row gets one, below the row of the source before it; at the edges of the page it is
// furniture in another language.
function addSources(pairing: Pairing, sources: readonly number[], features: readonly BlockFeatures[]): void {
  const rows = pairing.paragraphs;
  const homes = attachSources(
    sources,
    rows.map((p) => ({ blocks: [...p.literal, ...p.polished] })),
    features,
  );
  const extra = new Map<PairedParagraph | undefined, PairedParagraph[]>();
  const firstHome = homes.findIndex((home) => home !== null);
  const lastHome = homes.findLastIndex((home) => home !== null);
  let above: PairedParagraph | undefined;
  sources.forEach((source, k) => {
    const home = rows[homes[k] ?? -1];
    if (home) {
      home.source = [...(home.source ?? []), source];
      above = home;
    } else if (k < firstHome || k > lastHome) {
      addFurniture(pairing, source, 0.6, [{ code: 'source-language' }, { code: 'at-the-edge' }]);
    } else {
      const reasons: Reason[] = [{ code: 'source-language' }];
      const row: PairedParagraph = {
        source: [source],
        literal: [],
        polished: [],
        kind: 'paragraph',
        confidence: 0.5,
        reasons,
      };
      extra.set(above, [...(extra.get(above) ?? []), row]);
    }
  });
  pairing.paragraphs = [...(extra.get(undefined) ?? []), ...rows.flatMap((row) => [row, ...(extra.get(row) ?? [])])];
}
