// Months and weekdays by name, in every language that the runtime has (CLDR through Intl), so that there is no table of
// our own. English short names count only with a full stop or a figure beside them; "May" and "March" likewise.
import { calendarForm, weekdaysIn } from './calendar-forms.ts';
import type { Word } from './reading.ts';
import { isCapital } from './word-forms.ts';

export type CalendarName = { start: number; end: number; value: number; kind: 'month' | 'weekday' };

type Names = { month: Map<string, number>; weekday: Map<string, number> };

const ENGLISH_SHORT = new Map(
  'jan feb mar apr may jun jul aug sep oct nov dec sept'.split(' ').map((name, i) => [name, i === 12 ? 9 : i + 1]),
);
/** Words of other meanings; of the languages that write months small only where they have a capital: Mars, Марта. */
const AMBIGUOUS: Record<string, Set<string>> = {
  en: new Set(['may', 'march']),
  fr: new Set(['mars']),
  ru: new Set(['марта', 'марте', 'марту', 'май', 'майя', 'мая', 'мае', 'маю']),
  uk: new Set(['лютий', 'лютого', 'лютому']),
};
const BEFORE_MONTH = new Set(
  'in of since until till by early late mid last next this from to and for through during'.split(' '),
);

const tables = new Map<string, Names>();

/** Months (1 to 12) and weekdays (1 is Monday) named in the words of a text. */
export function calendarNames(text: string, words: readonly Word[], lang: string): CalendarName[] {
  const { month, weekday } = namesOf(lang);
  const found: CalendarName[] = [];
  for (const [i, word] of words.entries()) {
    if (lang === 'en' && !isCapital(word.text) && !word.text.startsWith('mid-')) continue;
    const name = /['’]|^mid-/iu.test(word.text) ? word.text.replace(/['’]s$/u, '').replace(/^mid-/iu, '') : word.text;
    const small = lang === 'he' ? withoutPrefix(name, month, weekday) : name.toLowerCase();
    const { start, end } = word;
    const day = weekday.get(small) ?? (lang === 'en' ? weekday.get(small.replace(/s$/, '')) : undefined);
    const isShort = lang === 'en' && !month.has(small);
    const value = month.get(small) ?? (lang === 'en' ? ENGLISH_SHORT.get(small) : undefined);
    const isSure = !isShort && !(AMBIGUOUS[lang]?.has(small) && isCapital(name));
    if (value !== undefined && (isSure || isBesideFigure(text, words, i, isShort))) {
      found.push({ start, end, value, kind: 'month' });
    } else if (day !== undefined) found.push({ start, end, value: day, kind: 'weekday' });
    else if (value === undefined) {
      const form = calendarForm(name, lang);
      if (form && !(AMBIGUOUS[lang]?.has(small) && isCapital(name))) found.push({ start, end, ...form });
    }
  }
  return [...found, ...(lang === 'zh' || lang === 'ja' ? hanWeekdays(text) : weekdaysIn(text, lang))];
}

const HAN_WEEKDAY = /(?:周|週|星期|礼拜)([一二三四五六日天])|([月火水木金土日])曜/gu;

function hanWeekdays(text: string): CalendarName[] {
  return [...text.matchAll(HAN_WEEKDAY)].map(({ 0: name, 1: chinese, 2: japanese, index: start }) => {
    const value = chinese
      ? '一二三四五六日'.indexOf(chinese.replace('天', '日'))
      : '月火水木金土日'.indexOf(japanese ?? '');
    return { start, end: start + name.length, value: value + 1, kind: 'weekday' };
  });
}

/** Whether a word is the name of a month or weekday, or may be one. */
export function isCalendarWord(word: string, lang: string): boolean {
  const { month, weekday } = namesOf(lang);
  return month.has(word.toLowerCase()) || weekday.has(word.toLowerCase());
}

// Hebrew writes "in" and "the" in one word with the name.
function withoutPrefix(word: string, ...names: Map<string, number>[]): string {
  const isKnown = (text: string) => names.some((known) => known.has(text));
  return !isKnown(word) && isKnown(word.slice(1)) ? word.slice(1) : word;
}

function isBesideFigure(text: string, words: readonly Word[], i: number, isShort: boolean): boolean {
  const word = words[i];
  if (!word) return false;
  const before = words[i - 1]?.text ?? '';
  if (/^\d{1,4}(?:st|nd|rd|th)?$/.test(before) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(words[i + 1]?.text ?? ''))
    return true;
  return isShort ? text.charAt(word.end) === '.' : BEFORE_MONTH.has(before.toLowerCase());
}

function namesOf(lang: string): Names {
  const made = tables.get(lang);
  if (made) return made;
  const names: Names = { month: new Map(), weekday: new Map() };
  if (/^[a-z]{2,3}$/.test(lang)) fillNames(names, lang);
  tables.set(lang, names);
  return names;
}

function fillNames(names: Names, lang: string): void {
  const alone = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  const withDay = new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  for (let i = 0; i < 12; i++) {
    const date = new Date(Date.UTC(2024, i, 15));
    const inDate = withDay.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
    for (const name of [alone.format(date), inDate])
      if (/^[\p{L}\p{M}]{3,}$/u.test(name)) names.month.set(name.toLowerCase(), i + 1);
  }
  for (let i = 0; i < 7; i++)
    names.weekday.set(weekday.format(new Date(Date.UTC(2024, 0, 1 + i))).toLowerCase(), i + 1);
}
