// Days that an East Asian source tells in its own way, and what becomes of them in English. 11日 alone is a day of a month
// that a Chinese reader of the day knows: word by word it is "the 11th" of no month, or even "11 days". 上周六 is last
// Saturday, which a week later is another day than "Saturday". None of this needs a second version to be seen.
//
// "On the 9th" is told of a literal version only: a person has read the source, and a month that the literal has where the
// source has none is made up. One pass over each text.
import { evidenceAt, type Finding, finding, type Versions } from '../finding.ts';
import type { Reading, Span } from '../reading/reading.ts';
import type { NumberFact } from './read-numbers.ts';

type Day = Span & { value: number };

const DAY = /(?<![\p{Nd}.:年天])(\d{1,2})(?:日(?![内內间間游遊龄本元])|号(?![\p{L}线楼])|일(?![간\p{L}]))/gu;
const IN_MONTH = /(?:月|월 ?|月\d{1,2}[日号]?[至到、和及~～–—-])$/u;
const MOST = 200;

const known = new WeakMap<Reading, Day[]>();

/** Days without their month in a source, each once; none where its language does not write them so. */
export function bareDaysOf(source: Reading | null): Day[] {
  if (!source || !/^(?:zh|ja|ko)$/.test(source.lang)) return [];
  const made = known.get(source) ?? readDays(source);
  known.set(source, made);
  return made;
}

function readDays(source: Reading): Day[] {
  const days = [...source.text.matchAll(DAY)].map(({ 0: found, 1: digits, index }) => {
    return { value: Number(digits), start: index, end: index + found.length };
  });
  const before = ({ start }: Day) => source.text.slice(Math.max(0, start - 6), start);
  const bare = days.filter((day) => day.value > 0 && day.value < 32 && !IN_MONTH.test(before(day)));
  return [...new Map(bare.map((day) => [day.value, day])).values()];
}

/** What became of the bare days of the source, and of its last and next weeks, in an English text. */
export function sourceDays({ candidate, literal, source }: Versions): Finding[] {
  if (candidate.lang !== 'en' || !source) return [];
  const days = bareDaysOf(source);
  const told = days.flatMap((day) => {
    const counted = candidate.numbers.find(
      ({ values, unit, isFigure }) => isFigure && unit === 'day' && values[0] === day.value,
    );
    return counted && !countsDays(source, day.value) ? [dayCounted(counted, candidate, day, source)] : [];
  });
  return [...told, ...(literal ? [] : monthless(candidate, days)), ...otherWeeks(candidate, source)];
}

function countsDays({ text }: Reading, value: number): boolean {
  return new RegExp(`(?:为期|連續|连续|長達|长达|共|约)${value}日|(?<!\\d)${value}(?:天|日[内間间])`, 'u').test(text);
}

function dayCounted(fact: NumberFact, candidate: Reading, day: Day, source: Reading): Finding {
  const evidence = evidenceAt('source', source, day);
  const unit = /^[\s-]days?/iu.exec(candidate.text.slice(fact.end, fact.end + 5))?.[0] ?? '';
  const place = { start: fact.start, end: fact.end + unit.length };
  const values = { text: candidate.text.slice(place.start, place.end), day: day.value, expected: evidence.text };
  return finding('dates', 'warning', place, 'day-counted', values, { evidence });
}

const NOT_COUNTING = /^(?:$|[).,;:]{1,3}(?:\s|$)| (?:\p{Lu}|found|said|and\b))/u;
const ORDINAL = /^(?:st|nd|rd|th)(?![\p{L}\p{N}-]| of\b)/u;

function monthless(candidate: Reading, days: readonly Day[]): Finding[] {
  const asked = new Set(days.map(({ value }) => value));
  return candidate.numbers.flatMap((fact, i) => {
    const day = fact.values[0] ?? 0;
    if (!asked.has(day) || !isBareDay(candidate, i)) return [];
    const isOrdinal = ORDINAL.test(candidate.text.slice(fact.end, fact.end + 7));
    const place = { start: fact.start, end: fact.end + (isOrdinal ? 2 : 0) };
    return [finding('dates', 'note', place, 'day-without-month', { day })];
  });
}

// "The 11th" or a bare 11, with nothing that it could count.
function isBareDay(reading: Reading, i: number): boolean {
  const fact = reading.numbers[i];
  if (!fact?.isFigure || fact.kind !== 'number' || fact.weak || fact.unit || monthBeside(reading, i)) return false;
  const rest = reading.text.slice(fact.end, fact.end + 7);
  return ORDINAL.test(rest) || (/^\d+$/.test(reading.text.slice(fact.start, fact.end)) && NOT_COUNTING.test(rest));
}

/** The month that a day, the number at this place, stands with: "February 9", "9th of February"; null for none. */
export function monthBeside({ text, numbers }: Reading, i: number): NumberFact | null {
  const [before, fact, after] = [numbers[i - 1], numbers[i], numbers[i + 1]];
  if (!fact) return null;
  if (before?.kind === 'month' && /^\.? (?:the )?$/.test(text.slice(before.end, fact.start))) return before;
  if (after?.kind === 'month' && /^(?:st|nd|rd|th|er|\.|º)?(?: of| de)? $/.test(text.slice(fact.end, after.start)))
    return after;
  return null;
}

const WEEK = /(?:(上|下)(?:个|個)?(?:周|週|星期|礼拜)|(先週|来週)(?:の)?)[一二三四五六日天末月火水木金土]/gu;
const LAST = /\b(?:last|previous|prior|past|ago|earlier|before)\b/iu;
const NEXT = /\b(?:next|coming|following|upcoming|later|after)\b/iu;

// Silent where a date stands with the day: then the week is told.
function otherWeeks(candidate: Reading, source: Reading): Finding[] {
  return [...source.text.matchAll(WEEK)].slice(0, MOST).flatMap(({ 0: found, 1: chinese, 2: japanese, index }) => {
    const isLast = chinese === '上' || japanese === '先週';
    if ((isLast ? LAST : NEXT).test(candidate.text)) return [];
    const place = { start: index, end: index + found.length };
    const inside = source.numbers.find(
      ({ kind, start, end }) => kind === 'weekday' && start < place.end && end > index,
    );
    const day =
      inside && candidate.numbers.find(({ kind, values }) => kind === 'weekday' && values[0] === inside.values[0]);
    if (!day || candidate.numbers.some(({ kind }) => kind === 'month')) return [];
    const evidence = evidenceAt('source', source, place);
    const values = { day: candidate.text.slice(day.start, day.end), week: isLast ? 'last' : 'next' };
    return [finding('dates', 'note', day, 'week-lost', values, { evidence })];
  });
}
