// Times, parts and Han months told with words around a number: "half past three", "halb acht", tre e mezza, 3点半; "a quarter of
// an hour" is 15 minutes. Each is a fact beside the number it is made of, and weak: it may clear a
// figure of the other version and never accuses one. Hours are read for both halves of the day.
import { minutesOfHour } from './minutes-of-hour.ts';
import type { NumberFact } from './read-numbers.ts';
import { sharesOf } from './shares.ts';

type Minutes = readonly [pattern: RegExp, minutes: number];

/** What stands before an hour. */
const BEFORE: Record<string, readonly Minutes[]> = {
  en: [
    [/\bhalf (?:past )?$/iu, 30],
    [/\bquarter (?:past|after) $/iu, 15],
    [/\bquarter (?:to|of|before) $/iu, -15],
  ],
  de: [
    [/(?:^|\s)dreiviertel $/iu, -15],
    [/(?:^|\s)halb $/iu, -30],
    [/(?:^|\s)Viertel nach $/iu, 15],
    [/(?:^|\s)Viertel vor $/iu, -15],
  ],
  ru: [
    [/(?:^|\s)(?:в )?половин[аеу] $/iu, -30],
    [/(?:^|\s)(?:в )?четверть $/iu, -45],
    [/(?:^|\s)без четверти $/iu, -15],
  ],
  uk: [
    [/(?:^|\s)пів на $/iu, -30],
    [/(?:^|\s)о пів на $/iu, -30],
    [/(?:^|\s)чверть на $/iu, -45],
    [/(?:^|\s)за чверть $/iu, -15],
  ],
  he: [[/רבע (?:ל-?)?$/u, -15]], // רבע לשש is read with its prefix
  nl: [
    [/(?:^|\s)half $/iu, -30],
    [/(?:^|\s)kwart over $/iu, 15],
    [/(?:^|\s)kwart voor $/iu, -15],
  ],
  sv: [
    [/(?:^|\s)halv $/iu, -30],
    [/(?:^|\s)kvart över $/iu, 15],
    [/(?:^|\s)kvart i $/iu, -15],
  ],
  nb: [
    [/(?:^|\s)halv $/iu, -30],
    [/(?:^|\s)kvart over $/iu, 15],
    [/(?:^|\s)kvart på $/iu, -15],
  ],
  da: [
    [/(?:^|\s)halv $/iu, -30],
    [/(?:^|\s)kvart over $/iu, 15],
    [/(?:^|\s)kvart i $/iu, -15],
  ],
  fi: [[/(?:^|\s)puoli $/iu, -30]],
  pl: [
    [/(?:^|\s)wpół do $/iu, -30],
    [/(?:^|\s)kwadrans po $/iu, 15],
    [/(?:^|\s)za kwadrans $/iu, -15],
  ],
  cs: [
    [/(?:^|\s)půl $/iu, -30],
    [/(?:^|\s)čtvrt na $/iu, -45],
    [/(?:^|\s)tři ?čtvrtě na $/iu, -15],
  ],
  sk: [
    [/(?:^|\s)pol $/iu, -30],
    [/(?:^|\s)štvrť na $/iu, -45],
    [/(?:^|\s)tri ?štvrte na $/iu, -15],
  ],
  hr: [[/(?:^|\s)pola $/iu, -30]],
  bs: [[/(?:^|\s)pola $/iu, -30]],
  sr: [[/(?:^|\s)(?:pola|пола) $/iu, -30]],
  sl: [[/(?:^|\s)pol $/iu, -30]],
  hu: [
    [/(?:^|\s)fél $/iu, -30],
    [/(?:^|\s)negyed $/iu, -45],
    [/(?:^|\s)háromnegyed $/iu, -15],
  ],
  ca: [
    [/(?:^|\s)dos quarts de $/iu, -30],
    [/(?:^|\s)un quart de $/iu, -45],
    [/(?:^|\s)tres quarts de $/iu, -15],
  ],
  id: [[/(?:^|\s)setengah $/iu, -30]],
  hi: [
    [/(?:^|\s)साढ\u093cे $/u, 30],
    [/(?:^|\s)सवा $/u, 15],
    [/(?:^|\s)पौने $/u, -15],
  ],
  ur: [
    [/(?:^|\s)ساڑھے $/u, 30],
    [/(?:^|\s)سوا $/u, 15],
    [/(?:^|\s)پونے $/u, -15],
  ],
  bn: [
    [/(?:^|\s)সাড\u09bcে $/u, 30],
    [/(?:^|\s)সোয\u09bcা $/u, 15],
    [/(?:^|\s)পৌনে $/u, -15],
  ],
};
/** What stands behind an hour. */
const BEHIND: Record<string, readonly Minutes[]> = {
  fr: [
    [/^(?: ?h(?:eures?)?)? et demie?(?!\p{L})/iu, 30],
    [/^(?: ?h(?:eures?)?)? et quart(?!\p{L})/iu, 15],
    [/^(?: ?h(?:eures?)?)? moins le quart(?!\p{L})/iu, -15],
  ],
  es: [
    [/^(?: horas)? y media(?!\p{L})/iu, 30],
    [/^(?: horas)? y cuarto(?!\p{L})/iu, 15],
    [/^(?: horas)? menos cuarto(?!\p{L})/iu, -15],
  ],
  it: [
    [/^ e mezz[ao](?!\p{L})/iu, 30],
    [/^ e un quarto(?!\p{L})/iu, 15],
    [/^ meno un quarto(?!\p{L})/iu, -15],
  ],
  pt: [
    [/^(?: horas)? e meia(?!\p{L})/iu, 30],
    [/^(?: horas)? e um quarto(?!\p{L})/iu, 15],
    [/^(?: horas)? e quinze(?!\p{L})/iu, 15],
  ],
  he: [
    [/^ וחצי(?!\p{L})/u, 30],
    [/^ ורבע(?!\p{L})/u, 15],
  ],
  ar: [
    [/^ والنصف(?!\p{L})/u, 30],
    [/^ والربع(?!\p{L})/u, 15],
    [/^ إلا الربع(?!\p{L})/u, -15],
  ],
  ko: [[/^시 ?반(?!\p{L})|^시 ?반(?=에|부터|까지|쯤|께|경|이|의)/u, 30]],
  zh: [
    [/^[点點]半/u, 30],
    [/^[点點]一刻/u, 15],
    [/^[点點]三刻/u, 45],
  ],
  ja: [[/^時半/u, 30]],
  ro: [
    [/^ și jumătate(?!\p{L})/iu, 30],
    [/^ și un sfert(?!\p{L})/iu, 15],
    [/^ fără un sfert(?!\p{L})/iu, -15],
  ],
  gl: [
    [/^ e media(?!\p{L})/iu, 30],
    [/^ e cuarto(?!\p{L})/iu, 15],
    [/^ menos cuarto(?!\p{L})/iu, -15],
  ],
  tr: [
    [/^ buçu[kğ]/iu, 30],
    [/^ çeyrek geç/iu, 15],
    [/^ çeyrek (?:var|kala)/iu, -15],
  ],
  el: [
    [/^ και μισή(?!\p{L})/iu, 30],
    [/^ και τέταρτο(?!\p{L})/iu, 15],
    [/^ παρά τέταρτο(?!\p{L})/iu, -15],
  ],
  bg: [[/^ и пол(?:овина)?(?!\p{L})/iu, 30]],
  vi: [[/^ giờ rưỡi/iu, 30]],
  fa: [
    [/^ و نیم(?!\p{L})/u, 30],
    [/^ و ربع(?!\p{L})/u, 15],
  ],
  nl: [], // halfacht
  ta: [], // ஏழரை
};

