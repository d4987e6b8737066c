// Months and weekdays by name, in every language that the runtime has (CLDR through Intl), so that there is no table of
// our own. English short names count only with a full stop or a figure beside them; "May" and "March" likewise.

import type { Word } from '../reading/reading.ts';
import { isCased } from '../words/particles.ts';
import { spellingsOf } from '../words/spellings.ts';
import { foldCase, isCapital } from '../words/word-forms.ts';
import { calendarForm, hasMonthForms, weekdaysIn } from './calendar-forms.ts';

type CalendarName = { start: number; end: number; value: number; kind: 'month' | 'weekday' };

type Names = {
  month: Map<string, number>;
  weekday: Map<string, number>;
  /** Months without accents by their first letters. */
  heads: Map<string, (readonly [string, number])[]>;
};

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
/** Weekdays that mean something else with a small letter: a week, a market, second and third. */
const ONLY_CAPITAL: Record<string, Set<string>> = {
  id: new Set(['minggu']),
  tr: new Set(['pazar']),
  el: new Set(['δευτέρα', 'τρίτη', 'τετάρτη', 'πέμπτη']),
};
// Romanian months as a span: "trei luni".
const COUNTED_MONTHS =
  /(?:\p{Nd}|(?<!\p{L})(?:de|câteva|multe|ultimele|primele|următoarele|două|trei|patru|cinci|șase|șapte|opt|nouă|zece|doisprezece|douăsprezece))\s$/iu;
// "Mai" is "more" but behind a day or before a year.
const DATE_IN_MAY =
  /\p{Nd} mai(?! (?:mult|puțin|mar[ei]|mic|bun|bine|târziu|devreme|sus|jos|vechi|tineri|scump|ieftin))|mai \p{Nd}{4}/u;
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
    if (ONLY_CAPITAL[lang]?.has(small) && !isCapital(name)) continue;
    if (lang === 'ro' && isNoRomanianDate(small, text, word)) continue;
    const day = weekday.get(small) ?? (lang === 'en' ? weekday.get(small.replace(/s$/, '')) : undefined);
    const isShort = lang === 'en' && !month.has(small);
    const value = month.get(small) ?? (lang === 'en' ? ENGLISH_SHORT.get(small) : undefined);
    const isSure = !isShort && small.length >= SURE && !(AMBIGUOUS[lang]?.has(small) && isCapital(name));
    if (value !== undefined && (isSure || isBesideFigure(text, words, i, isShort))) {
      found.push({ start, end, value, kind: 'month' });
    } else if (day !== undefined) found.push({ start, end, value: day, kind: 'weekday' });
    else if (value === undefined) {
      const form = calendarForm(name, lang) ?? inflectedMonth(text, words, i, lang);
      if (form && !(AMBIGUOUS[lang]?.has(small) && isCapital(name))) found.push({ start, end, ...form });
    }
  }
  return [...found, ...(lang === 'zh' || lang === 'ja' ? hanWeekdays(text) : weekdaysIn(text, lang))];
}

