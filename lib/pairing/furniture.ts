// Whether a block without a twin belongs to the article (a title, a caption, a paragraph in one version only) or came
// along with the page. What counts is how much of its wording comes back in the paired text, where it stands and how it
// looks. The weights are fitted by logistic regression on one half of the documents, where what is taken out of an article
// counts twice, since nobody looks for it among the furniture. A line that says itself that it is none of it (`away`) is
// beyond them, for in those documents no such line stands between paragraphs.
import { isLine } from './blocks/line.ts';
import { isDateLine } from './blocks/page-lines.ts';
import type { BlockFeatures } from './blocks/tokens.ts';
import type { Place } from './layout/traits.ts';

export type Lone = {
  readonly block: BlockFeatures;
  readonly place: Place;
  /** Weighted share of its words that stand in the paired text, 0 to 1. */
  readonly recurs: number;
  /** Stands directly below a pair. */
  readonly near: boolean;
  /** Leads away from the article, see page-lines.ts, or stands below such a line. */
  readonly away: boolean;
};

const AWAY = 0.85;

/** Probability that it is furniture. */
export function furnitureProbability(lone: Lone): number {
  const total = furnitureTraits(lone).reduce((sum, value, k) => sum + value * (WEIGHTS[k] ?? 0), 0);
  return Math.max(1 / (1 + Math.exp(-total)), lone.away ? AWAY : 0);
}

function furnitureTraits({ block, place, recurs, near }: Omit<Lone, 'away'>): number[] {
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
    Number(isDateLine(block.text)),
    Number(block.verbatim),
    Number(isLine(block)),
    block.relative,
    Number(place === 'foot' && near),
    Number(place === 'foot' && !block.endsOpen),
  ];
}

const WEIGHTS: readonly number[] = [
  -3.13, 0.54, 1.49, -2.07, -1.82, 5.14, 1.54, 6.57, 1.18, 1.95, 7.75, -2.92, 0.28, -1.16, -1.46, -2.24,
];
