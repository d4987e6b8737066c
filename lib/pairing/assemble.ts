// The rows of the answer: groups of blocks with their kind, confidence and reasons, furniture with its notes, and the
// source paragraphs at their rows.

import { isLine } from './blocks/line.ts';
import { isDateLine } from './blocks/page-lines.ts';
import type { BlockFeatures } from './blocks/tokens.ts';
import { kindOf } from './kinds.ts';
import type { BlockGroup } from './layout/layout.ts';
import type { Judged } from './lone.ts';
import type { PairedParagraph, Pairing, Reason } from './pair.ts';
import { loneReasons, pairReasons } from './reasons.ts';
import { attachSources } from './sources/attach.ts';

const SURE_OF_SIDES = 0.9;
/** Somebody has to choose one of the versions. */
const SURE_OF_FURTHER = 0.5;
/** The reading that is chosen is right more often than its share of all readings says: so many times the odds. */
const CHOSEN = 2;

export function addPair(
  pairing: Pairing,
  group: BlockGroup,
  blocks: readonly string[],
  features: readonly BlockFeatures[],
): void {
  const [literal, polished] = pairing.literalFirst ? [group.first, group.second] : [group.second, group.first];
  const of = (list: readonly number[]) => list.flatMap((i) => features[i] ?? []);
  const main = of(polished)[0] ?? of(literal)[0];
  if (!main) return;
  const isDate = ({ polished: [i = -1] }: PairedParagraph) => isDateLine(features[i]?.text ?? '');
  const isFirst = pairing.paragraphs.every(
    (row) => row.kind !== 'title' && (!row.literal.length || !row.polished.length || isDate(row)),
  );
  const isTitle =
    isFirst && isLine(main) && !isDateLine(main.text) && group.first.length === 1 && !isLastLine(group, blocks);
  const kind = kindOf(blocks[polished[0] ?? -1] ?? '', main, { isTitle, lone: false });
  const chosen = (CHOSEN * group.probability) / (1 + (CHOSEN - 1) * group.probability);
  const reasons = pairReasons(of(literal), of(polished), chosen);
  if (group.lane) reasons.unshift({ code: 'labelled' });
  const sides = pairing.directionConfidence;
  if (sides < SURE_OF_SIDES) reasons.push({ code: 'sides-unsure', percent: Math.round(100 * sides) });
  pairing.paragraphs.push({
    literal,
    polished,
    kind,
    confidence: chosen * sides,
    reasons,
  });
}

function isLastLine(group: BlockGroup, blocks: readonly string[]): boolean {
  return (group.second.at(-1) ?? 0) === blocks.length - 1;
}

/** A line without a twin was seen on the published page, so it counts as polished; a paragraph goes by whose words it has. */
export function addLone(
  pairing: Pairing,
  group: BlockGroup,
  judged: Judged,
  blocks: readonly string[],
  features: readonly BlockFeatures[],
): void {
  const i = group.first[0] ?? -1;
  const block = features[i];
  if (!block) return;
  const { leaning, furnitureProbability, isTitle, isFurther } = judged;
  const kept = furnitureProbability < 0.5;
  const sure = isFurther ? SURE_OF_FURTHER : kept ? 1 - furnitureProbability : furnitureProbability;
  const confidence = group.probability * sure;
  const reasons = loneReasons(block, judged, kept, confidence);
  if (isFurther) reasons.unshift({ code: 'further-version' });
  if (!kept) {
    addFurniture(pairing, i, confidence, reasons);
    return;
  }
  const kind = kindOf(blocks[i] ?? '', block, { isTitle, lone: true });
  const likePolished = leaning !== 0 && leaning > 0 === pairing.literalFirst;
  const isPolished = group.lane
    ? (group.lane === 'second') === pairing.literalFirst
    : kind === 'title' || kind === 'caption' || likePolished;
  pairing.paragraphs.push({
    literal: isPolished ? [] : [i],
    polished: isPolished ? [i] : [],
    kind,
    confidence,
    reasons,
  });
}

export function addFurniture(pairing: Pairing, block: number, confidence: number, reasons: Reason[]): void {
  pairing.furniture.push(block);
  pairing.furnitureNotes.push({ confidence, reasons });
}

/**
 * A source paragraph without a row gets one, below the row of the source before it; at the edges of the page it is
 * furniture in another language.
 */
export function addSources(pairing: Pairing, sources: readonly number[], features: readonly BlockFeatures[]): void {
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
      const reasons: Reason[] = [{ code: 'source-language' }];
      if (firstHome >= 0) reasons.push({ code: 'at-the-edge' });
      addFurniture(pairing, source, 0.6, reasons);
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
