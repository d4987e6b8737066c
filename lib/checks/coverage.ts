import { canDeny } from './denials/negations.ts';
import { oppositesOf } from './denials/opposite-words.ts';
import { hasWordsNeverTwice } from './doubled-word.ts';
import type { CheckName } from './finding.ts';
import { hasNumberWords } from './numbers/numeral-words.ts';
import { hasCurlyQuotes } from './quote-style.ts';
import { isBlankless, primaryTag } from './reading/reading.ts';
import { hasCapitals } from './words/spellings.ts';
import { FIRST_PERSON } from './words/word-lists.ts';

/** Languages that write months small, and of the name of a body its first word with a capital, so that a lone one is no slip. */
const FIRST_WORD_ONLY = new Set('be bg ca cs es et fi fr gl hr hu hy it lt lv pl pt ro ru sk sl sr uk'.split(' '));
const REDUPLICATING = new Set(['hi', 'id', 'ms', 'th', 'vi', 'bn', 'ta', 'tr', 'he', 'ar']);

/** Why a check has nothing to say about a language: the key of a sentence in the catalogue. */
type OffReason =
  | 'off-no-capitals'
  | 'only-latin-names'
  | 'only-calendar'
  | 'only-dates-in-figures'
  | 'only-speech'
  | 'only-figures'
  | 'only-small-words'
  | 'off-all-nouns'
  | 'off-no-word-list'
  | 'off-reduplication'
  | 'off-no-blanks'
  | 'off-no-stops'
  | 'off-straight-quotes'
  | 'off-english-only';

type OffCheck = { check: CheckName; reason: OffReason; isPartly: boolean };

/** The checks that are off for a language, or look at a part of it only, each with the reason, so that a screen can say so. */
export function checksOff(lang: string): OffCheck[] {
  const tag = primaryTag(lang);
  const known = byLang.get(tag) ?? offFor(tag);
  byLang.set(tag, known);
  return known;
}

const byLang = new Map<string, OffCheck[]>();

function offFor(tag: string): OffCheck[] {
  const rows: [boolean, CheckName, OffReason][] = [
    [!hasCapitals(tag), 'names', 'only-latin-names'],
    [!hasCapitals(tag), 'stray-capital', 'off-no-capitals'],
    [hasCapitalOnFirstWord(tag), 'stray-capital', 'only-calendar'],
    [tag === 'de' || tag === 'lb', 'stray-capital', 'off-all-nouns'],
    [!hasNumberWords(tag), 'numbers', 'only-figures'],
    [tag === 'zh', 'quotation', 'only-speech'],
    [!canDeny(tag), 'negation', 'off-no-word-list'],
    [!oppositesOf(tag), 'opposites', 'off-no-word-list'],
    [!FIRST_PERSON[tag], 'reported-speech', 'off-no-word-list'],
    [isBlankless(tag), 'doubled-word', 'off-no-blanks'],
    [REDUPLICATING.has(tag), 'doubled-word', hasWordsNeverTwice(tag) ? 'only-small-words' : 'off-reduplication'],
    [isBlankless(tag), 'too-free', 'off-no-blanks'],
    [tag === 'th' || tag === 'lo', 'end-punctuation', 'off-no-stops'],
    [!hasCurlyQuotes(tag), 'straight-quotes', 'off-straight-quotes'],
    [tag !== 'en', 'a-or-an', 'off-english-only'],
    [tag !== 'en', 'comma-style', 'off-english-only'],
    [tag !== 'en', 'number-style', 'only-dates-in-figures'],
    [tag !== 'en', 'no-verb', 'off-english-only'],
  ];
  return rows
    .filter(([isOff]) => isOff)
    .map(([, check, reason]) => ({ check, reason, isPartly: reason.startsWith('only-') }));
}

export function hasCapitalOnFirstWord(tag: string): boolean {
  return FIRST_WORD_ONLY.has(tag);
}