/** Shorter ones count beside a figure only: মে, मई. */
const SURE = 3;
const DAY_IN_FRONT = /^\p{Nd}{1,2}-(?=\p{L})/u; // 14-mart
const DIGIT_FIRST = /^\p{Nd}/u;
const SET_OFF = /['’]\p{Ll}{1,4}$/u; // Mart’ta

// "14. marta", "martxoaren 14an", "14 Mart’ta": a month in another case than CLDR's, beside the figure of a day or year.
function inflectedMonth(
  text: string,
  words: readonly Word[],
  i: number,
  lang: string,
): { value: number; kind: 'month' } | null {
  const whole = words[i]?.text ?? '';
  if ((!isCased(lang) && !OTHER_CASED.has(lang)) || hasMonthForms(lang)) return null;
  if (![whole, words[i - 1]?.text, words[i + 1]?.text].some((word) => word && DIGIT_FIRST.test(word))) return null;
  const day = DAY_IN_FRONT.exec(whole)?.[0] ?? '';
  const word = whole.slice(day.length).replace(SET_OFF, '');
  const { month, heads } = namesOf(lang);
  const near = heads.get(foldCase(word).slice(0, HEAD));
  if (!near || (!day && !isBesideFigure(text, words, i, false))) return null;
  const exact = month.get(word.toLowerCase());
  const value = exact ?? nearestMonth(foldCase(word), near);
  return value === undefined ? null : { value, kind: 'month' };
}

const OTHER_CASED = new Set(['el', 'hy', 'ka', 'sq']);
const HEAD = 3; // letters

const SHORT_ENDING = /^(?:[aeiu]|[oe]m|[dg]a)$/u; // maja, mayda

function nearestMonth(word: string, near: readonly (readonly [string, number])[]): number | undefined {
  let [best, value, isOne]: [number, number | undefined, boolean] = [0, undefined, true];
  for (const [name, month] of near) {
    let shared = 0;
    while (shared < name.length && name[shared] === word[shared]) shared++;
    const isShort = name.length === 3 && shared === 3 && SHORT_ENDING.test(word.slice(3));
    if (!isShort && (shared < Math.max(4, name.length - 2) || word.length - shared > 4)) continue;
    if (shared < best) continue;
    isOne = shared > best || month === value;
    [best, value] = [shared, month];
  }
  return isOne ? value : undefined;
}

function isNoRomanianDate(small: string, text: string, { start, end }: Word): boolean {
  if (small === 'mai') return !DATE_IN_MAY.test(text.slice(Math.max(0, start - 2), end + 12));
  return small === 'luni' && COUNTED_MONTHS.test(text.slice(Math.max(0, start - 16), start));
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

const DAY_OR_YEAR = /^\p{Nd}{1,4}(?:-?\p{L}{1,4})?$/u; // also 14th, 14an, 14-én

function isBesideFigure(text: string, words: readonly Word[], i: number, isShort: boolean): boolean {
  const word = words[i];
  if (!word) return false;
  const before = words[i - 1]?.text ?? '';
  if (DAY_OR_YEAR.test(before) || DAY_OR_YEAR.test(words[i + 1]?.text ?? '')) return true;
  return isShort ? text.charAt(word.end) === '.' : BEFORE_MONTH.has(before.toLowerCase());
}

function namesOf(lang: string): Names {
  const made = tables.get(lang);
  if (made) return made;
  const names: Names = { month: new Map(), weekday: new Map(), heads: new Map() };
  if (/^[a-z]{2,3}$/.test(lang)) for (const tag of spellingsOf(lang)) fillNames(names, tag);
  for (const [name, value] of MORE_MONTHS[lang] ?? []) names.month.set(name, value);
  for (const [name, value] of names.month) {
    const folded = foldCase(name);
    const head = folded.slice(0, HEAD);
    names.heads.set(head, [...(names.heads.get(head) ?? []), [folded, value]]);
  }
  tables.set(lang, names);
  return names;
}

const MORE_MONTHS: Record<string, [string, number][]> = { sl: [['marca', 3]] };

// The months of other calendars too, where a language has its own: they stand for those they begin in.
function fillNames(names: Names, lang: string): void {
  const month = { month: 'long', timeZone: 'UTC' } as const;
  const styles = [month, { ...month, day: 'numeric' }, { ...month, day: 'numeric', year: 'numeric' }] as const;
  const formats = [`${lang}-u-ca-gregory`, lang].flatMap((tag) =>
    styles.map((style) => new Intl.DateTimeFormat(tag, style)),
  );
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  for (const format of formats)
    for (let i = 0; i < 12; i++) {
      const parts = format.formatToParts(new Date(Date.UTC(2024, i, 15)));
      const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
      if (/^[\p{L}\p{M}]{2,}$/u.test(name) && !names.month.has(name)) names.month.set(name, i + 1);
    }
  for (let i = 0; i < 7; i++)
    names.weekday.set(weekday.format(new Date(Date.UTC(2024, 0, 1 + i))).toLowerCase(), i + 1);
}
