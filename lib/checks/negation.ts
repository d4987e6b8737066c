import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import type { Reading, Word } from './reading.ts';
import { NEGATIONS, SOFT_NEGATIONS } from './word-lists.ts';

/** A negation in one version and nothing like it in the other. Antonyms ("failed to", "un-", "hardly") count as like it. */
export function negation({ candidate, literal }: Versions): Finding[] {
  if (!literal || candidate.lang !== literal.lang || !NEGATIONS[candidate.lang]) return [];
  const gained = firstNegation(candidate);
  const lost = firstNegation(literal);
  if (gained && !lost && !hasSoft(literal, candidate)) {
    return [finding('negation', 'warning', gained, 'negation-gained', { word: gained.text })];
  }
  if (!lost || gained || hasSoft(candidate, literal)) return [];
  const values = { word: lost.text };
  const more = { side: 'literal', evidence: evidenceAt('literal', literal, lost) } as const;
  return [finding('negation', 'warning', lost, 'negation-lost', values, more)];
}

function firstNegation({ text, words, lang }: Reading): Word | undefined {
  const pattern = NEGATIONS[lang];
  return pattern && words.find((word) => pattern.test(word.text) && !isNumero(word, text));
}

// "Typhoon No. 14".
function isNumero({ text, end }: Word, all: string): boolean {
  return text === 'No' && /^\. ?\d/.test(all.slice(end, end + 3));
}

// "Only" stands for "not until", but not where the other version has it beside its negation: "not only to sign".
function hasSoft({ words, lang }: Reading, other: Reading): boolean {
  const pattern = SOFT_NEGATIONS[lang];
  if (!pattern) return true;
  const isShared = other.words.some(({ text }) => ONLY.test(text));
  return words.some(({ text }) => pattern.test(text) && !(isShared && ONLY.test(text)));
}

const ONLY = /^(?:only|just|nur|solo|sólo|seul\p{L}{0,5}|только|лишь|тільки|лише|רק|केवल|सिर्फ)$/iu;
