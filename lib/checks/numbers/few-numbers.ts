// Numbers in the words of languages other than English: single words and rows of them ("treinta y cinco", двадцать пять),
// German in one word, Roman numerals. All of them are weak: they may clear a figure of the other version and never accuse, so
// that a row read too far does no harm; every part of a row counts as well. No grammar, one pass over the words.

import type { Word } from '../reading/reading.ts';
import { italianValue } from './italian-numbers.ts';
import { percentsOf, type WordNumber } from './number-words.ts';
import { COUNT, JOINED, LIKE, MORE, PARTS, TENS } from './numeral-words.ts';

const STEMMED = new Set(['ru', 'uk', 'he', 'hi', 'de', 'ar', 'ko']);
const SHORTEST_STEM = 4;
const AND = new Set(['y', 'et', 'и', 'und', 'e', 'și', 'i', 'και', 'و']);

const known = new Map<string, Map<string, number>>();

function wordTable(lang: string): Map<string, number> {
  const made = known.get(lang);
  if (made) return made;
  const table = new Map(LIKE[lang] ? wordTable(LIKE[lang]) : []);
  const [units, tens] = [listOf(COUNT[lang]), listOf(TENS[lang])];
  for (const [i, word] of units.entries()) table.set(word, i + 1);
  for (const [i, word] of tens.entries()) table.set(word, 20 + 10 * i);
  const join = JOINED[lang];
  if (join)
    for (const [i, ten] of tens.slice(0, 8).entries())
      for (const [k, unit] of units.slice(0, 9).entries()) table.set(join(ten, unit), 21 + 10 * i + k);
  const more = listOf(MORE[lang]);
  for (let i = 0; i + 1 < more.length; i += 2) table.set(more[i] ?? '', Number(more[i + 1]));
  known.set(lang, table);
  return table;
}

// As texts are normalised: a dot below a Bengali letter is a sign of its own.
function listOf(words: string | undefined): string[] {
  return words ? words.normalize('NFC').split(' ') : [];
}

const knownParts = new Map<string, Map<string, number>>();

function partTable(lang: string): Map<string, number> {
  const made = knownParts.get(lang);
  if (made) return made;
  const words = PARTS[lang]?.split(' ') ?? [];
  const table = new Map(words.flatMap((word, i): [string, number][] => (i % 2 ? [] : [[word, Number(words[i + 1])]])));
  knownParts.set(lang, table);
  return table;
}

/** Numbers in the words of other languages, all of them weak; a row has the value of the whole and those of its parts. */
export function fewNumbers(words: readonly Word[], lang: string): WordNumber[] {
  const [table, partsOf] = [wordTable(lang), partTable(lang)];
  if (table.size === 0) return [];
  const found: WordNumber[] = [];
  let row: { fact: WordNumber; parts: number[]; last: number } | null = null;
  for (const [i, { text, start, end }] of words.entries()) {
    if (row?.last === i - 1 && TEN_TIMES[lang] === text.toLowerCase()) {
      row.parts.push((row.parts.pop() ?? 1) * 10);
      Object.assign(row, { last: i });
      Object.assign(row.fact, { end, values: [totalOf(row.parts), ...row.fact.values] });
      continue;
    }
    const value = readValue(text, table, lang);
    const parts = partsOf.size ? valueOfWord(text.toLowerCase(), partsOf, STEMMED.has(lang)) : undefined;
    if (parts !== undefined) {
      const count = row?.last === i - 1 ? row.parts[0] : 1;
      const values = [
        ...(value === undefined ? [] : [value]),
        ...percentsOf(count && count < parts ? count : 1, parts),
      ];
      found.push({ start, end, values, weak: true, ordinal: false });
      row = null;
      continue;
    }
    if (value === undefined) continue;
    const isNext: boolean =
      row !== null && (i === row.last + 1 || (i === row.last + 2 && AND.has(words[i - 1]?.text ?? '')));
    if (row && isNext && row.parts.length < LONGEST_ROW) {
      row.parts.push(value);
      row.fact.end = end;
      row.fact.values = [totalOf(row.parts), ...row.fact.values, value];
      row.last = i;
    } else {
      row = { fact: { start, end, values: [value], weak: true, ordinal: false }, parts: [value], last: i };
      found.push(row.fact);
    }
  }
  return found;
}

/** "Hai mươi lăm", "dua puluh lima": what stands before it, ten times. */
const TEN_TIMES: Record<string, string> = { vi: 'mươi', id: 'puluh' };
const LONGEST_ROW = 8;

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

const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})(?:e|er|º|-\p{Ll}{1,4})?$/u;
const ROMAN_DIGITS: Record<string, number> = { X: 10, IX: 9, IV: 4, V: 5, I: 1 };

