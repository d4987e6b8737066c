// Amounts and times that a word tells with no number beside it: noon is 12:00, "halved" is 50 percent, a fortnight two weeks,
// שנתיים two years, 翻番 twice as much. They are weak: they may clear a figure of the other version and accuse nothing. Closed
// lists, one a language; a word is looked up by its first letters, and only then matched.
import type { Word } from '../reading/reading.ts';
import type { NumberFact } from './read-numbers.ts';
import { TOLD_ALONE } from './told-alone-words.ts';

type Told = { pattern: RegExp; kind: 'number' | 'time'; values: number[]; unit: string | null };
type Table = ReadonlyMap<string, readonly Told[]>;

const HEAD = 3; // letters
const BLANKLESS = new Set(['zh', 'ja']);
/** Languages that write "and", "in" and "the" in one word with what follows. */
const PREFIXED: Record<string, RegExp> = { he: /^[ובלכמשה]/u, ar: /^(?:[وفبلك]?ال|[وفبلك])/u };
const tables = new Map<string, Table>();
const texts = new Map<string, readonly Told[]>();

/** Weak facts of the words of a text that tell an amount or a time alone. */
export function toldAlone(text: string, words: readonly Word[], lang: string): NumberFact[] {
  if (!Object.hasOwn(TOLD_ALONE, lang)) return [];
  if (BLANKLESS.has(lang)) return inText(text, lang);
  const [table, prefix] = [tables.get(lang) ?? tableOf(lang), PREFIXED[lang]];
  tables.set(lang, table);
  const found: NumberFact[] = [];
  for (const { text: word, start } of words) {
    const fact = factOf(text, start, table.get(headOf(word, 0)));
    const length = fact || !prefix ? 0 : (prefix.exec(word)?.[0].length ?? 0);
    const behind = length ? factOf(text, start + length, table.get(headOf(word, length))) : null;
    const told = fact ?? behind;
    if (told) found.push(told);
  }
  return found;
}

function inText(text: string, lang: string): NumberFact[] {
  const rows = texts.get(lang) ?? rowsOf(lang);
  texts.set(lang, rows);
  return rows.flatMap((row) =>
    [...text.matchAll(row.pattern)].map(({ 0: { length }, index: start }) => factAt(row, start, length)),
  );
}

function headOf(word: string, at: number): string {
  return word.slice(at, at + HEAD).toLowerCase();
}

function factOf(text: string, start: number, rows: readonly Told[] = []): NumberFact | null {
  for (const row of rows) {
    row.pattern.lastIndex = start;
    const match = row.pattern.exec(text);
    if (match) return factAt(row, start, match[0].length);
  }
  return null;
}

function factAt({ kind, values, unit }: Told, start: number, length: number): NumberFact {
  const place = { start, end: start + length };
  return { ...place, kind, values: [...values], isFigure: false, weak: true, isAlone: true, unit, amount: place };
}

function tableOf(lang: string): Table {
  const table = new Map<string, Told[]>();
  for (const [head, row] of headsOf(lang)) table.set(head, [...(table.get(head) ?? []), row]);
  return table;
}

function headsOf(lang: string): [string, Told][] {
  const sources = linesOf(lang).map(([source]) => source);
  return rowsOf(lang).map((row, i) => [
    /^[\p{L}\p{M}\p{N}]{1,3}/u.exec(sources[i] ?? '')?.[0].toLowerCase() ?? '',
    row,
  ]);
}

function rowsOf(lang: string): Told[] {
  const isBlankless = BLANKLESS.has(lang);
  return linesOf(lang).map(([source, told]) => {
    const [first = '', ...rest] = told.split(' ');
    const time = /^(\d+):00$/.exec(first)?.[1];
    const unit = rest.find((part) => /^\p{L}/u.test(part)) ?? null;
    const values = time ? [Number(time) * 60] : [first, ...rest].filter((part) => part !== unit).map(Number);
    const pattern = isBlankless ? new RegExp(source, 'gu') : new RegExp(`${source}(?![\\p{L}\\p{M}])`, 'iuy');
    return { pattern, kind: time ? 'time' : 'number', values, unit };
  });
}

function linesOf(lang: string): [string, string][] {
  return (TOLD_ALONE[lang] ?? '')
    .normalize('NFC')
    .split('\n')
    .map((line) => {
      const [source = '', told = ''] = line.split(' | ');
      return [source.trim(), told.trim()];
    });
}
