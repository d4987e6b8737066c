// Names that a text explains: by their first letters, in brackets, in the words of another language.
import type { Reading } from '../reading/reading.ts';
import { nameKey } from '../words/word-forms.ts';
import { isShort, type NameIndex } from './name-match.ts';
import type { Run } from './name-runs.ts';

/** "World Health Organization", also "of the United Nations", where the other has WHO; the word "who" is none. */
export function isSpelledOut({ words }: Run, { at, reading, acronyms }: NameIndex): boolean {
  const initials = words.map(({ text }) => text.charAt(0)).join('');
  if (words.length > 1 && acronyms().some((key) => isShort(key, initials.toLowerCase()))) return true;
  for (let length = initials.length; length > 1; length--) {
    const acronym = initials.slice(0, length);
    const places = at.get(acronym.toLowerCase()) ?? [];
    if (places.some((i) => i < 0 || reading.words[i]?.text.startsWith(acronym)))
      return length > 2 || length === initials.length;
  }
  return false;
}

/**
 * "Société nationale des chemins de fer (SNCF)" where the other has SNCF; the letters of a name that was translated, as in
 * "Austrian Reading League (ÖLB)", are not its own.
 */
export function isExplained({ words: [first], end }: Run, { text }: Reading, { at }: NameIndex): boolean {
  const [, between = '', acronym = ''] = /^([^().,;:]{0,60})\((\p{Lu}{2,8})\)/u.exec(text.slice(end, end + 72)) ?? [];
  const isIts = between.trim() === '' || first?.text.charAt(0) === acronym.charAt(0);
  return acronym !== '' && isIts && at.has(nameKey(acronym));
}

/** "Der Schnee (The Snow)": the other language's words for a name that both have. */
export function isGloss({ start }: Run, { text, words }: Reading, { at }: NameIndex): boolean {
  const [opening] = /[\p{L}”"»’'] \(["“„«‘']?(?:\p{L}{1,3} )?$/u.exec(text.slice(Math.max(0, start - 12), start)) ?? [];
  if (opening === undefined) return false;
  const before = words.findLast(({ end }) => end <= start - opening.length + 1);
  return before !== undefined && at.has(nameKey(before.text));
}
