// Cyrillic letters in Latin ones, and the consonants that are left when spellings of one name are compared: "Yegor" and
// "Egor" for Егор, "Zaluzhnyi" and "Zaluzhny". Only to see whether a source text can have the name; never shown.
import { foldCase } from '../words/word-forms.ts';

const LATIN: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** A word in small Latin letters; letters of other scripts stay. */
export function toLatin(word: string): string {
  return [...word.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('');
}

/** The consonants of a name, spellings of one sound made equal: "Valerii" and "Valery" are both "vlr". */
export function skeleton(word: string): string {
  return foldCase(toLatin(word))
    .replaceAll(/kh|gh|[gx]/g, 'h')
    .replaceAll(/tch|sch|sh|ch|cz|z|c(?=[eiy])/g, 's')
    .replaceAll(/ts/g, 's')
    .replaceAll(/ck|c|q/g, 'k')
    .replaceAll(/ph|f|w/g, 'v')
    .replaceAll(/[^\p{L}]|[aeiouyjh]/gu, '')
    .replaceAll(/(.)\1+/g, '$1');
}
