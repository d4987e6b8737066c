// Blocks that are each other's most similar one, at any distance, and what they say about a two-block layout.
import type { Bag } from '../blocks/tokens.ts';

/** Two blocks, i before j, that are each other's nearest; `weight` is their cosine. */
export type Anchor = { readonly i: number; readonly j: number; readonly weight: number };

/** How many blocks a rare feature may stand in: in a long stream rare words come back more often. */
const LEAST_RARE = 40;
const MOST_RARE = 120;
const BLOCKS_PER_RARE = 200;
const LEAST_COSINE = 0.08;

/**
 * Looks only at rare features, so the cost is linear in the text. With a `border`, only
 * blocks on different sides of it are compared.
 */
export function findAnchors(bags: readonly Bag[], border = 0): Anchor[] {
  const rare = Math.min(MOST_RARE, Math.max(LEAST_RARE, bags.length / BLOCKS_PER_RARE));
  const blocksWith = new Map<number, number[]>();
  bags.forEach((bag, i) => {
    for (const id of bag.ids) {
      const list = blocksWith.get(id);
      if (!list) blocksWith.set(id, [i]);
      else if (list.length <= rare) list.push(i);
    }
  });
  for (const [id, list] of blocksWith) if (list.length > rare) blocksWith.delete(id);
  const nearest = bags.map((bag, i) => nearestOf(bag, i, bags, blocksWith, border));
  return nearest.flatMap(({ j, weight }, i) => (j > i && nearest[j]?.j === i ? [{ i, j, weight }] : []));
}

function nearestOf(
  bag: Bag,
  own: number,
  bags: readonly Bag[],
  blocksWith: ReadonlyMap<number, number[]>,
  border: number,
) {
  const dots = new Map<number, number>();
  bag.ids.forEach((id, k) => {
    const blocks = blocksWith.get(id) ?? [];
    // A shared feature has the same weight in every block.
    const square = (bag.weights[k] ?? 0) ** 2;
    for (const j of blocks)
      if (j !== own && (border === 0 || j < border !== own < border)) dots.set(j, (dots.get(j) ?? 0) + square);
  });
  let best = { j: -1, weight: LEAST_COSINE };
  for (const [j, dot] of dots) {
    const weight = dot / Math.sqrt(bag.square * (bags[j]?.square ?? 1));
    if (weight > best.weight) best = { j, weight };
  }
  return best;
}

/** The places of a border between two versions that the most anchors cross: before block `from` up to before block `to`. */
export function rangeOfBorders(anchors: readonly Anchor[], count: number): { from: number; to: number } {
  const change = new Float64Array(count + 2);
  for (const { i, j, weight } of anchors) {
    change[i + 1] = (change[i + 1] ?? 0) + weight;
    change[j + 1] = (change[j + 1] ?? 0) - weight;
  }
  let crossing = 0;
  let best = { weight: -1, from: 0, to: 0 };
  for (let border = 0; border <= count; border++) {
    crossing += change[border] ?? 0;
    if (crossing > best.weight + 1e-9) best = { weight: crossing, from: border, to: border };
    else if (crossing > best.weight - 1e-9 && best.to === border - 1) best.to = border;
  }
  return best;
}

/** The heaviest set of anchors that rise on both sides. */
export function chainOf(anchors: readonly Anchor[]): Anchor[] {
  const columns = [...new Set(anchors.map(({ j }) => j))].sort((a, b) => a - b);
  const rank = new Map(columns.map((j, k) => [j, k + 1]));
  const heaviest = new PrefixMaximum(columns.length);
  const weights: number[] = [];
  const previous: number[] = [];
  const rising = anchors.toSorted((a, b) => a.i - b.i || b.j - a.j);
  rising.forEach(({ j, weight }, k) => {
    const place = rank.get(j) ?? 0;
    const before = heaviest.below(place);
    previous[k] = before;
    weights[k] = weight + (weights[before] ?? 0);
    heaviest.set(place, k, weights);
  });
  const chain: Anchor[] = [];
  for (let k = heaviest.below(columns.length + 1); k >= 0; k = previous[k] ?? -1) chain.push(...rising.slice(k, k + 1));
  return chain.reverse();
}

// A Fenwick tree over places 1..size that gives the heaviest entry below a place; -1 for none.
class PrefixMaximum {
  readonly #best: Int32Array;
  #weights: readonly number[] = [];

  constructor(size: number) {
    this.#best = new Int32Array(size + 1).fill(-1);
  }

  set(place: number, entry: number, weights: readonly number[]): void {
    this.#weights = weights;
    for (let k = place; k < this.#best.length; k += k & -k) {
      if (this.#weigh(entry) > this.#weigh(this.#best[k] ?? -1)) this.#best[k] = entry;
    }
  }

  below(place: number): number {
    let best = -1;
    for (let k = place - 1; k > 0; k -= k & -k) {
      const entry = this.#best[k] ?? -1;
      if (this.#weigh(entry) > this.#weigh(best)) best = entry;
    }
    return best;
  }

  #weigh(entry: number): number {
    return entry < 0 ? Number.NEGATIVE_INFINITY : (this.#weights[entry] ?? 0);
  }
}
