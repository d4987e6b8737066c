import { latinDigits } from './figure-values.ts';
import type { NumberFact } from './read-numbers.ts';
import { shortDate } from './short-dates.ts';

const CLOCK = /^([:.]\p{Nd}{2})?\s?([ap])\.?\s?m\b/iu;
// 21 h 30, 7h20, 17 Uhr 45, 7 giờ 30, "2 o'clock 15 minutes"
const HOUR_MINUTES = /^\s?(?:(?:h|Uhr|giờ|টা)\s?|o['’]clock (?:and )?)(\d\d)(?!\d)(?: minutes?)?/u;
const HAN_MINUTES = /^(?:[時时點点]|시 ?)(\d{1,2})[分분]/u;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

// 2023-02-11, 11.02.2023, 2/11/2023, 2月: every part a number that may be a month's name elsewhere; the month also as such,
// twice where day and month may be swapped.
export function dateFacts(text: string, start: number, lang: string): NumberFact[] | null {
  const shape = latinDigits(text.slice(start, start + 11));
  const month =
    /^(\d{1,2})\s?[月월](?!期)/u.exec(shape) ?? (isBehindMonth(text, start) ? /^(\d{1,2})(?!\d)/.exec(shape) : null);
  if (month) return isMonth(Number(month[1])) ? datePart(start, month[1] ?? '', true) : null;
  const [first, last] = [YEAR_FIRST.exec(shape), YEAR_LAST.exec(shape)];
  const match = first ?? last;
  if (!match) return withoutYear(text, start, lang);
  if (/[\d./-]/.test(text.charAt(start - 1))) return null;
  const [, a = '', , b = '', c = ''] = match;
  const second = start + a.length + 1;
  const third = second + b.length + 1;
  if (first) return [...datePart(start, a, false), ...datePart(second, b, true), ...datePart(third, c, false)];
  return [...datePart(start, a, true), ...datePart(second, b, true), ...datePart(third, c, false)];
}

function withoutYear(text: string, start: number, lang: string): NumberFact[] | null {
  const date = shortDate(text, start, lang);
  return date && [...datePart(start, date.day, false), ...datePart(date.monthAt, date.month, true)];
}

// Vietnamese: "tháng 3" is March, "3 tháng" three months.
function isBehindMonth(text: string, start: number): boolean {
  return text.charAt(start - 1) === ' ' && /(?<!\p{L})tháng $/iu.test(text.slice(Math.max(0, start - 7), start));
}

function datePart(start: number, digits: string, mayBeMonth: boolean): NumberFact[] {
  const value = Number(digits);
  const place = { start, end: start + digits.length };
  const common = { ...place, values: [value], isFigure: true, unit: null, amount: place };
  const number: NumberFact = { ...common, kind: 'number', weak: false, isDatePart: digits.length < 3 };
  return mayBeMonth && isMonth(value) ? [number, { ...common, kind: 'month', weak: true }] : [number];
}

function isMonth(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 12;
}

const LONGEST_MINUTES = 28; // signs

export function clockTime(text: string, start: number, digits: string): NumberFact | null {
  const hourDigits = /^\d{1,2}(?=$|[.])/.exec(digits)?.[0];
  if (hourDigits === undefined) return null;
  const rest = latinDigits(text.slice(start + hourDigits.length, start + hourDigits.length + LONGEST_MINUTES));
  const half = CLOCK.exec(rest);
  const minutes = /^:(\d\d)(?!\d)/.exec(rest) ?? HAN_MINUTES.exec(rest) ?? HOUR_MINUTES.exec(rest);
  const hour = Number(hourDigits);
  const noon = half?.[2]?.toLowerCase() === 'p' && hour < 12 ? 12 : 0;
  if (hour > 24 || (!half && !minutes)) return null;
  const minute = Number(half?.[1]?.slice(1) ?? minutes?.[1] ?? 0);
  const value = ((hour === 12 && half?.[2]?.toLowerCase() === 'a' ? 0 : hour) + noon) * 60 + minute;
  const values = half ? [value] : [value, value + 720];
  const end = start + hourDigits.length + (half?.[0] ?? minutes?.[0] ?? '').length;
  return { start, end, kind: 'time', values, isFigure: true, weak: false, unit: null, amount: { start, end } };
}
