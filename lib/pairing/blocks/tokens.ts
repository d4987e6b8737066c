// What a block is compared by: word stems, character n-grams, numbers and names.
//
// A stem is the first four letters of a word, so inflection needs no dictionary; scripts without spaces give overlapping
// pairs of characters. The n-grams catch prefixes (Hebrew), compounds and names spelled in two ways. Features are hashes;
// two that collide only blur one another a little. Weights are inverse block frequencies inside this one document, so
// stop words fade without a list of them. Time and memory are linear in the text.
import { type Script, scriptOf } from './script.ts';
import { areVerbatim } from './verbatim.ts';

/** Sorted features and their weights; `square` is the sum of the squared weights. */
export type Bag = { readonly ids: Int32Array; readonly weights: Float64Array; readonly square: number };

export type BlockFeatures = {
  /** Normalised. */
  readonly text: string;
  /** The script most letters are in; empty where there are none. */
  readonly script: Script | '';
  readonly endsOpen: boolean;
  readonly opensQuote: boolean;
  /** The sign it begins and ends with, if that is no letter, digit or full stop; else empty. */
  readonly firstSign: string;
  readonly lastSign: string;
  /** How many sentences end in it, and how many quotation marks stand in it. */
  readonly sentences: number;
  readonly quotes: number;
  readonly words: Bag;
  readonly grams: Bag;
  /** The words at its beginning and its end. */
  readonly opening: Bag;
  readonly ending: Bag;
  /** In another script than most blocks. */
  readonly foreign: boolean;
  /** Log of its length over the mean length of the blocks. */
  readonly relative: number;
  /** A line that stands word for word inside another block. */
  readonly verbatim: boolean;
  /** Numbers as plain digits and names as spelled, without repeats. */
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  /** Letters and digits. */
  readonly length: number;
  /** Words; two characters of an unspaced script count as one. */
  readonly wordCount: number;
};

