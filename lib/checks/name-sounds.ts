// Names written in two alphabets are the same where they sound alike: Егор in the source, Yegor or Egor in the versions.
import { heardAt } from './han-sounds.ts';
import type { Run } from './name-runs.ts';
import { isBlankless, type Reading, type Span } from './reading.ts';
import { skeleton, toLatin } from './transliterate.ts';
import { nameKey } from './word-forms.ts';
import { GENERIC } from './word-lists.ts';

export const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Whether one of these sounds is the name's. */
export function isHeard(name: string, sounds: Set<string> | null): boolean {
  const own = sounds ? sound(name) : '';
  return own.length > 2 && sounds?.has(own) === true;
}

/**
 * Where one of the two is in Cyrillic: the sounds of all words of the source, also without three consonants of an ending.
 * Null where letters can be compared, and where the source has no blanks between words.
 */
export function soundsOf(source: Reading | null, candidate: Reading): Set<string> | null {
  const isCyrillic = (reading: Reading) => CYRILLIC.test(reading.text);
  if (!source || isBlankless(source.lang) || isCyrillic(source) === isCyrillic(candidate)) return null;
  const sounds = new Set<string>();
  for (const { text } of source.words) {
    const own = sound(text);
    for (let length = own.length; length >= Math.max(3, own.length - 3); length--) sounds.add(own.slice(0, length));
  }
  return sounds;
}

/** Where a Chinese source has a name by its sound, at least every other word of it; words that bodies are made of do not count. */
export function heardIn({ words }: Run, source: Reading): Span | null {
  const own = words.filter(({ text }) => !GENERIC.has(nameKey(text)));
  const heard = own.map(({ text }) => heardAt(text, source)).filter((span) => span !== null);
  return heard.length * 2 >= own.length ? (heard[0] ?? null) : null;
}

// A first vowel and the consonants; Е and Ye begin alike.
function sound(word: string): string {
  const first = toLatin(word)
    .replace(/^y(?=[aeiou])/, '')
    .charAt(0);
  return (/[aeiou]/.test(first) ? first : '') + skeleton(word);
}
