// A negation in one version and nothing like it in the other. Antonyms ("failed to", "un-", "hardly") count as like it.
// Asked of the two texts as wholes, then of sentences that tell the same, since a long paragraph has some negation
// anywhere; and of the word that is denied: who "did not expect" here and "expected" there.

import { affirmed } from './denials/negated-words.ts';
import { canDeny, type Denial, denialsOf, within } from './denials/negations.ts';
import { isUndone } from './denials/undone.ts';
import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { isBlankless, type Reading, type Span } from './reading/reading.ts';
import { sentencePairs } from './reading/sentence-pairs.ts';

const MOST = 20;

export function negation({ candidate, literal }: Versions): Finding[] {
  if (!literal || candidate.lang !== literal.lang || !canDeny(candidate.lang)) return [];
  const [here, there] = [denialsOf(candidate), denialsOf(literal)];
  if (here.hard.length === 0 && there.hard.length === 0) return [];
  const [all, whole] = [wholeOf(candidate), wholeOf(literal)];
  const gained = deniedOnlyIn(candidate, all, literal, whole).slice(0, 1).map(gainedAt);
  const lost = withoutSeconds(deniedOnlyIn(literal, whole, candidate, all), literal).map((denial) =>
    lostAt(denial, literal),
  );
  const byWord = affirmed(candidate, literal).map((denial) => lostAt(denial, literal));
  const addedByWord = isBlankless(candidate.lang) ? [] : affirmed(literal, candidate).map(gainedAt);
  const found = [...gained, ...lost, ...bySentence(candidate, literal), ...byWord, ...addedByWord];
  return withoutTwins(found).slice(0, MOST);
}

function gainedAt(denial: Denial): Finding {
  return finding('negation', 'warning', denial, 'negation-gained', { word: denial.text });
}

function lostAt(denial: Denial, literal: Reading): Finding {
  const more = { side: 'literal', evidence: evidenceAt('literal', literal, denial) } as const;
  return finding('negation', 'warning', denial, 'negation-lost', { word: denial.text }, more);
}

// The negations of a passage, where the passage of the other text has nothing like them. What may stand for a negation does
// not where this passage has it as well: "but" beside "not" here and "but" alone there, "not only to sign" and "only to sign".
function deniedOnlyIn(here: Reading, passage: Span, there: Reading, other: Span): Denial[] {
  const [own, others] = [denialsOf(here), denialsOf(there)];
  const denials = within(own.hard, passage).filter((denial) => !isUndone(denial, here, there));
  if (denials.length === 0 || within(others.hard, other).length > 0) return [];
  const beside = isBlankless(here.lang) ? [] : within(own.soft(), passage); // a single sign says too little
  const shared = new Set(beside.map(({ text }) => text.toLowerCase()));
  return within(others.soft(), other).some(({ text }) => !shared.has(text.toLowerCase())) ? [] : denials;
}

// Where fewer sentences deny here than there: a negation that only moved is none that is lost. Not asked the other way round,
// for an antonym is told by a negation more often than one is left out.
function bySentence(candidate: Reading, literal: Reading): Finding[] {
  if (sentencesDenying(candidate) >= sentencesDenying(literal)) return [];
  return sentencePairs(candidate, literal).flatMap(([mine, other]) => {
    return withoutSeconds(deniedOnlyIn(literal, other, candidate, mine), literal).map((denial) =>
      lostAt(denial, literal),
    );
  });
}

function sentencesDenying(reading: Reading): number {
  const { hard } = denialsOf(reading);
  return reading.sentences.filter((sentence) => within(hard, sentence).length > 0).length;
}

// "Ne" and "pas", "nunca" behind "no": one negation of two words, with no mark between them.
function withoutSeconds(denials: readonly Denial[], { text }: Reading): Denial[] {
  return denials.filter(({ start }, i) => {
    const between = text.slice(denials[i - 1]?.end ?? 0, start);
    return i === 0 || between.length > NEAR || /[,.;:!?。，、]/u.test(between);
  });
}

const NEAR = 24; // signs

function withoutTwins(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (found, i) => findings.findIndex(({ side, start }) => side === found.side && start === found.start) === i,
  );
}

function wholeOf({ text }: Reading): Span {
  return { start: 0, end: text.length };
}
