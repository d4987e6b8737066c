// Numbers written in words. English and Han numerals are parsed in full ("twenty-five thousand", 二万五千); of other
// languages only the single words up to a hundred are known, which is enough to see that a figure is not missing.
//
// Words that are seldom a quantity ("one", "second", "half") are `weak`: they may clear a number of the other version but
// never accuse one. One pass over the words; the longest run of number words is one number.
import type { Word } from '../reading/reading.ts';
import { isCapital } from '../words/word-forms.ts';

export type WordNumber = {
  start: number;
  end: number;
  values: number[];
  weak: boolean;
  ordinal: boolean;
  /** A part of a whole, outside of English, where a third may be the third. */
  isPart?: boolean;
};

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TEN_ORDINALS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

const SMALL = new Map<string, number>([
  ...UNITS.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
]);
const ORDINAL = new Map<string, number>([
  ...ORDINALS.map((word, i): [string, number] => [word, i]),
  ...TEN_ORDINALS.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ['hundredth', 100],
  ['thousandth', 1000],
]);
export const ENGLISH_SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);
/** Spans of years and other words that multiply what stands before them: "three decades" is 30 as well as 3. */
const SPANS = new Map([
  ['decade', 10],
  ['decades', 10],
  ['century', 100],
  ['centuries', 100],
  ['dozen', 12],
  ['score', 20],
  ['fortnight', 14],
]);
const SINGLE = new Map([
  ['half', [0.5, 50]],
  ['halves', [0.5]],
  ['quarter', [0.25, 25]],
  ['both', [2]],
  ['pair', [2]],
  ['couple', [2]],
  ['twice', [2]],
  ['double', [2]],
  ['doubled', [2]],
  ['triple', [3]],
  ['tripled', [3]],
  ['once', [1]],
  ['decade', [10, 1]],
  ['decades', [10]],
  ['century', [100, 1]],
  ...TENS.map((word, i): [string, number[]] => {
    const tens = 20 + 10 * i;
    return [`${word.slice(0, -1)}ies`, [1900 + tens, 2000 + tens, tens]]; // the nineties
  }),
  ['dozen', [12]],
  ['dozens', [12]],
  ['fortnight', [14, 2]],
  ['hundreds', [100]],
  ['thousands', [1e3]],
  ['millions', [1e6]],
  ['billions', [1e9]],
]);

/** What a whole is cut into: "a third", "two fifths". A second is none. */
const PARTS = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINAL].flatMap(([word, value]): [string, number][] =>
    value > 2 && value <= 100
      ? [
          [word, value],
          [`${word}s`, value],
        ]
      : [],
  ),
]);

/** How a part of a whole is told in percent: 66, 67 and 66.7 for two thirds. */
export function percentsOf(count: number, parts: number): number[] {
  const percent = (100 * count) / parts;
  return [...new Set([Math.floor(percent), Math.round(percent), Number(percent.toFixed(1))])];
}

const FIRST = new Set([...SMALL.keys(), ...ORDINAL.keys(), ...SINGLE.keys(), 'a']);
const LONGEST = 12;

/** Numbers in English words. */
export function englishNumbers(words: readonly Word[]): WordNumber[] {
  const parts: Word[] = [];
  for (const word of words) addParts(word, parts);
  const found: WordNumber[] = [];
  for (let i = 0; i < parts.length; ) {
    if (!FIRST.has(parts[i]?.text ?? '')) {
      i++;
      continue;
    }
    const run = partAt(parts, i) ?? englishRun(parts, i);
    if (run) found.push(run.number);
    i = run ? run.next : i + 1;
  }
  return found;
}

// In small letters, "twenty-five" as two.
function addParts(word: Word, parts: Word[]): void {
  if (!word.text.includes('-')) {
    const isSame = word.text.length > LONGEST || !isCapital(word.text);
    parts.push(isSame ? word : { ...word, text: word.text.toLowerCase() });
    return;
  }
  let at = word.start;
  for (const text of word.text.split('-')) {
    parts.push({ text: text.toLowerCase(), start: at, end: at + text.length });
    at += text.length + 1;
  }
}

