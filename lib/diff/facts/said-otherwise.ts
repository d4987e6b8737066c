// Numbers that a change loses or gains and that the other text has in another form: "30 years" here and "three decades"
// there, 1.2 billion and 1,200 million. What counts as the same is what the checks read.
import { hasNumber, keysOf } from '../../checks/numbers/number-match.ts';
import type { NumberFact } from '../../checks/numbers/read-numbers.ts';
import type { Reading } from '../../checks/reading/reading.ts';
import type { ChangedSide } from './at-stake.ts';

/** Whether each number of a change is in the other text all the same, in other words; figures that were swapped are not. */
export function saidOtherwise(before: Reading, after: Reading): (lost: ChangedSide, gained: ChangedSide) => boolean {
  const [here, there] = [numbersOf(before), numbersOf(after)];
  return (lost, gained) => {
    const [gone, come] = [factsOf(lost, here), factsOf(gained, there)];
    if (!gone || !come) return false;
    const [left, right] = [without(gone, come), without(come, gone)];
    if (left.length && right.length) return false;
    return left.every((fact) => isRetold(fact, here, there)) && right.every((fact) => isRetold(fact, there, here));
  };
}

interface Numbers {
  readonly reading: Reading;
  /** As they are written. */
  readonly forms: ReadonlySet<string>;
}

function numbersOf(reading: Reading): Numbers {
  return { reading, forms: new Set(reading.numbers.map((fact) => formOf(fact, reading))) };
}

// The facts behind the numbers of a change, null if one of the numbers is none to the checks.
function factsOf({ judged: { side }, tokens }: ChangedSide, { reading }: Numbers): NumberFact[] | null {
  const facts = new Set<NumberFact>();
  for (const k of tokens) {
    if (!side.lex[k]?.value) continue;
    const fact = factAt(reading.numbers, side.start[k] ?? 0);
    if (!fact) return null;
    facts.add(fact);
  }
  return [...facts];
}

/** The fact at a place of the text, whose facts stand in its order. */
export function factAt(facts: readonly NumberFact[], place: number): NumberFact | null {
  let [from, to] = [0, facts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((facts[middle]?.end ?? 0) <= place) from = middle + 1;
    else to = middle;
  }
  const fact = facts[from];
  return fact && fact.start <= place ? fact : null;
}

function without(facts: readonly NumberFact[], others: readonly NumberFact[]): NumberFact[] {
  const known = new Set(others.flatMap(keysOf));
  return facts.filter((fact) => !keysOf(fact).some((key) => known.has(key)));
}

// In another form: the very same figure elsewhere may have changed places with another one, which is not asked here.
function isRetold(fact: NumberFact, here: Numbers, there: Numbers): boolean {
  return hasNumber(there.reading, fact) && !there.forms.has(formOf(fact, here.reading));
}

function formOf({ start, end }: NumberFact, { text }: Reading): string {
  return text.slice(start, end).toLowerCase();
}
