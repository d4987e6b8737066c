// The words of a text that are names, by their capitals: no dictionary. A capital inside a sentence is a name unless the
// texts at hand write the word small as well; at the start of a sentence a word must have its capital elsewhere too, or
// stand before another name. German writes all nouns so, and there a name must stand in the source text.
//
// Scripts without capitals give nothing; there only Latin words are names. One pass over the words.
import { isHeading } from '../reading/kinds.ts';
import type { Reading, Word } from '../reading/reading.ts';
import type { SmallWords } from '../reading/small-words.ts';
import { particleOf } from '../words/particles.ts';
import { hasCapitals } from '../words/spellings.ts';
import { isCapital, nameKey, withoutPossessive } from '../words/word-forms.ts';
import { COMMON_STARTS, GENERIC, TITLES } from '../words/word-lists.ts';
import { indexNames, misspelledOf, type NameIndex } from './name-match.ts';
import { countryOf } from './regions.ts';

export type Name = Word & {
  /** Its place in the words of the text. */
  index: number;
  /** Written like a name in this place; false for the start of a sentence and for words in a heading. */
  isSure: boolean;
};

const ALL_NOUNS = new Set(['de', 'lb']);

/** What tells a name from another word: texts in the same language, and words of the source text. */
export type NameContext = {
  small: SmallWords;
  source: Reading | null;
  /** Words that other texts of the article write with a capital inside a sentence. */
  inside?: ReadonlySet<string>;
  /** All words of the article but those of titles in capitals. */
  named?: ReadonlySet<string>;
};

/** Single words that are (parts of) names, in order. Titles such as "Mr" and months are left out. */
export function nameWords(reading: Reading, context: NameContext, kind = 'paragraph'): Name[] {
  const starts = sentenceStarts(reading);
  const heading = isHeading(kind, reading);
  const needsSource = ALL_NOUNS.has(reading.lang);
  const sourceNames = needsSource && context.source ? indexNames(context.source) : null;
  const inside = new Set(insideWords(reading, starts));
  const told = toldOtherwise(reading);
  const names: Name[] = [];
  for (const [index, word] of reading.words.entries()) {
    const isSurname = !heading && !starts.has(index) && isSurnameBefore(reading, index);
    if (!isCapital(word.text) || !(isNameLike(word.text) || isSurname) || told.has(index)) continue;
    if (starts.has(index) && particleOf(word.text.toLowerCase(), reading.lang) === 'article') continue;
    if (needsSource && !isInSource(word.text, sourceNames)) continue;
    if (reading.text.charAt(word.end) === '$') continue;
    const isStart = starts.has(index);
    const isOpening = isStart && !isLand(word.text, reading.lang);
    if (isOpening && !opensName(reading, index, inside) && !context.inside?.has(word.text)) continue;
    const isSure = !isStart && !heading && !context.small.has(word.text.toLowerCase());
    names.push({ text: word.text, start: word.start, end: word.end, index, isSure });
  }
  return names;
}

// Places of words that numbers and dates tell of: months, days, the "NOK" and the "Celsius" of an amount. Not "US dollars" or
// "RMB", which translators name in ways that readers notice.
function toldOtherwise({ numbers, words }: Reading): Set<number> {
  const told = new Set<number>();
  let at = 0;
  for (const { kind, unit, start, end, amount, isScaled } of numbers) {
    while ((words[at]?.end ?? Number.POSITIVE_INFINITY) <= amount.start) at++;
    for (let k = at; (words[k]?.start ?? amount.end) < amount.end; k++) {
      const { start: from = 0, text = '' } = words[k] ?? {};
      const isUnit = (from < start || from >= end) && (text === unit || unit?.startsWith('°'));
      const isScale = isScaled && from > start && from < end; // the "Md" of 1,2 Md€
      if (kind === 'month' || kind === 'weekday' || isUnit || isScale) told.add(k);
    }
  }
  return told;
}

/** Words with a capital where a small letter would have been possible. */
export function insideWords(reading: Reading, starts = sentenceStarts(reading)): string[] {
  const inside: string[] = [];
  for (const [i, { text }] of reading.words.entries()) if (isCapital(text) && !starts.has(i)) inside.push(text);
  return inside;
}

