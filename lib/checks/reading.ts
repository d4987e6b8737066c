// A text as the checks see it: words, sentences and facts, each found at most once however many checks ask.
//
// Words are runs of letters, marks and digits with apostrophes or hyphens inside, so that Han text comes as long runs:
// checks that need its characters take `text` itself. Sentences end at a full stop and a blank, or at a full-width stop;
// a short list of abbreviations does not end one. No dictionary, no grammar. Everything is one pass over the text.
import { type NumberFact, readNumbers } from './read-numbers.ts';

export type Span = { start: number; end: number };
export type Word = Span & { text: string };

export type Reading = {
  text: string;
  /** Primary language subtag, small letters: "zh" for "zh-Hans-CN". */
  lang: string;
  words: Word[];
  sentences: Span[];
  numbers: NumberFact[];
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;
const LATIN = /\p{Script=Latin}/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const SCRIPT_RUN = /[\p{Script=Latin}\p{N}'’‑-]+|[^\p{Script=Latin}]+/gu;
const STOP = /[.!?…。！？।॥]+["'”’»)\]）」』]*/gu;
const FULL_WIDTH_STOP = /[。！？।॥]/u;
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Sgt|Lt|Sen|Rep|Gov|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Co|Inc|Ltd|e\.g|i\.e|z\.B|M|Mme|Sr|Sra|т|г|им)$/u;
const BLANKLESS = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

/** Reads a text once; words, sentences and numbers are found when first asked for. */
export function readText(text: string, lang: string): Reading {
  const primary = primaryTag(lang);
  const parts = {
    words: lazy(() => wordsOf(text)),
    sentences: lazy(() => sentencesOf(text)),
    numbers: lazy(() => readNumbers(text, primary)),
  };
  return {
    text,
    lang: primary,
    get words() {
      return parts.words();
    },
    get sentences() {
      return parts.sentences();
    },
    get numbers() {
      return parts.numbers();
    },
  };
}

export function primaryTag(lang: string): string {
  return (lang.split(/[-_]/, 1)[0] ?? '').toLowerCase();
}

/** Languages written without blanks between words. */
export function isBlankless(lang: string): boolean {
  return BLANKLESS.has(lang);
}

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = { text: match[0], start: match.index, end: match.index + match[0].length };
    if (EAST_ASIAN.test(word.text) && LATIN.test(word.text)) words.push(...splitScripts(word));
    else words.push(word);
  }
  return words;
}

// "POSTECH10日宣布" is two words: what is Latin and what is not.
function splitScripts(word: Word): Word[] {
  return [...word.text.matchAll(SCRIPT_RUN)].map(({ 0: text, index }) => ({
    text,
    start: word.start + index,
    end: word.start + index + text.length,
  }));
}

function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (!FULL_WIDTH_STOP.test(match[0]) && !endsSentence(text, match.index, end, match[0])) continue;
    spans.push(trimmed(text, start, end));
    start = end;
  }
  if (text.slice(start).trim()) spans.push(trimmed(text, start, text.length));
  return spans.filter((span) => span.end > span.start);
}

function endsSentence(text: string, stop: number, end: number, mark: string): boolean {
  if (end < text.length && !/\s/.test(text.charAt(end))) return false;
  if (mark === '.' && ABBREVIATION.test(text.slice(Math.max(0, stop - 8), stop))) return false;
  return !/^\s{1,8}\p{Ll}/u.test(text.slice(end, end + 12));
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  while (from < end && /\s/.test(text.charAt(from))) from++;
  return { start: from, end };
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
