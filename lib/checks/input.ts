import type { CheckInput } from './finding.ts';

type Candidate = { id: string; origin: string; text: string };

/**
 * What the checks get for one version among all of its paragraph, newest first: its newest literal twin as the witness
 * (none when it is the literal one itself) and the newest source text.
 */
export function checkInputOf(
  candidate: Candidate,
  versions: readonly Candidate[],
  about: { sourceLang: string; targetLang: string; kind: string },
): CheckInput {
  const newest = (origin: string) => versions.find((one) => one.origin === origin)?.text;
  const literal = candidate.origin === 'literal' ? undefined : newest('literal');
  return { ...about, candidate: candidate.text, literal, source: newest('source') };
}
