// Tokens: the words, numbers and signs of a text. White space is never a token: what stands between two tokens is a gap,
// and emit.ts looks at every gap, so that no difference is lost.
//
// Idea: one pass over the UTF-16 units with a table of classes that fills itself, so each unit's Unicode properties are
// asked once in a lifetime; runs of Han, Kana, Thai, Lao, Khmer and Burmese go to Intl.Segmenter (slow, so remembered).
// No token ends inside a grapheme cluster: where a text has marks, joiners or surrogates, the tokens are checked against
// Intl.Segmenter and widened. Not done: morphology, "Mr." as one token. Cost: linear.
import { bordersOf } from './borders.ts';
import { type Lexeme, type Lexicon, lexemeOf } from './lexicon.ts';
import { sentenceStarts } from './sentences.ts';

/** Token k is text.slice(start[k], end[k]); tokens do not overlap and only white space lies between them. */
export interface TokenText {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly lex: readonly Lexeme[];
  /** What is known of each token's word, as columns: see Lexeme. */
  readonly keys: Int32Array;
  readonly stems: Int32Array;
  readonly weights: Float64Array;
  readonly isSign: Uint8Array;
  /** Where each sentence begins, as token numbers, and the number of tokens at the end. */
  readonly sentences: readonly number[];
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
const UNSPACED = 5;
const SIGN = 6;
const CLASS = 15;
const INTRICATE = 16; // the grapheme cluster may hold more than this unit

const classes = new Uint8Array(0x10000);
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const segmenters = new Map<string, Intl.Segmenter>();
const UNSPACED_SCRIPT = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー々]/u;
const INTRICATE_UNIT =
  /[\p{M}\p{Cs}\p{Join_C}\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0e33\u0eb3\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;

/** The tokens of any string, in order. */
export function tokensOf(text: string, lexicon: Lexicon): TokenText {
  const spans = rawSpans(text, lexicon);
  const places = isIntricate(text) ? widened(spans, text) : spans;
  const count = places.length / 2;
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const keys = new Int32Array(count);
  const stems = new Int32Array(count);
  const weights = new Float64Array(count);
  const isSign = new Uint8Array(count);
  const lex: Lexeme[] = [];
  for (let k = 0; k < count; k++) {
    const from = places[2 * k] ?? 0;
    const to = places[2 * k + 1] ?? 0;
    start[k] = from;
    end[k] = to;
    const lexeme = lexemeOf(lexicon, text.slice(from, to), (classOf(text, from) & CLASS) === SIGN);
    keys[k] = lexeme.key;
    stems[k] = lexeme.stem;
    weights[k] = lexeme.weight;
    isSign[k] = lexeme.kind === 'sign' ? 1 : 0;
    lex.push(lexeme);
  }
  const sentences = sentenceStarts({ text, start, end, lex });
  return { text, count, start, end, lex, keys, stems, weights, isSign, sentences };
}

function rawSpans(text: string, lexicon: Lexicon): number[] {
  const spans: number[] = [];
  let at = 0;
  while (at < text.length) {
    const cls = classOf(text, at) & CLASS;
    const from = at;
    at = cls === SPACE || cls === SIGN ? from + 1 : cls === UNSPACED ? unspacedEnd(text, from) : wordEnd(text, from);
    if (cls === UNSPACED) pushWords(spans, text.slice(from, at), from, lexicon);
    else if (cls !== SPACE) spans.push(from, at);
  }
  return spans;
}

// Letters, digits and marks; an apostrophe between letters, a point or comma between digits.
function wordEnd(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const cls = classOf(text, at) & CLASS;
    if (cls === LETTER || cls === DIGIT || cls === MARK) continue;
    const inner = text.charCodeAt(at);
    const before = classOf(text, at - 1) & CLASS;
    const after = at + 1 < text.length ? classOf(text, at + 1) & CLASS : SPACE;
    const isApostrophe = (inner === 0x27 || inner === 0x2019) && before === LETTER && after === LETTER;
    const isPoint = (inner === 0x2e || inner === 0x2c) && before === DIGIT && after === DIGIT;
    if (!isApostrophe && !isPoint) break;
  }
  return at;
}

function unspacedEnd(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const cls = classOf(text, at) & CLASS;
    if (cls !== UNSPACED && cls !== MARK) break;
  }
  return at;
}

function pushWords(spans: number[], run: string, offset: number, lexicon: Lexicon): void {
  let cuts = lexicon.cuts.get(run);
  if (!cuts) {
    cuts = bordersOf(run, wordSegmenter(lexicon.locale));
    lexicon.cuts.set(run, cuts);
  }
  for (let k = 0; k < cuts.length; k++) spans.push(offset + (cuts[k] ?? 0), offset + (cuts[k + 1] ?? run.length));
}

function wordSegmenter(locale: string): Intl.Segmenter {
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    segmenters.set(locale, segmenter);
  }
  return segmenter;
}

function classOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = classes[unit] ?? 0;
  if (known) return known;
  const found = newClass(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

function newClass(char: string): number {
  if (char < '\x80') return /\s/.test(char) ? SPACE : /[a-z]/i.test(char) ? LETTER : /\d/.test(char) ? DIGIT : SIGN;
  const intricate = INTRICATE_UNIT.test(char) ? INTRICATE : 0;
  if (/\s/.test(char)) return SPACE | intricate;
  if (UNSPACED_SCRIPT.test(char)) return UNSPACED | intricate;
  if (/\p{L}/u.test(char)) return LETTER | intricate;
  if (/\p{N}/u.test(char)) return DIGIT | intricate;
  if (/[\p{M}\p{Join_C}]/u.test(char)) return MARK | intricate;
  return SIGN | intricate;
}

function isIntricate(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (classOf(text, at) & INTRICATE) return true;
  return false;
}

/** The grapheme clusters of a text. */
export function clustersOf(text: string): string[] {
  if (!isIntricate(text)) return text.split('');
  const borders = bordersOf(text, graphemes);
  return borders.map((border, k) => text.slice(border, borders[k + 1]));
}

// Both ends of every span moved out to borders of grapheme clusters; spans that then overlap become one.
function widened(spans: readonly number[], text: string): number[] {
  const clusterOf = clustersFrom(text);
  const out: number[] = [];
  for (let k = 0; k < spans.length; k += 2) {
    const [first] = clusterOf(spans[k] ?? 0);
    const [, end] = clusterOf((spans[k + 1] ?? 0) - 1);
    if (out.length && first < (out.at(-1) ?? 0)) out[out.length - 1] = Math.max(out.at(-1) ?? 0, end);
    else out.push(first, end);
  }
  return out;
}

// Where the cluster begins and ends that a unit belongs to; asked in the order of the text. Between two plain units there is
// always a border, so that only rows with intricate ones are looked at.
function clustersFrom(text: string): (place: number) => readonly [number, number] {
  const isPlain = (at: number) => !(classOf(text, at - 1) & INTRICATE) && !(classOf(text, at) & INTRICATE);
  let [from, to, at] = [0, 0, 0];
  let borders: number[] = [];
  return (place) => {
    if (isPlain(place) && isPlain(place + 1)) return [place, place + 1];
    if (place >= to) {
      for (from = place; from > 0 && !isPlain(from); ) from--;
      for (to = place + 1; to < text.length && !isPlain(to); ) to++;
      borders = bordersOf(text.slice(from, to), graphemes);
      at = 0;
    }
    while ((borders[at + 1] ?? text.length) <= place - from) at++;
    return [from + (borders[at] ?? 0), from + (borders[at + 1] ?? to - from)];
  };
}
