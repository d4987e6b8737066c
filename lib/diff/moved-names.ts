// Names that a change takes out of one place and that stand in another one of the other text: no fact is lost with them,
// unless two names changed places. A name is a word with a capital, the first of a sentence too.
import type { Lexeme } from './lexicon.ts';

type Words = readonly Lexeme[];

/** From two whole texts: whether a change, by the words it loses and gains, only moves names. Linear in the texts. */
export function movedNames(before: Words, after: Words): (lost: Words, gained: Words) => boolean {
  const kept = keptNames(namesIn(before), namesIn(after));
  return (lost, gained) => {
    const [gone, come] = [namesIn(lost), namesIn(gained)];
    const [left, right] = [without(gone, come), without(come, gone)];
    return (!left.length || !right.length) && [...left, ...right].every((name) => kept.has(name));
  };
}

/** The names that both texts have as often, all of them in one order; none if two changed places. */
function keptNames(before: readonly number[], after: readonly number[]): ReadonlySet<number> {
  const [here, there] = [countsOf(before), countsOf(after)];
  const isKept = (name: number) => here.get(name) === there.get(name);
  const [left, right] = [before.filter(isKept), after.filter(isKept)];
  return new Set(left.join() === right.join() ? left : []);
}

/** By their stems. */
function namesIn(words: Words): number[] {
  return words.flatMap(({ isCapital, kind, stem }) => (isCapital && kind === 'word' ? [stem] : []));
}

function without(names: readonly number[], others: readonly number[]): number[] {
  return names.filter((name) => !others.includes(name));
}

function countsOf(names: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
