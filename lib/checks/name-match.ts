// When two words are the same name: equal but for case, accents, possessive and hyphen; a derived form ("Korea",
// "Korean", Киева, Киеве); an acronym and its words; or one of the few aliases. And when one is a slip of the other: one
// letter wrong, missing or doubled inside the word (Damerau 1964, at most two in long words), where an inflection would
// only change the end.
import { foldCase } from './content-words.ts';
import type { Reading } from './reading.ts';
import { ALIASES } from './word-lists.ts';

const DERIVED = /^(?:|s|es|a|an|ans|n|ns|ian|ians|ese|i|is|ish|ic|e|en|ens|er|ers|ia|ite|ites|o|os|as|y|ies|isch\p{L}{0,2}|ed|ing|ings|ion|ions|ne|nen|in|innen)$/u;
const alias = new Map<string, Set<number>>();
for (const [i, line] of ALIASES.entries())
  for (const word of line) {
    const lines = alias.get(word) ?? new Set<number>();
    alias.set(word, lines.add(i));
  }

/** Everything a name of one text can be found by in another. */
export type NameIndex = { words: Set<string>; stems: Map<string, string[]>; initials: string; squeezed: string; aliases: Set<number> };

/** Small letters, no accents, no possessive, no hyphens. */
export function nameKey(word: string): string {
  return foldCase(word).replace(/['’]s?$/u, '').replaceAll(/[-‑'’.]/gu, '');
}

export function indexNames({ text, words }: Reading): NameIndex {
  const index: NameIndex = { words: new Set(), stems: new Map(), initials: '', squeezed: foldCase(text).replaceAll(/[^\p{L}\p{N}]/gu, ''), aliases: new Set() };
  const initials: string[] = [];
  for (const { text: word } of words) {
    for (const part of new Set([word, ...word.split(/[-‑]/)])) addWord(index, part);
    for (const part of word.split(/[-‑]/)) if (/^\p{Lu}|^\p{L}{4}/u.test(part)) initials.push(foldCase(part.charAt(0)));
  }
  for (const [dotted] of text.matchAll(/\p{Lu}(?:\.\s?\p{Lu}(?!\p{L}))+/gu)) addWord(index, dotted.replaceAll(/[.\s]/g, ''));
  index.initials = initials.join('');
  return index;
}

function addWord(index: NameIndex, word: string): void {
  const key = nameKey(word);
  if (!key) return;
  index.words.add(key);
  for (const line of alias.get(key) ?? []) index.aliases.add(line);
  const head = key.slice(0, 3);
  const same = index.stems.get(head);
  if (!same) index.stems.set(head, [key]);
  else if (!same.includes(key)) same.push(key);
}

/** Whether the indexed text has this name in some form. */
export function hasName(index: NameIndex, word: string): boolean {
  const key = nameKey(word);
  if (index.words.has(key)) return true;
  if (word.includes('-') && word.split('-').every((part) => hasName(index, part))) return true;
  if ((index.stems.get(key.slice(0, 3)) ?? []).some((other) => isDerived(key, other))) return true;
  if ([...(alias.get(key) ?? [])].some((line) => index.aliases.has(line))) return true;
  if (key.length >= 5 && index.squeezed.includes(key)) return true;
  return isAcronym(word) && (index.initials.includes(key) || hasInitials(index.initials, key));
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
  if (/\p{Script=Latin}/u.test(a)) return shared >= 4 ? DERIVED.test(x) && DERIVED.test(y) : x === '' && /^s$/.test(y);
  return x.length <= 3 && y.length <= 3 && (x === '' || y === '' || x.at(-1) !== y.at(-1));
}

/** The word of the index that this one is a slip of, if any. */
export function misspelledOf(word: string, keys: Iterable<string>): string | null {
  const key = nameKey(word);
  if (key.length < 4) return null;
  for (const other of keys) {
    if (Math.abs(other.length - key.length) > 2 || other.length < 4 || other === key) continue;
    if (slips(key, other) <= (Math.min(key.length, other.length) >= 8 ? 2 : 1)) return other;
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
  if (a.length > 40 || b.length > 40) return 3;
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
