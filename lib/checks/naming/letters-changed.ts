// Slips in words of scripts without capitals: two letters of a word changed places, as a hand does and no grammar; and in
// katakana, in which the Japanese write names and words of others, a sign wrong. Long and doubled sounds and small signs are
// written this way and that.
import { evidenceAt, type Finding, finding } from '../finding.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { slips } from './name-match.ts';

const LEAST_LETTERS = 5;
const LEAST_SIGNS = 4;
/** Two texts that differ in more words are not two versions of one paragraph. */
const MOST = 400;
const LONGEST = 200_000; // characters of both
const KATAKANA = /[\p{Script=Katakana}ー]{4,}/gu;
const LARGE: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ヂ: 'ジ',
  ヅ: 'ズ',
};

const VOICED: Readonly<Record<string, string>> = { ヴァ: 'バ', ヴィ: 'ビ', ヴェ: 'ベ', ヴォ: 'ボ' };

export function lettersChanged(candidate: Reading, literal: Reading): Finding[] {
  if (candidate.lang !== literal.lang || candidate.text.length + literal.text.length > LONGEST) return [];
  const isKatakana = candidate.lang === 'ja';
  const [own, others] = isKatakana
    ? apart(katakanaIn(candidate), katakanaIn(literal))
    : apart(longWords(candidate), longWords(literal));
  const isSlip = isKatakana ? isOtherSign : isSwap;
  return own.flatMap((word) => {
    const twin = others.find((other) => isSlip(word.text, other.text));
    if (!twin) return [];
    const evidence = evidenceAt('literal', literal, twin);
    return [
      finding('names', 'warning', word, 'name-misspelled', { name: word.text, expected: twin.text }, { evidence }),
    ];
  });
}

// What is in one of the two only, each word once.
function apart(here: readonly Word[], there: readonly Word[]): [Word[], Word[]] {
  const [own, others] = [new Set(here.map(({ text }) => text)), new Set(there.map(({ text }) => text))];
  const once = (words: readonly Word[], known: ReadonlySet<string>) =>
    [...new Map(words.map((word) => [word.text, word])).values()].filter(({ text }) => !known.has(text)).slice(0, MOST);
  return [once(here, others), once(there, own)];
}

function longWords({ words }: Reading): Word[] {
  return words.filter(({ text }) => text.length >= LEAST_LETTERS && /^[\p{Lo}\p{M}]+$/u.test(text));
}

function katakanaIn({ text }: Reading): Word[] {
  return [...text.matchAll(KATAKANA)].map(({ 0: word, index: start }) => ({
    text: word,
    start,
    end: start + word.length,
  }));
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, k) => letter !== b[k]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function isOtherSign(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x !== y && x.length === y.length && x.length >= LEAST_SIGNS && slips(x, y) === 1;
}

function plain(word: string): string {
  return [...word.replaceAll(/[ーッ]/g, '').replaceAll(/ヴ[ァィェォ]?/g, (sign) => VOICED[sign] ?? 'ブ')]
    .map((sign) => LARGE[sign] ?? sign)
    .join('');
}
