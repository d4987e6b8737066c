// Which language a text is in, as a proposal for the import form: a person can always change it.
import { franc } from 'franc';

/** Languages the import form offers, BCP 47. Any other well-formed tag is taken too. */
export const LANGUAGES =
  'ar bn cs da de el en es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru sv ta th tr uk ur vi zh'.split(' ');

// ISO 639-3, as the detector answers, in the order of LANGUAGES.
const THREE_LETTERS =
  'arb ben ces dan deu ell eng spa pes fin fra heb hin hun ind ita jpn kor nob nld pol por ron rus swe tam tha tur ukr urd vie cmn'.split(
    ' ',
  );

/** The language of most of a text (its first 20,000 characters), or null when there is too little to tell. */
export function detectLanguage(text: string): string | null {
  const found = franc(text.slice(0, 20_000), { only: THREE_LETTERS, minLength: 20 });
  return LANGUAGES[THREE_LETTERS.indexOf(found)] ?? null;
}

/** Whether a string is a language tag that browsers and readers understand. */
export function isLanguageTag(tag: string): boolean {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(canonicalTag(tag)) !== undefined;
  } catch {
    return false;
  }
}

/** The one way the desk writes a language tag: "pt-BR" for "pt-br". Throws on what is no tag. */
export function canonicalTag(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}
