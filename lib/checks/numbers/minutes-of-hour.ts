// Minutes in words beside their hour: "ten to six", "zehn vor sechs", sept heures moins dix, 六点十分. They are two numbers, or
// one where the language adds them up ("las seis y diez" reads as 16, 6 or 10). As times they may clear "5:50" and accuse
// nothing. "Five to ten people" is a time only where what stands before says so.
import type { NumberFact } from './read-numbers.ts';

type Clock = { minutes: number; hour: number };
type Between = readonly [pattern: RegExp, first: 'minutes' | 'hour', sign: 1 | -1];

/** What stands between the two. */
const BETWEEN: Record<string, readonly Between[]> = {
  en: [
    [/^ (?:minutes )?(?:past|after) $/iu, 'minutes', 1],
    [/^ (?:minutes )?(?:to|before|of) $/iu, 'minutes', -1],
  ],
  de: [
    [/^ (?:Minuten )?nach $/u, 'minutes', 1],
    [/^ (?:Minuten )?vor $/u, 'minutes', -1],
    [/^ Uhr $/u, 'hour', 1],
  ],
  nl: [
    [/^ (?:minuten )?over $/u, 'minutes', 1],
    [/^ (?:minuten )?voor $/u, 'minutes', -1],
  ],
  sv: [
    [/^ (?:minuter )?över $/u, 'minutes', 1],
    [/^ (?:minuter )?i $/u, 'minutes', -1],
  ],
  nb: [
    [/^ (?:minutter )?over $/u, 'minutes', 1],
    [/^ (?:minutter )?på $/u, 'minutes', -1],
  ],
  da: [
    [/^ (?:minutter )?over $/u, 'minutes', 1],
    [/^ (?:minutter )?i $/u, 'minutes', -1],
  ],
  pt: [[/^ (?:minutos )?para as? $/u, 'minutes', -1]],
  fr: [
    [/^ heures? $/u, 'hour', 1],
    [/^ heures? moins $/u, 'hour', -1],
  ],
  es: [
    [/^ y $/u, 'hour', 1],
    [/^ menos $/u, 'hour', -1],
  ],
  it: [
    [/^ e $/u, 'hour', 1],
    [/^ meno $/u, 'hour', -1],
  ],
  zh: [[/^[点點]$/u, 'hour', 1]],
  ja: [[/^時$/u, 'hour', 1]],
};
/** Where both are read as one number: what of it, or of the eight signs before it, makes it a time. */
const WITHIN: Record<string, readonly Between[]> = {
  es: [[/ y /u, 'hour', 1]],
  it: [[/ e /u, 'hour', 1]],
  pt: [[/ e /u, 'hour', 1]],
  ru: [[/(?:^|\s)без /iu, 'minutes', -1]],
  he: [[/ ל-?/u, 'minutes', -1]],
};
/** On a clock of words minutes are told by fives; the quarter and the half have words of their own. */
const BY_FIVES = new Set([5, 10, 20, 25]);
/** Languages with a word between hour and minutes, so that any minute may follow: vingt heures trente. */
const TO_THE_MINUTE = new Set(['fr', 'de']);
const BLANKLESS = new Set(['zh', 'ja']);

/** Minutes since midnight, negative before it, that a number and the next one tell; `last` is the last of those that tell it. */
export function minutesOfHour(
  text: string,
  fact: NumberFact,
  next: NumberFact | undefined,
  lang: string,
): { value: number; last: NumberFact } | null {
  if (fact.isFigure) return null;
  const value = ofOne(text, fact, lang);
  if (value !== null) return { value, last: fact };
  const isPair = next?.kind === 'number' && !next.isFigure;
  const pair = isPair ? ofTwo(text, fact, next, lang) : null;
  return next && pair !== null ? { value: pair, last: next } : null;
}

function ofOne(text: string, { start, end, values }: NumberFact, lang: string): number | null {
  const [sum, first, second] = values;
  if (first === undefined || second === undefined || sum !== first + second) return null;
  const around = text.slice(Math.max(0, start - 8), end);
  return timeOf(WITHIN[lang], around, [first, second], (clock) => BY_FIVES.has(clock.minutes));
}

function ofTwo(text: string, fact: NumberFact, next: NumberFact, lang: string): number | null {
  const [first = 0, second = 0] = [fact.values[0], next.values[0]];
  const isTold = ({ minutes, hour }: Clock, [, told, sign]: Between) => {
    if (BLANKLESS.has(lang)) return minutes < 60 && text.startsWith('分', next.end);
    if (TO_THE_MINUTE.has(lang) && told === 'hour' && sign > 0) return minutes < 60;
    const isRange = lang === 'en' && sign < 0 && minutes < hour;
    return (
      BY_FIVES.has(minutes) &&
      (!isRange || /(?:^|\s)(?:at|until|till|by|since) $/iu.test(text.slice(0, fact.start).slice(-8)))
    );
  };
  return timeOf(BETWEEN[lang], text.slice(fact.end, next.start), [first, second], isTold);
}

function timeOf(
  rows: readonly Between[] = [],
  words: string,
  [a, b]: readonly [number, number],
  isTold: (clock: Clock, row: Between) => boolean,
): number | null {
  for (const row of rows) {
    const [pattern, first, sign] = row;
    const clock = first === 'minutes' ? { minutes: a, hour: b } : { minutes: b, hour: a };
    const isHour = Number.isInteger(clock.hour) && clock.hour >= 0 && clock.hour <= 24 && clock.minutes > 0;
    if (isHour && pattern.test(words) && isTold(clock, row)) return clock.hour * 60 + sign * clock.minutes;
  }
  return null;
}
