// Two lines of a page, or among its lines, such as two entries of a menu between "Log in" and "Search", are no versions of one
// another, though they stand in turns as the paragraphs do.
import { isLine } from '../blocks/line.ts';
import { isPageLine } from '../blocks/page-lines.ts';
import type { BlockFeatures } from '../blocks/tokens.ts';
import { scoreOfPair } from './group-scores.ts';
import { type BlockGroup, isPair } from './layout.ts';

/** The groups, in stream order, with such pairs parted: those that the blocks by themselves speak against. */
export function partEnclosed(groups: readonly BlockGroup[], features: readonly BlockFeatures[]): BlockGroup[] {
  const parted: BlockGroup[] = [];
  groups.forEach((group, k) => {
    // What was parted just now encloses the next pair as well.
    const isBetween =
      isOfPage(parted.at(-1), features) && (k + 1 === groups.length || isOfPage(groups[k + 1], features));
    const areOfPage = apart(group).every((one) => isOfPage(one, features));
    if ((isBetween || areOfPage) && areStrangers(group, features)) parted.push(...apart(group));
    else parted.push(group);
  });
  return parted;
}

function isOfPage(group: BlockGroup | undefined, features: readonly BlockFeatures[]): boolean {
  return group !== undefined && !isPair(group) && isPageLine(features[group.first[0] ?? -1]?.text ?? '');
}

function areStrangers({ first, second }: BlockGroup, features: readonly BlockFeatures[]): boolean {
  const [one, other] = [features[first[0] ?? -1], features[second[0] ?? -1]];
  if (!one || !other || first.length + second.length > 2) return false;
  return isLine(one) && isLine(other) && scoreOfPair(one, other) < 0;
}

function apart({ first, second, probability }: BlockGroup): BlockGroup[] {
  return [...first, ...second].map((block) => ({ first: [block], second: [], probability }));
}
