// The numbers in figures of a text, with what multiplies them, and dates and times in figures.
import { isAfternoon } from './afternoon.ts';
import { clockTime, dateFacts } from './figure-dates.ts';
import { figureValues, hasDecimalPoint, latinDigits, yearsOf } from './figure-values.ts';
import { yearOfEra } from './japanese-eras.ts';
import { measured } from './measures.ts';
import type { NumberFact } from './read-numbers.ts';
import { scaleAfter, scaleBefore, scaleOfRange } from './scales.ts';
import { timesBehind } from './times-words.ts';
import { unitBefore } from './units-table.ts';

const FIGURE = /\p{Nd}+(?:[.,٬٫'’\u00A0\u2009\u202F]\p{Nd}+|，\p{Nd}{3}(?!\p{Nd}))*/gu;
const SPACED_FIGURE = new RegExp(
  `\\p{Nd}{1,3}(?:[ \\u00A0\\u2009\\u202F]\\p{Nd}{3})+(?!\\p{Nd})(?:,\\p{Nd}+)?|${FIGURE.source}`,
  'gu',
);
// The decimals of Persian figures stand behind a slash: ۳/۵.
const PERSIAN_FIGURE = new RegExp(
  `(?<![/\\p{Nd}])[۰-۹]{1,3}(?:[,٬][۰-۹]{3})*/[۰-۹]{1,3}(?![/\\p{Nd}])|${FIGURE.source}`,
  'gu',
);

/** In the order of the text; what a scale multiplies, or a century or a clock may mean, is among the values. */
export function readFigures(text: string, lang: string): NumberFact[] {
  const facts: NumberFact[] = [];
  let from = 0;
  const pattern = lang === 'fa' ? PERSIAN_FIGURE : hasDecimalPoint(lang) ? FIGURE : SPACED_FIGURE;
  for (const match of text.matchAll(pattern)) {
    if (match.index < from) continue;
    const digits = latinDigits(match[0]).replaceAll('，', ',').replace('/', '.');
    const time = clockTime(text, match.index, digits);
    const read = time
      ? [time]
      : (dateFacts(text, match.index, lang) ?? figureFacts(text, match.index, match[0].length, digits, lang));
    if (!joinsHan(facts.at(-1), read, lang)) facts.push(...read);
    from = Math.max(from, ...read.map(({ end }) => end));
  }
  return facts;
}

// 1亿5000万 is one number.
function joinsHan(last: NumberFact | undefined, [next, ...others]: readonly NumberFact[], lang: string): boolean {
  if ((lang !== 'zh' && lang !== 'ja') || !last || !next || others.length > 0) return false;
  const [more = 0, less = 0] = [last.values[0], next.values[0]];
  if (last.end !== next.start || next.kind !== 'number' || last.kind !== 'number' || more < 10_000 || less >= more)
    return false;
  last.values = [more + less];
  last.end = next.end;
  last.unit = next.unit;
  last.amount = { start: last.start, end: next.amount.end };
  return true;
}

function figureFacts(text: string, start: number, length: number, digits: string, lang: string): NumberFact[] {
  const after = start + length;
  const { factor: behind, end } = scaleAfter(text, after, lang);
  const factor = behind === 1 ? scaleBefore(text, start, lang) : behind;
  const shared = factor === 1 ? scaleOfRange(text, after, lang) : 1;
  const isLength = factor === 1e6 && isMetre(text, start, after, end);
  const scaled = figureValues(digits, lang).flatMap((value) =>
    shared === 1 && !isLength ? [times(value, factor)] : [value, times(value, isLength ? factor : shared)],
  );
  const values = [...scaled, ...otherMeanings(text, { start, after, end }, digits, scaled[0] ?? 0, lang)];
  const era = spanAfter(text, end, lang);
  const glued = gluedTo(text, start);
  return [
    {
      start,
      end,
      kind: 'number',
      values: era ? [...values, ...values.map((value) => value * era)] : values,
      isFigure: true,
      isOrdinal: /^(?:st|nd|rd|th)/.test(text.slice(after, after + 2)),
      weak: glued !== undefined || (digits === '1' && ONE_OF_EACH.test(text.slice(end, end + 5))),
      ...measured(text, { start, end }, lang),
      ...(factor > 1 && { isScaled: true }),
      ...(glued && { glued }),
    },
  ];
}

// What else a figure may mean; `after` is where it ends, `end` where its scale does.
function otherMeanings(
  text: string,
  { start, after, end }: { start: number; after: number; end: number },
  digits: string,
  value: number,
  lang: string,
): number[] {
  const before = () => latinDigits(text.slice(Math.max(0, start - 8), start));
  return [
    ...(/^\d{2}$/.test(digits) ? yearsOf(Number(digits), before(), text.slice(after, after + 3)) : []),
    ...(/^\d\d00$/.test(digits) && CENTURY.test(text.slice(after, after + 5)) ? [value / 100 + 1] : []),
    ...(value <= 12 && isAfternoon(text, start, end, lang) ? [value + 12] : []),
    ...(lang === 'ja' && text.charAt(end) === '割' ? [value * 10] : []), // in percent
    ...(lang === 'ja' && QUARTER.test(text.slice(after, after + 6)) ? quartersOf(value) : []),
    ...(lang !== 'en' && CLOCK_WITH_POINT.test(digits) ? [Number(digits) + 12] : []),
    ...ofTimes(value, timesBehind(text, after, lang)),
    ...(JAPANESE_ERAS.has(lang) ? yearOfEra(value, before()) : []),
    ...(lang === 'ja' && /^\d{2}$/.test(digits) && JAPANESE_YEAR.test(text.slice(end, end + 4))
      ? [1900 + value, 2000 + value]
      : []),
    ...(lang === 'th' && value > 2400 && value < 2700 ? [value - BUDDHIST_ERA] : []),
  ];
}

// 1つ is "one of them", 1日に8万台 "80,000 a day"; the first of a month stands behind the month.
const ONE_OF_EACH = /^(?:つ|[日人](?:あ|当)たり|日に?\p{Nd})/u;

const CENTURY = /^(?:s|-tal|-luvu|-luku)/u; // the 1200s, 1200-talet, 1200-luvulla: the 13th

// 4～6月期 is the second quarter of the year, and the first of most firms' own.
const QUARTER = /^(?:[～~〜―–-]\d{1,2})?月期/u;

function quartersOf(month: number): number[] {
  const quarter = Math.ceil(month / 3);
  return [quarter, ((quarter + 2) % 4) + 1];
}

// 75年入社 is 1975; 18年務めた may be a year as well, 18年間 none.
const JAPANESE_YEAR = /^年(?![間前後目半余来連以ぶ])/u;

const CLOCK_WITH_POINT = /^(?:[1-9]|1[01])\.[0-5]\d$/; // "6.45 petang" is 18.45
const BUDDHIST_ERA = 543; // years
const JAPANESE_ERAS = new Set(['ja', 'zh']);

function ofTimes(value: number, times: number | undefined): number[] {
  return times ? [value * times] : [];
}

// "5,500m" is a height; "$5m" is money.
function isMetre(text: string, start: number, after: number, end: number): boolean {
  return text.slice(after, end) === 'm' && unitBefore(text, start) === null;
}

const GLUED = /([\p{Script=Latin}\p{Script=Cyrillic}]{1,12})-?$/u;

function gluedTo(text: string, start: number): string | undefined {
  if (/[\s\p{P}]/u.test(text.charAt(start - 1)) && text.charAt(start - 1) !== '-') return undefined;
  return GLUED.exec(text.slice(Math.max(0, start - 13), start))?.[1]?.toLowerCase();
}

/** "2 decades" may stand for 20 years. */
function spanAfter(text: string, end: number, lang: string): number | null {
  const next = text.slice(end, end + 12);
  if (lang === 'en') return /^[ -]decades?\b/iu.test(next) ? 10 : /^[ -]centur/iu.test(next) ? 100 : null;
  return null;
}

// Without what binary fractions leave behind: 1.1 times 100 is 110.
function times(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}
