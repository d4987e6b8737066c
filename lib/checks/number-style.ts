import { type Finding, finding, type Versions } from './finding.ts';
import { dateHabits } from './numbers/date-habits.ts';
import type { NumberFact } from './numbers/read-numbers.ts';
import { monthBeside } from './numbers/source-days.ts';
import type { Reading } from './reading/reading.ts';

const MOST = 200;

/**
 * How numbers and dates are written in prose, each a note with its fix: a date in figures (2023-02-11) where the language
 * does not begin one with the year. In English also the day before the month, where the tag of the language has it behind
 * ("en" and "en-US", not "en-GB", nor an "en" article that mostly has it so), the code of a currency behind its amount, and
 * commas where no figure has them. What they say is compared by the checks of numbers and dates.
 */
export function numberStyle({ candidate, locale, article }: Versions): Finding[] {
  const findings = isoDates(candidate, locale);
  if (candidate.lang !== 'en') return findings.slice(0, MOST);
  const { text } = candidate;
  return [
    ...findings,
    ...(isDayFirst(locale, article.texts ?? []) ? [] : dayFirst(candidate)),
    ...codesBehind(text),
    ...malformed(text),
  ].slice(0, MOST);
}

const ISO = /(?<![\p{L}\p{N}/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\p{L}\p{N}/-])/gu;

function isoDates({ text }: Reading, locale: string): Finding[] {
  const habits = dateHabits(locale);
  if (!habits || habits.isYearFirst) return [];
  return [...text.matchAll(ISO)].flatMap(({ 0: date, 1: year, 3: month, 4: day, index: start }) => {
    const better = habits.written(Number(year), Number(month), Number(day));
    const end = start + date.length;
    return better ? [restyled('date-in-figures', { start, end }, date, withoutSecondStop(better, text, end))] : [];
  });
}

// "11 февраля 2023 г." at the end of a sentence.
function withoutSecondStop(date: string, text: string, end: number): string {
  return date.endsWith('.') && text.charAt(end) === '.' ? date.slice(0, -1) : date;
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY_FIRST = new RegExp(`\\b\\d{1,2} ${MONTH}\\b`, 'gu');
const MONTH_FIRST = new RegExp(`\\b${MONTH} \\d{1,2}\\b`, 'gu');
const dayFirstTexts = new WeakMap<readonly string[], boolean>();

// By the tag; where it has no region, the article may have the other habit: half of its dates are enough, since a machine puts
// the month first in its own version. Kept with its texts, which all its paragraphs share.
function isDayFirst(locale: string, texts: readonly string[]): boolean {
  if (!dateHabits(locale)?.isMonthFirst) return true;
  if (locale.includes('-')) return false;
  const known = dayFirstTexts.get(texts);
  if (known !== undefined) return known;
  const count = (pattern: RegExp) => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  const days = count(DAY_FIRST);
  const isUsual = days > 0 && days >= count(MONTH_FIRST);
  dayFirstTexts.set(texts, isUsual);
  return isUsual;
}

function dayFirst(candidate: Reading): Finding[] {
  const { text, numbers } = candidate;
  return numbers.flatMap((month, i) => {
    const [day, after] = [numbers[i - 1], numbers[i + 1]];
    if (month.kind !== 'month' || month.isFigure || !day || !isDay(day, month, text)) return [];
    if (monthBeside(candidate, i - 1) !== month) return [];
    const year = after && after.start === month.end + 1 && /^\d{4}$/.test(text.slice(after.start, after.end)) && after;
    if (after && !year && /^[ ]\d/.test(text.slice(month.end, month.end + 2))) return [];
    const before = FIRST_DAY.exec(text.slice(Math.max(0, day.start - 12), day.start))?.[1] ?? '';
    const place = { start: day.start - before.length, end: year ? year.end : month.end };
    if (/[\p{L}\p{N}]/u.test(text.charAt(place.start - 1) + text.charAt(place.end))) return [];
    const name = `${text.slice(month.start, month.end)} ${text.slice(place.start, day.end)}`;
    const better = year ? `${name}, ${text.slice(year.start, year.end)}` : name;
    return [restyled('day-first', place, text.slice(place.start, place.end), better)];
  });
}

// What stands before the day in "9–11 February", "9 and 11 February": one date with it.
const FIRST_DAY = /(?<![\p{N}.,/:-])(\d{1,2}(?: ?[–—] ?| (?:and|or|to) ))$/u;

function isDay({ start, end, isFigure, values }: NumberFact, month: NumberFact, text: string): boolean {
  const isBare = /^\d{1,2}$/.test(text.slice(start, end)) && !/[\p{N}.,/:-]/u.test(text.charAt(start - 1));
  const [day = 0] = values;
  return isFigure && isBare && day > 0 && day < 32 && month.start === end + 1 && text.charAt(end) === ' ';
}

const CODE = 'RMB|CNY|USD|EUR|GBP|JPY|KRW|HKD|TWD|MYR|SGD|RUB|UAH|INR|CHF|CAD|AUD';
const CODE_BEHIND = new RegExp(
  `(?<![\\p{L}\\p{N}.,/$€£¥-])(\\d{1,9}(?:,\\d{3}){0,4}(?:\\.\\d{1,2})?)((?: (?:thousand|million|billion|trillion))?) ?(${CODE})(?![\\p{L}\\p{N}])`,
  'gu',
);

// "RMB 1,000", as "$1,000"; or the name of the currency behind it, which is for the editor to say.
function codesBehind(text: string): Finding[] {
  return [...text.matchAll(CODE_BEHIND)].map(({ 0: amount, 1: figure = '', 2: scale = '', 3: code = '', index }) => {
    const place = { start: index, end: index + amount.length };
    return restyled('code-behind', place, amount, `${code} ${figure}${scale}`);
  });
}

const MALFORMED = /(?<![\p{L}\p{N}.,])(?:\d{1,9}\.\d{1,9},\d{3}|\d{1,3},\d{4,9}|\d{4,9},\d{3})(?![\p{N}]|[.,]\p{N})/gu;

// "5.17,000" is no figure, and what it was to be only the source says.
function malformed(text: string): Finding[] {
  return [...text.matchAll(MALFORMED)].map(({ 0: figure, index: start }) =>
    finding('number-style', 'note', { start, end: start + figure.length }, 'figure-malformed', { figure }),
  );
}

type Code = 'date-in-figures' | 'day-first' | 'code-behind';

function restyled(code: Code, place: { start: number; end: number }, found: string, better: string): Finding {
  const fix = { ...place, text: better };
  return finding('number-style', 'note', place, code, { found, better }, { fix });
}
