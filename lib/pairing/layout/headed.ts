// A line between the two versions of a paragraph, as a subheading that only the second version has. The lattice has no such
// shape: what stands in the middle would be taken as a part of the paragraph, or keep its versions from one another.
import { isLine } from '../blocks/line.ts';
import { type BlockFeatures, cosine } from '../blocks/tokens.ts';
import { scoreAlone, scoreOfPair, scoreOfThree } from './group-scores.ts';
import type { BlockGroup } from './layout.ts';

/**
 * Log-odds in favour of a line by itself: a heading that is published within its paragraph is worse than a part of one that
 * somebody has to add.
 */
const APART = 1;
const MOST_WORDS = 8;
/** Letter cosines: of the two versions, and of the line with either, since a part of a paragraph has words of the other version. */
const LEAST_ALIKE = 0.3;
const MOST_IN_COMMON = 0.16;

/** The groups, in stream order, with such lines alone, before the pair that they stood in. */
export function partHeadings(groups: readonly BlockGroup[], features: readonly BlockFeatures[]): BlockGroup[] {
  const parted: BlockGroup[] = [];
  for (let k = 0; k < groups.length; ) {
    const found = [1, 2, 3].flatMap((count) => headed(groups.slice(k, k + count), features) ?? [])[0];
    parted.push(...(found?.groups ?? groups.slice(k, k + 1)));
    k += found?.count ?? 1;
  }
  return parted;
}

function headed(run: readonly BlockGroup[], features: readonly BlockFeatures[]) {
  const blocks = run.flatMap(({ first, second }) => [...first, ...second]).sort((a, b) => a - b);
  const [a, line, b] = blocks.map((i) => features[i]);
  const [one = -1, between = -1, other = -1] = blocks;
  if (blocks.length !== 3 || !a || !line || !b || isLine(a) || isLine(b)) return null;
  if (!isLine(line) || line.wordCount > MOST_WORDS || cosine(a.grams, b.grams) < LEAST_ALIKE) return null;
  if (Math.max(cosine(line.grams, a.grams), cosine(line.grams, b.grams)) > MOST_IN_COMMON) return null;
  const gain =
    scoreOfPair(a, b) +
    scoreAlone(line, 'body') -
    run.reduce((sum, group) => sum + scoreOfGroup(group, features), 0) +
    APART;
  if (!(gain > 0)) return null;
  const probability = 1 / (1 + Math.exp(-gain));
  const groups: BlockGroup[] = [
    { first: [between], second: [], probability },
    { first: [one], second: [other], probability },
  ];
  return { groups, count: run.length };
}

// As it is, by the same weights.
function scoreOfGroup({ first, second }: BlockGroup, features: readonly BlockFeatures[]): number {
  const [ones, others] = [first, second].map((side) => side.flatMap((i) => features[i] ?? []));
  const [a, further] = ones ?? [];
  const [b, last] = others ?? [];
  if (a && !b) return scoreAlone(a, 'body');
  if (!a || !b) return 0;
  if (further) return scoreOfThree(b, a, further, { wholeFirst: false }) ?? 0;
  return last ? (scoreOfThree(a, b, last, { wholeFirst: true }) ?? 0) : scoreOfPair(a, b);
}