function readValue(text: string, table: Map<string, number>, lang: string): number | undefined {
  const roman = /^[IVXІХ]{2}/.test(text) ? ROMAN.exec(text.replaceAll('Х', 'X').replaceAll('І', 'I')) : null;
  if (roman)
    return [...`${roman[1]}${roman[2]}`.matchAll(/IX|IV|[XVI]/g)].reduce(
      (sum, [digit]) => sum + (ROMAN_DIGITS[digit] ?? 0),
      0,
    );
  const word = text.toLowerCase().replaceAll(/['’]/g, '');
  if (lang === 'he' && /^[ובלהכמש]/u.test(word) && !table.has(word) && table.has(word.slice(1)))
    return table.get(word.slice(1));
  if (lang === 'he' && word.startsWith('ו') && !table.has(word)) return valueOfWord(word.slice(1), table, true);
  if (lang === 'ar') return arabicValue(word, table);
  if (lang === 'bn') return table.get(word) ?? table.get(word.replace(BENGALI_COUNTER, ''));
  if (lang === 'nl' && word.startsWith('half') && table.has(word.slice(4)))
    return (table.get(word.slice(4)) ?? 0) - 0.5;
  if (lang === 'fa') return table.get(word) ?? table.get(word.replace(/\u200c?م(?:ین)?$/u, ''));
  if (JOINED[lang])
    return (
      table.get(word) ?? table.get(lang === 'nl' ? word.replace(/(?:ste|de)$/u, '') : '') ?? timesScale(word, table)
    );
  if (lang === 'it') return table.get(word) ?? italianValue(word, table);
  if (lang === 'de' && /und|tausend|halb$/.test(word)) return germanValue(word, table);
  if (lang === 'fr' && word.includes('-') && !table.has(word)) return frenchValue(word, table);
  return valueOfWord(word, table, STEMMED.has(lang));
}

// Kétmillió, tvåhundra, kaksimiljoonaa: what stands before a scale multiplies it.
function timesScale(word: string, table: ReadonlyMap<string, number>): number | undefined {
  for (let length = word.length - 3; length > 1; length--) {
    const scale = table.get(word.slice(length));
    const count = scale !== undefined && scale >= 100 ? table.get(word.slice(0, length)) : undefined;
    if (scale && count) return count * scale;
  }
  return undefined;
}

const BENGALI_COUNTER = /(?:টায়|টায়|টার|টা|টি|জন)$/u;

// With "and", "in" and "the" in one word, and signs for short vowels inside.
function arabicValue(word: string, table: Map<string, number>): number | undefined {
  const bare = word.replaceAll(/\p{M}/gu, '');
  for (const cut of ARABIC_CUTS) {
    if (!cut.test(bare)) continue;
    const value = valueOfWord(bare.replace(cut, ''), table, true);
    if (value !== undefined) return value;
  }
  return undefined;
}

const ARABIC_CUTS = [/^/u, /^[وفبلك]/u, /^[وف]?[بلك]?ال/u, /^[وف]?لل/u];

// Fünfundzwanzig, zweihundert, dreitausend.
function germanValue(word: string, table: Map<string, number>): number | undefined {
  const [, unit = '', ten = ''] = /^(\p{L}{3,6}?)und(\p{L}{6,12})$/u.exec(word) ?? [];
  const [small, big] = [table.get(unit), valueOfWord(ten, table, true)];
  if (small !== undefined && big !== undefined && small < 10 && big >= 20 && big < 100) return small + big;
  const [, count = '', scale = ''] = /^(\p{L}{3,8}?)(hundert|tausend)$/u.exec(word) ?? [];
  const times = table.get(count);
  if (times !== undefined) return times * (table.get(scale) ?? 1);
  if (word === 'anderthalb') return 1.5;
  const whole = /^(\p{L}{3,9})einhalb$/u.exec(word)?.[1];
  if (whole && table.has(whole)) return (table.get(whole) ?? 0) + 0.5;
  return valueOfWord(word, table, true);
}

// Trente-cinq, soixante-et-onze, quatre-vingt-dix-sept: every part added, the longest known beginning first.
function frenchValue(word: string, table: Map<string, number>): number | undefined {
  const parts = word.split('-');
  for (let length = Math.min(3, parts.length - 1); length > 0; length--) {
    const head = table.get(parts.slice(0, length).join('-'));
    const rest = parts.slice(parts[length] === 'et' ? length + 1 : length).join('-');
    if (head === undefined || head < 20) continue;
    const tail = table.get(rest);
    if (tail !== undefined && tail < 20) return head + tail;
  }
  return undefined;
}

// Not the "семья" and "стоили" that begin like семь and сто.
const NO_ENDING =
  /^(?=[а-яёіїє])(?!(?:[ьиюаяеуоыёійї]|ью|ум|ом|ем|[еёуыи]х|мя|емя|[ыи]й|ая|ое|ые|[оь]?го|ого|ому|ою|[ыи]м|[ыи]ми|[ао]м|ах|[ая]ми|[ое]в|е?ро|ої|ома|ь?ох|ьома|ть|ти)$)/u;

function valueOfWord(word: string, table: Map<string, number>, isStemmed: boolean): number | undefined {
  const exact = table.get(word);
  if (exact !== undefined || !isStemmed) return exact;
  for (
    let length = Math.min(word.length - 1, 14);
    length >= Math.min(SHORTEST_STEM, word.length - 2, 3) && length > 1;
    length--
  ) {
    const value = table.get(word.slice(0, length));
    if (value !== undefined && !NO_ENDING.test(word.slice(length))) return value;
  }
  return undefined;
}
