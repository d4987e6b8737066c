import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import type { Reading, Word } from './reading.ts';
import { NEGATIONS, SOFT_NEGATIONS } from './word-lists.ts';

/** A negation in one version and nothing like it in the other. Antonyms ("failed to", "un-", "hardly") count as like it. */
export function negation({ candidate, literal }: Versions): Finding[] {
  if (!literal || candidate.lang !== literal.lang || !NEGATIONS[candidate.lang]) return [];
  const gained = firstNegation(candidate);
  const lost = firstNegation(literal);
  if (gained && !lost && !hasSoft(literal)) {
    return [finding('negation', 'warning', gained, 'negation-gained', { word: gained.text })];
  }
  if (!lost || gained || hasSoft(candidate)) return [];
  const values = { word: lost.text };
  const more = { side: 'literal', evidence: evidenceAt('literal', literal, lost) } as const;
  return [finding('negation', 'warning', lost, 'negation-lost', values, more)];
}

function firstNegation({ words, lang }: Reading): Word | undefined {
  const pattern = NEGATIONS[lang];
  return pattern && words.find(({ text }) => pattern.test(text));
}

function hasSoft(reading: Reading): boolean {
  const pattern = SOFT_NEGATIONS[reading.lang];
  return pattern ? reading.words.some(({ text }) => pattern.test(text)) : true;
}
