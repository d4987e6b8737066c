// Telephone numbers are grouped as each house likes: +49 351 864 8233, 0351/8648233, (0351) 864-82-33. Seven digits in the same
// order are no chance, so what groups them is not compared; nor is the code of a country for the 0 of a call at home. A digit
// that differs leaves the groups as they are, and the checks compare them one by one.
import type { Reading, Span } from '../reading/reading.ts';
import { latinDigits } from './figure-values.ts';
import { numbersWithin } from './number-match.ts';
import type { NumberFact } from './read-numbers.ts';

const RUN = /(?:\+ ?)?\(?\p{Nd}+(?:(?:[ \u00A0\u202F.‑–/-]|[)）][ -]?| ?[(（])\p{Nd}+)*/gu;
const HOME = /[(（]0[)）]/u; // +44 (0)20
const FEWEST = 7; // digits
const MOST = 15;

type Call = Span & { digits: string; isAbroad: boolean };

const calls = new WeakMap<Reading, Call[]>();
const shared = new WeakMap<Reading, { there: Reading; facts: ReadonlySet<NumberFact> }>();

/** Whether a number is part of a telephone number that both texts have, in whatever groups. */
export function isOfSharedCall(here: Reading, there: Reading, fact: NumberFact): boolean {
  const known = shared.get(here);
  if (known?.there === there) return known.facts.has(fact);
  const facts = new Set(sharedCalls(here, there).flatMap((call) => numbersWithin(here, call)));
  shared.set(here, { there, facts });
  return facts.has(fact);
}

// Of several with the same end the last one is compared.
function sharedCalls(here: Reading, there: Reading): Call[] {
  const others = new Map(callsOf(there).map((call) => [call.digits.slice(-FEWEST), call]));
  return callsOf(here).filter((call) => {
    const other = others.get(call.digits.slice(-FEWEST));
    return other !== undefined && areSame(call, other);
  });
}

function callsOf(reading: Reading): Call[] {
  const made = calls.get(reading) ?? readCalls(reading.text);
  calls.set(reading, made);
  return made;
}

function readCalls(text: string): Call[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index: start }) => {
    if (run.length < FEWEST || run.length > 2 * MOST) return [];
    const digits = latinDigits(run.replace(HOME, '')).replaceAll(/\D/g, '');
    const isCall = digits.length >= FEWEST && digits.length <= MOST;
    return isCall ? [{ start, end: start + run.length, digits, isAbroad: /^(?:\+|00)/.test(run) }] : [];
  });
}

function areSame(a: Call, b: Call): boolean {
  let same = 0;
  while (same < Math.min(a.digits.length, b.digits.length) && a.digits.at(-1 - same) === b.digits.at(-1 - same)) same++;
  const [mine, other] = [a, b].map(({ digits }) => digits.slice(0, digits.length - same));
  return isPrefixFor(a, mine ?? '', other ?? '') || isPrefixFor(b, other ?? '', mine ?? '');
}

// What is dialled before the rest: nothing, or a country's code where the other has the 0 or 8 of its own network.
function isPrefixFor({ isAbroad }: Call, own: string, other: string): boolean {
  return (own === '' && other === '') || (isAbroad && /^(?:00)?\d{1,3}$/.test(own) && /^[018]?$/.test(other));
}
