// A negation in one version and nothing like it in the other. Antonyms ("failed to", "un-", "hardly") count as like it.
// Asked of the two texts as wholes, then of sentences that tell the same, since a long paragraph has some negation
// anywhere; and of the word that is denied: who "did not expect" here and "expected" there.
import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { affirmed } from './negated-words.ts';
import { canDeny, type Denial, denialsOf, within } from './negations.ts';
import { isBlankless, type Reading, type Span } from './reading.ts';
import { sentencePairs } from './sentence-pairs.ts';

const MOST = 20;

export function negation({ candidate, literal }: Versions): Finding[] {
  if (!literal || candidate.lang !== literal.lang || !canDeny(candidate.lang)) return [];
  const [here, there] = [denialsOf(candidate), denialsOf(literal)];
  if (here.hard.length === 0 && there.hard.length === 0) return [];
  const [all, whole] = [wholeOf(candidate), wholeOf(literal)];
  const gained = deniedOnlyIn(candidate, all, literal, whole);
  if (gained) return [gainedAt(gained)];
  const lost = deniedOnlyIn(literal, whole, candidate, all);
  if (lost) return [lostAt(lost, literal)];
  const told = [
    ...bySentence(candidate, literal),
    ...affirmed(candidate, literal).map((denial) => lostAt(denial, literal)),
  ];
  const byWord = isBlankless(candidate.lang) ? [] : affirmed(literal, candidate).map(gainedAt);
  return withoutTwins([...told, ...byWord]).slice(0, MOST);
}

function gainedAt(denial: Denial): Finding {
  return finding('negation', 'warning', denial, 'negation-gained', { word: denial.text });
}

function lostAt(denial: Denial, literal: Reading): Finding {
  const more = { side: 'literal', evidence: evidenceAt('literal', literal, denial) } as const;
  return finding('negation', 'warning', denial, 'negation-lost', { word: denial.text }, more);
}

// The first negation of a passage, where the passage of the other text has nothing like it.
function deniedOnlyIn(here: Reading, passage: Span, there: Reading, other: Span): Denial | null {
  const [own, others] = [denialsOf(here), denialsOf(there)];
  const [denial] = within(own.hard, passage);
  if (!denial || within(others.hard, other).length > 0) return null;
  // "Only" stands for "not until", but not where the other version has it beside its negation: "not only to sign".
  const isShared = ONLY_IN.test(here.text.slice(passage.start, passage.end));
  return within(others.soft(), other).some(({ text }) => !(isShared && ONLY.test(text))) ? null : denial;
}

const ONLY =
  /^(?:only|just|nur|solo|sólo|seul\p{L}{0,5}|только|лишь|тільки|лише|רק|केवल|सिर्फ|soltanto|só|apenas|فقط)$/iu;
const ONLY_IN = new RegExp(`(?<!\\p{L})${ONLY.source.slice(1, -1)}(?!\\p{L})`, 'iu');

// Where fewer sentences deny here than there: a negation that only moved is none that is lost. Not asked the other way round,
// for an antonym is told by a negation more often than one is left out.
function bySentence(candidate: Reading, literal: Reading): Finding[] {
  if (sentencesDenying(candidate) >= sentencesDenying(literal)) return [];
  return sentencePairs(candidate, literal).flatMap(([mine, other]) => {
    const denial = deniedOnlyIn(literal, other, candidate, mine);
    return denial ? [lostAt(denial, literal)] : [];
  });
}

function sentencesDenying(reading: Reading): number {
  const { hard } = denialsOf(reading);
  return reading.sentences.filter((sentence) => within(hard, sentence).length > 0).length;
}

function withoutTwins(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (found, i) => findings.findIndex(({ side, start }) => side === found.side && start === found.start) === i,
  );
}

function wholeOf({ text }: Reading): Span {
  return { start: 0, end: text.length };
}
