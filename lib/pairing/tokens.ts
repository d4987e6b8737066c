// What a block is compared by: word stems, character n-grams, numbers and names.
//
// A stem is the first four letters of a word, so inflection needs no dictionary; scripts without spaces give overlapping
// pairs of characters. The n-grams catch prefixes (Hebrew), compounds and names spelled in two ways. Features are hashes;
// two that collide only blur one another a little. Weights are inverse block frequencies inside this one document, so
// stop words fade without a list of them. Time and memory are linear in the text.
import { type Script, scriptOf } from './script.ts';

export type Bag = { readonly ids: Int32Array; readonly weights: Float64Array; readonly norm: number };

export type BlockFeatures = {
  /** Normalised; empty for blocks joined. */
  readonly text: string;
  /** The script most letters are in; empty where there are none. */
  readonly script: Script | '';
  readonly endsOpen: boolean;
  readonly opensQuote: boolean;
  readonly words: Bag;
  readonly grams: Bag;
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
const TABLE_BITS = 18;
const TABLE = 1 << TABLE_BITS;
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{M}\p{N}]+/gu;
const STOP = /[.!?。！？।…؟]["')\]]*$/u;
const QUOTE = /^["']/;
const NUMBER = /\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;

/** Features of all blocks of one document; comparable only with each other. */
export function featuresOf(blocks: readonly string[]): BlockFeatures[] {
  const raw = blocks.map((block) => rawFeatures(normalise(block)));
  const withWord = blockFrequencies(raw.map((r) => r.words));
  const withGram = blockFrequencies(raw.map((r) => r.grams));
  const n = blocks.length;
  return raw.map((r) => ({ ...r, words: weigh(r.words, withWord, n), grams: weigh(r.grams, withGram, n) }));
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
  const look = { script: scriptOf(text), endsOpen: !STOP.test(text.slice(-8)), opensQuote: QUOTE.test(text) };
  const bags = { words: setOf(words), grams: setOf(grams) };
  return { text, ...look, ...bags, numbers: numbersOf(text), names: [...names], length, wordCount };
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
  return Int32Array.from(features)
    .sort()
    .filter((id, k, all) => k === 0 || all[k - 1] !== id);
}

// In how many blocks each feature stands.
function blockFrequencies(all: readonly Int32Array[]): Int32Array {
  const blocksWith = new Int32Array(TABLE);
  for (const ids of all) for (const id of ids) blocksWith[id] = (blocksWith[id] ?? 0) + 1;
  return blocksWith;
}

// What stands in one block only cannot be shared, so it weighs no more than what stands in two.
function weigh(ids: Int32Array, blocksWith: Int32Array, blocks: number): Bag {
  return bagOf(
    ids,
    Float64Array.from(ids, (id) => Math.log(1 + blocks / Math.max(2, blocksWith[id] ?? 0))),
  );
}

function bagOf(ids: Int32Array, weights: Float64Array): Bag {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return { ids, weights, norm: Math.sqrt(squares) };
}

/** The bag of two blocks read as one. */
export function joinBags(a: Bag, b: Bag): Bag {
  const size = a.ids.length + b.ids.length;
  const ids = new Int32Array(size);
  const weights = new Float64Array(size);
  let n = 0;
  for (let i = 0, j = 0; i < a.ids.length || j < b.ids.length; n++) {
    const x = a.ids[i] ?? TABLE;
    const y = b.ids[j] ?? TABLE;
    ids[n] = Math.min(x, y);
    weights[n] = Math.max(x <= y ? (a.weights[i++] ?? 0) : 0, y <= x ? (b.weights[j++] ?? 0) : 0);
  }
  return bagOf(ids.slice(0, n), weights.slice(0, n));
}

/** Cosine of two bags, 0 to 1. */
export function cosine(a: Bag, b: Bag): number {
  const total = dot(a, b);
  return total === 0 ? 0 : Math.min(1, total / (a.norm * b.norm));
}

/** How much of the smaller bag is found in the other one, 0 to 1 for bags of like weights. */
export function cover(a: Bag, b: Bag): number {
  const total = dot(a, b);
  return total === 0 ? 0 : Math.min(1, total / Math.min(a.norm, b.norm) ** 2);
}

function dot(a: Bag, b: Bag): number {
  let total = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i] ?? 0;
    const y = b.ids[j] ?? 0;
    if (x === y) total += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (x < y) i++;
    else j++;
  }
  return total;
}

/** Two blocks read as one. */
export function joinFeatures(a: BlockFeatures, b: BlockFeatures): BlockFeatures {
  return {
    text: '',
    script: a.length > b.length ? a.script : b.script,
    endsOpen: b.endsOpen,
    opensQuote: a.opensQuote,
    words: joinBags(a.words, b.words),
    grams: joinBags(a.grams, b.grams),
    numbers: [...new Set([...a.numbers, ...b.numbers])],
    names: [...new Set([...a.names, ...b.names])],
    length: a.length + b.length,
    wordCount: a.wordCount + b.wordCount,
  };
}
