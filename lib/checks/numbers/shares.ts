// Parts of a whole told by two numbers or by an ordinal: "one in five", 3人に1人, "jeder dritte". A weak fact in percent stands
// beside the numbers, and what they are made of may be told by the percent as well.
import { percentsOf } from './number-words.ts';
import type { NumberFact } from './read-numbers.ts';

/** What stands between the part and the whole. */
const ONE_IN: Record<string, RegExp> = {
  en: /^ (?:\p{L}+ )?(?:in|out of)(?: every)? $/iu,
  de: /^ von $/iu,
  fr: /^ (?:\p{L}+ )?sur $/iu,
  es: /^ (?:\p{L}+ )?de cada $/iu,
  it: /^ (?:\p{L}+ )?su $/iu,
  pt: /^ em cada $/iu,
  ru: /^ из $/iu,
  uk: /^ із? $/iu,
  he: /^ (?:מתוך |מכל )$/u,
  ar: /^ من كل $/u,
  nl: /^ op de $/iu,
  pl: /^ na $/iu,
};
/** Where the whole stands first. */
const OF_SO_MANY: Record<string, RegExp> = {
  ja: /^(?:人|世帯|社|校|つ)に$/u,
  zh: /^(?:人|户|戶|家|个人|個人)(?:中|里|当中)?(?:就|便)?有?$/u,
  ko: /^명 (?:중|가운데) $/u,
};
/** Before an ordinal: every third. */
const EVERY: Record<string, RegExp> = {
  en: /\bevery $/iu,
  de: /(?:^|\s)jede[rsnm]? $/iu,
  es: /(?:^|\s)cada $/iu,
  it: /(?:^|\s)ogni $/iu,
  ru: /(?:^|\s)кажд\p{L}{2,3} $/iu,
  uk: /(?:^|\s)кож\p{L}{1,3} $/iu,
  hi: /(?:^|\s)हर $/u,
  pl: /(?:^|\s)co $/iu,
  nl: /(?:^|\s)(?:elke|iedere) $/iu,
};
const MOST = 20;
const REACH = 10;

/** The weak facts of the shares of a text, `facts` in order. */
export function sharesOf(text: string, facts: readonly NumberFact[], lang: string): NumberFact[] {
  return facts.flatMap((fact, i) => {
    if (fact.kind !== 'number') return [];
    const next = facts[i + 1];
    const of = next?.kind === 'number' ? wholeOf(text, fact, next, lang) : null;
    if (next && of) return [shareOf([fact, next], of)];
    return isEvery(text, fact, lang) ? [shareOf([fact], { count: 1, whole: fact.values[0] ?? 1 })] : [];
  });
}

type Share = { count: number; whole: number };

function wholeOf(text: string, fact: NumberFact, next: NumberFact, lang: string): Share | null {
  const between = text.slice(fact.end, next.start);
  const [first = 0, second = 0] = [fact.values[0], next.values[0]];
  const [count, whole] = OF_SO_MANY[lang]?.test(between) ? [second, first] : [first, second];
  const isTold = count !== first || ONE_IN[lang]?.test(between);
  return isTold && count >= 1 && whole > count && whole <= MOST && Number.isInteger(whole) ? { count, whole } : null;
}

function isEvery(text: string, { start, values: [whole = 0], isFigure }: NumberFact, lang: string): boolean {
  const isPart = !isFigure && whole > 2 && whole <= MOST && Number.isInteger(whole);
  return isPart && (EVERY[lang]?.test(text.slice(Math.max(0, start - REACH), start)) ?? false);
}

function shareOf(facts: readonly NumberFact[], { count, whole }: Share): NumberFact {
  const values = [...percentsOf(count, whole), count / whole];
  for (const fact of facts) fact.values.push(...values);
  const place = { start: facts[0]?.start ?? 0, end: facts.at(-1)?.end ?? 0 };
  return { ...place, kind: 'number', values, isFigure: false, weak: true, isAlone: true, unit: '%', amount: place };
}
