// Whether a block without a twin belongs to the article (a title, a caption, a paragraph in one version only) or came
// along with the page. What counts is how much of its wording comes back in the paired text, where it stands and how it
// looks. The weights are fitted by logistic regression on one half of the documents.
import type { BlockFeatures } from './tokens.ts';
import type { Place } from './traits.ts';

export type Lone = {
  readonly block: BlockFeatures;
  readonly place: Place;
  /** Weighted share of its words that stand in the paired text, 0 to 1. */
  readonly recurs: number;
};

/** Probability that it is furniture. */
export function furnitureProbability(lone: Lone): number {
  const total = furnitureTraits(lone).reduce((sum, value, k) => sum + value * (WEIGHTS[k] ?? 0), 0);
  return 1 / (1 + Math.exp(-total));
}

export function furnitureTraits({ block, place, recurs }: Lone): number[] {
  const size = Math.log(1 + block.length);
  return [
    1,
    recurs,
    recurs * recurs,
    size,
    recurs * size,
    Number(!block.endsOpen),
    Number(place === 'head'),
    Number(place === 'foot'),
    Number(place === 'foot') * size,
    Number(place === 'head') * size,
  ];
}

const WEIGHTS: readonly number[] = [5.41, -1.17, -0.23, -1.78, -1.61, 1.83, -1.38, 4.84, -0.13, 1.36];
