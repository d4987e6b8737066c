// When two words are the same name: equal but for case, accents, possessive and hyphen; a derived form ("Korea",
// "Korean", Киева, Киеве); an acronym and its words; or one of the few aliases. And when one is a slip of the other: one
// letter wrong, missing, swapped or doubled (Damerau 1964) after the first; found by the words with one letter left out
// (SymSpell), so that the cost is that of the letters, not of all pairs of names.

import type { Reading, Word } from '../reading/reading.ts';
import { isCased } from '../words/particles.ts';
import { foldCase, isCapital, nameKey, plainKey } from '../words/word-forms.ts';
import { ALIASES, COMMON_STARTS } from '../words/word-lists.ts';
import { isDerived, isInflected, isPartOf, makesCompounds, sharedStart } from './name-forms.ts';
import { hasNickname } from './nicknames.ts';
import { countryNamed } from './regions.ts';

const SHORTEST_SLIP = 4;
/** Of a name, what a word has to share that is made of it. */
const SMALL_FORM = 0.55;
const LONGEST = 30;
const LONGEST_INITIALS = 2000;
type Alias = { words: Set<string>; phrases: string[] };
const byWord = new Map<string, Alias[]>();
for (const line of ALIASES.map((names) => names.map(foldCase))) {
  const phrases = line.filter((name) => name.includes(' ')).map((name) => name.replaceAll(' ', ''));
  const one: Alias = { words: new Set(line), phrases };
  for (const word of new Set(line.flatMap((name) => name.split(' '))))
    byWord.set(word, [...(byWord.get(word) ?? []), one]);
}

/** Everything a name of one text can be found by in another. */
export type NameIndex = {
  reading: Reading;
  /** Where each key stands, as places in the words of the reading; at most a few of each. */
  at: Map<string, number[]>;
  /** Keys by their first letters, and by the key with any one letter left out. */
  heads: Map<string, string[]>;
  gaps: Map<string, string[]>;
  /** The first letters of its long and capitalised words. */
  initials: () => string;
  /** The first letters of names of several words; acronyms in small letters. Some of each. */
  titles: () => string[];
  acronyms: () => string[];
  /** The keys without blanks, and with blanks: "Chinanews" is in "China News", "Maria" not in "Mariana". */
  squeezed: () => string;
  spaced: () => string;
  /** Codes of the countries that its words name. */
  countries: () => ReadonlySet<string>;
  found: Map<string, boolean>;
};

// Enough of one kind: a text that has more is no text, and must not take time squared.
const MANY = 64;
const HEAD = 4;

export function indexNames(reading: Reading): NameIndex {
  const index: NameIndex = {
    reading,
    at: new Map(),
    heads: new Map(),
    gaps: new Map(),
    initials: lazy(() => initialsOf(reading)),
    titles: lazy(() => titlesOf(reading)),
    acronyms: lazy(() => acronymsOf(reading)),
    squeezed: lazy(() => reading.keys.join('')),
    spaced: lazy(() => reading.keys.join(' ')),
    countries: lazy(() => countriesOf(reading)),
    found: new Map(),
  };
  const hasCases = isCased(reading.lang);
  for (const [i, { text }] of reading.words.entries()) {
    addWord(index, text, reading.keys[i] ?? '', i);
    const parts = partsOf(text);
    const bare = hasCases ? withoutCase(text) : text;
    if (bare !== text) addWord(index, bare, nameKey(bare), i);
    if (parts.length > 1) for (const part of parts) addWord(index, part, nameKey(part), i);
    const other = plainKey(text);
    if (other !== null) addWord(index, text, other, i);
  }
  for (const [dotted] of reading.text.matchAll(/\p{Lu}(?:\.\s?\p{Lu}(?!\p{L}))+/gu)) {
    const acronym = dotted.slice(0, LONGEST).replaceAll(/[.\s]/g, '');
    addWord(index, acronym, nameKey(acronym), -1);
  }
  return index;
}

function lazy<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

// "Norway" for "Norwegian", whose stems differ.
function countriesOf({ words, lang }: Reading): Set<string> {
  const different = new Set(words.map(({ text }) => text));
  return new Set([...different].flatMap((word) => countryNamed(word, lang) ?? []));
}

