import { countedOtherwise } from './counted.ts';
import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { hasClockWords } from './numbers/clock-words.ts';
import { otherHalves } from './numbers/day-halves.ts';
import { latinDigits } from './numbers/figure-values.ts';
import { otherTimes } from './numbers/how-often.ts';
import { loneWords } from './numbers/lone-words.ts';
import { areOpposed, isConverted } from './numbers/measures.ts';
import { hasAmount, hasNumber, isBetween, isExchanged, isRestated, keysOf } from './numbers/number-match.ts';
import { hasNumberWords } from './numbers/numeral-words.ts';
import { otherOrdinal } from './numbers/ordinals.ts';
import { isOfSharedCall } from './numbers/phone-numbers.ts';
import type { NumberFact } from './numbers/read-numbers.ts';
import { isRounded } from './numbers/rounding.ts';
import { isScaledByOther } from './numbers/understood-scales.ts';
import { isYearsApart } from './numbers/years-apart.ts';
import { placesChanged } from './places/changed-places.ts';
import { isTitle } from './reading/kinds.ts';
import type { Reading } from './reading/reading.ts';

// Two texts that differ in more numbers are not two versions of one paragraph.
const MOST = 200;

/** Numbers of the candidate that the literal does not have, and the other way round; the source may decide between them. */
export function numbers(versions: Versions): Finding[] {
  const { candidate, literal, source, kind } = versions;
  const scaled = source ? scaleSlips(candidate, source) : [];
  if (!literal) return scaled;
  const added = unmatched(candidate, literal, source);
  const lost = unmatched(literal, candidate, null);
  const left = [...lost];
  const findings = added.flatMap((fact) => accuse(fact, candidate, literal, left, source));
  const told = new Set(findings.map(({ start }) => start));
  const counted = countedNumbers(candidate, literal).filter(({ start }) => !told.has(start));
  const inWords = otherWords(candidate, literal).filter(({ start, end }) =>
    [...findings, ...counted].every((found) => found.end <= start || end <= found.start),
  );
  const answered = new Set([...counted, ...inWords].map(({ evidence }) => evidence?.start));
  const changed = placesChanged(versions, 'number');
  const isTold = ({ start, end }: Finding) => changed.some((place) => place.start <= start && end <= place.end);
  return [
    ...findings.filter((found) => !isTold(found)),
    ...changed,
    ...counted,
    ...inWords,
    ...gluedNumbers(candidate, literal),
    ...otherHalves(candidate, literal).filter(
      ({ start, end }) => !findings.some((f) => start <= f.start && f.end <= end),
    ),
    ...scaled.filter(({ start }) => !told.has(start)),
    ...left
      .filter(({ start }) => !answered.has(start))
      .flatMap((fact) => lostNumber(fact, literal, source, isTitle(kind))),
  ];
}

function countedNumbers(candidate: Reading, literal: Reading): Finding[] {
  return countedOtherwise(candidate, literal).map(([fact, twin]) => {
    const evidence = evidenceAt('literal', literal, twin);
    const values = { number: candidate.text.slice(fact.start, fact.end), expected: evidence.text };
    return finding('numbers', 'warning', fact, 'number-differs', values, { evidence });
  });
}

// Words that count nothing which follows.
function otherWords(candidate: Reading, literal: Reading): Finding[] {
  const told = [otherOrdinal(candidate, literal), otherTimes(candidate, literal)].filter((pair) => pair !== null);
  return [...told, ...loneWords(candidate, literal)].map(([place, twin]) => {
    const evidence = evidenceAt('literal', literal, twin);
    const values = { number: candidate.text.slice(place.start, place.end), expected: evidence.text };
    return finding('numbers', 'warning', place, 'number-differs', values, { evidence });
  });
}

// COVID-18 where the literal has COVID-19: a figure that belongs to a word is compared with those of the same word.
function gluedNumbers(candidate: Reading, literal: Reading): Finding[] {
  const there = new Map<string, NumberFact[]>();
  for (const fact of literal.numbers)
    if (fact.glued) there.set(fact.glued, [...(there.get(fact.glued) ?? []), fact].slice(0, MOST));
  return candidate.numbers.flatMap((fact) => {
    const twins = fact.glued ? (there.get(fact.glued) ?? []) : [];
    const [twin] = twins;
    if (!twin || hasNumber(literal, fact)) return [];
    const evidence = evidenceAt('literal', literal, twin);
    const number = candidate.text.slice(fact.start, fact.end);
    return [finding('numbers', 'error', fact, 'number-differs', { number, expected: evidence.text }, { evidence })];
  });
}

