// When two words are the same name: equal but for case, accents, possessive and hyphen; a derived form ("Korea",
// "Korean", Киева, Киеве); an acronym and its words; or one of the few aliases. And when one is a slip of the other: one
// letter wrong, missing, swapped or doubled (Damerau 1964) after the first; found by the words with one letter left out
// (SymSpell), so that the cost is that of the letters, not of all pairs of names.
import { foldCase } from './content-words.ts';
import type { Reading } from './reading.ts';
import { ALIASES } from './word-lists.ts';

const SHORTEST_SLIP = 4;
const LONGEST = 30;
const LAND = 'a|e|y|ia|o|us|ea|ey|land|is';
const PEOPLE =
  's|es|n|ns|an|ans|ian|ians|ese|i|is|ish|ic|en|ens|er|ers|ite|ites|os|as|ies|isch\\p{L}{0,2}|ed|ing|ings|ion|ions|ne|nen|in|innen';
const DERIVED = new RegExp(
  `^(?:(?:|${LAND}) (?:|${PEOPLE})|(?:${PEOPLE}) (?:|${LAND})|(?:|${LAND}) (?:${LAND}))$`,
  'u',
);

type Alias = { words: Set<string>; phrases: string[] };
const byWord = new Map<string, Alias[]>();
for (const line of ALIASES) {
  const phrases = line.filter((name) => name.includes(' ')).map((name) => name.replaceAll(' ', ''));
  const one: Alias = { words: new Set(line), phrases };
  for (const word of new Set(line.flatMap((name) => name.split(' '))))
    byWord.set(word, [...(byWord.get(word) ?? []), one]);
}

/** Everything a name of one text can be found by in another. */
export type NameIndex = {
  words: Set<string>;
  /** Keys by their first three letters, and by the key with any one letter left out. */
  heads: Map<string, string[]>;
  gaps: Map<string, string[]>;
  initials: string;
  squeezed: string;
};

/** Small letters, no accents, no possessive, no hyphens. */
export function nameKey(word: string): string {
  return foldCase(word)
    .replace(/['’]s?$/u, '')
    .replaceAll(/[-‑'’.]/gu, '');
}

export function indexNames({ text, words }: Reading): NameIndex {
  const squeezed = foldCase(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
  const index: NameIndex = { words: new Set(), heads: new Map(), gaps: new Map(), initials: '', squeezed };
  const initials: string[] = [];
  for (const { text: word } of words) {
    const parts = word.split(/[-‑]/);
    for (const part of new Set([word, ...parts])) addWord(index, part);
    for (const part of parts) if (/^\p{Lu}|^\p{L}{4}/u.test(part)) initials.push(foldCase(part.charAt(0)));
  }
  for (const [dotted] of text.matchAll(/\p{Lu}(?:\.\s?\p{Lu}(?!\p{L}))+/gu))
    addWord(index, dotted.replaceAll(/[.\s]/g, ''));
  index.initials = initials.join('');
  return index;
}

function addWord(index: NameIndex, word: string): void {
  const key = nameKey(word);
  if (!key || index.words.has(key)) return;
  index.words.add(key);
  push(index.heads, key.slice(0, 3), key);
  const isName = /^\p{Lu}/u.test(word) && key.length >= SHORTEST_SLIP && key.length <= LONGEST;
  if (isName) for (const gap of gapsOf(key)) push(index.gaps, gap, key);
}

function push(map: Map<string, string[]>, at: string, key: string): void {
  const list = map.get(at);
  if (list) list.push(key);
  else map.set(at, [key]);
}

function gapsOf(key: string): Set<string> {
  const gaps = new Set([key]);
  for (let i = 1; i < key.length; i++) gaps.add(key.slice(0, i) + key.slice(i + 1));
  return gaps;
}

/** Whether the indexed text has this name in some form. */
export function hasName(index: NameIndex, word: string): boolean {
  const key = nameKey(word);
  if (index.words.has(key)) return true;
  if (word.includes('-') && word.split('-').every((part) => hasName(index, part))) return true;
  if ((index.heads.get(key.slice(0, 3)) ?? []).some((other) => isDerived(key, other))) return true;
  if (byWord.get(key)?.some((line) => hasAlias(index, line))) return true;
  if (key.length >= 5 && index.squeezed.includes(key)) return true;
  return isAcronym(word) && (index.initials.includes(key) || hasInitials(index.initials, key));
}

function hasAlias(index: NameIndex, { words, phrases }: Alias): boolean {
  return [...words].some((word) => index.words.has(word)) || phrases.some((phrase) => index.squeezed.includes(phrase));
}

// In another order: UAF for the Armed Forces of Ukraine.
function hasInitials(initials: string, key: string): boolean {
  if (key.length < 3) return false;
  const sorted = [...key].sort().join('');
  for (let i = 0; i + key.length <= initials.length; i++) {
    if ([...initials.slice(i, i + key.length)].sort().join('') === sorted) return true;
  }
  return false;
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,6}s?$/u.test(word);
}

/** "korea" and "korean", "киева" and "киеве": the same beginning and only an ending each. */
export function isDerived(a: string, b: string): boolean {
  const shared = sharedStart(a, b);
  if (shared < 3) return false;
  const [x, y] = [a.slice(shared), b.slice(shared)];
  if (/\p{Script=Latin}/u.test(a)) return shared >= 4 ? DERIVED.test(`${x} ${y}`) : x === '' && y === 's';
  return x.length <= 3 && y.length <= 3 && (x === '' || y === '' || x.at(-1) !== y.at(-1));
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

function sharedStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
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
