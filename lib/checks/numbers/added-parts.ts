import type { NumberFact } from './read-numbers.ts';

// What stands between the parts of one number: "1만 2450", "12 тысяч 450", "12 ألفا و450".
const BETWEEN: Record<string, RegExp> = Object.fromEntries([
  ...'ko hi ur bn mr ne gu pa te kn ta ml ru uk be bg pl cs sk vi'.split(' ').map((lang) => [lang, /^\.? ?$/u]),
  ...['ar', 'fa'].map((lang) => [lang, /^ ?و ?$/u]),
]);

/**
 * The facts, with those made one number where the second part fits into the zeros of the first. Not the day of a month
 * behind an amount, nor a year.
 */
export function withAddedParts(text: string, facts: NumberFact[], lang: string): NumberFact[] {
  const between = BETWEEN[lang];
  if (!between) return facts;
  const all: NumberFact[] = [];
  for (const [i, fact] of facts.entries()) {
    const last = all.at(-1);
    const sum = last && isPartOf(last, fact, facts[i + 1]) && between.test(text.slice(last.end, fact.start));
    if (sum) all.splice(-1, 1, sumOfParts(last, fact));
    else all.push(fact);
  }
  return all;
}

function isPartOf(last: NumberFact, fact: NumberFact, next: NumberFact | undefined): boolean {
  if (!last.isScaled || fact.kind !== 'number' || !(last.isFigure || fact.isScaled)) return false;
  const isDay = next?.kind === 'month' && next.start - fact.end < 3;
  return !isDay && fitsInto(fact.values[0] ?? 0, last.values[0] ?? 0);
}

function sumOfParts(last: NumberFact, fact: NumberFact): NumberFact {
  const { start } = last;
  const values = [(last.values[0] ?? 0) + (fact.values[0] ?? 0)];
  return { ...fact, start, values, isFigure: true, weak: false, amount: { start, end: fact.amount.end } };
}

function fitsInto(less: number, more: number): boolean {
  const isYear = less >= 1900 && less <= 2100;
  return more >= 1000 && less >= 1 && less < more && !isYear && more % 10 ** Math.ceil(Math.log10(less + 1)) === 0;
}
