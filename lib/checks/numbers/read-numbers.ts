// The numbers of a text with their values: "1.2 billion", "1,200,000,000", 12亿 and "three decades" are facts that can be
// compared. Figures are read with the separators of the language; a number word or scale after them multiplies.
//
// Dates in figures give their month as a fact of its own, clock times give minutes. Units are a short list: percent, the
// currencies and measures that news use. No rounding and no conversion is done here; the checks decide what is equal.
// One pass for figures, one for words.

import type { Span, Word } from '../reading/reading.ts';
import { calendarNames } from './calendar.ts';
import { factsAround } from './clock-words.ts';
import { fewNumbers } from './few-numbers.ts';
import { clockTime, dateFacts } from './figure-dates.ts';
import { figureValues, hasDecimalPoint, latinDigits, yearsOf } from './figure-values.ts';
import { hanNumbers, hanValue } from './han-numbers.ts';
import { type Measured, sumOf } from './measures.ts';
import { ENGLISH_SCALES, englishNumbers } from './number-words.ts';
import { scaleWords } from './scale-words.ts';
import { unitAfter, unitBefore } from './units-table.ts';

export type NumberFact = {
  start: number;
  end: number;
  kind: 'number' | 'month' | 'weekday' | 'time';
  /** The value, and what else it may mean ("three decades": 30, 3). */
  values: number[];
  /** In figures, so that a wrong digit is a wrong fact. */
  isFigure: boolean;
  /** May clear a number of another version but never accuse one. */
  weak: boolean;
  /** The letters that a figure is glued to: "COVID" of COVID-19. Such a figure is compared with its like only. */
  glued?: string;
  /** With a word for thousands, millions or so on. */
  isScaled?: boolean;
  /** A part of a date in figures, which the other version may have as the name of a month. */
  isDatePart?: boolean;
  unit: string | null;
  /** "Third", and not "three"; told of numbers in words. */
  isOrdinal?: boolean;
  /** The number with its unit. */
  amount: Span;
  /** What this and the number beside it make together: "1 hour and 20 minutes" is 80 minutes. */
  sum?: Measured;
};

const FIGURE = /\p{Nd}+(?:[.,٬٫'’\u00A0\u2009\u202F]\p{Nd}+|，\p{Nd}{3}(?!\p{Nd}))*/gu;
const SPACED_FIGURE = new RegExp(
  `\\p{Nd}{1,3}(?:[ \\u00A0\\u2009\\u202F]\\p{Nd}{3})+(?!\\p{Nd})(?:,\\p{Nd}+)?|${FIGURE.source}`,
  'gu',
);
// The decimals of Persian figures stand behind a slash: ۳/۵.
const PERSIAN_FIGURE = new RegExp(
  `(?<![/\\p{Nd}])[۰-۹]{1,3}(?:[,٬][۰-۹]{3})*/[۰-۹]{1,3}(?![/\\p{Nd}])|${FIGURE.source}`,
  'gu',
);
const LETTER_OF_MONEY = 'M(?=\\s?[€$£]) 6'; // 410 M€
const SCALES: Record<string, [RegExp, number][]> = {
  zh: [[/^\s?([十百千]?[万萬亿億兆]{1,2}|百(?!分)|千)/u, 0]],
  de: scales(
    'Tausend 3 Millionen 6 Million 6 Mio 6 Milliarden 9 Milliarde 9 Mrd 9 Billionen 12 Billion 12 Trillionen 18',
  ),
  fr: scales(
    `mille 3 millions 6 million 6 milliards 9 milliard 9 billions 12 billion 12 Mds 9 Md 9 ${LETTER_OF_MONEY}`,
  ),
  es: scales(`mil\\smillones 9 mil 3 millones 6 millón 6 billones 12 billón 12 millardos 9 ${LETTER_OF_MONEY}`),
  ru: scales('тыс 3 млн 6 миллион 6 млрд 9 миллиард 9 трлн 12 триллион 12'),
  uk: scales('тис 3 млн 6 мільйон 6 млрд 9 мільярд 9 трлн 12'),
  hi: scales('सौ 2 हज़ार 3 हजार 3 लाख 5 मिलियन 6 करोड़ 7 अरब 9 बिलियन 9 ट्रिलियन 12'),
  he: scales('אלף 3 מיליון 6 מיליארד 9 טריליון 12'),
  ko: scales('천 3 만 4 억 8 조 12'),
  it: scales('mila 3 milioni 6 milione 6 mln 6 miliardi 9 miliardo 9 mld 9'),
  pt: scales(
    `mil\\smilhões 9 mil\\smilhão 9 mil 3 milhões 6 milhão 6 bilhões 9 bilhão 9 trilhões 12 trilhão 12 biliões 12 bilião 12 mi 6 bi 9 tri 12 ${LETTER_OF_MONEY}`,
  ),
  ar: scales('ألف 3 آلاف 3 مليون 6 ملايين 6 مليار 9 مليارات 9 تريليون 12'),
};
const INFLECTED = new Set(['ru', 'uk', 'he', 'hi', 'ar']); // миллиард, миллиардов
const ENGLISH_SCALE =
  /^[ \u00A0-]?(hundred|thousand|million|billion|trillion|dozen|mln|bn|tn|lakh crore|lakh|crore)s?\b/iu;
const ENGLISH_LETTER = /^(k|m|bn|b|tn)\b/iu;
const LETTERS = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['lakh crore', 1e12],
]);

