import { evidenceAt, type Finding, finding, type Versions } from './finding.ts';
import { hasNumber } from './numbers/number-match.ts';
import { isOfSharedCall } from './numbers/phone-numbers.ts';
import type { NumberFact } from './numbers/read-numbers.ts';
import { bareDaysOf, monthBeside, sourceDays } from './numbers/source-days.ts';
import type { Reading } from './reading/reading.ts';
import { isCased } from './words/particles.ts';
import { hasCapitals } from './words/spellings.ts';

const MOST = 200;

/**
 * Months and weekdays that only one version names: an error where the other names another one in their stead. And what
 * became of the days and weeks of the source.
 */
export function dates(versions: Versions): Finding[] {
  return [...named(versions, 'month'), ...named(versions, 'weekday'), ...sourceDays(versions)];
}

function named({ candidate, literal, source }: Versions, kind: 'month' | 'weekday'): Finding[] {
  if (!literal) return [];
  const added = missingFrom(candidate, literal, kind).filter((fact) => !source || !hasNumber(source, fact));
  const lost = missingFrom(literal, candidate, kind);
  const onlyLiteral = source ? lost.filter((fact) => !hasNumber(source, fact)) : [];
  const extra = added.length > 0 ? [] : onlyLiteral.map((fact) => onlyThere(fact, literal));
  const sameDay = kind === 'month' && added.length > 0 ? monthsOfSameDays(candidate, literal) : () => undefined;
  const differing = added.flatMap((fact, i) => {
    const twin = lost[i] ?? lost[0] ?? sameDay(fact);
    const date = candidate.text.slice(fact.start, fact.end);
    if (!twin)
      return isForBareDay(fact, candidate, source) ? [] : [finding('dates', 'note', fact, 'date-added', { date })];
    const evidence = evidenceAt('literal', literal, twin);
    const isWitnessed = source !== null && hasNumber(source, twin) && isOneForm(fact, twin, candidate);
    const fix = isWitnessed ? { fix: { start: fact.start, end: fact.end, text: evidence.text } } : {};
    return [finding('dates', 'error', fact, 'date-differs', { date, expected: evidence.text }, { evidence, ...fix })];
  });
  return [...differing, ...extra];
}

// The word of the other version fits in here as it stands: in figures, or in a language whose months have one form.
function isOneForm(fact: NumberFact, twin: NumberFact, { lang }: Reading): boolean {
  return fact.isFigure ? twin.isFigure : !twin.isFigure && hasCapitals(lang) && !isCased(lang);
}

// "20 July" where the other has 20 June, though July is named there as well or June is still here. Of a day that stands with
// two months nothing is known.
function monthsOfSameDays(here: Reading, there: Reading): (month: NumberFact) => NumberFact | undefined {
  const [days, others] = [monthsByDay(here), monthsByDay(there)];
  const twins = new Map<NumberFact, NumberFact>();
  for (const [day, [month, more]] of days) {
    const [twin, another] = others.get(day) ?? [];
    if (month && !more && twin && !another && twin.values[0] !== month.values[0]) twins.set(month, twin);
  }
  return (month) => twins.get(month);
}

// At most two of each day.
function monthsByDay(reading: Reading): Map<number, NumberFact[]> {
  const found = new Map<number, NumberFact[]>();
  for (const [i, { kind, values }] of reading.numbers.entries()) {
    const [day = 0] = values;
    const month = kind === 'number' && day >= 1 && day <= 31 ? monthBeside(reading, i) : null;
    const known = found.get(day);
    if (month && !known) found.set(day, [month]);
    else if (month && known?.length === 1) known.push(month);
  }
  return found;
}

// "On December 10" for 10日: the month that the source leaves to its readers, and that readers of another day need.
function isForBareDay(month: NumberFact, reading: Reading, source: Reading | null): boolean {
  const i = reading.numbers.indexOf(month);
  const days = [i - 1, i + 1]
    .filter((k) => monthBeside(reading, k) === month)
    .map((k) => reading.numbers[k]?.values[0]);
  return month.kind === 'month' && bareDaysOf(source).some(({ value }) => days.includes(value));
}

// The machine put a month in that neither the source nor this version has.
function onlyThere(fact: NumberFact, literal: Reading): Finding {
  const date = literal.text.slice(fact.start, fact.end);
  return finding('dates', 'note', fact, 'date-only-literal', { date }, { side: 'literal' });
}

function missingFrom(here: Reading, there: Reading, kind: 'month' | 'weekday'): NumberFact[] {
  const isMissing = (fact: NumberFact) =>
    fact.kind === kind && !fact.weak && !hasNumber(there, fact) && !isOfSharedCall(here, there, fact);
  return here.numbers.filter(isMissing).slice(0, MOST);
}
