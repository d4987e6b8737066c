// Names written in two alphabets are the same where they sound alike: Егор in the source, Yegor or Egor in the versions.

import { isBlankless, type Reading, type Span } from '../reading/reading.ts';
import { nameKey } from '../words/word-forms.ts';
import { GENERIC } from '../words/word-lists.ts';
import { heardAt } from './han-sounds.ts';
import type { Run } from './name-runs.ts';
import { skeleton, toLatin } from './transliterate.ts';

export const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Whether one of these sounds is the name's. */
export function isHeard(name: string, sounds: Set<string> | null): boolean {
  if (!sounds) return false;
  const own = sound(name);
  return (own.length > 2 && sounds.has(own)) || sounds.has(aloud(name));
}

/** The same with its vowels. */
export function isHeardAloud(name: string, sounds: Set<string> | null): boolean {
  return sounds?.has(aloud(name)) === true;
}

/** Whether two spellings in Latin letters are two transcriptions of one name: "Nataliia", "Natalya". */
export function soundAlike(a: string, b: string): boolean {
  return aloud(a) === aloud(b);
}

/** Names of one version but those that the other has as well, in another transcription: "Egor" for its "Yegor". */
export function withoutEcho<T extends { text: string }>(
  names: readonly T[],
  other: Reading,
  isTranscribed: boolean,
): T[] {
  if (!isTranscribed || names.length === 0) return [...names];
  const echo = new Set(other.words.map(({ text }) => aloud(text)));
  return names.filter(({ text }) => !echo.has(aloud(text)));
}

/**
 * Where one of the two is in Cyrillic: the sounds of all words of the source, also without three consonants of an ending.
 * Null where letters can be compared, and where the source has no blanks between words.
 */
export function soundsOf(source: Reading | null, candidate: Reading): Set<string> | null {
  const isCyrillic = (reading: Reading) => CYRILLIC.test(reading.text);
  if (!source || isBlankless(source.lang) || isCyrillic(source) === isCyrillic(candidate)) return null;
  const sounds = new Set<string>();
  for (const text of source.words.flatMap((word) => [word.text, ...word.text.split('-').slice(1)])) {
    const own = sound(text);
    for (let length = own.length; length >= Math.max(3, own.length - 3); length--) sounds.add(own.slice(0, length));
    const whole = aloud(text);
    for (let length = whole.length; length >= Math.max(4, whole.length - 6); length--)
      sounds.add(whole.slice(0, length));
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

// With its vowels, for names of few consonants: "Yegor", "Shaheen" and "Shahin", "Nataliia" and "Natalya", "Korolyov" and
// "Korolev". In capitals, to be told from those without.
function aloud(word: string): string {
  return toLatin(word)
    .replaceAll(/ee|y|j/g, 'i')
    .replaceAll(/kh|g/g, 'h')
    .replaceAll('w', 'v')
    .replaceAll('sch', 'sh')
    .replaceAll(/c(?=[ei])/g, 's')
    .replaceAll(/i{2,}/g, 'i')
    .replaceAll(/io(?=v)/g, 'e')
    .replace(/^i(?=[aeou])/, '')
    .replace(/['’]?s$/u, '')
    .toUpperCase();
}