// "A third" may be the third one as well. "A score of watches" is twenty; of a match it has figures behind it, or none.
function partAt(parts: readonly Word[], at: number): { number: WordNumber; next: number } | null {
  const [first, last, joint, counted] = parts.slice(at, at + 4);
  const isScore =
    first?.text === 'a' && last?.text === 'score' && joint?.text === 'of' && /^\p{L}/u.test(counted?.text ?? '');
  if (isScore)
    return { number: { start: first.start, end: last.end, values: [20], weak: true, ordinal: false }, next: at + 2 };
  const count = first?.text === 'a' ? 1 : SMALL.get(first?.text ?? '');
  const of = PARTS.get(last?.text ?? '');
  if (!first || !last || !count || !of || count >= of) return null;
  const scale = parts[at + 2]?.text === 'a' ? ENGLISH_SCALES.get(parts[at + 3]?.text ?? '') : undefined;
  if (of === 2 && scale) return halfOf(first, parts, at + 3, scale);
  const values = [...(SINGLE.get(last.text) ?? [of]), ...percentsOf(count, of), count / of];
  return { number: { start: first.start, end: last.end, values, weak: true, ordinal: false }, next: at + 2 };
}

// "Half a million", "a half a million".
function halfOf(first: Word, parts: readonly Word[], at: number, scale: number): { number: WordNumber; next: number } {
  const end = parts[at]?.end ?? first.end;
  return { number: { start: first.start, end, values: [scale / 2], weak: true, ordinal: false }, next: at + 1 };
}

type Run = { total: number; group: number; ordinal: boolean; next: number; isBare: boolean };

function englishRun(parts: readonly Word[], from: number): { number: WordNumber; next: number } | null {
  const first = parts[from];
  if (!first) return null;
  const run: Run = { total: 0, group: 0, ordinal: false, next: from, isBare: true };
  while (takeNumberWord(parts, run)) run.isBare = false;
  if (run.isBare) return singleWord(parts, from);
  const half = takeHalf(parts, run);
  const last = parts[run.next - 1] ?? first;
  const value = half ?? run.total + run.group;
  const following = parts[run.next];
  const span = following && !run.ordinal ? SPANS.get(following.text) : undefined;
  const values = span ? [value * span, value] : [value];
  const end = span && following ? following.end : last.end;
  const weak = value <= 2 && !span;
  const number = { start: first.start, end, values, weak, ordinal: run.ordinal };
  return { number, next: span ? run.next + 1 : run.next };
}

// "Two and a half", "two and a half million", "a million and a half".
function takeHalf(parts: readonly Word[], run: Run): number | null {
  const [and, a, half, scale] = parts.slice(run.next, run.next + 4).map(({ text }) => text);
  if (run.ordinal || and !== 'and' || a !== 'a' || half !== 'half') return null;
  const value = run.total + run.group;
  const size = ENGLISH_SCALES.get(scale ?? '');
  run.next += size ? 4 : 3;
  return size ? (value + 0.5) * size : value >= 1000 ? value * 1.5 : value + 0.5;
}

function takeNumberWord(parts: readonly Word[], run: Run): boolean {
  const word = parts[run.next]?.text;
  if (word === undefined || run.ordinal) return false;
  const next = parts[run.next + 1]?.text ?? '';
  if (word === 'a' && run.isBare && ENGLISH_SCALES.has(next)) run.group = 1;
  else if (word === 'and' && !run.isBare && run.group % 100 === 0 && (SMALL.has(next) || ORDINAL.has(next))) {
    if (run.total + run.group < 100) return false;
  } else if (!addNumberWord(word, run)) return false;
  run.next++;
  return true;
}

function addNumberWord(word: string, run: Run): boolean {
  const small = SMALL.get(word) ?? ORDINAL.get(word);
  const scale = ENGLISH_SCALES.get(word);
  if (small !== undefined && small < 100) {
    const room = run.group % 100;
    if (!(room === 0 || (room >= 20 && room % 10 === 0 && small > 0 && small < 10))) return false;
    run.group += small;
    run.ordinal = ORDINAL.has(word);
    return true;
  }
  if (scale === undefined || run.isBare) return false;
  if (scale <= 100) run.group *= scale;
  else {
    run.total += run.group * scale;
    run.group = 0;
  }
  return true;
}

function singleWord(parts: readonly Word[], at: number): { number: WordNumber; next: number } | null {
  const word = parts[at];
  const scale = parts[at + 1]?.text === 'a' ? ENGLISH_SCALES.get(parts[at + 2]?.text ?? '') : undefined;
  if (word?.text === 'half' && scale) return halfOf(word, parts, at + 2, scale);
  const values = word && (SINGLE.get(word.text) ?? ordinalOnly(word.text));
  if (!word || !values) return null;
  return { number: { start: word.start, end: word.end, values, weak: true, ordinal: false }, next: at + 1 };
}

function ordinalOnly(word: string): number[] | undefined {
  const value = ORDINAL.get(word);
  return value === undefined ? undefined : [value];
}
