// Sentences of a text, as token ranges, and which of them belong together.
import type { TokenText } from './tokens.ts';

const ENDS = new Set('. ! ? … 。 ！ ？ ؟ ۔ । ॥ ። ។ ။ ‼ ⁇ ⁈ ⁉'.split(' '));
const CLOSERS = new Set(`" ' ” ’ » ) ] 」 』 ） ］ 】 》`.split(' '));
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st prof sr jr vs etc no vol fig dept gen gov sen rep rev hon inc ltd co corp ca nr bzw z.b д г'.split(
    ' ',
  ),
);
const THAI_LIKE = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Where each sentence begins, as token numbers, with the number of tokens at the end. */
export function sentenceStarts(side: TokenText): number[] {
  const starts = [0];
  for (let k = 1; k < side.count; k++) {
    if (beginsSentence(side, k)) starts.push(k);
  }
  if (side.count) starts.push(side.count);
  return starts;
}

function beginsSentence(side: TokenText, k: number): boolean {
  const { text, start, end, lex } = side;
  const from = end[k - 1] ?? 0;
  const to = start[k] ?? 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) return true;
  if (lex[k - 1]?.kind !== 'sign') return to > from && isThaiLike(side, k - 1) && isThaiLike(side, k);
  let last = k - 1;
  const sign = (at: number) => text.slice(start[at], end[at]);
  while (last > 0 && CLOSERS.has(sign(last))) last--;
  const mark = sign(last);
  if (!ENDS.has(mark)) return false;
  if (mark !== '.') return !(lex[k]?.kind === 'sign' && to === from);
  if (to === from || last === 0) return false;
  const word = sign(last - 1);
  const isShort = last === k - 1 && (ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word));
  return !isShort && !isLowercase(sign(k));
}

const isLowercase = (word: string) => word[0] !== undefined && word[0] !== word[0].toUpperCase();

function isThaiLike({ text, start, end }: TokenText, k: number): boolean {
  return THAI_LIKE.test(text.slice(start[k], end[k]));
}
