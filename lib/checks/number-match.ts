// Whether a text has a number, by keys: every fact of a text supplies the keys it can be found by, and a fact is in the
// other text if one of the keys it may be told by is there. One pass over each text, whatever the number of facts.
import type { NumberFact } from './read-numbers.ts';
import type { Reading } from './reading.ts';

const known = new WeakMap<Reading, Set<string>>();

/** Whether a text has this number, month, weekday or time in some form: "1.2 billion" is 1,200,000,000, "10 p.m." is 22. */
export function hasNumber(reading: Reading, fact: NumberFact): boolean {
  const supplied = suppliedBy(reading);
  return keysOf(fact).some((key) => supplied.has(key));
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

// "9:55 p.m." as 21.55 or 9.55, "10 p.m." as 22 or 10.
function clockKeys(minutes: number): string[] {
  const hour = Math.floor(minutes / 60) % 12;
  const figures = [hour, hour + 12, hour + 24].filter((h) => h <= 24).map((h) => h + (minutes % 60) / 100);
  return figures.map((figure) => keyOf('number', figure));
}
