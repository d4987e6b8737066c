// What units measure: which can contradict each other, and which amounts in two units are one.
import type { Span } from '../reading/reading.ts';
import { CODES, unitAfter, unitBefore } from './units-table.ts';

/** Units of one kind: only these can contradict each other. */
const MONEY = new Set([...CODES, '%']);
const KINDS: { has(unit: string): boolean }[] = [
  MONEY,
  new Set(['%', 'pp']),
  new Set(['km', 'mi', 'm', 'cm', 'mm', 'ft', 'in', 'yd', 'km2', 'm2']),
  new Set(['km2', 'm2', 'ha', 'acre', 'mi2']),
  new Set(['kg', 'lb', 't', 'g', 'mg', 'oz']),
  new Set(['l', 'dl', 'cl', 'ml']),
  new Set(['°C', '°F']),
  new Set(['km/h', 'm/s', 'mph']),
  new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second']),
];

/** Whether two units measure the same and yet differ: dollars and yuan, miles and kilometres. */
export function areOpposed(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b && KINDS.some((kind) => kind.has(a) && kind.has(b));
}

/** Whether both are money, of two countries. */
export function areTwoMoneys(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b && CODES.has(a) && CODES.has(b);
}

/** How much of the first unit of its line each one is. */
const SAME_MEASURE: readonly Record<string, number>[] = [
  { m: 1, mm: 0.001, cm: 0.01, km: 1000, mi: 1609, ft: 0.3048, in: 0.0254, yd: 0.9144 },
  { l: 1, dl: 0.1, cl: 0.01, ml: 0.001 },
  { kg: 1, g: 0.001, mg: 1e-6, t: 1000, lb: 0.4536, oz: 0.02835 },
  { m2: 1, ha: 10_000, km2: 1e6, acre: 4047, mi2: 2.59e6 },
  { 'km/h': 1, 'm/s': 3.6, mph: 1.609 },
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  { month: 1, year: 12, decade: 120, century: 1200 },
];
const IMPERIAL = new Set(['mi', 'ft', 'in', 'yd', 'lb', 'oz', 'acre', 'mi2', 'mph', '°F']);
/** What translators round away, between two systems and within one. */
const ROUNDED = 0.04;
const NEARLY = 0.01;

export type Measured = { values: number[]; unit: string | null };

/** Whether one is the other in another unit, as translators round it: 200 miles and 320 kilometres, 1.2 t and 1,200 kg. */
export function isConverted({ values: [x = 0], unit: a }: Measured, { values: [y = 0], unit: b }: Measured): boolean {
  if (a === null || b === null || a === b) return false;
  if (a === '°F' && b === '°C') return Math.abs((x - 32) / 1.8 - y) <= 1;
  if (a === '°C' && b === '°F') return Math.abs((y - 32) / 1.8 - x) <= 1;
  const tolerance = IMPERIAL.has(a) === IMPERIAL.has(b) ? NEARLY : ROUNDED;
  return SAME_MEASURE.some(({ [a]: inA, [b]: inB }) => {
    if (!inA || !inB) return false;
    return Math.abs(x * inA - y * inB) <= tolerance * Math.max(x * inA, y * inB);
  });
}

/** What an amount comes to in a unit, unrounded; null where that measures something else. */
export function inUnit({ values: [x = 0], unit }: Measured, wanted: string): number | null {
  if (unit === null) return null;
  if (unit === wanted) return x;
  if (unit === '°F' && wanted === '°C') return (x - 32) / 1.8;
  if (unit === '°C' && wanted === '°F') return 1.8 * x + 32;
  const measure = SAME_MEASURE.find(({ [unit]: own, [wanted]: other }) => own && other);
  const [own, other] = [measure?.[unit], measure?.[wanted]];
  return own && other ? (x * own) / other : null;
}

/** A larger and a smaller amount of one measure as one: an hour and twenty minutes. Null for what does not add up so. */
export function sumOf({ values: [x = 0], unit: a }: Measured, { values: [y = 0], unit: b }: Measured): Measured | null {
  if (a === null || b === null || a === b) return null;
  const measure = SAME_MEASURE.find(({ [a]: inA, [b]: inB }) => inA && inB && inA > inB && y * inB < inA);
  const [inA, inB] = [measure?.[a], measure?.[b]];
  return inA && inB ? { values: [Number(((x * inA) / inB + y).toPrecision(9))], unit: b } : null;
}

/** The unit of the number at this place, and the number with it. */
export function measured(text: string, { start, end }: Span, lang: string): { unit: string | null; amount: Span } {
  const before = unitBefore(text, start);
  if (before) return { unit: before.unit, amount: { start: start - before.length, end } };
  const after = unitAfter(text, end, lang);
  return { unit: after?.unit ?? null, amount: { start, end: end + (after?.length ?? 0) } };
}