function scales(list: string): [RegExp, number][] {
  const parts = list.split(' ');
  return parts.flatMap((word, i): [RegExp, number][] =>
    i % 2
      ? []
      : [[new RegExp(`^\\s?${word}${/[a-zé]$/.test(word) ? '(?!\\p{L})' : ''}`, 'iu'), 10 ** Number(parts[i + 1])]],
  );
}

/** All facts of a text that are numbers, months, weekdays or times, in order. `lang` is a primary subtag. */
export function readNumbers(text: string, words: readonly Word[], lang: string): NumberFact[] {
  const figures = readFigures(text, lang);
  const spelled = [
    ...(lang === 'zh' || lang === 'ja' ? hanNumbers(text) : []),
    ...(lang === 'en' ? englishNumbers(words) : fewNumbers(words, lang)),
  ].map(({ start, end, values: read, weak, ordinal }): NumberFact => {
    const whole = isAfternoon(text, start, end, lang) ? [...read, ...read.map((hour) => hour + 12)] : read;
    const values = [...whole, ...decadeOf(text, start, end, read[0] ?? 0)];
    return {
      start,
      end,
      kind: 'number',
      values,
      isFigure: false,
      weak,
      isOrdinal: ordinal,
      ...((read[0] ?? 0) >= 1e5 && { isScaled: true }),
      ...measured(text, { start, end }, lang),
    };
  });
  const calendar = calendarNames(text, words, lang).map(({ start, end, kind, value }): NumberFact => {
    return { start, end, kind, values: [value], isFigure: false, weak: false, unit: null, amount: { start, end } };
  });
  const isHan = lang === 'zh' || lang === 'ja';
  const apart = withoutOverlaps(isHan ? [...spelled, ...figures, ...calendar] : [...figures, ...calendar, ...spelled]);
  const facts = ADDED[lang] ? added(text, apart, ADDED[lang]) : apart;
  const around = factsAround(text, facts, lang);
  const all = withSums(text, facts);
  return around.length ? [...all, ...around].sort((a, b) => a.start - b.start) : all;
}

const DECADE_WORD = /(?:ые|ых|ым|ті|их|ziger)$/u;
const DECADE_NAMED = /(?:años|années|anni|anos) (?:los )?$/u;

// "Девяностые", "los años noventa", "Neunziger": the nineties of either century.
function decadeOf(text: string, start: number, end: number, value: number): number[] {
  if (value < 20 || value > 90 || value % 10 !== 0) return [];
  const isDecade =
    DECADE_WORD.test(text.slice(start, end)) || DECADE_NAMED.test(text.slice(Math.max(0, start - 12), start));
  return isDecade ? [1900 + value, 2000 + value] : [];
}

function measured(text: string, { start, end }: Span, lang: string): { unit: string | null; amount: Span } {
  const before = unitBefore(text, start);
  if (before) return { unit: before.unit, amount: { start: start - before.length, end } };
  const after = unitAfter(text, end, lang);
  return { unit: after?.unit ?? null, amount: { start, end: end + (after?.length ?? 0) } };
}

