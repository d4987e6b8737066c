import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import type { Reading, Span } from './reading/reading.ts';
import { isCapital } from './words/word-forms.ts';
import { FIRST_PERSON, THIRD_PERSON } from './words/word-lists.ts';

const LONGEST = 8;

/** The speaker's own "we welcome" told of him as "he extended", or the other way round. A note: both can be right. */
export function reportedSpeech({ candidate, literal }: Versions): Finding[] {
  if (!literal || candidate.lang !== literal.lang) return [];
  const spoken = pronoun(literal, FIRST_PERSON);
  const told = pronoun(candidate, THIRD_PERSON);
  if (spoken && told && !pronoun(candidate, FIRST_PERSON))
    return [note(told, 'speech-reported', candidate, literal, spoken)];
  const said = pronoun(candidate, FIRST_PERSON);
  const reported = pronoun(literal, THIRD_PERSON);
  if (said && reported && !pronoun(literal, FIRST_PERSON))
    return [note(said, 'speech-direct', candidate, literal, reported)];
  return [];
}

function note(
  place: Span,
  code: 'speech-reported' | 'speech-direct',
  candidate: Reading,
  literal: Reading,
  there: Span,
): Finding {
  const evidence = evidenceAt('literal', literal, there);
  const values = { text: candidate.text.slice(place.start, place.end), expected: evidence.text };
  return finding('reported-speech', 'note', place, code, values, { evidence });
}

// The first such pronoun outside of quotation marks, with the word after it.
function pronoun(reading: Reading, lists: Record<string, RegExp>): Span | null {
  const pattern = lists[reading.lang];
  if (!pattern) return null;
  let q = 0;
  for (const [i, { text, start, end }] of reading.words.entries()) {
    if (text.length > LONGEST) continue;
    if (!pattern.test(text) && !(isCapital(text) && pattern.test(text.charAt(0).toLowerCase() + text.slice(1))))
      continue;
    while ((reading.quoted[q]?.end ?? text.length) <= start && q < reading.quoted.length) q++;
    const isQuoted = (reading.quoted[q]?.start ?? Number.POSITIVE_INFINITY) < start;
    if (isQuoted) continue;
    return { start, end: reading.words[i + 1]?.end ?? end };
  }
  return null;
}
