// The words of a text that are names, by their capitals: no dictionary. A capital inside a sentence is a name unless the
// texts at hand write the word small as well; at the start of a sentence a word must have its capital elsewhere too, or
// stand before another name. German writes all nouns so, and there a name must stand in the source text.
//
// Scripts without capitals give nothing; there only Latin words are names. One pass over the words.
import { isHeading } from './kinds.ts';
import { indexNames, misspelledOf, type NameIndex, nameKey } from './name-match.ts';
import type { Reading, Word } from './reading.ts';
import { COMMON_STARTS, TITLES } from './word-lists.ts';

export type Name = Word & {
  /** Written like a name in this place; false for the start of a sentence and for words in a heading. */
  isSure: boolean;
};

const CAPITAL = /^\p{Lu}/u;
const ALL_NOUNS = new Set(['de', 'lb']);

/** What tells a name from another word: texts in the same language, and words of the source text. */
export type NameContext = {
  small: ReadonlySet<string>;
  source: Reading | null;
  /** Words that other texts of the article write with a capital inside a sentence. */
  inside?: ReadonlySet<string>;
};

/** Single words that are (parts of) names, in order. Titles such as "Mr" and months are left out. */
export function nameWords(reading: Reading, context: NameContext, kind = 'paragraph'): Name[] {
  const starts = sentenceStarts(reading);
  const heading = isHeading(kind, reading);
  const sourceNames = ALL_NOUNS.has(reading.lang) && context.source ? indexNames(context.source) : null;
  const inside = new Set([...insideWords(reading, starts), ...(context.inside ?? [])]);
  const calendar = new Set(
    reading.numbers.filter((n) => n.kind === 'month' || n.kind === 'weekday').map((n) => n.start),
  );
  const names: Name[] = [];
  for (const [i, word] of reading.words.entries()) {
    if (!isNameLike(word.text) || calendar.has(word.start)) continue;
    if (ALL_NOUNS.has(reading.lang) && !isInSource(word.text, sourceNames)) continue;
    const isSmall = context.small.has(word.text.toLowerCase());
    const isStart = starts.has(word.start);
    if (isStart && !opensName(reading, i, inside)) continue;
    names.push({ ...word, isSure: !isStart && !heading && !isSmall });
  }
  return names;
}

/** Words with a capital where a small letter would have been possible. */
export function insideWords(reading: Reading, starts = sentenceStarts(reading)): string[] {
  return reading.words.filter((word) => CAPITAL.test(word.text) && !starts.has(word.start)).map(({ text }) => text);
}

// As it stands or with a slip, for a misspelled name stands nowhere.
function isInSource(word: string, names: NameIndex | null): boolean {
  return names !== null && (names.words.has(nameKey(word)) || misspelledOf(word, names) !== null);
}

function isNameLike(text: string): boolean {
  if (!CAPITAL.test(text) || !/\p{L}{2}/u.test(text)) return false;
  const lower = text.toLowerCase().replace(/['’]s?$/u, '');
  return !TITLES.has(lower) && !COMMON_STARTS.has(lower) && !/['’](?:m|ll|ve|d|re|t)$/u.test(lower);
}

function opensName({ text, words }: Reading, i: number, inside: ReadonlySet<string>): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (!word || inside.has(word.text)) return word !== undefined;
  if (/^\p{Lu}{2,}/u.test(word.text)) return true;
  return next !== undefined && CAPITAL.test(next.text) && text.slice(word.end, next.start) === ' ';
}

// Where a capital says nothing: after a full stop, a colon, an opening quotation mark or bracket.
function sentenceStarts({ text, words, sentences }: Reading): Set<number> {
  const starts = new Set<number>();
  let s = 0;
  for (const word of words) {
    while (s < sentences.length && (sentences[s]?.start ?? 0) < word.start && (sentences[s]?.end ?? 0) <= word.start)
      s++;
    const start = sentences[s]?.start ?? 0;
    const before = text.slice(Math.max(0, word.start - 3), word.start);
    if (word.start === start || (word.start - start < 3 && !/\p{L}/u.test(text.slice(start, word.start))))
      starts.add(word.start);
    else if (/["“‘„«:([•*|-]\s?$/u.test(before) && !/\p{L}-$/u.test(before)) starts.add(word.start);
  }
  return starts;
}