// The digits of the source at another power of ten: 4765亿 as "4765 billion". Both versions may have it wrong.
function scaleSlips(candidate: Reading, source: Reading): Finding[] {
  const open = source.numbers.filter((fact) => isLongFigure(fact) && !hasNumber(candidate, fact)).slice(0, MOST);
  if (open.length === 0) return [];
  const strange = candidate.numbers.filter((fact) => isLongFigure(fact) && !hasNumber(source, fact)).slice(0, MOST);
  return strange.flatMap((fact) => {
    if (hasAmount(source, fact, candidate)) return [];
    const twin = open.find((other) => isPowerOfTen((fact.values[0] ?? 0) / (other.values[0] ?? 1)));
    if (!twin) return [];
    const evidence = evidenceAt('source', source, twin);
    const values = { number: candidate.text.slice(fact.start, fact.end), expected: evidence.text };
    return [finding('numbers', 'error', fact, 'number-scale', values, { evidence })];
  });
}

// Two different digits at least: 10 and 100 are too common to be the same number.
function isLongFigure({ kind, isFigure, weak, values }: NumberFact): boolean {
  return kind === 'number' && isFigure && !weak && /[1-9].*[1-9]/.test(String(values[0] ?? 0));
}

function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(ratio);
  return ratio > 0 && Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 1e-9;
}

/** The same number of dollars here and of yuan there; not where the source has the dollars too. */
export function units({ candidate, literal, source }: Versions): Finding[] {
  if (!literal) return [];
  const [there, witnessed] = [byKey(literal), source ? byKey(source) : null];
  // Nor a word that tells an amount alone: 半小时 is no 30 that anything was counted by.
  const isArticle = ({ isFigure, isAlone, values: [value] }: NumberFact) => isAlone || (!isFigure && value === 1);
  return candidate.numbers.flatMap((fact) => {
    if (isArticle(fact)) return [];
    const twins = there.get(keysOf(fact)[0] ?? '') ?? [];
    const opposed = twins.find((other) => areOpposed(fact.unit, other.unit) && !mayBeConverted(fact, other));
    if (!opposed || twins.some((other) => other.unit === fact.unit || other.unit === null)) return [];
    if (witnessed?.get(keysOf(fact)[0] ?? '')?.some(({ unit }) => unit === fact.unit)) return [];
    const evidence = evidenceAt('literal', literal, opposed.amount);
    const values = { amount: candidate.text.slice(fact.amount.start, fact.amount.end), expected: evidence.text };
    return [finding('units', 'warning', fact, 'unit-differs', values, { evidence })];
  });
}

// "1,245 km" for "1245 m": a comma that may group thousands is the decimal one where the amounts are the same then.
function mayBeConverted({ values, unit }: NumberFact, other: NumberFact): boolean {
  return values.some((value) => isConverted({ values: [value], unit }, other));
}

// Of each number one fact with each unit.
function byKey({ numbers: facts }: Reading): Map<string, NumberFact[]> {
  const found = new Map<string, NumberFact[]>();
  for (const fact of facts) {
    const [key = ''] = keysOf(fact);
    const same = found.get(key);
    if (!same) found.set(key, [fact]);
    else if (!same.some(({ unit }) => unit === fact.unit)) same.push(fact);
  }
  return found;
}

function unmatched(here: Reading, there: Reading, witness: Reading | null): NumberFact[] {
  const isAsked = ({ weak, kind }: NumberFact) => !weak && (kind === 'number' || kind === 'time');
  const hasIn = (reading: Reading | null, fact: NumberFact) =>
    reading !== null && (hasNumber(reading, fact) || hasAmount(reading, fact, here));
  const isCleared = (fact: NumberFact) =>
    hasIn(there, fact) ||
    hasIn(witness, fact) ||
    isRestated(here, fact) ||
    isBetween(here, there, fact) ||
    isOfSharedCall(here, there, fact) ||
    isYearsApart(here, there, fact) ||
    isScaledByOther(here, there, fact);
  return here.numbers.filter((fact) => isAsked(fact) && !isCleared(fact)).slice(0, MOST);
}

