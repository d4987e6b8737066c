// Parts of a whole, hours and halves in words that differ: a third for half, quarter past for quarter to, "anderthalb" for
// "zweieinhalb". Such words are weak, for most languages read them in part; they are told only where each version has just one
// that the other has in no form.
import type { Reading } from '../reading/reading.ts';
import { hasAmount, hasNumber } from './number-match.ts';
import type { NumberFact } from './read-numbers.ts';

const MOST = 200;

/** Pairs of facts, at most one of each kind. */
export function loneWords(here: Reading, there: Reading): [NumberFact, NumberFact][] {
  if (here.lang !== there.lang) return [];
  return KINDS.flatMap((isOfKind): [NumberFact, NumberFact][] => {
    const [mine, others] = [onlyIn(here, there, isOfKind), onlyIn(there, here, isOfKind)];
    const [own, twin] = [mine[0], others[0]];
    return own && twin && mine.length === 1 && others.length === 1 ? [[own, twin]] : [];
  });
}

const KINDS: readonly ((fact: NumberFact) => boolean)[] = [
  ({ isPart }) => isPart === true,
  ({ kind, isFigure, isAlone }) => kind === 'time' && !isFigure && !isAlone,
  ({ kind, isFigure, isPart, unit, values: [value = 0] }) =>
    kind === 'number' && !isFigure && !isPart && unit !== '%' && value > 1 && value % 1 !== 0,
];

function onlyIn(here: Reading, there: Reading, isOfKind: (fact: NumberFact) => boolean): NumberFact[] {
  const found = here.numbers.filter(isOfKind);
  return found.length > MOST ? [] : found.filter((fact) => !hasNumber(there, fact) && !hasAmount(there, fact, here));
}
