// Whether a text has a number, by keys: every fact of a text supplies the keys it can be found by, and a fact is in the
// other text if one of the keys it may be told by is there. One pass over each text, whatever the number of facts.

import type { Reading } from '../reading/reading.ts';
import { isConverted, type Measured } from './measures.ts';
import type { NumberFact } from './read-numbers.ts';

const known = new WeakMap<Reading, Set<string>>();

/** Whether a text has this number, month, weekday or time in some form: "1.2 billion" is 1,200,000,000, "10 p.m." is 22. */
export function hasNumber(reading: Reading, fact: NumberFact): boolean {
  const supplied = suppliedBy(reading);
  return keysOf(fact).some((key) => supplied.has(key));
}

/**
 * Whether a text has this amount in another unit, or as a sum: 1.2 t and 1,200 kg, 80 minutes and "1 hour and 20 minutes".
 * Not what the text of the fact, `own`, has as it stands: that is taken.
 */
export function hasAmount(reading: Reading, fact: NumberFact, own: Reading): boolean {
  if (fact.kind === 'time') return reading.numbers.some(({ sum }) => sum && fact.values.includes(sum.values[0] ?? 0));
  if (fact.sum && isTime(reading, fact.sum)) return true;
  if (fact.unit === null) return false;
  const mine = [fact, ...(fact.sum ? [fact.sum] : [])];
  const found = reading.numbers.find((other) => {
    if (other.unit === null || (other.sum ? false : hasNumber(own, other))) return false;
    return mine.some((own) => isOneAmount(own, other) || (other.sum && isOneAmount(own, other.sum)));
  });
  return found !== undefined;
}

// "Two minutes and ten seconds" is 2:10, as hours and minutes are.
function isTime({ numbers }: Reading, { values: [value = 0], unit }: Measured): boolean {
  return (unit === 'minute' || unit === 'second') && numbers.some((o) => o.kind === 'time' && o.values.includes(value));
}

/** "11 metres (36 feet)": whether an amount only says the one before it once more. */
export function isRestated({ text, numbers }: Reading, fact: NumberFact): boolean {
  const before = numbers[numbers.indexOf(fact) - 1];
  return (
    before !== undefined && isConverted(fact, before) && /^ ?[(（/] ?$/.test(text.slice(before.amount.end, fact.start))
  );
}

function isOneAmount(a: Measured, b: Measured): boolean {
  return isConverted(a, b) || (a.unit === b.unit && a.values[0] === b.values[0]);
}

/** The keys of a fact: equal for facts that can be the same. */
export function keysOf({ kind, values, isDatePart }: NumberFact): string[] {
  const own = values.map((value) => keyOf(kind, value));
  if (isDatePart) return [...own, ...values.map((value) => keyOf('month', value))];
  return kind === 'time' ? [...own, ...values.flatMap(clockKeys)] : own;
}

function suppliedBy(reading: Reading): Set<string> {
  const made = known.get(reading);
  if (made) return made;
  const keys = new Set<string>();
  for (const fact of reading.numbers) {
    const supplied = fact.isDatePart ? fact.values.map((value) => keyOf('number', value)) : keysOf(fact);
    for (const key of supplied) keys.add(key);
  }
  known.set(reading, keys);
  return keys;
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
