import { type BlockFeatures, cosine } from '../blocks/tokens.ts';
import { findAnchors } from './anchors.ts';
import { cutColumns } from './columns.ts';
import { partEnclosed } from './enclosed.ts';
import { partHeadings } from './headed.ts';
import { joinFurther } from './joined.ts';
import { cutWithSections } from './sections.ts';
import { positionOf } from './sides.ts';

/** With a smaller share of the text in pairs, or a smaller mean letter cosine, the stream has one version only. */
const LEAST_PAIRED = 0.4;
const LEAST_ALIKE = 0.27;
const SURE = 0.97;

/** Blocks that make up one paragraph, in stream order; `second` is empty for a block alone. */
export type BlockGroup = {
  readonly first: number[];
  readonly second: number[];
  readonly probability: number;
  /** Where labels say so: the version of a block alone, and of the first side of a pair. */
  readonly lane?: 'first' | 'second';
};

export function isPair(group: BlockGroup): boolean {
  return group.second.length > 0;
}

export type Reading = {
  readonly layout: 'interleaved' | 'blocks';
  /** In reading order. */
  readonly groups: BlockGroup[];
  /** Further copies of the block before them: [copy, original]. */
  readonly copies: [number, number][];
};

/**
 * Reads the blocks `chosen` (indices in stream order) as interleaved and as two columns, and gives the more probable
 * reading. Every chosen block is in exactly one group or among the copies.
 */
export function readLayout(chosen: readonly number[], features: readonly BlockFeatures[]): Reading {
  const runs = runsOf(chosen, features);
  const positions = runs.flatMap((run) => {
    const own = features[run[0] ?? -1];
    return own ? [positionOf(own, run.length)] : [];
  });
  const anchors = findAnchors(positions.map((p) => p.features.words));
  const columns = cutColumns(positions, anchors);
  const stream = columns?.clear ? null : cutWithSections(positions, anchors);
  const best = stream === null || (columns && columns.evidence > stream.evidence) ? columns : stream;
  const inColumns = best === columns;
  const used = runs.map(() => 0);
  const take = (list: readonly number[]) =>
    list.flatMap((k) => {
      const turn = used[k] ?? 0;
      used[k] = turn + 1;
      return runs[k]?.slice(turn, turn + 1) ?? [];
    });
  const read = (best?.groups ?? []).map(({ first, second, probability }) => ({
    first: take(first),
    second: take(second),
    probability,
  }));
  const groups = hasTwoVersions(read, features)
    ? joinFurther(inColumns ? read : partHeadings(partEnclosed(read, features), features), features)
    : parted(read);
  const copies = runs.flatMap((run, k) =>
    run.slice(used[k] ?? 0).map((copy): [number, number] => [copy, run[0] ?? copy]),
  );
  return { layout: inColumns ? 'blocks' : 'interleaved', groups, copies };
}

/**
 * Whether enough of the text stands in pairs, and the pairs are enough alike, for the stream to hold two versions at all.
 * @param least mean letter cosine of the pairs
 */
export function hasTwoVersions(
  groups: readonly BlockGroup[],
  features: readonly BlockFeatures[],
  least = LEAST_ALIKE,
): boolean {
  const pairs = groups.filter(({ second }) => second.length > 0);
  const length = (list: readonly BlockGroup[]) =>
    list.reduce(
      (sum, { first, second }) => sum + [...first, ...second].reduce((n, i) => n + (features[i]?.length ?? 0), 0),
      0,
    );
  const alike = pairs.reduce((sum, { first, second }) => {
    const [a, b] = [features[first[0] ?? -1], features[second[0] ?? -1]];
    return a && b ? sum + cosine(a.grams, b.grams) : sum;
  }, 0);
  return length(pairs) >= LEAST_PAIRED * length(groups) && alike >= least * pairs.length;
}

// In a stream with one version only, pairs are chance likenesses, but for the surest.
function parted(groups: readonly BlockGroup[]): BlockGroup[] {
  return groups.flatMap((group) => {
    if (group.second.length === 0 || group.probability >= SURE) return [group];
    const blocks = [...group.first, ...group.second].sort((a, b) => a - b);
    return blocks.map((block) => ({ first: [block], second: [], probability: 1 - group.probability }));
  });
}

// Neighbours with the same text are one position of the stream.
export function runsOf(chosen: readonly number[], features: readonly BlockFeatures[]): number[][] {
  const runs: number[][] = [];
  for (const i of chosen) {
    const last = runs.at(-1);
    if (last && features[last[0] ?? -1]?.text === features[i]?.text) last.push(i);
    else runs.push([i]);
  }
  return runs;
}
