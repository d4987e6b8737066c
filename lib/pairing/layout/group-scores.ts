// Log-odds of a group outside of the lattice, by the same weights, without the habits of the document.
import type { BlockFeatures } from '../blocks/tokens.ts';
import { pairScore, singleScore } from './scores.ts';
import { positionOf, sharedByThree, sharedOf } from './sides.ts';
import { type Place, pairTraits, singleTraits, threeTraits } from './traits.ts';

export function scoreAlone(block: BlockFeatures, place: Place): number {
  return singleScore(singleTraits(positionOf(block, 1), place));
}

export function scoreOfPair(a: BlockFeatures, b: BlockFeatures): number {
  return pairScore(pairTraits(sideOf(a), sideOf(b), sharedOf(a, b), 0));
}

/** One block beside two that are read as one side; null where one of the two has nothing to do with it. */
export function scoreOfThree(
  whole: BlockFeatures,
  part1: BlockFeatures,
  part2: BlockFeatures,
  { wholeFirst }: { wholeFirst: boolean },
): number | null {
  const shared = {
    with1: sharedOf(whole, part1),
    with2: sharedOf(whole, part2),
    between: sharedOf(part1, part2),
    all: () => sharedByThree(whole, part1, part2),
  };
  const traits = threeTraits(sideOf(whole), sideOf(part1), sideOf(part2), shared, { wholeFirst, copies: 0 });
  return traits && pairScore(traits);
}

function sideOf(block: BlockFeatures) {
  return positionOf(block, 1).side;
}
