// Whether a text has a number, by keys: every fact of a text supplies the keys it can be found by, and a fact is in the
// other text if one of the keys it may be told by is there. One pass over each text, whatever the number of facts.

import type { Reading, Span } from '../reading/reading.ts';
import { type Amounts, amountsOf, firstFrom, hasOneOf } from './amounts.ts';
import { areTwoMoneys, isConverted, type Measured } from './measures.ts';
import type { NumberFact } from './read-numbers.ts';

/** What the numbers of a text can be found by. */
type Index = {
  readonly supplied: ReadonlySet<string>;
  /** The same with the unit of each. */
  readonly measured: ReadonlySet<string>;
  /** How many facts may be told by a key. */
  readonly tellers: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<NumberFact, number>;
  readonly starts: readonly number[];
  /** What times come to, the minutes of them, and what sums of two amounts do. */
  readonly times: ReadonlySet<number>;
  readonly minutes: ReadonlySet<number>;
  readonly sums: ReadonlySet<number>;
};

const indices = new WeakMap<Reading, Index>();
const untaken = new WeakMap<Reading, WeakMap<Reading, Amounts>>();

/** Whether a text has this number, month, weekday or time in some form: "1.2 billion" is 1,200,000,000, "10 p.m." is 22. */
export function hasNumber(reading: Reading, fact: NumberFact): boolean {
  const { supplied } = indexOf(reading);
  return keysOf(fact).some((key) => supplied.has(key));
}

/** Whether another number of its own text can be the same one. */
export function isTwice(reading: Reading, fact: NumberFact): boolean {
  const { tellers } = indexOf(reading);
  return keysOf(fact).some((key) => (tellers.get(key) ?? 0) > 1);
}

/**
 * Whether a text has this amount in another unit, or as a sum: 1.2 t and 1,200 kg, 80 minutes and "1 hour and 20 minutes".
 * Not what the text of the fact, `own`, has as it stands: that is taken.
 */
export function hasAmount(reading: Reading, fact: NumberFact, own: Reading): boolean {
  if (fact.kind === 'time') return fact.values.some((value) => indexOf(reading).sums.has(value));
  if (fact.sum && isTime(reading, fact.sum)) return true;
  if (fact.unit === null && !fact.sum) return false;
  const amounts = untakenBy(own, reading);
  return hasOneOf(amounts, fact) || (fact.sum !== undefined && hasOneOf(amounts, fact.sum));
}

function untakenBy(own: Reading, reading: Reading): Amounts {
  const made = untaken.get(reading)?.get(own);
  if (made) return made;
  const left = reading.numbers.filter((other) => other.unit !== null && (other.sum || !hasMeasured(own, other)));
  const amounts = amountsOf(left.flatMap((other): Measured[] => (other.sum ? [other, other.sum] : [other])));
  const byOwn = untaken.get(reading) ?? new WeakMap<Reading, Amounts>();
  untaken.set(reading, byOwn.set(own, amounts));
  return amounts;
}

// With the same unit: "twice the price" takes nothing from "two years", nor "2 doctors"; nor "two years" from "dos años y medio".
function hasMeasured(reading: Reading, fact: NumberFact): boolean {
  const { measured } = indexOf(reading);
  return measured.has(`${keysOf(fact)[0]} ${fact.unit}`);
}

// "Two minutes and ten seconds" is 2:10, as hours and minutes are.
function isTime(reading: Reading, { values: [value = 0], unit }: Measured): boolean {
  return (unit === 'minute' || unit === 'second') && indexOf(reading).times.has(value);
}

/** Whether a time of the text has these minutes: 3时20分 is read as an hour and a number. */
export function hasMinutes(reading: Reading, { values }: NumberFact): boolean {
  return values.some((value) => indexOf(reading).minutes.has(value));
}

/** The numbers inside a passage, in order. */
export function numbersWithin(reading: Reading, { start, end }: Span): NumberFact[] {
  const { starts } = indexOf(reading);
  return reading.numbers.slice(firstFrom(starts, start), firstFrom(starts, end)).filter((fact) => fact.end <= end);
}

