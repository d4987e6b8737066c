// "Twice a day" for "three times a day", zweimal, трижды, 一日三次: how often something is done or was. The number may well stand
// elsewhere in both texts, so the words are compared with their like: told where each version says one such number and the two
// differ. Not "times as much", which is an amount.

import type { Reading, Span } from '../reading/reading.ts';
import { hanValue } from './han-numbers.ts';

type Often = Span & { value: number };

/** Words that say by themselves how often, as alternatives for 2, 3, 4. */
const WORDS: Record<string, readonly string[]> = {
  en: ['twice', 'thrice'],
  ru: ['дважды', 'трижды', 'четырежды'],
  uk: ['двічі', 'тричі'],
  he: ['פעמיים'],
};
/** What stands behind a number that says how often. */
const BEHIND: Record<string, RegExp> = {
  en: /^ times(?! (?:as|more|less|the|higher|larger|bigger|that|what))(?!\p{L})/iu,
  fr: /^ fois(?! (?:plus|moins|le|la|les|ce|sa|son))(?!\p{L})/iu,
  es: /^ veces(?! (?:más|menos|el|la|lo|mayor|superior))(?!\p{L})/iu,
  it: /^ volte(?! (?:più|meno|il|la|lo|tanto))(?!\p{L})/iu,
  pt: /^ vezes(?! (?:mais|menos|o|a|maior))(?!\p{L})/iu,
  ru: /^ раз(?:а)?(?! (?:больше|меньше|выше|дороже|дешевле))(?!\p{L})/iu,
  uk: /^ раз(?:и|ів)?(?! (?:більше|менше|вище|дорожче|дешевше))(?!\p{L})/iu,
  he: /^ פעמים(?! (?:יותר|פחות))(?!\p{L})/u,
  hi: /^ बार(?!\p{L}|\p{M})/u,
};
/** German has both in one word. */
const GERMAN = /^(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)mal$/iu;
const GERMAN_VALUES = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
const HAN =
  /(?<![第一二三四五六七八九十百\p{Nd}.])([二两三四五六七八九十]|\p{Nd}{1,2})[次回](?![目方收复復报報答转轉应應顾顧])/gu;
const AS_MUCH = /^ (?:so|as|mehr|weniger|more|less|больше|меньше|більше|менше|выше|вище)(?!\p{L})/iu;
const MOST = 20;

const known = new WeakMap<Reading, Often[]>();

/** The one number of times of each text, where they differ; null otherwise. */
export function otherTimes(here: Reading, there: Reading): [Span, Span] | null {
  if (here.lang !== there.lang) return null;
  const [mine, others] = [oftenIn(here), oftenIn(there)];
  const [own, twin] = [mine[0], others[0]];
  if (!own || !twin || [mine, others].some((all) => new Set(all.map(({ value }) => value)).size > 1)) return null;
  return own.value === twin.value ? null : [own, twin];
}

function oftenIn(reading: Reading): Often[] {
  const made = known.get(reading) ?? readOften(reading).slice(0, MOST);
  known.set(reading, made);
  return made;
}

function readOften(reading: Reading): Often[] {
  const { text, lang } = reading;
  if (lang === 'zh' || lang === 'ja') return inText(text);
  const behind = BEHIND[lang];
  const counted = behind
    ? reading.numbers.flatMap(({ kind, isPart, isOrdinal, start, end, values: [value = 0] }): Often[] => {
        const times = kind === 'number' && !isPart && !isOrdinal && behind.exec(text.slice(end, end + 20));
        return times && value > 1 ? [{ start, end: end + times[0].length, value }] : [];
      })
    : [];
  return [...counted, ...inWords(reading)];
}

function inWords({ words, text, lang }: Reading): Often[] {
  const alone = WORDS[lang] ?? [];
  return words.flatMap(({ text: word, start, end }): Often[] => {
    const german = lang === 'de' ? GERMAN.exec(word)?.[1]?.toLowerCase() : undefined;
    const place = alone.indexOf(word.toLowerCase());
    const value = german ? GERMAN_VALUES.indexOf(german) + 2 : place < 0 ? 0 : place + 2;
    return value > 1 && !AS_MUCH.test(text.slice(end, end + 12)) ? [{ start, end, value }] : [];
  });
}

function inText(text: string): Often[] {
  return [...text.matchAll(HAN)].map(({ 0: all, 1: numeral = '', index: start }) => {
    const value = /^\p{Nd}/u.test(numeral) ? Number(numeral) : numeral === '两' ? 2 : hanValue(numeral);
    return { start, end: start + all.length, value };
  });
}
