import { cutColumns } from './columns.ts';
import { cutStream } from './interleaved.ts';
import type { BlockFeatures } from './tokens.ts';

/** Blocks that make up one paragraph, in stream order; `second` is empty for a block alone. */
export type BlockGroup = { readonly first: number[]; readonly second: number[]; readonly probability: number };

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
    return own ? [{ features: own, copies: run.length }] : [];
  });
  const stream = cutStream(positions);
  const columns = cutColumns(positions);
  const inColumns = columns !== null && columns.evidence > stream.evidence;
  const used = runs.map(() => 0);
  const take = (list: readonly number[]) =>
    list.flatMap((k) => {
      const turn = used[k] ?? 0;
      used[k] = turn + 1;
      return runs[k]?.slice(turn, turn + 1) ?? [];
    });
  const groups = (inColumns ? columns : stream).groups.map(({ first, second, probability }) => ({
    first: take(first),
    second: take(second),
    probability,
  }));
  const copies = runs.flatMap((run, k) =>
    run.slice(used[k] ?? 0).map((copy): [number, number] => [copy, run[0] ?? copy]),
  );
  return { layout: inColumns ? 'blocks' : 'interleaved', groups, copies };
}

// Neighbours with the same text are one position of the stream.
function runsOf(chosen: readonly number[], features: readonly BlockFeatures[]): number[][] {
  const runs: number[][] = [];
  for (const i of chosen) {
    const last = runs.at(-1);
    if (last && features[last[0] ?? -1]?.text === features[i]?.text) last.push(i);
    else runs.push([i]);
  }
  return runs;
}