function partsOf(word: string): string[] {
  return word.includes('-') || word.includes('‑') ? word.split(/[-‑]/) : [word];
}

// Cases that a mark sets off: "Ljubljana’ya", "NATO-nak".
function withoutCase(word: string): string {
  return /['’‑-]/u.test(word) ? word.replace(/(?<=\p{L}{2})['’‑-]\p{Ll}{1,5}$/u, '') : word;
}

function initialsOf({ words }: Reading): string {
  const parts = words.flatMap(({ text }) => partsOf(text));
  return parts
    .filter((part) => part.length > 3 || isCapital(part))
    .map((part) => part.charAt(0).toLowerCase())
    .join('');
}

function addWord(index: NameIndex, word: string, key: string, place: number): void {
  if (!key) return;
  const isNew = !index.at.has(key);
  push(index.at, key, place);
  if (!isNew) return;
  for (const head of headsOf(key)) push(index.heads, head, key);
  const isName = key.length >= SHORTEST_SLIP && key.length <= LONGEST && isCapital(word);
  if (isName) for (const gap of gapsOf(key)) push(index.gaps, gap, key);
}

function push<T>(map: Map<string, T[]>, at: string, value: T): void {
  const list = map.get(at);
  if (!list) map.set(at, [value]);
  else if (list.length < MANY) list.push(value);
}

function gapsOf(key: string): Set<string> {
  const gaps = new Set([key]);
  for (let i = 1; i < key.length; i++) gaps.add(key.slice(0, i) + key.slice(i + 1));
  return gaps;
}

/** Whether the indexed text has this name in some form. */
export function hasName(index: NameIndex, word: string): boolean {
  const known = index.found.get(word);
  if (known !== undefined) return known;
  const found = findName(index, word);
  index.found.set(word, found);
  return found;
}

function findName(index: NameIndex, word: string): boolean {
  const key = nameKey(word);
  if (index.at.has(key)) return true;
  if (
    word.includes('-') &&
    word.split('-').every((part) => index.at.has(nameKey(part)) || hasForm(index, nameKey(part)))
  )
    return true;
  const bare = isCased(index.reading.lang) ? withoutCase(word) : word;
  if (bare !== word && hasName(index, bare)) return true;
  const other = plainKey(word);
  const country = countryNamed(word, index.reading.lang);
  return (
    (other !== null && index.at.has(other)) ||
    hasForm(index, key) ||
    hasCompound(index, key) ||
    hasNickname(key, index) ||
    hasAdjective(index, key) ||
    hasSmallForm(index, key) ||
    (country !== null && index.countries().has(country)) ||
    (isAcronym(word) &&
      (hasInitials(index.initials(), key) || index.titles().some((initials) => isShort(key, initials))))
  );
}

/** A word of the indexed text that has another ending: "Korea" for "korean". */
export function formIn(index: NameIndex, key: string): Word | null {
  const form = derivedIn(index, key);
  return (form !== undefined && index.reading.words[index.at.get(form)?.[0] ?? -1]) || null;
}

/**
 * Whether a word without a capital is made of the name, as most languages write what is of a town: "londonien" for "Londres",
 * "goianos" for "Goiás".
 */
function hasSmallForm(index: NameIndex, key: string): boolean {
  const { reading, at, heads } = index;
  if (reading.lang === 'en' || key.length <= HEAD) return false;
  const least = Math.max(HEAD, SMALL_FORM * key.length);
  return (heads.get(key.slice(0, HEAD)) ?? []).some(
    (other) =>
      other.length > key.length - 2 &&
      sharedStart(key, other) >= least &&
      (at.get(other) ?? []).some((i) => /^\p{Ll}/u.test(reading.words[i]?.text ?? '')),
  );
}

function derivedIn(index: NameIndex, key: string): string | undefined {
  return headsOf(key)
    .flatMap((head) => index.heads.get(head) ?? [])
    .find(
      (other) => isDerived(key, other) || (isCased(index.reading.lang) && isInflected(key, other, index.reading.lang)),
    );
}

