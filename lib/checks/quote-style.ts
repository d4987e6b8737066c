import { type Finding, finding, type Versions } from './finding.ts';
import type { QuoteMark } from './reading/quotes.ts';

const CURLY: Record<string, [string, string]> = {
  en: ['“', '”'],
  es: ['“', '”'],
  zh: ['“', '”'],
  de: ['„', '“'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  fr: ['« ', ' »'],
  ja: ['「', '」'],
};
/** Whether the language has marks of its own in print; Hindi and Hebrew print the typewriter's. */
export function hasCurlyQuotes(lang: string): boolean {
  return lang in CURLY;
}

const LETTER_STRAIGHT = /(?<=\p{L})'(?=\p{L})|(?<=s)'(?=\s)/gu;

/** Typewriter quotation marks, each with the mark of the language as its fix. Notes: some houses print them. */
export function straightQuotes({ candidate: { text, lang, quotes } }: Versions): Finding[] {
  const pair = CURLY[lang];
  if (!pair) return [];
  const marks = quotes.filter(({ style }) => style === 'straight');
  const double = marks.map(({ start, role }) => straight(start, beside(text, start, role, pair), pair));
  return lang === 'en' ? [...double, ...singleQuotes(text)] : double;
}

// French marks have a blank inside, if there is none yet.
function beside(
  text: string,
  start: number,
  role: QuoteMark['role'],
  [open, close]: readonly [string, string],
): string {
  const inner = text.charAt(role === 'open' ? start + 1 : start - 1);
  const mark = role === 'open' ? open : close;
  return /\s/.test(inner) ? mark.trim() : mark;
}

function straight(start: number, mark: string, [open, close]: readonly [string, string]): Finding {
  const fix = { start, end: start + 1, text: mark };
  return finding(
    'straight-quotes',
    'note',
    { start, end: start + 1 },
    'quote-straight',
    { marks: `${open.trim()}…${close.trim()}` },
    { fix },
  );
}

const SINGLE_MARKS = ['‘', '’'] as const;
const SINGLE = /(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])[^'\n]{2,80}(?<=[\p{L}\p{N}.,!?])'(?![\p{L}\p{N}])/gu;

// 'so': two in one line, so that 'tis an apostrophe.
function singleQuotes(text: string): Finding[] {
  if (!text.includes("'")) return [];
  return [...text.matchAll(SINGLE)].flatMap(({ 0: quoted, index }) => [
    straight(index, '‘', SINGLE_MARKS),
    straight(index + quoted.length - 1, '’', SINGLE_MARKS),
  ]);
}

/** Two styles of quotation mark or apostrophe in one paragraph: what is rarer is the slip. */
export function quoteStyle({ candidate: { text, quotes } }: Versions): Finding[] {
  const marks = quotes.filter(({ style }) => style === 'straight' || style === 'curly');
  return [...rarer(marks).map((mark) => slip(mark, text)), ...mixedApostrophes(text)];
}

function rarer(marks: QuoteMark[]): QuoteMark[] {
  const straight = marks.filter(({ style }) => style === 'straight');
  const curly = marks.filter(({ style }) => style !== 'straight');
  if (straight.length === 0 || curly.length === 0) return [];
  return straight.length <= curly.length ? straight : curly;
}

function slip({ start }: { start: number }, text: string): Finding {
  const place = { start, end: start + 1 };
  return finding('quote-style', 'warning', place, 'quote-style-mixed', { mark: text.charAt(start) });
}

function mixedApostrophes(text: string): Finding[] {
  if (!text.includes('’') || !text.includes("'")) return [];
  return [...text.matchAll(LETTER_STRAIGHT)].map(({ index: start }) => {
    const place = { start, end: start + 1 };
    return finding('quote-style', 'note', place, 'apostrophe-mixed', {}, { fix: { ...place, text: '’' } });
  });
}