// "5 feet 11", "1 hour and 20 minutes", "3 m 20 cm": the smaller unit directly behind the larger one.
function withSums(text: string, facts: NumberFact[]): NumberFact[] {
  for (const [i, fact] of facts.entries()) {
    const next = facts[i + 1];
    if (!next || !/^,? ?(?:\p{L}{1,3} )?$/u.test(text.slice(fact.amount.end, next.start))) continue;
    const sum = sumOf(fact, next);
    if (sum) [fact.sum, next.sum] = [sum, sum];
  }
  return facts;
}

// In the order of the text; of two at one place the first is kept.
function withoutOverlaps(facts: NumberFact[]): NumberFact[] {
  const kept: NumberFact[] = [];
  for (const fact of facts.sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || fact.start >= last.end || (fact.kind === 'month' && last.isFigure)) kept.push(fact);
  }
  return kept;
}

// What stands between the parts of one number: "1만 2450", "12 тысяч 450", "12 ألفا و450".
const ADDED: Record<string, RegExp> = Object.fromEntries([
  ...'ko hi ur bn mr ne gu pa te kn ta ml ru uk be bg pl cs sk vi'.split(' ').map((lang) => [lang, /^\.? ?$/u]),
  ...['ar', 'fa'].map((lang) => [lang, /^ ?و ?$/u]),
]);

// One number where the second part fits into the zeros of the first. Not the day of a month behind an amount, nor a year.
function added(text: string, facts: readonly NumberFact[], between: RegExp): NumberFact[] {
  const all: NumberFact[] = [];
  for (const [i, fact] of facts.entries()) {
    const last = all.at(-1);
    const sum = last && isPartOf(last, fact, facts[i + 1]) && between.test(text.slice(last.end, fact.start));
    if (sum) all.splice(-1, 1, sumOfParts(last, fact));
    else all.push(fact);
  }
  return all;
}

function isPartOf(last: NumberFact, fact: NumberFact, next: NumberFact | undefined): boolean {
  if (!last.isScaled || fact.kind !== 'number' || !(last.isFigure || fact.isScaled)) return false;
  const isDay = next?.kind === 'month' && next.start - fact.end < 3;
  return !isDay && fitsInto(fact.values[0] ?? 0, last.values[0] ?? 0);
}

function sumOfParts(last: NumberFact, fact: NumberFact): NumberFact {
  const { start } = last;
  const values = [(last.values[0] ?? 0) + (fact.values[0] ?? 0)];
  return { ...fact, start, values, isFigure: true, weak: false, amount: { start, end: fact.amount.end } };
}

function fitsInto(less: number, more: number): boolean {
  const isYear = less >= 1900 && less <= 2100;
  return more >= 1000 && less >= 1 && less < more && !isYear && more % 10 ** Math.ceil(Math.log10(less + 1)) === 0;
}

function readFigures(text: string, lang: string): NumberFact[] {
  const facts: NumberFact[] = [];
  let from = 0;
  const pattern = lang === 'fa' ? PERSIAN_FIGURE : hasDecimalPoint(lang) ? FIGURE : SPACED_FIGURE;
  for (const match of text.matchAll(pattern)) {
    if (match.index < from) continue;
    const digits = latinDigits(match[0]).replaceAll('，', ',').replace('/', '.');
    const time = clockTime(text, match.index, digits);
    const read = time
      ? [time]
      : (dateFacts(text, match.index) ?? figureFacts(text, match.index, match[0].length, digits, lang));
    if (!joinsHan(facts.at(-1), read, lang)) facts.push(...read);
    from = Math.max(from, ...read.map(({ end }) => end));
  }
  return facts;
}

// 1亿5000万 is one number.
function joinsHan(last: NumberFact | undefined, [next, ...others]: readonly NumberFact[], lang: string): boolean {
  if ((lang !== 'zh' && lang !== 'ja') || !last || !next || others.length > 0) return false;
  const [more = 0, less = 0] = [last.values[0], next.values[0]];
  if (last.end !== next.start || next.kind !== 'number' || last.kind !== 'number' || more < 10_000 || less >= more)
    return false;
  last.values = [more + less];
  last.end = next.end;
  last.unit = next.unit;
  last.amount = { start: last.start, end: next.amount.end };
  return true;
}

