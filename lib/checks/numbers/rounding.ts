// When a number is another one rounded: "about 1.1 billion" for 1,087 million.

import type { Reading } from '../reading/reading.ts';
import type { NumberFact } from './read-numbers.ts';

/** Words before a number that say it is not exact. A language without them rounds by closeness alone. */
const HEDGES: Record<string, RegExp> = {
  en: /(?:about|around|some|roughly|nearly|almost|over|under|approximately|close to|(?:more|less|fewer) than|up to|at least|an? estimated)\s(?:\p{Lu}{2,3}\s?|[$€£])?$/iu,
  de: /(?:rund|etwa|ungefähr|circa|ca\.|fast|knapp|gut|über|beinahe|mehr als|weniger als)\s$/iu,
  fr: /(?:environ|près d[e’']|plus d[e’']|moins d[e’']|quelque|presque|autour de)\s?$/iu,
  es: /(?:un[oa]s|cerca de|casi|más de|menos de|alrededor de|aproximadamente)\s$/iu,
  ru: /(?:около|примерно|почти|более|свыше|порядка|чуть более|приблизительно)\s$/iu,
  he: /(?:כ-|כמעט\s|יותר מ-?|מעל\s|בערך\s|למעלה מ-?)$/u,
  zh: /[约約近超逾]|(?:大约|将近|超过|多达)$/u,
  ja: /(?:約|およそ|ほぼ|約およそ)$/u,
};
const LONGEST = 24;
const CLOSE = 0.01;
const HEDGED = 0.1;

/** Whether of two numbers that differ one is the other with fewer digits: within a hundredth, or a tenth where one is hedged. */
export function isRounded(fact: NumberFact, here: Reading, twin: NumberFact, there: Reading): boolean {
  const [x = 0, y = 0] = [fact.values[0], twin.values[0]];
  const [small, large] = [Math.min(x, y), Math.max(x, y)];
  if (small <= 0 || small === large || isYear(fact, here)) return false;
  const [rough, exact] = digitsOf(x) < digitsOf(y) ? [x, y] : [y, x];
  const digits = digitsOf(rough);
  if (digits === digitsOf(exact)) return false;
  const isHedged = isHedgedAt(fact, here) || isHedgedAt(twin, there);
  if (isHedged) return (large - small) / large < HEDGED && small >= 10;
  return (large - small) / large < CLOSE && small >= 100 && digits <= 3 && Number(exact.toPrecision(digits)) === rough;
}

function isHedgedAt({ start, amount }: NumberFact, { text, lang }: Reading): boolean {
  return HEDGES[lang]?.test(text.slice(Math.max(0, Math.min(start, amount.start) - LONGEST), amount.start)) ?? false;
}

// Of a round number only those before its zeros.
function digitsOf(value: number): number {
  return String(Number(value.toPrecision(12)))
    .replace(/^0?\.0*/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;
}

// 2,000 is none.
function isYear({ start, end, values: [value = 0] }: NumberFact, { text }: Reading): boolean {
  return value >= 1500 && value <= 2100 && /^\p{Nd}{4}$/u.test(text.slice(start, end));
}
