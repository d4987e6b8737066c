// Days and months in figures without a year, where a language writes a full stop behind both: "am 14. 8." is 14 August.
const POINTED = new Set(['de', 'lb', 'cs', 'sk', 'hr', 'bs', 'sr', 'sl', 'fi', 'et', 'nb', 'no', 'nn', 'da', 'is']);
const SHORT_DATE = /^(\d{1,2})\.( ?)(\d{1,2})(?=\.(?!\d)|\. )/;
const HOUR = /(?:\bum|gegen|kl\.|klo|ob|v) $/u;

type ShortDate = { day: string; month: string; monthAt: number };

/** The date that begins at this place, in the digits 0 to 9; null where it is an hour or no date. */
export function shortDate(text: string, start: number, lang: string): ShortDate | null {
  const match = POINTED.has(lang) ? SHORT_DATE.exec(text.slice(start, start + 9)) : null;
  if (!match || HOUR.test(text.slice(Math.max(0, start - 8), start))) return null;
  const [, day = '', blank = '', month = ''] = match;
  const isDate = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
  return isDate ? { day, month, monthAt: start + day.length + 1 + blank.length } : null;
}
