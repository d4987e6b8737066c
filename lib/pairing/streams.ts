// What a file is made of before anything is paired: two versions, and beside them labels, rules between paragraphs and a
// source. Labels are followed and sources are set apart only if two versions are left.

import { talkIn } from './blocks/talk.ts';
import type { BlockFeatures } from './blocks/tokens.ts';
import { readLabelled } from './labels/labelled.ts';
import { findLabels, type Labels } from './labels/labels.ts';
import { type BlockGroup, hasTwoVersions, isPair, type Reading, readLayout } from './layout/layout.ts';
import type { PairOptions, Reason } from './pair.ts';
import { attachSources } from './sources/attach.ts';
import { sourceBlocks } from './sources/source.ts';

export type Streams = {
  readonly reading: Reading;
  readonly sources: readonly number[];
  /** Blocks that are no text of anybody, and why. */
  readonly aside: readonly (readonly [block: number, why: Reason])[];
  /** What labels say of the sides; null where they say nothing. */
  readonly literalFirst: boolean | null;
  /** Whether labels, such as "1a" and "1b", stand before both versions of each paragraph in one order. */
  readonly hasLabels: boolean;
};

/** Lines, stars and the like; dots alone may be somebody's silence. */
const RULE = /^(?=.*[^\s.])[\s\-‐-―_=~#*>|+•·.⁂◆◇■□●○★☆※─━/\\]+$/u;
/** A rule with a number in it: "— 3 —". */
const NUMBERED_RULE = /^[-‐-―_=~*•·|]+\s*\p{Nd}{1,4}\s*[-‐-―_=~*•·|]+$/u;

const NUMBER = /^(?:#{1,6} )?[([]?\p{Nd}{1,4}[.)\]:、．]?$/u;
/** Share of the blocks; a row may be three texts and a label. */
const LEAST_COUNTED = 0.15;

/** So many labels may each stand once before the whole of a version or of a source. */
const MOST_FILES = 3;

/** Share of the text in pairs that has a source beside it, where there is a stream of sources. */
const LEAST_SERVED = 0.4;

/** Mean letter cosine of versions that labels name. */
const LEAST_NAMED = 0.05;

/** Every block is in the reading, among the sources or aside. */
export function readStreams(
  blocks: readonly string[],
  features: readonly BlockFeatures[],
  options: PairOptions,
): Streams {
  const matching = (pattern: RegExp) => features.flatMap(({ text }, i) => (pattern.test(text) ? [i] : []));
  const labels = findLabels(features);
  const rules = [...matching(RULE), ...matching(NUMBERED_RULE), ...counts(matching(NUMBER), features, labels)];
  const talk = talkIn(features, labels && new Set(labels.laneOf.keys()));
  for (const i of [...rules, ...(labels?.laneOf.keys() ?? [])]) talk.delete(i);
  const aside = [
    ...rules.map((i) => [i, { code: 'no-words' }] as const),
    ...[...talk].map((i) => [i, { code: 'talk' }] as const),
  ];
  const isAside = new Set(aside.map(([i]) => i));
  const chosen = features.flatMap((_, i) => (isAside.has(i) ? [] : [i]));
  const foreign = new Set([...sourceBlocks(blocks, features, options)].filter((i) => !isAside.has(i)));
  const named = [...(labels?.laneOf.keys() ?? [])].map((i) => [i, { code: 'label' }] as const);
  if (labels?.only) {
    const streams = withoutSources(withoutLabels(chosen, labels), foreign, features);
    return { ...streams, aside: [...aside, ...named], literalFirst: sideOf(labels, streams.reading), hasLabels: false };
  }
  const labelled = labels && followLabels(chosen, labels, foreign, features);
  if (labelled) {
    // Of two files either may come first.
    const hasLabels = labels.laneOf.size > MOST_FILES;
    return { ...labelled, aside: [...aside, ...named], literalFirst: labels.literalFirst, hasLabels };
  }
  return { ...withoutSources(chosen, foreign, features), aside, literalFirst: null, hasLabels: false };
}

function withoutLabels(chosen: readonly number[], { laneOf }: Labels): number[] {
  return chosen.filter((i) => !laneOf.has(i));
}

// Where one version alone has labels, most of its blocks are on one side of the pairs.
function sideOf({ laneOf, only }: Labels, { groups }: Reading): boolean | null {
  const isNamed = (blocks: readonly number[]) => Number(laneOf.has((blocks[0] ?? 0) - 1));
  const balance = groups.filter(isPair).reduce((sum, { first, second }) => sum + isNamed(first) - isNamed(second), 0);
  return balance === 0 ? null : balance > 0 === (only === 'literal');
}

// Numbers by themselves that go up by one, once for each row or once for each version, are no text where they number
// rows, and not the parts of a long story. Before a label they number rows, however long these are.
function counts(
  numbers: readonly number[],
  features: readonly BlockFeatures[],
  labels: Labels | null,
): readonly number[] {
  const isBeforeLabels = numbers.length > 1 && numbers.every((i) => labels?.laneOf.has(i + 1));
  const values = numbers.map((i) => Number(features[i]?.numbers[0] ?? Number.NaN));
  const isCount = values.every(
    (value, k) => k === 0 || [values[k - 1], (values[k - 1] ?? 0) + 1, values[0]].includes(value),
  );
  return isCount && (isBeforeLabels || numbers.length >= LEAST_COUNTED * features.length) ? numbers : [];
}

// If a foreign stream stands beside one version alone, it is that version's partner, to be seen and decided by a person.
function withoutSources(chosen: readonly number[], foreign: ReadonlySet<number>, features: readonly BlockFeatures[]) {
  const [own, sources] = [chosen.filter((i) => !foreign.has(i)), chosen.filter((i) => foreign.has(i))];
  const reading = readLayout(own, features);
  if (sources.length === 0) return { sources, reading };
  if (hasTwoVersions(reading.groups, features) && isBesidePairs(sources, reading.groups, features))
    return { sources, reading };
  return { sources: [], reading: readLayout(chosen, features) };
}

// A version taken for a source leaves the other version of its paragraph alone, and has no part in the other pairs. What
// is in a script of its own is no version.
function isBesidePairs(
  sources: readonly number[],
  groups: readonly BlockGroup[],
  features: readonly BlockFeatures[],
): boolean {
  if (sources.every((i) => features[i]?.foreign)) return true;
  const rows = groups.map((group) => ({ isPair: isPair(group), blocks: [...group.first, ...group.second] }));
  const homes = attachSources(sources, rows, features);
  const served = new Set(homes);
  const lengthOf = (list: readonly number[]) => list.reduce((sum, i) => sum + (features[i]?.length ?? 0), 0);
  const lengthAt = (wanted: boolean) => lengthOf(sources.filter((_, s) => rows[homes[s] ?? -1]?.isPair === wanted));
  const pairs = rows.flatMap((row, r) =>
    row.isPair ? [{ length: lengthOf(row.blocks), isServed: served.has(r) }] : [],
  );
  const total = (list: typeof pairs) => list.reduce((sum, { length }) => sum + length, 0);
  return lengthAt(true) > lengthAt(false) && total(pairs.filter((p) => p.isServed)) >= LEAST_SERVED * total(pairs);
}

function followLabels(
  chosen: readonly number[],
  labels: Labels,
  foreign: ReadonlySet<number>,
  features: readonly BlockFeatures[],
): { sources: number[]; reading: Reading } | null {
  const texts = withoutLabels(chosen, labels);
  const named = sourcesNamed(texts, labels);
  const sources = texts.filter((i) => foreign.has(i) || named.has(i));
  const apart = new Set(sources);
  const own = texts.filter((i) => !apart.has(i));
  const reading = readLabelled(own, labels.laneOf, features);
  // Names that say what they are need no likeness besides.
  const least = labels.literalFirst === null ? undefined : LEAST_NAMED;
  return hasTwoVersions(reading.groups, features, least) ? { sources, reading } : null;
}

// All that stands behind the label of a source, up to the next label; behind the last of all labels the article may be over.
function sourcesNamed(texts: readonly number[], { laneOf }: Labels): Set<number> {
  const places = [...laneOf.keys()].sort((a, b) => a - b);
  let k = -1;
  return new Set(
    texts.filter((i) => {
      while ((places[k + 1] ?? Number.POSITIVE_INFINITY) < i) k++;
      const label = places[k] ?? -1;
      return laneOf.get(label) === 'source' && (i === label + 1 || k < places.length - 1);
    }),
  );
}
