// Sentences of one text that the other says nothing of. Two versions of a paragraph share a third of their content words,
// a sentence without its counterpart hardly any; and where one is missing, the text is shorter by about its length.
// A stem that stands twice here and once there counts half, so that the rest of the paragraph does not cover for it.
//
// English says the same again in more of the same words than inflected languages and those without blanks. Thresholds were
// set on half of a set of real translations with sentences taken out and put in. Short sentences without content words
// ("He agreed.") are never told. Cost: one pass over the words of each text.
import { hasAmount, hasNumber, isTwice, numbersWithin } from '../numbers/number-match.ts';
import type { NumberFact } from '../numbers/read-numbers.ts';
import type { Reading, Span } from '../reading/reading.ts';

type Passage = Span & {
  /** Share of the content words that the other text has, 0 to 1. */
  covered: number;
  /** By how many such passages the text is longer than the other. */
  excess: number;
  /** Hardly a word of it is there, or the whole length of it is missing, and not its numbers: no free paraphrase. */
  isSure: boolean;
};

const SURE_EXCESS = 0.7;

type Limits = { low: number; excess: number; none: number; words: number };
const LIMITS: { english: Limits; other: Limits } = {
  english: { low: 0.3, excess: 0.4, none: 0.1, words: 3 },
  other: { low: 0.2, excess: 0.3, none: 0.04, words: 4 },
};

/** Passages of whole sentences in `from` that `other` does not have. */
export function uncoveredIn(from: Reading, other: Reading): Passage[] {
  const passages = strangeIn(from, other);
  if (!passages.some(({ isSure }) => isSure)) return passages;
  const there = strangeIn(other, from);
  const isReworded = (passage: Passage) => there.some((twin) => inOnePlace(passage, from, twin, other));
  return passages.map((passage) => (isReworded(passage) ? { ...passage, isSure: false } : passage));
}

/** So far may two places be from one another, as a share of their texts, and so many times longer may one be. */
const FAR = 0.2;
const LONGER = 3;

// Where the other text has as strange a sentence in that place, it may be this one in other words.
function inOnePlace(one: Passage, from: Reading, other: Passage, there: Reading): boolean {
  const [a, b] = [one.end - one.start, other.end - other.start];
  const middle = ({ start, end }: Span, { text }: Reading) => (start + end) / 2 / text.length;
  return Math.max(a, b) <= LONGER * Math.min(a, b) && Math.abs(middle(one, from) - middle(other, there)) <= FAR;
}

function strangeIn(from: Reading, other: Reading): Passage[] {
  const limits = from.lang === 'en' ? LIMITS.english : LIMITS.other;
  const passages: Passage[] = [];
  for (const [i, { start, end }] of from.sentences.entries()) {
    const stems = from.contents[i] ?? [];
    const sum = stems.reduce(
      (total, stem) => total + Math.min(1, (other.counts.get(stem) ?? 0) / (from.counts.get(stem) ?? 1)),
      0,
    );
    const covered = stems.length ? sum / stems.length : 1;
    const excess = (from.text.length - other.text.length) / (end - start);
    const isMissing = (covered < limits.low && excess > limits.excess) || covered < limits.none;
    if (!isMissing || new Set(stems).size < limits.words) continue;
    const isFree = isCounted(from, { start, end }, other);
    const isSure = !isFree && (covered < limits.none || excess > SURE_EXCESS);
    passages.push({ start, end, covered, excess, isSure });
  }
  return joined(passages, from.text);
}

// A number that stands nowhere else in its text, and is in the other in whatever form: its sentence is told in other words.
function isCounted(from: Reading, passage: Span, other: Reading): boolean {
  const isCounting = (fact: NumberFact) => fact.kind === 'number' && !fact.isAlone && !isSmall(fact);
  const inside = numbersWithin(from, passage).filter(isCounting);
  return (
    inside.length > 0 &&
    inside.every((fact) => (hasNumber(other, fact) || hasAmount(other, fact, from)) && !isTwice(from, fact))
  );
}

function isSmall({ values: [value = 0] }: NumberFact): boolean {
  return value <= 2;
}

function joined(passages: Passage[], text: string): Passage[] {
  const all: Passage[] = [];
  for (const passage of passages) {
    const last = all.at(-1);
    if (last && text.slice(last.end, passage.start).trim() === '') last.end = passage.end;
    else all.push({ ...passage });
  }
  return all;
}