function accuse(
  fact: NumberFact,
  here: Reading,
  there: Reading,
  left: NumberFact[],
  source: Reading | null,
): Finding[] {
  const number = here.text.slice(fact.start, fact.end);
  if (isExchanged(here, fact) && !left.some(({ unit }) => unit === fact.unit))
    return [finding('numbers', 'note', fact, 'number-added', { number })];
  const twin = takeTwin(fact, left, here, there);
  if (!twin) {
    if (!fact.isFigure) return [];
    const severity = mayBeInWords(fact, here, MANY) ? 'note' : 'warning';
    return [finding('numbers', severity, fact, 'number-added', { number })];
  }
  const evidence = evidenceAt('literal', there, twin);
  const values = { number, expected: evidence.text };
  if (isRounded(fact, here, twin, there))
    return [finding('numbers', 'note', fact, 'number-rounded', values, { evidence })];
  const isTold = fact.isFigure && twin.isFigure && !mayBeInWords(fact, here, FEW) && !mayBeInWords(twin, there, FEW);
  const isSure = isTold && (!source || hasNumber(source, twin));
  const place = { start: fact.start, end: fact.end };
  // Two against one: where only the literal says so, the machine may have it wrong.
  const fix = isSure && source && fact.kind === twin.kind ? { fix: { ...place, text: evidence.text } } : {};
  return [finding('numbers', isSure ? 'error' : 'warning', fact, 'number-differs', values, { evidence, ...fix })];
}

// The unmatched number of the other version at the most similar place.
// "On the 8th" is no slip for "900 years".
function takeTwin(fact: NumberFact, left: NumberFact[], here: Reading, there: Reading): NumberFact | null {
  const distance = (other: NumberFact) =>
    Math.abs(fact.start / here.text.length - other.start / there.text.length) +
    (other.isFigure === fact.isFigure ? 0 : 0.3);
  const mayBe = (other: NumberFact) =>
    isDay(other, there) ? (fact.values[0] ?? 0) <= LAST_DAY : !isDay(fact, here) || (other.values[0] ?? 0) <= LAST_DAY;
  const twin = left
    .filter(mayBe)
    .reduce<NumberFact | null>((best, next) => (best && distance(best) <= distance(next) ? best : next), null);
  if (twin) left.splice(0, left.length, ...left.filter((other) => other !== twin && !isPartOfOne(other, twin)));
  return twin;
}

const LAST_DAY = 31;

function isDay({ start, end }: NumberFact, { text }: Reading): boolean {
  return (
    /\b(?:on|from|by|until|since) the $/iu.test(text.slice(Math.max(0, start - 12), start)) &&
    /^(?:st|nd|rd|th)(?! centur)(?!\p{L})/u.test(text.slice(end, end + 9))
  );
}

function isPartOfOne(a: NumberFact, b: NumberFact): boolean {
  return a.sum !== undefined && a.sum === b.sum;
}

// A title is shortened on purpose.
function lostNumber(fact: NumberFact, literal: Reading, source: Reading | null, isOfTitle: boolean): Finding[] {
  const number = literal.text.slice(fact.start, fact.end);
  const isInSource = !source || hasNumber(source, fact);
  if (!fact.isFigure) return [];
  if (!isInSource) return [finding('numbers', 'note', fact, 'number-only-literal', { number }, { side: 'literal' })];
  return [
    finding(
      'numbers',
      isOfTitle || isWhole(fact) || isExchanged(literal, fact) || mayBeInWords(fact, literal, MANY)
        ? 'note'
        : 'warning',
      fact,
      'number-lost',
      { number },
      { side: 'literal' },
    ),
  ];
}

// Up to here news write numbers in words, mostly or at all.
const [FEW, MANY] = [12, 99];

// Where numbers and times in words are not read, a small figure or a time may stand in them on the other side.
function mayBeInWords(
  { kind, values, start, end, isScaled }: NumberFact,
  { lang, text }: Reading,
  most: number,
): boolean {
  const value = isScaled ? Number.parseFloat(latinDigits(text.slice(start, end))) : (values[0] ?? 0);
  const isClock = kind === 'time' || /^\p{Nd}{1,2}[.:]\p{Nd}{2}$/u.test(text.slice(start, end));
  if (isClock) return !hasClockWords(lang);
  return Number.isInteger(value) && value <= most && !hasNumberWords(lang);
}

// "All of them" for 100 percent.
function isWhole({ unit, values }: NumberFact): boolean {
  return unit === '%' && values[0] === 100;
}
