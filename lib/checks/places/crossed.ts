// Two figures that changed places in other words: "62 percent from Europe, 38 from Asia" and "38 percent of it from Europe, 62
// from Asia". Each stands beside what the other stood beside: the next name or year, the name before, the word before, in its
// sentence. One of them alone tells nothing, since a sentence may begin with either; nor does a name between the two, whichever
// comes first ("her fourth, The Back of the Sea, on the 9th"). Linear but for figures that are in both texts, of which the first
// forty are looked at.
import type { NumberFact } from '../numbers/read-numbers.ts';
import type { Reading } from '../reading/reading.ts';
import { isCapital } from '../words/word-forms.ts';

type Crossed = { left: readonly [NumberFact, NumberFact]; right: readonly [NumberFact, NumberFact] };

type Beside = { fact: NumberFact; traits: Set<string> };
/** A figure, its place in the words, and its neighbours among the figures. */
type Figure = { fact: NumberFact; at: number; before?: NumberFact; after?: NumberFact };

const MOST = 40;
const AHEAD = 6; // words
const BACK = 4;
const CONTENT = 4; // letters

/** Every two figures of which each has what the other had beside it. */
export function crossedFigures(literal: Reading, candidate: Reading): Crossed[] {
  const [figures, others] = [figuresOf(literal), figuresOf(candidate)];
  const shared = [...figures.keys()].filter((key) => others.has(key)).slice(0, MOST);
  const [here, there] = [besideIn(literal, figures, shared), besideIn(candidate, others, shared)];
  const found: Crossed[] = [];
  for (const [i, a] of shared.entries())
    for (const b of shared.slice(i + 1)) {
      const [leftA, leftB, rightA, rightB] = [here.get(a), here.get(b), there.get(a), there.get(b)];
      if (!leftA || !leftB || !rightA || !rightB || areDayAndYear(leftA.fact, leftB.fact)) continue;
      const takenByB = took(leftA, rightB, leftB, rightA);
      const takenByA = took(leftB, rightA, leftA, rightB);
      if (!takenByB.some((word) => takenByA.some((other) => areApart(word, other)))) continue;
      const inOrder = rightA.fact.start < rightB.fact.start;
      const right = inOrder ? ([rightA.fact, rightB.fact] as const) : ([rightB.fact, rightA.fact] as const);
      found.push({ left: [leftA.fact, leftB.fact], right });
    }
  return found;
}

// Which of them stands first is a matter of style: "14 March 2023", "2023 March 14".
function areDayAndYear(a: NumberFact, b: NumberFact): boolean {
  return [a, b].some(isYear) && [a, b].some(({ values: [value = 0] }) => value < 32);
}

// The words that stood beside the one and stand beside the other now, and beside these two only. One word by itself may
// stand between the two: "62 from Europe and 38".
function took(one: Beside, other: Beside, ...rest: Beside[]): string[] {
  const taken = [...one.traits].filter((trait) => other.traits.has(trait));
  return taken.filter((trait) => rest.every(({ traits }) => !traits.has(trait)));
}

// A name behind the one and before the other stands between the two.
function areApart(trait: string, other: string): boolean {
  if (trait.slice(2) === other.slice(2)) return false;
  const kinds = [trait, other].map((one) => (/\d/.test(one) ? 'y' : one.charAt(0))).sort();
  return kinds.join('') !== '<>';
}

// By value; a figure that stands twice has no one place.
function figuresOf(reading: Reading): Map<string, Figure> {
  const facts = reading.numbers.filter(({ kind, weak }) => kind === 'number' && !weak);
  const found = new Map<string, Figure>();
  const twice = new Set<string>();
  let at = 0;
  for (const [i, fact] of facts.entries()) {
    while ((reading.words[at]?.end ?? reading.text.length) <= fact.start) at++;
    const key = String(fact.values[0]);
    if (found.has(key)) twice.add(key);
    found.set(key, { fact, at, before: facts[i - 1], after: facts[i + 1] });
  }
  for (const key of twice) found.delete(key);
  return found;
}

function besideIn(
  reading: Reading,
  figures: ReadonlyMap<string, Figure>,
  keys: readonly string[],
): ReadonlyMap<string, Beside> {
  const openings = new Set(reading.sentences.map(({ from }) => from));
  return new Map(
    keys.flatMap((key): [string, Beside][] => {
      const figure = figures.get(key);
      return figure ? [[key, { fact: figure.fact, traits: traitsOf(reading, figure, openings) }]] : [];
    }),
  );
}

function traitsOf(
  { words, stems }: Reading,
  { at, fact, before, after }: Figure,
  openings: ReadonlySet<number>,
): Set<string> {
  const traits = new Set<string>();
  const last = after && !isYear(after) ? after.start : Number.POSITIVE_INFINITY;
  for (let k = at + 1; k <= at + AHEAD && !openings.has(k) && (words[k]?.start ?? last) < last; k++) {
    const text = words[k]?.text ?? '';
    if ((words[k]?.start ?? 0) < fact.end || !(isCapital(text) || /^(?:19|20)\d\d$/.test(text))) continue;
    traits.add(`> ${stems[k]}`);
    break;
  }
  for (let k = openings.has(at) ? -1 : at - 1; k >= at - BACK && (words[k]?.start ?? -1) >= (before?.end ?? 0); k--) {
    const text = words[k]?.text ?? '';
    if (k >= at - 2 && text.length >= CONTENT) traits.add(`w ${stems[k]}`);
    if (isCapital(text)) traits.add(`< ${stems[k]}`);
    if (isCapital(text) || openings.has(k)) break;
  }
  return traits;
}

function isYear({ values: [value = 0] }: NumberFact): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}
