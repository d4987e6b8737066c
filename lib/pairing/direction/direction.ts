// Which of the two versions is the literal one: decided once for the document.
//
// Evidence, as log-odds that add up: how machines and people word things (wording-evidence.ts); lone lines such as titles and
// captions, which have the words of the published version; paragraphs joined or cut by one side, since a
// machine keeps the paragraphs of the original and the polisher changes them; and that streams have the literal version
// first, the more surely the more regular they are, unless the desk's own earlier ones say otherwise. Single paragraphs
// are not decided apart. Looks at SAMPLE pairs at most.

import type { Habit } from '../habit.ts';
import { languageOf } from '../sources/source.ts';
import { cutEvidence } from './cuts.ts';
import { isUnspaced } from './wording.ts';
import { limited, type TextPair, wordingEvidence } from './wording-evidence.ts';

/** Texts of the two sides of one paragraph, in stream order. */
export type Sides = { readonly first: readonly string[]; readonly second: readonly string[] };

/** A line without a twin, see `Judged`: positive if it has the words of the second side. */
export type LoneLine = { readonly leaning: number; readonly quotes: number; readonly words: number };

export type Languages = { readonly targetLang: string; readonly sourceLang?: string };

export type Direction = { readonly literalFirst: boolean; readonly confidence: number };

/**
 * How the stream goes: from the first pair to the last in strict turns, with nothing else in the file (`bare`) or with lone
 * lines (`regular`).
 */
export type Turns = 'bare' | 'regular' | 'irregular';

const SAMPLE = 200;
const PRIORS: Readonly<Record<Turns, number>> = { bare: 4.5, regular: 3, irregular: 0.7 };
const CAPTION_WORDS = 5;
const CAPTION_WEIGHT = 1.4;
const TITLE_WEIGHT = 0.65;
const QUOTE_WEIGHT = 4;
const LINES_LIMIT = 5.5;
/** The parts of the evidence are not quite independent, so their sum claims too much. */
const CAUTION = 0.75;
/** Where texts say the opposite of what is usual, in log-odds, it is not sure, unless it is usual on this very desk. */
const SPEAKS = 0.5;
const DISPUTED = 0.75;
/** Wording alone never counts for more than this. */
const WORDING_LIMIT = 5;

/**
 * The confidence is the probability, 0.5 to 1, that `literalFirst` is right.
 */
export function decideDirection(
  pairs: readonly Sides[],
  lines: readonly LoneLine[],
  turns: Turns,
  { habit, ...languages }: Languages & { habit?: Habit },
): Direction {
  const { wording, lines: fromLines, cuts } = evidence(pairs, lines, languages);
  const prior = withHabit(PRIORS[turns], habit);
  const seen = limited(wording, WORDING_LIMIT) + limited(fromLines, LINES_LIMIT) + cuts;
  const total = prior + seen;
  const confidence = 1 / (1 + Math.exp(-CAUTION * Math.abs(total)));
  const isKnown = habit !== undefined && habit.literalFirst + habit.polishedFirst > PRIOR_DOCUMENTS;
  const isAgainst = !isKnown && seen * total < 0 && Math.abs(seen) > SPEAKS;
  return { literalFirst: total >= 0, confidence: isAgainst ? Math.min(confidence, DISPUTED) : confidence };
}

/** The prior counts as much as this many documents that were seen. */
const PRIOR_DOCUMENTS = 2;

// The mean of a beta distribution that begins at the prior and has counted the documents.
function withHabit(prior: number, { literalFirst, polishedFirst }: Habit = { literalFirst: 0, polishedFirst: 0 }) {
  const share = 1 / (1 + Math.exp(-prior));
  return Math.log((PRIOR_DOCUMENTS * share + literalFirst) / (PRIOR_DOCUMENTS * (1 - share) + polishedFirst));
}

/** Positive: the first side is the literal one. */
export function evidence(pairs: readonly Sides[], lines: readonly LoneLine[], { targetLang, sourceLang }: Languages) {
  const lang = languageOf(targetLang);
  const glue = isUnspaced(lang) ? '' : ' ';
  const text = (side: readonly string[]) => side.join(glue).replace(/\u00a0/g, ' ');
  const sample = spread(pairs, SAMPLE).map(({ first, second }): TextPair => [text(first), text(second)]);
  return {
    wording: wordingEvidence(sample, lang, languageOf(sourceLang ?? '')),
    lines: lineEvidence(lines),
    cuts: cutEvidence(pairs),
  };
}

// The line was taken from the version whose own words it has: surely so if it stands there word for word, and for a short
// one, such as a name under a picture.
function lineEvidence(lines: readonly LoneLine[]): number {
  return lines.reduce((sum, { leaning, quotes, words }) => {
    const weight = words <= CAPTION_WORDS ? CAPTION_WEIGHT : TITLE_WEIGHT;
    return sum + weight * leaning + QUOTE_WEIGHT * quotes;
  }, 0);
}

function spread<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.ceil(items.length / most);
  return step <= 1 ? items : items.filter((_, k) => k % step === 0);
}
