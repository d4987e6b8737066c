// From a stream of blocks to paragraphs in two versions, by itself. The stages, each in its file or in a folder of its own:
// blocks (what they are compared by), streams (what is set aside first: labels, rules, a third stream of source texts),
// layout (interleaved or two columns: sequence, columns; or as labels say),
// lone (blocks without a twin: title, caption, furniture), direction (which side is the literal one), rows (what goes out:
// kinds, reasons, sources at their rows).
// Nothing here reads a file or a clock, and the same blocks always give the same answer.

import { addFurniture, addLone, addPair, addSources } from './assemble.ts';
import { isLine } from './blocks/line.ts';
import { type BlockFeatures, featuresOf } from './blocks/tokens.ts';
import { type Direction, decideDirection } from './direction/direction.ts';
import type { Habit } from './habit.ts';
import { kindsInPlace } from './kinds.ts';
import { type BlockGroup, isPair } from './layout/layout.ts';
import { type Judged, judgeLone } from './lone.ts';
import { readStreams, type Streams } from './streams.ts';

export type Kind = 'title' | 'heading' | 'paragraph' | 'caption' | 'quote' | 'list item';

/** Why a row is what it is; the catalogue turns a code and its values into a sentence. */
export type Reason =
  /** Both versions have this many names and numbers in common. */
  | { code: 'shares'; facts: number }
  /** How alike the wording is by its letters, 0 to 100. */
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
  /** So much of its wording, 0 to 100, comes back in the blocks that have a twin. */
  | { code: 'words-recur'; percent: number }
  /** Stands before the first or after the last pair. */
  | { code: 'at-the-edge' }
  | { code: 'copy-of'; block: number }
  | { code: 'identical' }
  /** Nearly a copy of a version next to it, as a second attempt is. */
  | { code: 'further-version' }
  /** Written in the language of the source. */
  | { code: 'source-language' }
  /** Labels say that the two are versions of one paragraph. */
  | { code: 'labelled' }
  /** Says which version follows. */
  | { code: 'label' }
  /** A rule between paragraphs, without a word. */
  | { code: 'no-words' }
  /** Said to whoever works on the text. */
  | { code: 'talk' }
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

type FurnitureNote = { confidence: number; reasons: Reason[] };

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

export type PairOptions = {
  targetLang: string;
  sourceLang?: string;
  /** What is known of earlier streams from the same place. */
  habit?: Habit;
  /** Which version comes first, where the article has a board that says so. Labels in the stream count for more. */
  literalFirst?: boolean;
};

/** Evens, since what is lost among the furniture counts twice. */
const OF_THE_ARTICLE = 1 / 3;
/** Blocks longer than this are no lines, such as titles and captions, in characters. */
const LINE_LENGTH = 120;
/** A label names its version, but whoever set it may have taken the wrong one. */
const SURE_OF_LABELS = 0.98;

/** Pairs the blocks of one document. Every block index is in exactly one list of the answer; never throws. */
export function pairBlocks(blocks: string[], options: PairOptions): Pairing {
  const features = featuresOf(blocks);
  const streams = readStreams(blocks, features, options);
  const { sources, reading, aside, literalFirst } = streams;
  const { layout, groups, copies } = reading;
  const lone = judgeLone(groups, features);
  const direction = labelled(literalFirst) ?? onBoard(options) ?? directionOf(blocks, features, streams, lone, options);
  const pairing: Pairing = {
    paragraphs: [],
    furniture: [],
    furnitureNotes: [],
    layout,
    literalFirst: direction.literalFirst,
    directionConfidence: direction.confidence,
  };
  groups.forEach((group, k) => {
    const judged = lone.get(k);
    if (judged) addLone(pairing, group, judged, blocks, features);
    else addPair(pairing, group, blocks, features);
  });
  pairing.paragraphs = settleKinds(pairing.paragraphs, blocks);
  for (const [copy, block] of copies) addFurniture(pairing, copy, 0.9, [{ code: 'copy-of', block }]);
  for (const [block, reason] of aside) addFurniture(pairing, block, 0.95, [reason]);
  addSources(pairing, sources, features);
  return pairing;
}

function labelled(literalFirst: boolean | null): Direction | null {
  return literalFirst === null ? null : { literalFirst, confidence: SURE_OF_LABELS };
}

// If the board is in doubt, that is a doubt of the whole board, and none of the rows that join it.
function onBoard({ literalFirst }: PairOptions): Direction | null {
  return literalFirst === undefined ? null : { literalFirst, confidence: 1 };
}

function settleKinds(paragraphs: readonly PairedParagraph[], blocks: readonly string[]): PairedParagraph[] {
  const textOf = ({ literal, polished }: PairedParagraph) => blocks[polished[0] ?? literal[0] ?? -1] ?? '';
  const kinds = kindsInPlace(paragraphs.map((row) => ({ kind: row.kind, text: textOf(row).trim() })));
  return paragraphs.map((row, k) => ({ ...row, kind: kinds[k] ?? row.kind }));
}

function directionOf(
  blocks: readonly string[],
  features: readonly BlockFeatures[],
  { reading: { layout, groups, copies }, hasLabels }: Streams,
  lone: ReadonlyMap<number, Judged>,
  options: PairOptions,
): Direction {
  const texts = (list: readonly number[]) => list.map((i) => blocks[i] ?? '');
  const pairs = groups.filter(isPair).map(({ first, second }) => ({ first: texts(first), second: texts(second) }));
  const lines = [...lone].flatMap(([k, { leaning, quotes, furnitureProbability }]) => {
    const block = features[groups[k]?.first[0] ?? -1];
    return block && isLine(block) && furnitureProbability < OF_THE_ARTICLE
      ? [{ leaning, quotes, words: block.wordCount }]
      : [];
  });
  const regular = layout === 'interleaved' && copies.length === 0 && isRegular(groups, blocks);
  const turns = hasLabels ? 'regular' : !regular ? 'irregular' : lone.size > 0 ? 'regular' : 'bare';
  return decideDirection(pairs, lines, turns, options);
}

// Strict turns from the first pair to the last, but for short lines in between.
function isRegular(groups: readonly BlockGroup[], blocks: readonly string[]): boolean {
  const inside = groups.slice(groups.findIndex(isPair), groups.findLastIndex(isPair) + 1);
  return inside.every(({ first, second }) => {
    if (second.length === 0) return (blocks[first[0] ?? -1]?.length ?? 0) <= LINE_LENGTH;
    return first.length === 1 && second.length === 1;
  });
}
