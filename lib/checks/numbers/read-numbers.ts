// The numbers of a text with their values: "1.2 billion", "1,200,000,000", 12亿 and "three decades" are facts that can be
// compared. Figures are read with the separators of the language; a number word or scale after them multiplies.
//
// Dates in figures give their month as a fact of its own, clock times give minutes. Units are a short list: percent, the
// currencies and measures that news use. No rounding and no conversion is done here; the checks decide what is equal.
// One pass for figures, one for words.

import type { Span, Word } from '../reading/reading.ts';
import { withAddedParts } from './added-parts.ts';
import { isAfternoon } from './afternoon.ts';
import { withHalves } from './and-a-half.ts';
import { calendarNames } from './calendar.ts';
import { factsAround } from './clock-words.ts';
import { unitOfCompound } from './compound-words.ts';
import { fewNumbers } from './few-numbers.ts';
import { readFigures } from './figures.ts';
import { hanNumbers } from './han-numbers.ts';
import { yearOfEra } from './japanese-eras.ts';
import { type Measured, measured, sumOf } from './measures.ts';
import { englishNumbers } from './number-words.ts';
import { romanNumbers } from './roman.ts';
import { toldAlone } from './told-alone.ts';

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
  /** A word for an amount with no number beside it: noon, "halved". It counts nothing that follows. */
  isAlone?: boolean;
  /** A part of a whole in words, in percent. */
  isPart?: boolean;
  /** "Third", and not "three"; told of numbers in words. */
  isOrdinal?: boolean;
  /** The number with its unit. */
  amount: Span;
  /** What this and the number beside it make together: "1 hour and 20 minutes" is 80 minutes. */
  sum?: Measured;
};

/** All facts of a text that are numbers, months, weekdays or times, in order. `lang` is a primary subtag. */
export function readNumbers(text: string, words: readonly Word[], lang: string): NumberFact[] {
  const figures = readFigures(text, lang);
  const spelled = [
    ...(lang === 'zh' || lang === 'ja' ? hanNumbers(text) : []),
    ...(lang === 'en' ? englishNumbers(words) : fewNumbers(words, lang)),
  ].map(({ start, end, values: read, weak, ordinal, isPart }): NumberFact => {
    const whole = isAfternoon(text, start, end, lang) ? [...read, ...read.map((hour) => hour + 12)] : read;
    const first = read[0] ?? 0;
    const era = lang === 'ja' ? yearOfEra(first, text.slice(Math.max(0, start - 2), start)) : [];
    const values = [...whole, ...decadeOf(text, start, end, first), ...era];
    return {
      start,
      end,
      kind: 'number',
      values,
      isFigure: false,
      weak,
      isOrdinal: ordinal,
      ...(isPart && { isPart }),
      ...((read[0] ?? 0) >= 1e5 && { isScaled: true }),
      ...measuredWord(text, { start, end }, lang),
    };
  });
  const roman = ROMAN_IN_TEXT.has(lang) ? romanNumbers(text).map(romanFact) : [];
  const calendar = calendarNames(text, words, lang).map(({ start, end, kind, value }): NumberFact => {
    return { start, end, kind, values: [value], isFigure: false, weak: false, unit: null, amount: { start, end } };
  });
  const isHan = lang === 'zh' || lang === 'ja';
  const others = [...spelled, ...roman];
  const apart = withoutOverlaps(isHan ? [...others, ...figures, ...calendar] : [...figures, ...calendar, ...others]);
  const facts = withAddedParts(text, apart, lang);
  const around = [...factsAround(text, facts, lang), ...toldAlone(text, words, lang)];
  const whole = withHalves(text, facts, lang);
  return withSums(text, around.length ? withOthers(whole, around) : whole, lang);
}

/** Languages whose words are not all looked at for numerals (few-numbers.ts). */
const ROMAN_IN_TEXT = new Set(['en', 'zh', 'ja']);

function romanFact({ start, end, value }: { start: number; end: number; value: number }): NumberFact {
  const place = { start, end };
  return { ...place, kind: 'number', values: [value], isFigure: false, weak: true, unit: null, amount: place };
}

// In the order of the text; not the "hour" that "1 hour" has already.
function withOthers(facts: readonly NumberFact[], around: readonly NumberFact[]): NumberFact[] {
  let last: NumberFact | null = null;
  const kept: NumberFact[] = [];
  for (const fact of [...facts, ...around].sort((a, b) => a.start - b.start)) {
    const isTold: boolean =
      last !== null && fact.start < last.amount.end && fact.unit === last.unit && fact.unit !== null;
    if (!(fact.isAlone && isTold)) kept.push(fact);
    if (!fact.isAlone) last = fact;
  }
  return kept;
}

// "Полуторачасовой", "dreiwöchig": the unit is in the word itself.
function measuredWord(text: string, place: Span, lang: string): { unit: string | null; amount: Span } {
  const beside = measured(text, place, lang);
  return beside.unit === null ? { ...beside, unit: unitOfCompound(text.slice(place.start, place.end), lang) } : beside;
}

const DECADE_WORD = /(?:ые|ых|ым|ті|их|ziger|ßiger|zigern|l[ıiuü]|يني?ات)$/u;
const DECADE_NAMED = /(?:años|années|anni|anos|jaren|lata(?:ch)?|שנות) (?:los )?$/u;
const DECADE_BEHIND = /^(?:年代|के दशक)/u;

// "Девяностые", "los años noventa", "Neunziger": the nineties of either century.
function decadeOf(text: string, start: number, end: number, value: number): number[] {
  if (value < 20 || value > 90 || value % 10 !== 0) return [];
  const isDecade =
    DECADE_WORD.test(text.slice(start, end)) ||
    DECADE_NAMED.test(text.slice(Math.max(0, start - 12), start)) ||
    DECADE_BEHIND.test(text.slice(end, end + 8).trimStart());
  return isDecade ? [1900 + value, 2000 + value] : [];
}

// "1 Meter 80": the centimetres that go without saying.
function metresOf(text: string, { unit, values: [metres = 0] }: NumberFact, next: NumberFact): Measured | null {
  const isOne = unit === 'm' && metres < 10 && next.unit === null && /^\d\d?$/.test(text.slice(next.start, next.end));
  return isOne ? { values: [metres + (next.values[0] ?? 0) / 100], unit } : null;
}

const FORTNIGHT = new Set(['fr', 'es', 'it', 'pt', 'ca', 'gl']); // "quinze jours" are two weeks

// "5 feet 11", "1 hour and 20 minutes", "3 m 20 cm": the smaller unit directly behind the larger one.
function withSums(text: string, facts: NumberFact[], lang: string): NumberFact[] {
  for (const [i, fact] of facts.entries()) {
    const next = facts[i + 1];
    if (!next || next.start < fact.amount.end) continue;
    if (!/^,? ?(?:\p{L}{1,3}[ -])?$/u.test(text.slice(fact.amount.end, next.start))) continue;
    const sum = sumOf(fact, next) ?? metresOf(text, fact, next);
    if (sum) [fact.sum, next.sum] = [sum, sum];
  }
  if (FORTNIGHT.has(lang))
    for (const fact of facts)
      if (fact.unit === 'day' && fact.values.includes(15)) fact.sum ??= { values: [2], unit: 'week' };
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