/** "11 metres (about 36 feet)": whether an amount only says the one before it once more. */
export function isRestated(reading: Reading, fact: NumberFact): boolean {
  return placedBehind(reading, fact, ASIDE).some((before) => isConverted(fact, before));
}

/** "5 million dollars (4.6 million euros)": what one country's money is in another's, which no arithmetic tells. */
export function isExchanged(reading: Reading, fact: NumberFact): boolean {
  return placedBehind(reading, fact, BRACKET).some((before) => areTwoMoneys(fact.unit, before.unit));
}

/** "The 12th, 13th and 14th" for "12 to 14": a whole number between its neighbours, which the other text has. */
export function isBetween(reading: Reading, there: Reading, fact: NumberFact): boolean {
  const place = indexOf(reading).places.get(fact) ?? 0;
  const [value = 0] = fact.values;
  const isOne = (other: NumberFact | undefined, wanted: number) =>
    other?.kind === 'number' && other.values[0] === wanted && hasNumber(there, other);
  return isOne(reading.numbers[place - 1], value - 1) && isOne(reading.numbers[place + 1], value + 1);
}

const BRACKET = /^ ?[(（[［] ?[^()（）\p{Nd}]{0,24}$/u;
const ASIDE = /^ ?(?:[(（[［/] ?|[,，–—-] (?=\p{L}))[^()（）\p{Nd}]{0,24}$/u;

// The numbers that an aside follows in which a number stands; words may be read with a weak fact beside them.
function placedBehind(reading: Reading, fact: NumberFact, aside: RegExp): NumberFact[] {
  const place = indexOf(reading).places.get(fact) ?? 0;
  return reading.numbers
    .slice(Math.max(0, place - 2), place)
    .filter(({ amount }) => aside.test(reading.text.slice(amount.end, fact.amount.start)));
}

/** The keys of a fact: equal for facts that can be the same. */
export function keysOf({ kind, values, isDatePart }: NumberFact): string[] {
  const own = values.map((value) => keyOf(kind, value));
  if (isDatePart) return [...own, ...values.map((value) => keyOf('month', value))];
  return kind === 'time' ? [...own, ...values.flatMap(clockKeys)] : own;
}

function indexOf(reading: Reading): Index {
  const known = indices.get(reading);
  if (known) return known;
  const [supplied, measured] = [new Set<string>(), new Set<string>()];
  const tellers = new Map<string, number>();
  const [times, minutes, sums] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const fact of reading.numbers) {
    const keys = keysOf(fact);
    for (const key of fact.isDatePart ? fact.values.map((value) => keyOf('number', value)) : keys) supplied.add(key);
    if (fact.unit !== null) measured.add(`${keys[0]} ${fact.unit}`);
    for (const key of new Set(keys)) tellers.set(key, (tellers.get(key) ?? 0) + 1);
    for (const value of fact.kind === 'time' ? fact.values : []) {
      times.add(value);
      minutes.add(value % 60);
    }
    if (fact.sum) sums.add(fact.sum.values[0] ?? 0);
  }
  const places = new Map(reading.numbers.map((fact, place) => [fact, place]));
  const starts = reading.numbers.map(({ start }) => start);
  const index = { supplied, measured, tellers, places, starts, times, minutes, sums };
  indices.set(reading, index);
  return index;
}

function keyOf(kind: NumberFact['kind'], value: number): string {
  const isPlain = Number.isInteger(value) && Math.abs(value) < 1e9;
  return `${kind} ${isPlain ? value : Number(value.toPrecision(9))}`;
}

// "9:55 p.m." as 21.55 or 9.55, "10 p.m." as 22 or 10, "10 a.m." as 10 only.
function clockKeys(minutes: number): string[] {
  const hour = Math.floor(minutes / 60);
  const told = hour % 12 === 0 ? [hour, 12, hour === 0 ? 24 : 12] : [hour, hour > 12 ? hour - 12 : hour];
  return [...new Set(told)].map((h) => keyOf('number', h + (minutes % 60) / 100));
}
