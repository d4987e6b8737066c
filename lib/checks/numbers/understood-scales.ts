// "On a budget of 30 million dollars it has made 75": the scale that goes without saying, since the number before has it. The
// number may still be a plain one, so this only clears: 75 million of the other version, or the 75 here.
import type { Reading } from '../reading/reading.ts';
import { latinDigits } from './figure-values.ts';
import { hasNumber } from './number-match.ts';
import type { NumberFact } from './read-numbers.ts';

const SCALES = new Set([1e12, 1e9, 1e8, 1e7, 1e6, 1e5, 1e4, 1000]);
const BEFORE = 3; // numbers
const FAR = 120; // signs
const STOP = /[.!?।。！？](?:\s|$)/u;

type Understood = { of: ReadonlyMap<NumberFact, number>; all: ReadonlySet<number> };

const known = new WeakMap<Reading, Understood>();

/** Whether the other text has this number with the scale of the number before it, or the other way round. */
export function isScaledByOther(here: Reading, there: Reading, fact: NumberFact): boolean {
  const value = understood(here).of.get(fact);
  if (value !== undefined && hasNumber(there, { ...fact, values: [value] })) return true;
  return fact.isScaled === true && understood(there).all.has(fact.values[0] ?? 0);
}

function understood(reading: Reading): Understood {
  const made = known.get(reading);
  if (made) return made;
  const of = readUnderstood(reading);
  const found = { of, all: new Set(of.values()) };
  known.set(reading, found);
  return found;
}

function readUnderstood({ numbers, text }: Reading): Map<NumberFact, number> {
  const found = new Map<NumberFact, number>();
  for (const [i, fact] of numbers.entries()) {
    if (!isBare(fact)) continue;
    const scaled = numbers.slice(Math.max(0, i - BEFORE), i).findLast(({ isScaled }) => isScaled);
    const scale = scaled ? scaleOf(scaled, text) : null;
    if (!scaled || !scale || fact.start - scaled.end > FAR || STOP.test(text.slice(endOf(scaled, text), fact.start)))
      continue;
    found.set(fact, Number(((fact.values[0] ?? 0) * scale).toPrecision(12)));
  }
  return found;
}

// The point of "Mio." ends no sentence.
function endOf({ start, end }: NumberFact, text: string): number {
  return ABBREVIATED.test(text.slice(start, end)) && text.charAt(end) === '.' ? end + 1 : end;
}

const ABBREVIATED = /(?:Mio|Mrd|Mds?|mln|mld|тыс|тис|млн|млрд)$/iu;

// What the figure is multiplied by; null for numbers in words, and where its separators leave a doubt.
function scaleOf({ start, end, values: [value = 0] }: NumberFact, text: string): number | null {
  const figure = Number.parseFloat(latinDigits(text.slice(start, end)).replace(',', '.'));
  const scale = figure > 0 ? Number((value / figure).toPrecision(6)) : 0;
  return SCALES.has(scale) ? scale : null;
}

function isBare({ kind, isFigure, isScaled, glued, values: [value = 0] }: NumberFact): boolean {
  return kind === 'number' && isFigure && !isScaled && !glued && value > 0 && value < 1000;
}
