// From a stream of blocks to paragraphs in two versions.
import { kindOf } from './kinds.ts';
import { cutSequence, type Group } from './sequence.ts';
import { likeness, sharedFacts } from './similarity.ts';
import { type BlockFeatures, featuresOf, joinFeatures, normalise } from './tokens.ts';

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
  const runs = runsOf(blocks);
  const heads = runs.map((run) => run[0] ?? 0);
  const joined = (list: readonly number[]) =>
    list.flatMap((k) => features[heads[k] ?? 0] ?? []).reduce((a, b) => joinFeatures(a, b));
  const groups = cutSequence(runs.length, (first, second) => {
    const prior = first.length + second.length > 2 ? -3.5 : 0;
    return likeness(joined(first), joined(second)) + prior;
  });
  const pairing: Pairing = {
    paragraphs: [],
    furniture: [],
    furnitureNotes: [],
    layout: 'interleaved',
    literalFirst: true,
    directionConfidence: 0.8,
  };
  for (const group of groups) place(pairing, group, heads, features, blocks);
  for (const run of runs) {
    for (const copy of run.slice(1)) addFurniture(pairing, copy, 0.9, [{ code: 'copy-of', block: run[0] ?? 0 }]);
  }
  return pairing;
}

function place(pairing: Pairing, group: Group, heads: number[], features: BlockFeatures[], blocks: string[]): void {
  const first = group.first.flatMap((k) => heads[k] ?? []);
  const second = group.second.flatMap((k) => heads[k] ?? []);
  const one = features[first[0] ?? 0];
  const two = features[second[0] ?? 0];
  if (!one) return;
  const text = blocks[first[0] ?? 0] ?? '';
  if (!two) {
    const reasons: Reason[] = [{ code: 'no-twin', words: one.wordCount }];
    if (one.wordCount < 30) addFurniture(pairing, first[0] ?? 0, group.probability, reasons);
    else
      pairing.paragraphs.push({
        literal: first,
        polished: [],
        kind: 'paragraph',
        confidence: group.probability,
        reasons,
      });
    return;
  }
  const kind = kindOf(text, one.wordCount, pairing.paragraphs.length === 0, true);
  const reasons: Reason[] = [{ code: 'shares', facts: sharedFacts(one, two) }];
  pairing.paragraphs.push({ literal: first, polished: second, kind, confidence: group.probability, reasons });
}

function addFurniture(pairing: Pairing, block: number, confidence: number, reasons: Reason[]): void {
  pairing.furniture.push(block);
  pairing.furnitureNotes.push({ confidence, reasons });
}

// Neighbours with the same text count as one block in the cut.
function runsOf(blocks: readonly string[]): number[][] {
  const runs: number[][] = [];
  let last: string | null = null;
  blocks.forEach((block, i) => {
    const text = normalise(block);
    if (text === last) runs.at(-1)?.push(i);
    else runs.push([i]);
    last = text;
  });
  return runs;
}
