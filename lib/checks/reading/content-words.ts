// What of a text carries its content: stems of words of more than three letters, figures and acronyms; shorter words count
// as grammar. Blankless scripts give pairs of neighbouring characters instead.
import { isBlankless, type Reading } from './reading.ts';

const PAIRED = /[\p{Script=Han}\p{Script=Katakana}\p{N}\p{Script=Latin}]/u;

/** The content of every sentence, in the order of the sentences. */
export function contentsOf(reading: Reading): string[][] {
  if (isBlankless(reading.lang)) return reading.sentences.map(({ start, end }) => pairsIn(reading.text, start, end));
  return reading.sentences.map(({ from, to }) => {
    const stems: string[] = [];
    for (let i = from; i < to; i++) {
      const stem = reading.stems[i];
      if (stem !== undefined && isContent(reading.words[i]?.text ?? '')) stems.push(stem);
    }
    return stems;
  });
}

/** How often each piece of content stands in a text. */
export function countContents(contents: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of contents) for (const stem of sentence) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function isContent(word: string): boolean {
  return word.length > 3 || (!/^[a-z]/.test(word) && /\p{N}|^\p{Lu}{2,}$/u.test(word));
}

function pairsIn(text: string, start: number, end: number): string[] {
  const pairs: string[] = [];
  let isPaired = false;
  for (let i = start; i < end; i++) {
    const isNext = PAIRED.test(text.charAt(i));
    if (isPaired && isNext) pairs.push(text.slice(i - 1, i + 1));
    isPaired = isNext;
  }
  return pairs;
}
