// Names written in two alphabets are the same where they sound alike: Егор in the source, Yegor or Egor in the versions.
import { isBlankless, type Reading } from './reading.ts';
import { skeleton, toLatin } from './transliterate.ts';

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

// A first vowel and the consonants; Е and Ye begin alike.
function sound(word: string): string {
  const first = toLatin(word)
    .replace(/^y(?=[aeiou])/, '')
    .charAt(0);
  return (/[aeiou]/.test(first) ? first : '') + skeleton(word);
}
