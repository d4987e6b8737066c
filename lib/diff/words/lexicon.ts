// What is known about a word by itself: its folded form, its light stem, its weight for the reader, whether it is a
// stop-word, a number, a negation. Remembered by language, since prose repeats itself; a lexicon that has grown too large
// is replaced, never emptied, so that the ids inside one diff always agree.

import { type Particle, particleOf } from '../../checks/words/particles.ts';
import { stemOf } from './stems.ts';
import { isNegation, STOP_WORDS, valueOfWord } from './words.ts';

export interface Lexeme {
  /** Same key: the same word but for case, accents' encoding and the shape of quotes and dashes. */
  readonly key: number;
  /** Same stem: a form of the same word. */
  readonly stem: number;
  readonly kind: 'word' | 'stop' | 'number' | 'sign';
  readonly weight: number;
  /** Begins with a capital letter, in a script that has them. */
  readonly isCapital: boolean;
  readonly isNegation: boolean;
  readonly particle: Particle | undefined;
  /** Numbers only: digits without grouping, so that "1,000" and "1000" agree. */
  readonly value: string;
}

export interface Lexicon {
  readonly locale: string;
  readonly language: string;
  readonly words: Map<string, Lexeme>;
  readonly ids: Map<string, number>;
  /** Where runs of unspaced script are cut into words. */
  readonly cuts: Map<string, readonly number[]>;
}

const LARGEST = 20_000;
const lexicons = new Map<string, Lexicon>();

/** The lexicon of a BCP 47 tag, one for all diffs; a tag that is none gets one without word lists. */
export function lexiconFor(locale: string): Lexicon {
  const known = lexicons.get(locale);
  if (known && known.words.size < LARGEST && known.cuts.size < LARGEST) return known;
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  const fresh = { locale: isTag(locale) ? locale : 'und', language, words: new Map(), ids: new Map(), cuts: new Map() };
  lexicons.set(locale, fresh);
  return fresh;
}

function isTag(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false; // what stands in a version's language field need not be a tag
  }
}

/** What is known of a token; `isSign` if it is neither word nor number. */
export function lexemeOf(lexicon: Lexicon, text: string, isSign: boolean): Lexeme {
  const known = lexicon.words.get(text);
  if (known) return known;
  const lexeme = newLexeme(lexicon, text, isSign);
  lexicon.words.set(text, lexeme);
  return lexeme;
}

function newLexeme(lexicon: Lexicon, text: string, isSign: boolean): Lexeme {
  const { language } = lexicon;
  const folded = isSign ? foldedSign(text) : text.normalize('NFC').toLowerCase().replaceAll('’', "'");
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  const value = /\p{N}/u.test(text) ? folded.replace(/[.,](?=\d{3}(?!\d))/g, '') : valueOfWord(folded, language);
  const isStop = STOP_WORDS[language]?.has(folded) ?? false;
  const kind = isSign ? 'sign' : value ? 'number' : isStop ? 'stop' : 'word';
  const isCapital = !isSign && first !== first.toLowerCase();
  return {
    key: idOf(lexicon, folded),
    stem: idOf(lexicon, kind === 'word' ? `${stemOf(folded, language)}*` : folded),
    kind,
    weight: kind === 'sign' ? 0.1 : kind === 'stop' ? 0.3 : kind === 'number' || isCapital ? 1.2 : 1,
    isCapital,
    particle: particleOf(folded, language),
    isNegation: isNegation(folded, language),
    value: kind === 'number' ? value : '',
  };
}

function idOf({ ids }: Lexicon, name: string): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, ids.size);
  return ids.size - 1;
}

function foldedSign(sign: string): string {
  if (/^[“”„‟«»"]$/.test(sign)) return '"';
  if (/^[‘’‚‛'`]$/.test(sign)) return "'";
  if (/^[‐‑‒–—―−-]$/.test(sign)) return '-';
  return sign.normalize('NFC');
}
