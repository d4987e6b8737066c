import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import type { NumberFact } from './read-numbers.ts';
import type { Reading } from './reading.ts';
import { areOpposed } from './units-table.ts';

/** Numbers of the candidate that the literal does not have, and the other way round; the source may decide between them. */
export function numbers({ candidate, literal, source }: Versions): Finding[] {
  const scaled = source ? scaleSlips(candidate, source) : [];
  if (!literal) return scaled;
  const added = unmatched(candidate, literal, source);
  const lost = unmatched(literal, candidate, null);
  const left = [...lost];
  const findings = added.flatMap((fact) => accuse(fact, candidate, literal, left, source));
  const told = new Set(findings.map(({ start }) => start));
  return [
    ...findings,
    ...scaled.filter(({ start }) => !told.has(start)),
    ...left.flatMap((fact) => lostNumber(fact, literal, source)),
  ];
}

// The digits of the source at another power of ten: 4765亿 as "4765 billion". Both versions may have it wrong.
function scaleSlips(candidate: Reading, source: Reading): Finding[] {
  const open = source.numbers.filter(
    (fact) => isLongFigure(fact) && !candidate.numbers.some((other) => isMatch(fact, other)),
  );
  if (open.length === 0) return [];
  return candidate.numbers.flatMap((fact) => {
    if (!isLongFigure(fact) || source.numbers.some((other) => isMatch(fact, other))) return [];
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

/** The same amount in dollars here and in yuan there. */
export function units({ candidate, literal }: Versions): Finding[] {
  if (!literal) return [];
  return candidate.numbers.flatMap((fact) => {
    const twins = literal.numbers.filter((other) => other.kind === 'number' && isSame(fact, other));
    const opposed = twins.find((other) => areOpposed(fact.unit, other.unit));
    if (!opposed || twins.some((other) => other.unit === fact.unit || other.unit === null)) return [];
    const values = { unit: fact.unit ?? '', expected: opposed.unit ?? '' };
    return [
      finding('units', 'warning', fact, 'unit-differs', values, { evidence: evidenceAt('literal', literal, opposed) }),
    ];
  });
}

/** Whether two facts can be the same number: "1.2 billion" and 1,200,000,000, "30" and "three decades". */
export function isSame(a: NumberFact, b: NumberFact): boolean {
  return a.values.some((x) => b.values.some((y) => x === y || Math.abs(x - y) <= 1e-9 * Math.abs(x)));
}

function unmatched(here: Reading, there: Reading, witness: Reading | null): NumberFact[] {
  const others = there.numbers;
  const extra = witness?.numbers ?? [];
  const isCleared = (fact: NumberFact) => others.some((o) => isMatch(fact, o)) || extra.some((o) => isMatch(fact, o));
  return here.numbers.filter(
    (fact) => !fact.weak && (fact.kind === 'number' || fact.kind === 'time') && !isCleared(fact),
  );
}

function isMatch(a: NumberFact, b: NumberFact): boolean {
  if (a.kind === b.kind) return isSame(a, b);
  if (b.kind === 'time') return isMatch(b, a);
  if (a.kind === 'time')
    return b.kind === 'number' && a.values.some((time) => b.values.some((other) => isClock(time, other)));
  return b.kind === 'month' && isSame(a, b);
}

// "10 p.m." as 22, 10, 22.00 or, with its minutes, as 21.55.
function isClock(minutes: number, figure: number): boolean {
  const hour = Math.floor(figure);
  const minute = Math.round((figure - hour) * 100);
  return minute === minutes % 60 && (hour - Math.floor(minutes / 60)) % 12 === 0;
}

function accuse(
  fact: NumberFact,
  here: Reading,
  there: Reading,
  left: NumberFact[],
  source: Reading | null,
): Finding[] {
  const number = here.text.slice(fact.start, fact.end);
  const twin = takeTwin(fact, left, here.text.length, there.text.length);
  if (!twin) {
    if (!fact.isFigure) return [];
    return [finding('numbers', 'warning', fact, 'number-added', { number })];
  }
  const evidence = evidenceAt('literal', there, twin);
  const values = { number, expected: evidence.text };
  const isRounded = fact.isFigure && areClose(fact, twin);
  if (isRounded) return [finding('numbers', 'note', fact, 'number-rounded', values, { evidence })];
  const isSure = fact.isFigure && twin.isFigure && (!source || source.numbers.some((other) => isMatch(twin, other)));
  return [finding('numbers', isSure ? 'error' : 'warning', fact, 'number-differs', values, { evidence })];
}

// The unmatched number of the other version at the most similar place.
function takeTwin(fact: NumberFact, left: NumberFact[], here: number, there: number): NumberFact | null {
  const distance = (other: NumberFact) =>
    Math.abs(fact.start / here - other.start / there) + (other.isFigure === fact.isFigure ? 0 : 0.3);
  const twin = left.reduce<NumberFact | null>(
    (best, next) => (best && distance(best) <= distance(next) ? best : next),
    null,
  );
  if (twin) left.splice(left.indexOf(twin), 1);
  return twin;
}

function areClose(a: NumberFact, b: NumberFact): boolean {
  const [x, y] = [a.values[0] ?? 0, b.values[0] ?? 0];
  return (
    Math.min(x, y) >= 100 &&
    x !== y &&
    Math.abs(x - y) / Math.max(x, y) < 0.01 &&
    isRound(x) !== isRound(y) &&
    !isYear(x)
  );
}

function isRound(value: number): boolean {
  return value === Number(value.toPrecision(2));
}

function isYear(value: number): boolean {
  return value >= 1500 && value <= 2100;
}

function lostNumber(fact: NumberFact, literal: Reading, source: Reading | null): Finding[] {
  const number = literal.text.slice(fact.start, fact.end);
  const isInSource = !source || source.numbers.some((other) => isMatch(fact, other));
  if (!fact.isFigure) return [];
  if (!isInSource) return [finding('numbers', 'note', fact, 'number-only-literal', { number }, { side: 'literal' })];
  return [finding('numbers', 'warning', fact, 'number-lost', { number }, { side: 'literal' })];
}
