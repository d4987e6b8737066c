// "Two years and a half", 一年半, два с половиной часа, 2½: half of what the number counts comes on top. A figure is worth the sum
// and nothing else, so that 1年半 is 18 months and no 1; a word may be told either way.
import { measured } from './measures.ts';
import type { NumberFact } from './read-numbers.ts';

/** Behind the unit. */
const BEHIND_UNIT: Record<string, RegExp> = {
  en: /^ and a half\b/iu,
  de: /^ und ein(?:e[ns]?)? halb(?:e[ns]?)?(?!\p{L})/iu,
  fr: /^ et demie?(?!\p{L})/iu,
  es: /^ y medi[oa](?!\p{L})/iu,
  it: /^ e mezz[oa](?!\p{L})/iu,
  pt: /^ e mei[oa](?!\p{L})/iu,
  he: /^ וחצי(?!\p{L})/u,
  ar: /^ ونصف(?!\p{L})/u,
  zh: /^半/u,
  ja: /^半/u,
  ko: /^ ?반(?!\p{L})/u,
};
/** Behind the number, before what it counts. */
const BEHIND_NUMBER: Record<string, RegExp> = {
  ru: /^ с половиной(?!\p{L})/iu,
  uk: /^ (?:з|із) половиною(?!\p{L})/iu,
  pl: /^ i pół(?!\p{L})/iu,
  cs: /^ a půl(?!\p{L})/iu,
  sk: /^ a pol(?!\p{L})/iu,
  nl: /^ en een half(?!\p{L})/iu,
  zh: /^[个個]半/u,
};
const REACH = 16;
const VULGAR = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);
/** What stands before a number and adds to it, or takes away: साढ़े तीन लाख is three and a half lakh. */
const BEFORE_NUMBER: Record<string, readonly (readonly [RegExp, number])[]> = {
  hi: [
    [/(?:^|\s)साढ\u093cे $/u, 0.5],
    [/(?:^|\s)सवा $/u, 0.25],
    [/(?:^|\s)पौने $/u, -0.25],
  ],
  ur: [
    [/(?:^|\s)ساڑھے $/u, 0.5],
    [/(?:^|\s)سوا $/u, 0.25],
    [/(?:^|\s)پونے $/u, -0.25],
  ],
};
const INDIAN_SCALES = [1e9, 1e7, 1e5, 1000, 100];

/** The facts, with what stands beside them added. */
export function withHalves(text: string, facts: NumberFact[], lang: string): NumberFact[] {
  for (const fact of facts) {
    if (fact.kind !== 'number' || fact.glued || fact.isDatePart) continue;
    addVulgar(text, fact, lang);
    addBehind(text, fact, lang);
    addBefore(text, fact, lang);
  }
  return facts;
}

function addVulgar(text: string, fact: NumberFact, lang: string): void {
  const part = fact.isFigure ? VULGAR.get(text.charAt(fact.end)) : undefined;
  if (part) addPart(fact, part, measured(text, { start: fact.start, end: fact.end + 1 }, lang));
}

function addBehind(text: string, fact: NumberFact, lang: string): void {
  const [value = 0] = fact.values;
  if (!Number.isInteger(value) || fact.isScaled) return;
  const inner = BEHIND_NUMBER[lang]?.exec(text.slice(fact.end, fact.end + REACH))?.[0].length;
  if (inner) {
    addPart(fact, 0.5, measured(text, { start: fact.start, end: fact.end + inner }, lang));
    return;
  }
  const { end } = fact.amount;
  const outer = fact.unit ? BEHIND_UNIT[lang]?.exec(text.slice(end, end + REACH))?.[0].length : undefined;
  if (outer) addPart(fact, 0.5, { unit: fact.unit, amount: { start: fact.amount.start, end: end + outer } });
}

function addPart(fact: NumberFact, part: number, { unit, amount }: Pick<NumberFact, 'unit' | 'amount'>): void {
  const [value = 0] = fact.values;
  const sum = Number((value + part).toPrecision(9));
  Object.assign(fact, { values: fact.isFigure ? [sum] : [sum, ...fact.values], unit, amount });
}

// Of what the number counts by: of 300 a quarter is 25. As a further meaning, for an hour is read with the same words.
function addBefore(text: string, fact: NumberFact, lang: string): void {
  const [value = 0] = fact.values;
  const rows = BEFORE_NUMBER[lang];
  if (!rows || !Number.isInteger(value)) return;
  const before = text.slice(Math.max(0, fact.start - REACH), fact.start);
  const part = rows.find(([pattern]) => pattern.test(before))?.[1];
  const scale = INDIAN_SCALES.find((size) => value >= size) ?? 1;
  if (part) fact.values.push(value + part * scale);
}
