import { percentsOf, type WordNumber } from './number-words.ts';

const HAN_DIGITS = new Map([...'〇零一二三四五六七八九'].map((digit, i) => [digit, Math.max(0, i - 1)]));
for (const [digit, value] of [
  ['两', 2],
  ['兩', 2],
] as const)
  HAN_DIGITS.set(digit, value);
const HAN_SCALES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
]);
const HAN_NUMBER = /[〇零一二三四五六七八九十百千万萬亿億兆两兩]+(?:[余餘多][万萬亿億])?/gu; // 二十余万

// A run of numerals is read from its beginning only, and one longer than any number not at all: it would be read anew from
// each of its signs.
const PARTS =
  /((?<![〇零一二三四五六七八九十])[〇零一二三四五六七八九十]{1,16}|\d{1,2})分[之の]([〇零一二三四五六七八九十]{1,16}|\d{1,2})|半[分額额数]|一半/gu;

// 三成 and 七成五 are 30 and 75 percent in Chinese, 三割 and 七割五分 in Japanese; 成为, 成立 and the like are words.
const TENTHS =
  /(?<![\p{Nd}一二三四五六七八九十百千万几數数])([一二三四五六七八九兩两])(?:成(?![为為立功就员員年长長分份果本品]|熟[^悉])|割(?!引|合))(?:([一二三四五六七八九])(?:分|(?![\p{Nd}十百千万年月日个個人])))?/gu;

// 二点五; no hour, as 两点五分.
const DECIMAL =
  /(?<![〇零一二三四五六七八九十百千])([〇零一二三四五六七八九十百千]{1,16})[点點]([〇零一二三四五六七八九]{1,4})(?![分十刻〇零一二三四五六七八九])/gu;

/** Numbers in Han characters, and before them parts of a whole in percent (三分之二, 半分); a lone 一 or 万 is most often part of a word, and weak. */
export function hanNumbers(text: string): WordNumber[] {
  const found: WordNumber[] = [];
  for (const { 0: part, 1: whole = '2', 2: count = '1', index: start } of text.matchAll(PARTS)) {
    const [parts, many] = [whole, count].map((numeral) => (/^\d/.test(numeral) ? Number(numeral) : hanValue(numeral)));
    if (!parts || !many || many >= parts) continue;
    found.push({
      start,
      end: start + part.length,
      values: percentsOf(many, parts),
      weak: true,
      ordinal: false,
      isPart: true,
    });
  }
  for (const { 0: all, 1: tenths = '', 2: more = '', index: start } of text.matchAll(TENTHS)) {
    const [tens = 0, ones = 0] = [tenths, more].map((numeral) => HAN_DIGITS.get(numeral) ?? 0);
    const values = [tens * 10 + ones];
    found.push({ start, end: start + all.length, values, weak: true, ordinal: false });
  }
  for (const { 0: all, 1: whole = '', 2: decimals = '', index: start } of text.matchAll(DECIMAL)) {
    const digits = [...decimals].map((sign) => HAN_DIGITS.get(sign) ?? 0).join('');
    const values = [Number(`${hanValue(whole)}.${digits}`)];
    found.push({ start, end: start + all.length, values, weak: true, ordinal: false });
  }
  for (const match of text.matchAll(HAN_NUMBER)) {
    const value = hanValue(match[0]);
    const start = match.index;
    found.push({ start, end: start + match[0].length, values: [value], weak: true, ordinal: false });
  }
  return found;
}

/** The value of a run of Han numerals: 二万五千 is 25000, 二〇二三 is 2023. */
export function hanValue(numeral: string): number {
  const signs = [...numeral];
  if (signs.every((sign) => HAN_DIGITS.has(sign))) return Number(signs.map((sign) => HAN_DIGITS.get(sign)).join(''));
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const sign of signs) {
    const scale = HAN_SCALES.get(sign);
    if (scale === undefined) digit = HAN_DIGITS.get(sign) ?? 0;
    else if (scale < 1e4) {
      group += (digit ?? 1) * scale;
      digit = null;
    } else {
      total = (total + group + (digit ?? (total + group === 0 ? 1 : 0))) * scale;
      group = 0;
      digit = null;
    }
  }
  return total + group + (digit ?? 0);
}
