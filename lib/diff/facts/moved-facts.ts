// Names and numbers that a change takes out of one place and that stand in another one of the other text: no fact is lost
// with them, unless two of them changed places. Then each stands where the other stood: a name behind the word the other
// was behind ("to Anna", "to Olga"), a number before it. A name is a word with a capital, the first of a sentence too.
import type { Lexeme } from '../words/lexicon.ts';

type Words = readonly Lexeme[];
type Kind = 'name' | 'number';
/** By fact the words it stands beside. */
type Beside = ReadonlyMap<number, readonly number[]>;

const NOTHING = -1;

/** From two whole texts: whether a change, by the words it loses and gains, only moves facts. Linear in the texts. */
export function movedFacts(before: Words, after: Words, kind: Kind): (lost: Words, gained: Words) => boolean {
  const kept = keptFacts(besideIn(before, kind), besideIn(after, kind));
  return (lost, gained) => {
    const [gone, come] = [factsIn(lost, kind), factsIn(gained, kind)];
    const [left, right] = [without(gone, come), without(come, gone)];
    return (!left.length || !right.length) && [...left, ...right].every((fact) => kept.has(fact));
  };
}

/** The facts that both texts have as often and that no other one took the place of. */
function keptFacts(here: Beside, there: Beside): ReadonlySet<number> {
  const wordsOf = (beside: Beside, fact: number) => beside.get(fact) ?? [];
  const same = [...here.keys()].filter((fact) => wordsOf(here, fact).length === wordsOf(there, fact).length);
  const few = (words: number[]) => [...new Set(words)].slice(0, MOST_PLACES);
  const moves = same.map((fact) => ({
    fact,
    from: few(without(wordsOf(here, fact), wordsOf(there, fact))),
    to: few(without(wordsOf(there, fact), wordsOf(here, fact))),
  }));
  const movers = new Map<string, number>(); // who went from one word to another
  for (const { fact, from, to } of moves)
    for (const way of waysOf(from, to)) movers.set(way, (movers.get(way) ?? fact) === fact ? fact : SEVERAL);
  const isTaken = (fact: number, from: number[], to: number[]) =>
    waysOf(to, from).some((way) => (movers.get(way) ?? fact) !== fact);
  return new Set(moves.flatMap(({ fact, from, to }) => (isTaken(fact, from, to) ? [] : [fact])));
}

const SEVERAL = -2;
const MOST_PLACES = 30; // of one fact; more are no text

function waysOf(from: readonly number[], to: readonly number[]): string[] {
  return from.flatMap((one) => to.map((other) => `${one} ${other}`));
}

/** By their stems. */
function factsIn(words: Words, kind: Kind): number[] {
  return words.flatMap((word) => (isFact(word, kind) ? [word.stem] : []));
}

function besideIn(words: Words, kind: Kind): Beside {
  const beside = new Map<number, number[]>();
  for (const [k, word] of words.entries()) {
    if (!isFact(word, kind)) continue;
    const next = words[kind === 'name' ? k - 1 : k + 1];
    const isTelling = next && next.kind !== 'sign' && next.particle !== 'and';
    const known = beside.get(word.stem);
    if (known) known.push(isTelling ? next.stem : NOTHING);
    else beside.set(word.stem, [isTelling ? next.stem : NOTHING]);
  }
  return beside;
}

function isFact(word: Lexeme, kind: Kind): boolean {
  return kind === 'number' ? word.kind === 'number' : word.isCapital && word.kind === 'word';
}

function without(words: readonly number[], others: readonly number[]): number[] {
  const known = new Set(others);
  return words.filter((word) => word !== NOTHING && !known.has(word));
}