const STEM = 4;
const GRAM = 3;
/** Words that make up the beginning and the end of a block. */
const EDGE = 12;
const TABLE_BITS = 18;
const TABLE = 1 << TABLE_BITS;
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}\p{N}])+/gu;
const STOP = /[.!?。！？।…؟]["')\]]*$/u;
const QUOTE = /^["']/;
const SENTENCE_END = /[!?。।؟]+|\.(?=["')\]]*(?:\s|$))/gu;
const NUMBER = /\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;

/** Features of all blocks of one document; comparable only with each other. */
export function featuresOf(blocks: readonly string[]): BlockFeatures[] {
  const raw = blocks.map((block) => rawFeatures(normalise(block)));
  const withWord = blockFrequencies(raw.map((r) => r.words));
  const withGram = blockFrequencies(raw.map((r) => r.grams));
  // What stands in one block only cannot be shared, so it weighs no more than what stands in two.
  const idf = Float64Array.from({ length: blocks.length + 1 }, (_, n) => Math.log(1 + blocks.length / Math.max(2, n)));
  const mean = raw.reduce((sum, r) => sum + r.length, 0) / Math.max(1, raw.length);
  const script = mostCommon(raw.map((r) => r.script));
  const verbatim = areVerbatim(raw, withWord);
  return raw.map((r, i) => ({
    ...r,
    words: weigh(r.words, withWord, idf),
    grams: weigh(r.grams, withGram, idf),
    opening: weigh(r.opening, withWord, idf),
    ending: weigh(r.ending, withWord, idf),
    relative: Math.log((r.length + 5) / (mean + 5)),
    verbatim: verbatim[i] ?? false,
    foreign: r.script !== '' && r.script !== script,
  }));
}

function mostCommon(scripts: readonly (Script | '')[]): Script | '' {
  const counts = new Map<Script | '', number>();
  for (const script of scripts) if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** For comparison only: compatibility forms, plain spaces, one kind of apostrophe and of quotation mark. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[“”„‟«»「」『』]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

function rawFeatures(text: string) {
  const words: number[] = [];
  const grams: number[] = [];
  const names = new Set<string>();
  let length = 0;
  let wordCount = 0;
  for (const { 0: spelled, index } of text.matchAll(WORD)) {
    const word = spelled.toLowerCase();
    const unspaced = isUnspaced(word.charCodeAt(0));
    length += word.length;
    wordCount += unspaced ? Math.ceil(word.length / 2) : 1;
    if (unspaced) addPairs(words, grams, word);
    else addStem(words, grams, word);
    if (spelled[0] !== word[0] && index > 1 && !endsSentence(text, index)) names.add(spelled);
  }
  const look = {
    script: scriptOf(text),
    endsOpen: !STOP.test(text.slice(-8)),
    opensQuote: QUOTE.test(text),
    sentences: text.match(SENTENCE_END)?.length ?? 0,
    quotes: text.split('"').length - 1,
    ...signsOf(text),
  };
  const edge = Math.round((EDGE * words.length) / Math.max(1, wordCount));
  const edges = { opening: setOf(words.slice(0, edge)), ending: setOf(words.slice(-edge)) };
  const bags = { words: setOf(words), grams: setOf(grams), ...edges };
  return { text, ...look, ...bags, numbers: numbersOf(text), names: [...names], length, wordCount };
}

function signsOf(text: string): { firstSign: string; lastSign: string } {
  const sign = (found: string | undefined) => (found && !/[\p{L}\p{M}\p{N}.。।\s]/u.test(found) ? found : '');
  // The mark of a heading is none of its text.
  return { firstSign: /^#{1,6} /.test(text) ? '' : sign(text.slice(0, 1)), lastSign: sign(text.slice(-1)) };
}

function addPairs(words: number[], grams: number[], word: string): void {
  for (let i = 0; i < word.length; i++) {
    grams.push(hashOf(word, i, i + 1));
    if (i + 1 < word.length || i === 0) words.push(hashOf(word, i, i + 2));
  }
}

function addStem(words: number[], grams: number[], word: string): void {
  words.push(hashOf(word, 0, STEM));
  const padded = ` ${word} `;
  for (let i = 0; i + GRAM <= padded.length; i++) grams.push(hashOf(padded, i, i + GRAM));
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  const end = Math.min(to, text.length);
  for (let i = from; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - TABLE_BITS)) & (TABLE - 1);
}

// Han, Hiragana, Katakana and the astral Han planes.
function isUnspaced(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xd840 && code <= 0xd888);
}

function endsSentence(text: string, index: number): boolean {
  const before = text[index - 1] === ' ' ? text[index - 2] : text[index - 1];
  return before === undefined || !/[\p{L}\p{N},;)'-]/u.test(before);
}

function numbersOf(text: string): string[] {
  const found = (text.match(NUMBER) ?? []).map((number) => asciiDigits(number.replace(/[.,:]/g, '')));
  const written = text.match(/[〇零一二三四五六七八九十百千两]+/gu) ?? [];
  for (const numeral of written) if (numeral !== '一' && numeral !== '十') found.push(String(readNumeral(numeral)));
  return [...new Set(found)];
}

// Chinese and Japanese numerals below 10,000, either place by place or digit after digit.
function readNumeral(numeral: string): number {
  let total = 0;
  let digits = 0;
  for (const sign of numeral) {
    const digit = '〇一二三四五六七八九'.indexOf(sign.replace('零', '〇').replace('两', '二'));
    if (digit >= 0) digits = digits * 10 + digit;
    else {
      total += (digits || 1) * 10 ** (1 + '十百千'.indexOf(sign));
      digits = 0;
    }
  }
  return total + digits;
}

// Every block of ten decimal digits in Unicode starts at a multiple of 16 or 6 past one; only the common ones are mapped.
function asciiDigits(digits: string): string {
  return digits.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
    const low = digit.charCodeAt(0) & 0xf;
    return String(low >= 6 && digit >= '\u0966' ? low - 6 : low);
  });
}

// Sorted and without repeats.
function setOf(features: number[]): Int32Array {
  const sorted = Int32Array.from(features).sort();
  let size = 0;
  for (const id of sorted) if (size === 0 || sorted[size - 1] !== id) sorted[size++] = id;
  return sorted.slice(0, size);
}

// In how many blocks each feature stands.
function blockFrequencies(all: readonly Int32Array[]): Int32Array {
  const blocksWith = new Int32Array(TABLE);
  for (const ids of all) for (const id of ids) blocksWith[id] = (blocksWith[id] ?? 0) + 1;
  return blocksWith;
}

function weigh(ids: Int32Array, blocksWith: Int32Array, idf: Float64Array): Bag {
  const weights = new Float64Array(ids.length);
  let square = 0;
  for (let k = 0; k < ids.length; k++) {
    const weight = idf[blocksWith[ids[k] ?? 0] ?? 0] ?? 0;
    weights[k] = weight;
    square += weight * weight;
  }
  return { ids, weights, square };
}

/** Cosine of two bags, 0 to 1. */
export function cosine(a: Bag, b: Bag): number {
  return ratio(dot(a, b), a.square * b.square);
}

function ratio(value: number, square: number): number {
  return value === 0 ? 0 : Math.min(1, value / Math.sqrt(square));
}

/** Sum of the squared weights of the features in both bags; a feature has one weight in the whole document. */
export function dot(a: Bag, b: Bag): number {
  let total = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i] ?? 0;
    const y = b.ids[j] ?? 0;
    if (x === y) {
      const weight = a.weights[i] ?? 0;
      total += weight * weight;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return total;
}

/** The same for three bags. */
export function dotOfThree(a: Bag, b: Bag, c: Bag): number {
  let total = 0;
  let i = 0;
  let j = 0;
  let k = 0;
  while (i < a.ids.length && j < b.ids.length && k < c.ids.length) {
    const x = a.ids[i] ?? 0;
    const y = b.ids[j] ?? 0;
    const z = c.ids[k] ?? 0;
    if (x === y && y === z) {
      const weight = a.weights[i] ?? 0;
      total += weight * weight;
    }
    const least = Math.min(x, y, z);
    if (x === least) i++;
    if (y === least) j++;
    if (z === least) k++;
  }
  return total;
}
