import type { CheckInput } from './finding.ts';
import type { GlossaryEntry } from './glossary-entry.ts';

/**
 * Around a paragraph the checks know this many: the hundred it stands in, counted from the beginning of the article.
 * A stretch, so that a check costs the same in a long article, and a fixed one, so that the desk and the browser agree.
 */
export const STRETCH = 100;

/** The first position of the stretch that a position stands in. */
export function stretchStart(position: number): number {
  return position - (position % STRETCH);
}

type Candidate = { id: string; origin: string; text: string };

/**
 * What the checks get for one version among all of its paragraph, newest first: its newest literal twin as the witness
 * (none when it is the literal one itself), the newest source text, the imported texts of its stretch, the canonical texts
 * that the same source text has elsewhere in the article, and the glossary of the desk for its language.
 */
export function checkInputOf(
  candidate: Candidate,
  versions: readonly Candidate[],
  about: {
    sourceLang: string;
    targetLang: string;
    kind: string;
    texts: readonly string[];
    twins: readonly string[];
    glossary: readonly GlossaryEntry[];
  },
): CheckInput {
  const newest = (origin: string) => versions.find((one) => one.origin === origin)?.text;
  const literal = candidate.origin === 'literal' ? undefined : newest('literal');
  const source = newest('source');
  const { texts, glossary, twins, ...rest } = about;
  const canonical = twins.map((text) => ({ source: source ?? '', text }));
  return { ...rest, article: { texts, canonical, glossary }, candidate: candidate.text, literal, source };
}
