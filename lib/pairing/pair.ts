// From a stream of blocks to paragraphs in two versions.

import { cutColumns } from './columns.ts';
import { cutStream } from './interleaved.ts';
import { decideDirection } from './direction.ts';
import { kindOf } from './kinds.ts';
import { sharedFacts } from './similarity.ts';
import { type BlockFeatures, featuresOf } from './tokens.ts';

export type Kind = 'title' | 'heading' | 'paragraph' | 'caption' | 'quote' | 'list item';

/** Why a row is what it is; the catalogue turns a code and its values into a sentence. */
export type Reason =
  /** Both versions have this many names and numbers in common. */
  | { code: 'shares'; facts: number }
  /** How many percent of the weighted words both versions have in common. */
  | { code: 'overlap'; percent: number }
  /** Lengths fit badly: one is this many times as long as the other. */
  | { code: 'lengths-differ'; times: number }
  | { code: 'no-twin'; words: number }
  /** Its words come back in the text of the article. */
  | { code: 'words-recur'; percent: number }
  /** Stands before the first or after the last paragraph. */
  | { code: 'at-the-edge' }
  | { code: 'copy-of'; block: number }
  | { code: 'identical' }
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

/** Pairs the blocks of one document. Every block index is in exactly one list of the answer; never throws. */
export function pairBlocks(blocks: string[], _options: PairOptions): Pairing {
  const features = featuresOf(blocks);
  const runs = runsOf(features);
  const positions = runs.flatMap((run) => {
    const own = features[run[0] ?? 0];
    return own ? [{ features: own, copies: run.length }] : [];
  });
  const stream = cutStream(positions);
  const columns = cutColumns(positions);
  const inColumns = columns !== null && columns.evidence > stream.evidence;
  const { groups } = inColumns ? columns : stream;
  const isPair = (g: { second: readonly number[] }) => g.second.length > 0;
  const textsOf = (list: readonly number[]) => list.map((k) => blocks[runs[k]?.[0] ?? 0] ?? '');
  const inside = groups.slice(groups.findIndex(isPair), groups.findLastIndex(isPair) + 1);
  const regular = !inColumns && inside.every((g) => g.first.length === 1 && g.second.length === 1);
  const lone = groups.filter((g) => !isPair(g)).flatMap((g) => textsOf(g.first)).filter((t) => t.length < 120);
  const direction = decideDirection(
    groups.filter(isPair).map((g) => ({ first: textsOf(g.first), second: textsOf(g.second) })),
    lone,
    regular,
    _options.targetLang,
  );
  const pairing: Pairing = {
    paragraphs: [],
    furniture: [],
    furnitureNotes: [],
    layout: inColumns ? 'blocks' : 'interleaved',
    literalFirst: direction.literalFirst,
    directionConfidence: direction.confidence,
  };
  for (const { first, second, probability } of groups) {
    const take = (list: readonly number[]) => list.flatMap((k) => runs[k]?.splice(0, 1) ?? []);
    const a = take(first), b = take(second);
    if (b.length && !direction.literalFirst) place(pairing, b, a, probability * direction.confidence, features, blocks);
    else place(pairing, a, b, probability * direction.confidence, features, blocks);
  }
  for (const run of runs) {
    for (const copy of run) addFurniture(pairing, copy, 0.9, [{ code: 'copy-of', block: run[0] ?? 0 }]);
  }
  return pairing;
}

function place(
  pairing: Pairing,
  first: number[],
  second: number[],
  probability: number,
  features: BlockFeatures[],
  blocks: string[],
): void {
  const one = features[first[0] ?? 0];
  const two = features[second[0] ?? 0];
  const text = blocks[first[0] ?? 0] ?? '';
  if (!one) return;
  if (second.length === 0 || !two) {
    const reasons: Reason[] = [{ code: 'no-twin', words: one.wordCount }];
    if (one.wordCount < 30) addFurniture(pairing, first[0] ?? 0, probability, reasons);
    else pairing.paragraphs.push({ literal: first, polished: [], kind: 'paragraph', confidence: probability, reasons });
    return;
  }
  const kind = kindOf(text, one.wordCount, pairing.paragraphs.length === 0, true);
  const reasons: Reason[] = [{ code: 'shares', facts: sharedFacts(one, two) }];
  pairing.paragraphs.push({ literal: first, polished: second, kind, confidence: probability, reasons });
}

function addFurniture(pairing: Pairing, block: number, confidence: number, reasons: Reason[]): void {
  pairing.furniture.push(block);
  pairing.furnitureNotes.push({ confidence, reasons });
}

// Neighbours with the same text count as one block in the cut.
function runsOf(features: readonly BlockFeatures[]): number[][] {
  const runs: number[][] = [];
  features.forEach((block, i) => {
    if (block.text === features[i - 1]?.text) runs.at(-1)?.push(i);
    else runs.push([i]);
  });
  return runs;
}
