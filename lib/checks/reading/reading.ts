// A text as the checks see it: words, sentences and facts, each found at most once however many checks ask.
//
// Words are runs of letters, marks and digits with apostrophes or hyphens inside, so that Han text comes as long runs:
// checks that need its characters take `text` itself. Sentences end at a full stop and a blank, or at a full-width stop;
// a short list of abbreviations does not end one. No dictionary, no grammar. Everything is one pass over the text.

import { type NumberFact, readNumbers } from '../numbers/read-numbers.ts';
import { foldCase, keyOfFolded, stemOfFolded } from '../words/word-forms.ts';
import { contentsOf, countContents } from './content-words.ts';
import { type QuoteMark, quotedSpans, quoteMarks } from './quotes.ts';

export type Span = { start: number; end: number };
export type Word = Span & { text: string };
/** A sentence, and which of the words it has: `from` up to, not including, `to`. */
export type Sentence = Span & { from: number; to: number };

export type Reading = {
  text: string;
  /** Primary language subtag, small letters: "zh" for "zh-Hans-CN". */
  lang: string;
  words: Word[];
  /** Stems and name keys of the words, in their order. */
  stems: string[];
  keys: string[];
  sentences: Sentence[];
  /** Content words of every sentence, as stems; pairs of characters where a script has no blanks. */
  contents: string[][];
  /** How often each content word stands in the text. */
  counts: ReadonlyMap<string, number>;
  numbers: NumberFact[];
  /** Double quotation marks with their roles. */
  quotes: QuoteMark[];
  /** Quoted passages with their marks. */
  quoted: Span[];
  /** The text in small letters without accents; its offsets are not those of `text`. */
  folded: string;
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;
const LATIN = /\p{Script=Latin}/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const SCRIPT_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;
const STOP = /[.!?…。！？।॥؟۔։።။៕។]+["'”’»)\]）」』]*/gu;
const FULL_WIDTH_STOP = /[。！？।॥။៕។]/u;
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Sgt|Lt|Sen|Rep|Gov|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Co|Inc|Ltd|e\.g|i\.e|z\.B|M|Mme|Sr|Sra|т|г|им)$/u;
const BLANKLESS = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

/** Reads a text; every part is found when first asked for, and kept. */
export function readText(text: string, lang: string): Reading {
  return new LazyReading(text, primaryTag(lang));
}

class LazyReading implements Reading {
  readonly text: string;
  readonly lang: string;
  private known: Partial<Omit<Reading, 'text' | 'lang'> & { folds: string[] }> = {};

  constructor(text: string, lang: string) {
    this.text = text;
    this.lang = lang;
  }

  get words(): Word[] {
    this.known.words ??= wordsOf(this.text);
    return this.known.words;
  }

  private get folds(): string[] {
    this.known.folds ??= this.words.map((word) => foldCase(word.text));
    return this.known.folds;
  }

  get stems(): string[] {
    this.known.stems ??= this.folds.map(stemOfFolded);
    return this.known.stems;
  }

  get keys(): string[] {
    this.known.keys ??= this.folds.map(keyOfFolded);
    return this.known.keys;
  }

  get sentences(): Sentence[] {
    this.known.sentences ??= withWords(sentencesOf(this.text), this.words);
    return this.known.sentences;
  }

  get contents(): string[][] {
    this.known.contents ??= contentsOf(this);
    return this.known.contents;
  }

  get counts(): ReadonlyMap<string, number> {
    this.known.counts ??= countContents(this.contents);
    return this.known.counts;
  }

  get numbers(): NumberFact[] {
    this.known.numbers ??= readNumbers(this.text, this.words, this.lang);
    return this.known.numbers;
  }

  get quotes(): QuoteMark[] {
    this.known.quotes ??= quoteMarks(this.text, this.lang);
    return this.known.quotes;
  }

  get quoted(): Span[] {
    this.known.quoted ??= quotedSpans(this.quotes);
    return this.known.quoted;
  }

  get folded(): string {
    this.known.folded ??= foldCase(this.text);
    return this.known.folded;
  }
}

export function primaryTag(lang: string): string {
  return (lang.split(/[-_]/, 1)[0] ?? '').toLowerCase();
}

/** Languages written without blanks between words. */
export function isBlankless(lang: string): boolean {
  return BLANKLESS.has(lang);
}

/** The place of the first word that ends behind an offset. */
export function wordAfter({ words }: Reading, offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const mayMix = EAST_ASIAN.test(text);
  for (const match of text.matchAll(WORD)) {
    const word = { text: match[0], start: match.index, end: match.index + match[0].length };
    if (mayMix && EAST_ASIAN.test(word.text) && LATIN.test(word.text)) words.push(...splitScripts(word));
    else words.push(word);
  }
  return words;
}

// "POSTECH10日宣布" is three words: what is East Asian and what is not.
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

function withWords(spans: readonly Span[], words: readonly Word[]): Sentence[] {
  let at = 0;
  return spans.map((span) => {
    while (at < words.length && (words[at]?.start ?? 0) < span.start) at++;
    const from = at;
    while (at < words.length && (words[at]?.end ?? 0) <= span.end) at++;
    return { start: span.start, end: span.end, from, to: at };
  });
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
