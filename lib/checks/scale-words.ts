// What a language calls thousands, millions and so on, from the runtime's CLDR, by writing numbers in it: "2 miljoner",
// "5 mld.", "20 লাখ". For languages that have no list of their own in read-numbers.ts. An ending may follow a long word
// ("miljoonaan") where words have blanks between them. Made once a language.
import { isLanguageTag } from '../articles/language.ts';

const POWERS = Array.from({ length: 10 }, (_, k) => 10 ** (k + 3));
const COUNTS = [1, 2, 5];
/** Shorter abbreviations mean too much else: "5 t", "2 M". */
const LEAST_SHORT = 3;
/** From this length on a word may have an ending. */
const INFLECTED = 5;
const BLANKLESS = /\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

const known = new Map<string, [RegExp, number][]>();

/** Patterns of what stands behind a figure, the longest first, and what they multiply it by. `lang` is a primary subtag. */
export function scaleWords(lang: string): [RegExp, number][] {
  const made = known.get(lang) ?? readScales(lang);
  known.set(lang, made);
  return made;
}

function readScales(lang: string): [RegExp, number][] {
  // Else the runtime would answer in its own language.
  if (!isLanguageTag(lang) || Intl.NumberFormat.supportedLocalesOf(lang).length === 0) return [];
  const words = new Map<string, number>();
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(`${lang}-u-nu-latn`, {
      notation: 'compact',
      compactDisplay,
      useGrouping: false,
    });
    for (const value of POWERS.flatMap((power) => COUNTS.map((count) => count * power))) {
      const parts = format.formatToParts(value);
      const word =
        parts
          .find(({ type }) => type === 'compact')
          ?.value.replace(/\.$/u, '')
          .trim() ?? '';
      const figure = Number(parts.find(({ type }) => type === 'integer')?.value);
      const isWord = compactDisplay === 'long' || word.length >= LEAST_SHORT;
      if (isWord && /^[\p{L}\p{M} ]{2,}$/u.test(word) && figure > 0 && !words.has(word))
        words.set(word, value / figure);
    }
  }
  return [...words].sort(([a], [b]) => b.length - a.length).map(([word, factor]) => [patternOf(word), factor]);
}

function patternOf(word: string): RegExp {
  const blank = '[ \\u00A0\\u202F]?';
  if (BLANKLESS.test(word)) return new RegExp(`^${blank}${word}`, 'u');
  const ending = word.length >= INFLECTED ? '\\p{L}{0,4}' : '';
  return new RegExp(`^${blank}${word}${ending}\\.?(?![\\p{L}\\p{M}])`, 'iu');
}
