import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featuresOf } from '../blocks/tokens.ts';
import { longestRise } from '../longest-rise.ts';
import { type Anchor, chainOf, findAnchors, rangeOfBorders } from './anchors.ts';

// The heaviest rising subset, by trying them all.
function heaviest(anchors: readonly Anchor[], from: Anchor = { i: -1, j: -1, weight: 0 }): number {
  const next = anchors.filter((anchor) => anchor.i > from.i && anchor.j > from.j);
  return Math.max(0, ...next.map((anchor) => anchor.weight + heaviest(anchors, anchor)));
}

test('the chain rises on both sides and no other is heavier', () => {
  const spot = fc.record({ i: fc.nat(8), j: fc.nat(8), weight: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.uniqueArray(spot, { maxLength: 9, selector: ({ i, j }) => `${i},${j}` }), (anchors) => {
      const chain = chainOf(anchors);
      expect(chain.every(({ i, j }, k) => k === 0 || (i > (chain[k - 1]?.i ?? 0) && j > (chain[k - 1]?.j ?? 0)))).toBe(
        true,
      );
      expect(chain.reduce((sum, { weight }) => sum + weight, 0)).toBe(heaviest(anchors));
    }),
  );
});

test('the longest rise is one, and none is longer', () => {
  const longest = (values: readonly number[], above = -1): number =>
    Math.max(0, ...values.map((value, k) => (value > above ? 1 + longest(values.slice(k + 1), value) : 0)));
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 9 }), (values) => {
      const rise = longestRise(values);
      expect(rise).toEqual(rise.toSorted((a, b) => a - b));
      expect(rise).toHaveLength(longest(values));
    }),
  );
});

test('each block is anchored to its most similar one, and the border lies between the versions', () => {
  const texts = ['red apples grow', 'blue boats sail', 'the red apples of Kent', 'two blue boats in the bay'];
  const anchors = findAnchors(featuresOf(texts).map((features) => features.words));
  expect(anchors.map(({ i, j }) => [i, j])).toEqual([
    [0, 2],
    [1, 3],
  ]);
  expect(rangeOfBorders(anchors, texts.length)).toMatchObject({ from: 2, to: 2 });
});

test('in a long stream a word that comes back fifty times still ties two blocks', () => {
  const half = 6000;
  const bags = Array.from({ length: 2 * half }, (_, i) => {
    const ids = Int32Array.from([i % 240, 240 + Math.floor((i % half) / 25)]);
    return { ids, weights: Float64Array.from([1, 1]), square: 2 };
  });
  expect(findAnchors(bags, half).filter(({ i, j }) => j === i + half)).toHaveLength(half);
});