function figureFacts(text: string, start: number, length: number, digits: string, lang: string): NumberFact[] {
  const after = start + length;
  const { factor: behind, end } = scaleAfter(text, after, lang);
  const factor = behind === 1 ? scaleBefore(text, start, lang) : behind;
  const base = figureValues(digits, lang);
  const shared = factor === 1 ? scaleOfRange(text, after, lang) : 1;
  const isLength = factor === 1e6 && isMetre(text, start, after, end);
  const values = base.flatMap((value) =>
    shared === 1 && !isLength ? [times(value, factor)] : [value, times(value, isLength ? factor : shared)],
  );
  if (/^\d{2}$/.test(digits))
    values.push(
      ...yearsOf(Number(digits), latinDigits(text.slice(Math.max(0, start - 8), start)), text.slice(after, after + 3)),
    );
  const [value = 0] = values;
  // The 1200s, 1200-talet, 1200-luvulla: the 13th century.
  if (/^\d\d00$/.test(digits) && /^(?:s|-tal|-luvu|-luku)/u.test(text.slice(after, after + 5)))
    values.push(value / 100 + 1);
  if (value <= 12 && isAfternoon(text, start, end, lang)) values.push(value + 12);
  if (lang === 'ja' && text.charAt(end) === '割') values.push(value * 10); // in percent
  if (lang === 'ja' && QUARTER.test(text.slice(after, after + 6))) values.push(...quartersOf(value));
  if (lang !== 'en' && CLOCK_WITH_POINT.test(digits)) values.push(Number(digits) + 12);
  if (lang === 'th' && value > 2400 && value < 2700) values.push(value - BUDDHIST_ERA);
  const era = spanAfter(text, end, lang);
  const glued = gluedTo(text, start);
  const all = era ? [...values, ...values.map((value) => value * era)] : values;
  return [
    {
      start,
      end,
      kind: 'number',
      values: all,
      isFigure: true,
      isOrdinal: /^(?:st|nd|rd|th)/.test(text.slice(after, after + 2)),
      weak: glued !== undefined || (digits === '1' && text.charAt(end) === 'つ'),
      ...measured(text, { start, end }, lang),
      ...(factor > 1 && { isScaled: true }),
      ...(glued && { glued }),
    },
  ];
}

// 4～6月期 is the second quarter of the year, and the first of most firms' own.
const QUARTER = /^(?:[～~〜―–-]\d{1,2})?月期/u;

function quartersOf(month: number): number[] {
  const quarter = Math.ceil(month / 3);
  return [quarter, ((quarter + 2) % 4) + 1];
}

const CLOCK_WITH_POINT = /^(?:[1-9]|1[01])\.[0-5]\d$/; // "6.45 petang" is 18.45
const BUDDHIST_ERA = 543; // years

// "5,500m" is a height; "$5m" is money.
function isMetre(text: string, start: number, after: number, end: number): boolean {
  return text.slice(after, end) === 'm' && unitBefore(text, start) === null;
}

const GLUED = /([\p{Script=Latin}\p{Script=Cyrillic}]{1,12})-?$/u;

function gluedTo(text: string, start: number): string | undefined {
  if (/[\s\p{P}]/u.test(text.charAt(start - 1)) && text.charAt(start - 1) !== '-') return undefined;
  return GLUED.exec(text.slice(Math.max(0, start - 13), start))?.[1]?.toLowerCase();
}

/** "1.27 to 2.5 million": the scale of the second number may be the first one's as well. */
function scaleOfRange(text: string, end: number, lang: string): number {
  const next = /^\s?(?:-|–|—|to|and|or|bis|und|à|et|a|y|до|и|至|到|~)\s?\p{Nd}[\p{Nd}.,]{0,8}/u.exec(
    text.slice(end, end + 20),
  );
  return next ? scaleAfter(text, end + next[0].length, lang).factor : 1;
}

