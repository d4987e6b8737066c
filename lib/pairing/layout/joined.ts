// Groups with more than three blocks: a block alone is added to a side that was joined of two already, next to which it
// stands, if that is more probable by the same weights. The lattice has no such groups, since each shape costs time at every
// block, and these are rare.

import type { Bag, BlockFeatures } from '../blocks/tokens.ts';
import { scoreAlone, scoreOfThree } from './group-scores.ts';
import { type BlockGroup, isPair } from './layout.ts';
import type { Place } from './traits.ts';

/** Log-odds against a side of so many blocks, to be outweighed. */
const RARE = 2.2;

type Side = 'first' | 'second';

/** The groups, in stream order, with blocks alone taken in where they belong to a joined side. */
export function joinFurther(groups: readonly BlockGroup[], features: readonly BlockFeatures[]): BlockGroup[] {
  const [from, to] = [groups.findIndex(isPair), groups.findLastIndex(isPair)];
  const joined: BlockGroup[] = [];
  let waiting: BlockGroup[] = [];
  groups.forEach((group, k) => {
    const place = k < from ? 'head' : k > to ? 'foot' : 'body';
    if (isPair(group)) {
      let whole = group;
      // Those in front, the nearest first.
      for (let last = waiting.at(-1); last; last = waiting.at(-1)) {
        const more = taken(whole, last, place === 'body' && joined.length === 0 ? 'head' : 'body', features);
        if (!more) break;
        whole = more;
        waiting.pop();
      }
      joined.push(...waiting, whole);
      waiting = [];
      return;
    }
    const before = waiting.length === 0 ? joined.at(-1) : undefined;
    const more = before && isPair(before) ? taken(before, group, place, features) : null;
    if (more) joined[joined.length - 1] = more;
    else waiting.push(group);
  });
  return [...joined, ...waiting];
}

function taken(
  pair: BlockGroup,
  { first: [block = -1] }: BlockGroup,
  place: Place,
  features: readonly BlockFeatures[],
) {
  const side = (['first', 'second'] as const).find(
    (name) => pair[name].length > 1 && other(pair, name).length === 1 && isBeside(pair[name], block),
  );
  if (!side) return null;
  const blocks = [...pair[side], block].sort((a, b) => a - b);
  const gain =
    scoreOf(pair, side, blocks, features) - scoreOf(pair, side, pair[side], features) - alone(block, place, features);
  if (!(gain > RARE)) return null;
  return { ...pair, [side]: blocks, probability: pair.probability / (1 + Math.exp(RARE - gain)) };
}

function other(pair: BlockGroup, side: Side): readonly number[] {
  return side === 'first' ? pair.second : pair.first;
}

function isBeside(side: readonly number[], block: number): boolean {
  return block === (side[0] ?? 0) - 1 || block === (side.at(-1) ?? 0) + 1;
}

function alone(block: number, place: Place, features: readonly BlockFeatures[]): number {
  const own = features[block];
  return own ? scoreAlone(own, place) : 0;
}

// The last of the blocks is one part, all before it the other.
function scoreOf(pair: BlockGroup, side: Side, blocks: readonly number[], features: readonly BlockFeatures[]): number {
  const whole = features[other(pair, side)[0] ?? -1];
  const parts = blocks.flatMap((i) => features[i] ?? []);
  const last = parts.at(-1);
  if (!whole || !last) return Number.NEGATIVE_INFINITY;
  const part = parts.slice(0, -1).reduce(unionOf);
  return scoreOfThree(whole, part, last, { wholeFirst: side === 'second' }) ?? Number.NEGATIVE_INFINITY;
}

function unionOf(a: BlockFeatures, b: BlockFeatures): BlockFeatures {
  return {
    ...b,
    text: '',
    opensQuote: a.opensQuote,
    firstSign: a.firstSign,
    opening: a.opening,
    sentences: a.sentences + b.sentences,
    quotes: a.quotes + b.quotes,
    words: unionOfBags(a.words, b.words),
    grams: unionOfBags(a.grams, b.grams),
    relative: Math.min(a.relative, b.relative),
    numbers: [...new Set([...a.numbers, ...b.numbers])],
    length: a.length + b.length,
  };
}

function unionOfBags(a: Bag, b: Bag): Bag {
  const weights = new Map<number, number>();
  for (const bag of [a, b]) for (const [k, id] of bag.ids.entries()) weights.set(id, bag.weights[k] ?? 0);
  const ids = Int32Array.from(weights.keys()).sort();
  const own = Float64Array.from(ids, (id) => weights.get(id) ?? 0);
  return { ids, weights: own, square: own.reduce((sum, weight) => sum + weight * weight, 0) };
}
