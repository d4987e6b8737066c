// The optional third stream: paragraphs in the source language, told by their script, or by a few common words and letters
// where both languages share one. Lines of page furniture are often in another language too, so a handful of foreign lines
// is no stream: together they must be about as much text as one version.
import type { BlockFeatures } from './tokens.ts';

const SCRIPT_OF: Readonly<Record<string, string>> = {
  zh: 'han',
  ja: 'han',
  ko: 'hangul',
  ru: 'cyrillic',
  uk: 'cyrillic',
  bg: 'cyrillic',
  sr: 'cyrillic',
  el: 'greek',
  he: 'hebrew',
  ar: 'arabic',
  fa: 'arabic',
  ur: 'arabic',
  hi: 'devanagari',
  th: 'thai',
};

// Words (or letters) that are common in the language and rare in its neighbours.
const COMMON: Readonly<Record<string, RegExp>> = {
  en: wordsOf('the and of to was is that for with said'),
  de: wordsOf('der die das und ist nicht mit von für auf ein eine'),
  fr: wordsOf('le les des et est dans une du qui pour pas sur'),
  es: wordsOf('el los las y en una que por con del para se'),
  it: wordsOf('il di che e della per una con sono gli nel'),
  pt: wordsOf('o os não uma que em do da para com são'),
  nl: wordsOf('de het een van en niet met voor dat zijn op'),
  pl: wordsOf('i w na nie się że jest do z jak'),
  ja: /[\u3040-\u30ff]/g,
  zh: /[的是了在这们]/g,
  uk: /[іїєґ]/gi,
  ru: /[ыэъё]/gi,
};

const SAMPLE = 600;
const SURE_WORDS = 2;
const WIDE_SCRIPTS = ['han', 'hangul'];
/** How much text one character of a wide script holds, in letters of the others. */
const WIDE = 2.5;

/** The indices of source paragraphs; empty where the stream has none. */
export function sourceBlocks(
  blocks: readonly string[],
  features: readonly BlockFeatures[],
  { targetLang, sourceLang }: { targetLang: string; sourceLang?: string },
): Set<number> {
  const foreignBy = (least: number) =>
    blocks.flatMap((block, i) => {
      const script = features[i]?.script ?? '';
      return isForeign(block, script, { targetLang, sourceLang, least }) ? [i] : [];
    });
  const foreign = foreignBy(SURE_WORDS);
  const set = new Set(foreign);
  const amount = (i: number) =>
    (features[i]?.length ?? 0) * (WIDE_SCRIPTS.includes(features[i]?.script ?? '') ? WIDE : 1);
  const own = blocks.flatMap((_, i) => (set.has(i) ? [] : [amount(i)]));
  const theirs = foreign.map(amount);
  const enough = sum(theirs) > 0.35 * (sum(own) / 2) && median(theirs) > 0.4 * median(own);
  // Once there is a stream, one common word tells that a line belongs to it.
  return enough && own.length > 0 ? new Set(foreignBy(1)) : new Set();
}

type Languages = { targetLang: string; sourceLang: string | undefined; least: number };

function isForeign(block: string, script: string, { targetLang, sourceLang, least }: Languages): boolean {
  const target = scriptFor(targetLang);
  const source = sourceLang === undefined ? null : scriptFor(sourceLang);
  if (source !== null && source !== target) return script === source;
  if (source === null) return script !== '' && script !== 'other' && script !== target;
  return (
    languageOf(sourceLang ?? '') !== languageOf(targetLang) &&
    looksLike(block, languageOf(sourceLang ?? ''), languageOf(targetLang), least)
  );
}

function looksLike(block: string, lang: string, otherLang: string, least: number): boolean {
  const text = block.slice(0, SAMPLE).toLowerCase();
  const count = (of: string) => (Object.hasOwn(COMMON, of) ? (text.match(COMMON[of] ?? '')?.length ?? 0) : 0);
  return count(lang) >= least && count(lang) > 2 * count(otherLang);
}

function wordsOf(list: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${list.replaceAll(' ', '|')})(?!\\p{L})`, 'gu');
}

function scriptFor(lang: string): string {
  const own = languageOf(lang);
  return Object.hasOwn(SCRIPT_OF, own) ? (SCRIPT_OF[own] ?? 'latin') : 'latin';
}

/** The language of a tag such as de-AT. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