const AFTERNOON: Record<string, RegExp> = {
  en: /^(?: o['’]clock)? in the (?:afternoon|evening)|^(?: o['’]clock)? at night/u,
  it: /^ (?:del pomeriggio|di sera|della sera)/u,
  pt: /^(?: horas)? da (?:tarde|noite)/u,
  uk: /^ (?:годин\p{L} )?(?:вечора|дня)/u,
  ar: /^ (?:مساء|عصر|ليل|من مساء|بعد الظهر)/u,
  de: /^(?: Uhr)? (?:abends|nachmittags)/u,
  fr: /^ ?(?:heures?|h) (?:du soir|de l['’]après-midi)/u,
  es: /^(?: horas)? de la (?:tarde|noche)/u,
  ru: /^ (?:час(?:а|ов)? )?(?:вечера|дня)/u,
  he: /^ (?:בערב|בלילה|אחר הצהריים)/u,
  nl: /^(?: uur)? ['’]s (?:avonds|middags|nachts)/u,
  sv: /^ på (?:kvällen|eftermiddagen|natten)/u,
  nb: /^ (?:om|på) (?:kvelden|ettermiddagen|natten)/u,
  da: /^ om (?:aftenen|eftermiddagen|natten)/u,
  pl: /^ (?:wieczorem|po południu|w nocy)/u,
  cs: /^(?: hodin)? (?:večer|odpoledne|v noci)/u,
  ro: /^ (?:seara|după-amiaza|noaptea)/u,
  el: /^ ?(?:μ\.? ?μ|το (?:βράδυ|απόγευμα))/u,
  id: /^ (?:malam|sore)/u,
  vi: /^ ?(?:giờ|h) (?:tối|chiều|đêm)/u,
  fa: /^ (?:شب|عصر|بعدازظهر|بعد از ظهر)/u,
};
const AFTERNOON_BEFORE: Record<string, RegExp> = {
  zh: /(?:下午|晚上?|午[後后]|夜)$/u,
  ja: /(?:下午|晚上|午後|夜)$/u,
  ko: /(?:오후|저녁|밤) ?$/u,
  hi: /(?:शाम|दोपहर|रात) (?:के )?$/u,
  ur: /(?:شام|دوپہر|رات) (?:کے )?$/u,
  bn: /(?:সন্ধ্যা|বিকাল|বিকেল|রাত) $/u,
  ta: /(?:மாலை|இரவு) $/u,
  hu: /(?:este|délután|éjjel) $/u,
  tr: /(?:akşam|gece|öğleden sonra) (?:saat )?$/u,
};

// "Las ocho de la tarde", 午後8時: twenty o'clock as well.
function isAfternoon(text: string, start: number, end: number, lang: string): boolean {
  const before = AFTERNOON_BEFORE[lang];
  if (before) return before.test(text.slice(Math.max(0, start - 18), start));
  return AFTERNOON[lang]?.test(text.slice(end, end + 24)) ?? false;
}

/** "2 decades" may stand for 20 years. */
function spanAfter(text: string, end: number, lang: string): number | null {
  const next = text.slice(end, end + 12);
  if (lang === 'en') return /^[ -]decades?\b/iu.test(next) ? 10 : /^[ -]centur/iu.test(next) ? 100 : null;
  return null;
}

// Without what binary fractions leave behind: 1.1 times 100 is 110.
function times(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}

// "Milioni 410", as Swahili and Sinhala have it.
function scaleBefore(text: string, start: number, lang: string): number {
  if (lang in SCALES || text.charAt(start - 1) !== ' ') return 1;
  const before = text.slice(Math.max(0, start - 16), start);
  return scaleWords(lang).before.find(([pattern]) => pattern.test(before))?.[1] ?? 1;
}

function scaleAfter(text: string, end: number, lang: string): { factor: number; end: number } {
  const next = text.slice(end, end + 24);
  if (lang === 'en') {
    const word = ENGLISH_SCALE.exec(next) ?? ENGLISH_LETTER.exec(next);
    const factor =
      word && (ENGLISH_SCALES.get(word[1]?.toLowerCase() ?? '') ?? LETTERS.get(word[1]?.toLowerCase() ?? ''));
    return word && factor ? { factor, end: end + word[0].length } : { factor: 1, end };
  }
  for (const [pattern, factor] of SCALES[lang === 'ja' ? 'zh' : lang] ?? scaleWords(lang).behind) {
    const word = pattern.exec(next);
    if (!word) continue;
    const ending = INFLECTED.has(lang) ? (/^\p{L}{0,4}/u.exec(next.slice(word[0].length))?.[0].length ?? 0) : 0;
    return { factor: factor || hanValue(word[1] ?? ''), end: end + word[0].length + ending };
  }
  return { factor: 1, end };
}
