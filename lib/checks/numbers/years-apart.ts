// "He came in 2011 and opened a firm three years later" for "he opened a firm in 2014": the year and the distance say the same.
// A distance that both texts have tells of something else.
import type { Reading } from '../reading/reading.ts';
import { hasNumber } from './number-match.ts';
import type { NumberFact } from './read-numbers.ts';

type Told = { years: ReadonlySet<number>; spans: ReadonlySet<number> };

const MOST = 20; // distances
const told = new WeakMap<Reading, Told>();

/** Whether a year, or a number of years, is what the years and the distances of the other text come to. */
export function isYearsApart(here: Reading, there: Reading, fact: NumberFact): boolean {
  const [value = 0] = fact.values;
  const [mine, others] = [toldBy(here), toldBy(there)];
  const isOnlyIn = (reading: Reading, other: Reading, number: number) =>
    hasNumber(reading, numberFact(number)) && !hasNumber(other, numberFact(number));
  if (isYear(fact, here))
    return [...others.spans].some(
      (span) => isOnlyIn(there, here, span) && (others.years.has(value - span) || others.years.has(value + span)),
    );
  if (fact.unit !== 'year' || value > LONGEST || others.years.size > MOST) return false;
  return [...others.years].some(
    (year) => isOnlyIn(there, here, year) && (mine.years.has(year - value) || mine.years.has(year + value)),
  );
}

function toldBy(reading: Reading): Told {
  const made = told.get(reading) ?? {
    years: new Set(reading.numbers.filter((fact) => isYear(fact, reading)).map(({ values: [year = 0] }) => year)),
    spans: new Set(
      reading.numbers
        .filter(isSpan)
        .slice(0, MOST)
        .map(({ values: [span = 0] }) => span),
    ),
  };
  told.set(reading, made);
  return made;
}

const LONGEST = 99;

function isSpan({ unit, values: [value = 0] }: NumberFact): boolean {
  return unit === 'year' && Number.isInteger(value) && value > 0 && value <= LONGEST;
}

function isYear({ isFigure, kind, start, end, values: [value = 0] }: NumberFact, { text }: Reading): boolean {
  return isFigure && kind === 'number' && value >= 1500 && value <= 2100 && /^\p{Nd}{4}$/u.test(text.slice(start, end));
}

function numberFact(value: number): NumberFact {
  const place = { start: 0, end: 0 };
  return { ...place, kind: 'number', values: [value], isFigure: false, weak: true, unit: null, amount: place };
}