/** Whether times in words are read in this language. */
export function hasClockWords(lang: string): boolean {
  return lang in BEFORE || lang in BEHIND;
}
/** Parts of an hour that have no hour beside them, in minutes. */
const PART_HOURS: Record<string, readonly Minutes[]> = {
  en: [
    [/\bthree[ -]quarters of an hour\b/giu, 45],
    [/\bquarter[ -](?:of an )?hour\b/giu, 15],
    [/\bhalf(?: an|[ -])hour\b/giu, 30],
  ],
  de: [
    [/(?<!\p{L})dreiviertelstunde/giu, 45],
    [/(?<!\p{L})viertelstunde/giu, 15],
    [/(?<!\p{L})halbe[nr]? Stunde/giu, 30],
  ],
  fr: [
    [/trois quarts d['’]heure/giu, 45],
    [/(?<!trois )quart d['’]heure/giu, 15],
    [/demi-heure/giu, 30],
  ],
  es: [
    [/tres cuartos de hora/giu, 45],
    [/cuarto de hora/giu, 15],
    [/media hora/giu, 30],
  ],
  it: [
    [/tre quarti d['’]ora/giu, 45],
    [/quarto d['’]ora/giu, 15],
    [/mezz['’]?\s?ora/giu, 30],
  ],
  pt: [
    [/três quartos de hora/giu, 45],
    [/(?<!três )quarto de hora/giu, 15],
    [/meia hora/giu, 30],
  ],
  ru: [
    [/четверт\p{L} часа/giu, 15],
    [/(?<!\p{L})полчаса|получаса/giu, 30],
  ],
  uk: [
    [/чверт\p{L} години/giu, 15],
    [/(?<!\p{L})півгодин\p{L}/giu, 30],
  ],
  he: [
    [/שלושת רבעי שעה/gu, 45],
    [/רבע שעה/gu, 15],
    [/חצי שעה/gu, 30],
  ],
  ar: [
    [/ربع ساعة/gu, 15],
    [/نصف ساعة/gu, 30],
  ],
  hi: [[/आधे? घंटे|आधा घंटा/gu, 30]],
  ko: [[/반 ?시간/gu, 30]],
  zh: [
    [/一刻[钟鐘]/gu, 15],
    [/(?<![个個])半(?:个|個)?小[时時]/gu, 30],
  ],
  ja: [[/半時間/gu, 30]],
};
const HOUR = /hour|tunde|heure|hora|ora|час|годин|שעה|ساعة|घंट|시간|[刻小]|時間/u;
const REACH = 26;

/** Weak facts beside those of a text, `facts` in order; also what they are made of becomes weak where it is no figure. */
export function factsAround(text: string, facts: readonly NumberFact[], lang: string): NumberFact[] {
  const found: NumberFact[] = [];
  for (const [i, fact] of facts.entries()) {
    if (fact.kind !== 'number') continue;
    const time = clockOf(text, fact, lang);
    if (time) {
      found.push(time);
      fact.weak = true;
    }
    const clock = minutesOfHour(text, fact, facts[i + 1], lang);
    if (clock) {
      found.push(timeAt({ ...fact, end: clock.last.end }, clock.value));
      fact.weak = true;
      clock.last.weak = true;
    }
    if (isHanMonth(text, fact, lang)) found.push(beside(fact, 'month', fact.values, null));
  }
  return [...found, ...sharesOf(text, facts, lang), ...partHours(text, lang)];
}

function clockOf(text: string, fact: NumberFact, lang: string): NumberFact | null {
  const [hour = -1] = fact.values;
  if (!Number.isInteger(hour) && (fact.isFigure || !isRowWithHalf(hour, lang))) return null;
  const whole = Math.floor(hour);
  if (whole < 0 || whole > 24) return null;
  const before = text.slice(Math.max(0, fact.start - REACH), fact.start);
  const behind = text.slice(fact.end, fact.end + REACH);
  const told = minutesIn(before, BEFORE[lang]) ?? minutesIn(behind, BEHIND[lang]);
  const minutes = told ?? (Number.isInteger(hour) ? undefined : 30);
  if (minutes === undefined) return null;
  return timeAt(fact, whole * 60 + minutes);
}

function timeAt(place: { start: number; end: number }, value: number): NumberFact {
  const values = [value, value + 720].map((one) => (one + 1440) % 1440);
  return beside(place, 'time', values, null);
}

function minutesIn(around: string, rows: readonly Minutes[] = []): number | undefined {
  return rows.find(([pattern]) => pattern.test(around))?.[1];
}

// 五月 is May; in figures it is read with the dates.
function isHanMonth(text: string, { values: [value = 0], isFigure, end }: NumberFact, lang: string): boolean {
  return !isFigure && (lang === 'zh' || lang === 'ja') && value >= 1 && value <= 12 && text.charAt(end) === '月';
}

// "Una y media" is read as one and a half.
function isRowWithHalf(value: number, lang: string): boolean {
  return value % 1 === 0.5 && BEHIND[lang] !== undefined;
}

function partHours(text: string, lang: string): NumberFact[] {
  if (!HOUR.test(text)) return [];
  return (PART_HOURS[lang] ?? []).flatMap(([pattern, minutes]) =>
    [...text.matchAll(pattern)].map(({ 0: part, index: start }) =>
      beside({ start, end: start + part.length }, 'number', [minutes], 'minute'),
    ),
  );
}

function beside(
  { start, end }: { start: number; end: number },
  kind: 'time' | 'number' | 'month',
  values: number[],
  unit: string | null,
): NumberFact {
  return { start, end, kind, values, isFigure: false, weak: true, unit, amount: { start, end } };
}