// As it stands or with a slip, for a misspelled name stands nowhere. "The deck" of the source makes no name of "Deck".
function isInSource(word: string, names: NameIndex | null): boolean {
  if (names === null) return false;
  const key = names.at.has(nameKey(word)) ? nameKey(word) : misspelledOf(word, names);
  const places = key === null ? [] : (names.at.get(key) ?? []);
  const { words, lang } = names.reading;
  return places.some((i) => i < 0 || !hasCapitals(lang) || isCapital(words[i]?.text ?? ''));
}

/** Surnames in Latin letters that are small words as well: "the architect He Yiwei". */
const SURNAMES = new Set(['He', 'An', 'So', 'You', 'Do', 'No', 'She', 'We']);

function isSurnameBefore({ text, words }: Reading, i: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!word || !next || !SURNAMES.has(word.text)) return false;
  return text.slice(word.end, next.start) === ' ' && /^\p{Lu}\p{Ll}+$/u.test(next.text) && isNameLike(next.text);
}

const MONEY = /^(?:Rp|Rs|Tk|KSh|TSh|RM|RMB|US|HK|NT|USD|EUR|GBP|CNY|MYR)\d/u;

const COIN = /^(?:Kčs?|Ft|TL|Rp|Rs|Tk)(?:[-’']\p{Ll}{1,4})?$/u; // which another version has in full: korun, forint
const ROMAN = /^(?=[XVIХІ]{2})[XХ]{0,3}(?:[IІ][XХ]|[IІ]V|V?[IІ]{0,3})(?:e|er|º|-\p{Ll}{1,4})?$/u; // a number, of a king or a century

function isNameLike(text: string): boolean {
  if (!/\p{L}{2}/u.test(text) || MONEY.test(text)) return false;
  const hasMark = /['’]/u.test(text);
  const lower = withoutPossessive(text.toLowerCase());
  if (ROMAN.test(text) || COIN.test(text)) return false;
  const isTitle = TITLES.has(lower) || (lower.includes('-') && lower.split('-').every((part) => TITLES.has(part)));
  return !isTitle && !COMMON_STARTS.has(lower) && !(hasMark && /['’](?:m|ll|ve|d|re|t)$/u.test(lower));
}

function opensName({ text, words }: Reading, i: number, inside: ReadonlySet<string>): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!word || inside.has(word.text)) return word !== undefined;
  if (/^\p{Lu}{2,}/u.test(word.text)) return true;
  return next !== undefined && isCapital(next.text) && text.slice(word.end, next.start) === ' ';
}

// "German researchers": lands and their people have a capital anywhere, and the runtime knows them.
function isLand(word: string, lang: string): boolean {
  return word.length > 4 && !GENERIC.has(nameKey(word)) && !NO_LAND.test(word) && countryOf(word, lang) !== null;
}

const NO_LAND = /^(?:United|States|Kingdom|North|South|Washington)$/;
const DATELINE = /^\s*[(（[【][^()（）]{1,80}[)）\]】]\s*$/u;

// Where a capital says nothing: after a full stop, a colon, an opening quotation mark or bracket, behind a line in brackets
// that opens the text; not where the word alone is quoted. Places in the words.
function sentenceStarts({ text, words, sentences }: Reading): Set<number> {
  const starts = new Set(sentences.filter(({ from, to }) => from < to).map(({ from }) => from));
  for (const [i, { text: word, start, end }] of words.entries()) {
    if (!isCapital(word) || (text.charAt(start - 1) === ' ' && /[\p{L}\p{N},]/u.test(text.charAt(start - 2)))) continue;
    const before = text.slice(Math.max(0, start - 3), start);
    const isAlone = /["”’»]/u.test(text.charAt(end));
    const isOpened = !isAlone && /["“‘„«:([•*|-]\s?$/u.test(before) && !/\p{L}-$/u.test(before);
    if (isOpened || (start < 90 && DATELINE.test(text.slice(0, start)))) starts.add(i);
  }
  return starts;
}
