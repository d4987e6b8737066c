// What one word of a language other than English is worth: "fünfundzwanzig", onzième, полтысячи, трёхлетний. A table a language
// (numeral-words.ts), stems where words are inflected, and what languages put together in one word.
import { compoundHead, halvedOf, rootsOf } from './compound-words.ts';
import { italianValue } from './italian-numbers.ts';
import { COUNT, JOINED, LIKE, MORE, PARTS, TENS } from './numeral-words.ts';
import { romanValue } from './roman.ts';

const STEMMED = new Set(['ru', 'uk', 'he', 'hi', 'de', 'ar', 'ko']);
const SHORTEST_STEM = 4;

const APOSTROPHE = /['’ʼ]/;
const APOSTROPHES = /['’ʼ]/g;

/** The value of a word as a number; undefined for what is none. */
export function wordValue(text: string, lang: string): number | undefined {
  const roman = romanValue(text);
  if (roman !== undefined) return roman;
  const table = wordTable(lang);
  const small = text.toLowerCase();
  const word = APOSTROPHE.test(small) ? small.replaceAll(APOSTROPHES, '') : small;
  return readValue(word, table, lang) ?? composedValue(word, table, lang);
}

// Only of words that begin as some number does: the endings of all others are nothing to look at.
function composedValue(word: string, table: Map<string, number>, lang: string): number | undefined {
  if (!COMPOSED.has(lang) || !mayBegin(word, table, lang)) return undefined;
  const head = compoundHead(word, lang);
  const whole = head === null ? halvedOf(word, lang) : null;
  if (head !== null) return readValue(head, table, lang) ?? rootValue(head, table, lang);
  const value = whole === null ? undefined : readValue(whole, table, lang);
  return value !== undefined && value >= 100 ? value / 2 : rootValue(word, table, lang);
}

function rootValue(word: string, table: Map<string, number>, lang: string): number | undefined {
  for (const root of rootsOf(word, lang)) {
    const value =
      root.length > 1 ? (table.get(root) ?? (lang === 'fr' ? frenchValue(root, table) : undefined)) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

const COMPOSED = new Set(['ru', 'uk', 'de', 'nl', 'pl', 'sv', 'fr', 'it', 'hi', 'tr']);
const BEGINNING = 3; // letters
const beginnings = new Map<string, Set<string>>();

function beginningsOf(table: ReadonlyMap<string, number>, lang: string): Set<string> {
  const words = ['пол', 'пів', 'dem', 'pół', ...table.keys()];
  const made = new Set(words.map((word) => word.slice(0, BEGINNING)));
  beginnings.set(lang, made);
  return made;
}

function mayBegin(word: string, table: ReadonlyMap<string, number>, lang: string): boolean {
  const known = beginnings.get(lang) ?? beginningsOf(table, lang);
  return known.has(word.slice(0, BEGINNING)) || known.has(word.slice(0, BEGINNING - 1));
}

/** What a part of a whole is one of: "third", "Viertel"; undefined for other words. */
export function partValue(text: string, lang: string): number | undefined {
  const table = partTable(lang);
  if (table.size === 0) return undefined;
  const word = text.toLowerCase();
  const value = valueOfWord(word, table, STEMMED.has(lang));
  return value ?? (lang === 'he' && PREFIX.test(word) ? table.get(word.slice(1)) : undefined);
}

const PREFIX = /^[בלהכמש]/u;

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

function readValue(word: string, table: Map<string, number>, lang: string): number | undefined {
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
  /^(?=[а-яёіїє])(?!(?:[ьиюаяеуоыёійї]|ью|ум|ом|ем|[еёуыи]х|мя|емя|[ыи]й|ая|ое|ые|[оь]?го|ого|ому|ою|[ыи]м|[ыи]ми|[ао]м|ах|[ая]ми|[ое]в|е?ро|ої|ома|ь?ох|ьома|ть|ти|[іи]й|[іи]м|[іи]х|им|ій)$)/u;

// Nor "Einwohner" and "Achtung".
const GERMAN_ENDING = /^(?:s?t?(?:e[nmrs]?|ern|ens)|[ns])$/u;

function isEnding(rest: string): boolean {
  return /^[a-zäöüß]/.test(rest) ? GERMAN_ENDING.test(rest) : !NO_ENDING.test(rest);
}

function valueOfWord(word: string, table: Map<string, number>, isStemmed: boolean): number | undefined {
  const exact = table.get(word);
  if (exact !== undefined || !isStemmed) return exact;
  for (
    let length = Math.min(word.length - 1, 14);
    length >= Math.min(SHORTEST_STEM, word.length - 2, 3) && length > 1;
    length--
  ) {
    const value = table.get(word.slice(0, length));
    if (value !== undefined && isEnding(word.slice(length))) return value;
  }
  return undefined;
}
