import { type Finding, finding, type Versions } from './finding.ts';
import { isHeading } from './reading/kinds.ts';
import { isBlankless, type Reading } from './reading/reading.ts';

const FLOOR = 0.08;
const ENOUGH_WORDS = 25;
const TOO_SHORT = 0.45;
const TOO_LONG = 2.2;

/** The candidate is the literal word by word: nobody has polished it. Short texts may well be right as they are. */
export function unpolished({ candidate, literal, kind }: Versions): Finding[] {
  if (!literal || isHeading(kind, candidate) || size(candidate) < ENOUGH_WORDS) return [];
  const isSameText = squeezed(candidate.text) === squeezed(literal.text);
  return isSameText
    ? [finding('unpolished', 'warning', { start: 0, end: candidate.text.length }, 'same-as-literal')]
    : [];
}

/** Hardly a word of the literal is kept: another paragraph, or a paraphrase too free to check. */
export function tooFree({ candidate, literal }: Versions): Finding[] {
  if (!literal || size(candidate) < ENOUGH_WORDS || size(literal) < ENOUGH_WORDS) return [];
  const [here, there] = [candidate.counts, literal.counts];
  const kept = [...here.keys()].filter((stem) => there.has(stem)).length;
  const share = kept / Math.max(1, Math.min(here.size, there.size));
  if (share >= FLOOR) return [];
  const percent = Math.round(share * 100);
  return [finding('too-free', 'warning', { start: 0, end: candidate.text.length }, 'too-free', { percent })];
}

/** Less than half or more than twice as long as the literal. */
export function length({ candidate, literal }: Versions): Finding[] {
  if (!literal || literal.lang !== candidate.lang) return [];
  const [here, there] = [size(candidate), size(literal)];
  if (Math.max(here, there) < ENOUGH_WORDS) return [];
  const ratio = here / Math.max(1, there);
  if (ratio >= TOO_SHORT && ratio <= TOO_LONG) return [];
  const code = ratio < 1 ? 'too-short' : 'too-long';
  return [
    finding('length', 'warning', { start: 0, end: candidate.text.length }, code, { percent: Math.round(ratio * 100) }),
  ];
}

function size(reading: Reading): number {
  return isBlankless(reading.lang) ? reading.text.length / 2 : reading.words.length;
}

function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '');
}
