// Numbers in the words of languages other than English: single words and rows of them ("treinta y cinco", двадцать пять),
// German in one word, Roman numerals. All of them are weak: they may clear a figure of the other version and never accuse, so
// that a row read too far does no harm; every end of a row and every part of it counts as well. No grammar, one pass.
import type { Word } from '../reading/reading.ts';
import { percentsOf, type WordNumber } from './number-words.ts';
import { hasNumberWords } from './numeral-words.ts';
import { timesOf } from './times-words.ts';
import { partValue, wordValue } from './word-values.ts';

const AND = new Set(['y', 'et', 'и', 'und', 'e', 'și', 'i', 'και', 'و']);
const LONGEST_ROW = 8;

type Row = { fact: WordNumber; parts: number[]; last: number };
/** A word with its place among the others. */
type Placed = Word & { at: number };

/** Numbers in the words of other languages, all of them weak; a row has the value of the whole and those of its parts. */
export function fewNumbers(words: readonly Word[], lang: string): WordNumber[] {
  const found: WordNumber[] = [];
  if (!hasNumberWords(lang)) return found;
  const all = RANGED.has(lang) ? allApart(words, lang) : words;
  let row: Row | null = null;
  for (const [at, word] of all.entries()) {
    const [before, next] = [all[at - 1]?.text ?? '', all[at + 1]?.text ?? ''];
    const isBeside: boolean = row?.last === at - 1;
    const times: number | undefined = isBeside ? timesOf(word.text, lang) : undefined;
    if (row && times) {
      multiply(row, { ...word, at }, times);
      continue;
    }
    const value = wordValue(word.text, lang);
    const parts = partValue(word.text, lang);
    const isHalfOf = parts === 2 && (wordValue(next, lang) ?? 0) >= 1000;
    if (parts !== undefined && !isHalfOf) {
      found.push({
        ...placeOf(word),
        values: partValues(isBeside ? row?.parts[0] : 1, parts, value),
        isPart: true,
        ...WEAK,
      });
      row = null;
      continue;
    }
    const isPartsCount: boolean = row !== null && value === 1 && partValue(next, lang) !== undefined; // "e un quarto"
    const number = isHalfOf ? 0.5 : value;
    if (number === undefined || isPartsCount || isHebrewYears(word.text, next, lang)) continue;
    const isNext: boolean = isBeside || (row?.last === at - 2 && AND.has(before));
    if (row && isNext && row.parts.length < LONGEST_ROW) extend(row, { ...word, at }, number);
    else {
      row = { fact: { ...placeOf(word), values: [number], ...WEAK }, parts: [number], last: at };
      found.push(row.fact);
    }
  }
  return found;
}

// שלוש שנים are three years; only before עשר the same letters are a two.
function isHebrewYears(word: string, next: string, lang: string): boolean {
  return lang === 'he' && HEBREW_YEARS.test(word) && !next.startsWith('עשר');
}

const HEBREW_YEARS = /^[ובלהכמש]?שנים$/u;

const WEAK = { weak: true, ordinal: false } as const;
/** Languages that write "two or three" as one word. */
const RANGED = new Set(['ru', 'uk', 'hi']);
const GAP = { text: '', start: 0, end: 0 };

function placeOf({ start, end }: Word): { start: number; end: number } {
  return { start, end };
}

function allApart(words: readonly Word[], lang: string): Word[] {
  const all: Word[] = [];
  for (const word of words) {
    if (word.text.includes('-')) all.push(...apart(word, lang));
    else all.push(word);
  }
  return all;
}

// "Два-три" are two numbers and no row.
function apart(word: Word, lang: string): Word[] {
  const [first = '', second = '', ...more] = word.text.split('-');
  if (more.length > 0 || ![first, second].every((part) => wordValue(part, lang) !== undefined)) return [word];
  const middle = word.start + first.length;
  return [{ text: first, start: word.start, end: middle }, GAP, { text: second, start: middle + 1, end: word.end }];
}

function multiply(row: Row, { at, end }: Placed, times: number): void {
  row.parts.push((row.parts.pop() ?? 1) * times);
  row.last = at;
  row.fact.end = end;
  row.fact.values = [totalOf(row.parts), ...row.fact.values];
}

// Every end of the row is a number too: of מאה תשע עשרה, which is 119, the last two may be the nineteenth century.
function extend(row: Row, { at, end }: Placed, value: number): void {
  row.parts.push(value);
  row.last = at;
  row.fact.end = end;
  const ends = row.parts.slice(1).map((_, i) => totalOf(row.parts.slice(i + 1)));
  row.fact.values = [...new Set([totalOf(row.parts), ...row.fact.values, value, ...ends])];
}

function partValues(count: number | undefined, parts: number, value: number | undefined): number[] {
  const percents = percentsOf(count && count < parts ? count : 1, parts);
  return value === undefined ? percents : [value, ...percents];
}

// "Dos mil trescientos": what stands before a scale is multiplied by it, all else is added.
function totalOf(parts: readonly number[]): number {
  let [total, open, scale] = [0, 0, 0];
  for (const [i, value] of parts.entries()) {
    if (value === 0.5 && open === 0 && scale)
      total += scale / 2; // a million and a half
    else if (value === scale && parts[i - 1] === 0.5)
      continue; // "of a million" behind it
    else if (value < 100) open += value;
    else if (value < 1000) open = value === 100 ? Math.max(1, open) * 100 : open + value;
    else {
      total += (open || 1) * value;
      open = 0;
      scale = value;
    }
  }
  return total + open;
}