// "Tammerforsbaserade" for "Tammerfors", either way round.
function hasCompound({ reading, heads }: NameIndex, key: string): boolean {
  if (!makesCompounds(reading.lang)) return false;
  const near = heads.get(key.slice(0, HEAD)) ?? [];
  return near.some((other) => isPartOf(key, other) || isPartOf(other, key));
}

function hasForm(index: NameIndex, key: string): boolean {
  if (derivedIn(index, key) !== undefined) return true;
  if (byWord.get(key)?.some((line) => hasAlias(index, line))) return true;
  return key.length >= 5 && index.squeezed().includes(key) && !index.spaced().includes(key);
}

// "Вельденского" for "Вельдена": the land's or the town's.
function hasAdjective(index: NameIndex, key: string): boolean {
  const [place, of] = [ADJECTIVE.exec(key)?.[1], (other: string) => ADJECTIVE.exec(other)?.[1]];
  const near = (index.heads.get(key.slice(0, HEAD)) ?? []).slice(0, MANY);
  if (place) return near.some((other) => isPlaceOf(other, place));
  return near.some((other) => {
    const own = of(other);
    return own !== undefined && isPlaceOf(key, own);
  });
}

const ADJECTIVE = /^([а-яёіїє]{4,}?)(?:[оеи]в|ин|ен|ан|ян)?(?:ск|цк|ськ|цьк|зьк)[а-яёіїє]{1,3}$/u;

function isPlaceOf(key: string, root: string): boolean {
  const bare = root.replace(/ь$/u, '');
  return key.startsWith(bare) && key.length - bare.length <= 3;
}

// Three letters are enough for inflections of short names: Анна, Анной.
function headsOf(key: string): string[] {
  return key.length > HEAD + 2 ? [key.slice(0, HEAD)] : [key.slice(0, HEAD), key.slice(0, 3)];
}

function hasAlias(index: NameIndex, { words, phrases }: Alias): boolean {
  return [...words].some((word) => index.at.has(word)) || phrases.some((phrase) => index.squeezed().includes(phrase));
}

// In this order or another one: UAF for the Armed Forces of Ukraine.
function hasInitials(initials: string, key: string): boolean {
  if (initials.includes(key)) return true;
  if (key.length < 3 || initials.length > LONGEST_INITIALS) return false;
  const sorted = [...key].sort().join('');
  for (let i = 0; i + key.length <= initials.length; i++) {
    if ([...initials.slice(i, i + key.length)].sort().join('') === sorted) return true;
  }
  return false;
}

/** "Armed Forces" for the UAF: the name of a body without its first or last word, by its initials. */
export function isShort(acronym: string, initials: string): boolean {
  return acronym.length > 2 && [acronym.slice(1), acronym.slice(0, -1)].includes(initials);
}

function acronymsOf({ words }: Reading): string[] {
  const found = words.filter(({ text }) => isAcronym(text)).map(({ text }) => text.toLowerCase());
  return [...new Set(found)].slice(0, MANY);
}

// The first letters of words with capitals, rows of two and more.
function titlesOf({ words, text }: Reading): string[] {
  const rows = [''];
  let last = 0;
  for (const { text: word, start, end } of words) {
    if (!isCapital(word) || COMMON_STARTS.has(word.toLowerCase())) continue;
    const isRow = /^ (?:of |the |and |for ){0,2}$/.test(text.slice(last, start).slice(0, 20));
    rows.push((isRow ? (rows.pop() ?? '') : '') + word.charAt(0).toLowerCase());
    last = end;
  }
  return [...new Set(rows.filter((row) => row.length > 1 && row.length < 7))].slice(0, MANY);
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,6}s?$/u.test(word);
}

/** A capitalised word of the indexed text that this one is a slip of, by one letter; null if there is none. */
export function misspelledOf(word: string, index: NameIndex): string | null {
  const key = nameKey(word);
  if (key.length < SHORTEST_SLIP || key.length > LONGEST) return null;
  for (const gap of gapsOf(key)) {
    for (const other of index.gaps.get(gap) ?? []) if (other !== key && slips(key, other) === 1) return other;
  }
  return null;
}

/** Letters wrong, missing, added or swapped (optimal string alignment), counted up to three. */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return Math.min(3, last[b.length] ?? 3);
}
