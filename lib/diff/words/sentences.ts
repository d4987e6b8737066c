// Where sentences begin. A stop ends one, with closing quotes and brackets after it; a point only before white space, not
// after a title, an initial or before a small letter. A line break ends one too, and so does a space between two words of
// a script that has no stops (Thai and its neighbours). Not done: headings without a stop on one line with the text.
import type { Lexeme } from './lexicon.ts';

interface Tokens {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly lex: readonly Lexeme[];
}

const ENDS = new Set('. ! ? … 。 ！ ？ ؟ ۔ । ॥ ። ၊ ။ ។ ‼ ⁇ ⁈ ⁉'.split(' '));
const CLOSERS = new Set(`" ' ” ’ » ) ] 」 』 ） ］ 】 》`.split(' '));
/** No sentence has more; a row of them would be gone through again from each. */
const MOST_CLOSERS = 8;
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st prof sr jr vs etc no vol fig dept gen gov sen rep rev hon inc ltd co corp ca nr bzw'.split(' '),
);
const THAI_LIKE = /^[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Token numbers; the last entry is the number of tokens. */
export function sentenceStarts(side: Tokens): number[] {
  const starts = [0];
  const count = side.lex.length;
  for (let k = 1; k < count; k++) if (beginsSentence(side, k)) starts.push(k);
  if (count) starts.push(count);
  return starts;
}

function beginsSentence(side: Tokens, k: number): boolean {
  const { text, start, end, lex } = side;
  const from = end[k - 1] ?? 0;
  const to = start[k] ?? 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) return true;
  if (lex[k - 1]?.kind === 'sign') return endsSentence(side, k, to > from);
  return to > from && text.charCodeAt(from - 1) > 0xe00 && isThaiLike(text, from - 1) && isThaiLike(text, to);
}

// Whether the signs just before token k end a sentence.
function endsSentence(side: Tokens, k: number, hasSpace: boolean): boolean {
  const { lex } = side;
  let last = k - 1;
  while (last > Math.max(0, k - 1 - MOST_CLOSERS) && CLOSERS.has(textOf(side, last))) last--;
  const mark = textOf(side, last);
  if (!ENDS.has(mark)) return false;
  if (mark !== '.') return hasSpace || lex[k]?.kind !== 'sign';
  if (!hasSpace || last === 0) return false;
  const word = textOf(side, last - 1);
  const isShort = last === k - 1 && (ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word));
  const next = textOf(side, k);
  return !isShort && next.charAt(0) === next.charAt(0).toUpperCase();
}

const isThaiLike = (text: string, at: number) => THAI_LIKE.test(text.charAt(at));

function textOf({ text, start, end }: Tokens, k: number): string {
  return text.slice(start[k], end[k]);
}
