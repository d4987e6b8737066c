// The words of a change that its risks are about, out of all the words that changed with them: a number with what it counts,
// a name with its title, a negation with what it denies. What both sides of the change have is not at stake.
import type { Judged } from '../hunks/classify.ts';
import type { Risk } from '../risks.ts';

/** The tokens of one side of a change, in order, and the text they are of. */
export interface ChangedSide {
  readonly judged: Judged;
  readonly tokens: readonly number[];
  /** The tokens of the whole text that begin a sentence. */
  readonly openings: ReadonlySet<number>;
}

type FactKind = Exclude<Risk, 'omission' | 'date'>;

const DENIED = 2; // words behind a negation
const NEAR = 3; // tokens that may stand between two facts shown as one

/** An excerpt of `own`, with an ellipsis where something is left out; empty where nothing in it is at stake. */
export function atStake(own: ChangedSide, other: ChangedSide, risks: readonly FactKind[]): string {
  const { text, start, end } = own.judged.side;
  const shown = new Set(risks.flatMap((risk) => [...shownFor(own, other, risk)]));
  const runs: [number, number][] = [];
  for (const k of own.tokens.filter((token) => shown.has(token))) {
    const last = runs.at(-1);
    if (last && k - last[1] <= NEAR) last[1] = k;
    else runs.push([k, k]);
  }
  return runs.map(([from, to]) => text.slice(start[from], end[to])).join(' … ');
}

function shownFor(own: ChangedSide, other: ChangedSide, risk: FactKind): Set<number> {
  const shown = new Set<number>();
  for (const k of factsAtStake(own, other, risk)) {
    // The words of a name bring each other along: of a page in capitals each would bring the whole page.
    if (risk === 'name' && shown.has(k)) continue;
    for (const n of withBeside(own, k, risk)) shown.add(n);
  }
  return shown;
}

/** The tokens of a change that carry a fact which the other side of it lacks. */
export function factsAtStake(own: ChangedSide, other: ChangedSide, risk: FactKind): number[] {
  const known = new Set(other.tokens.flatMap((k) => factOf(other, k, risk) ?? []));
  return own.tokens.filter((k) => {
    const fact = factOf(own, k, risk);
    return fact !== null && !known.has(fact);
  });
}

function factOf({ judged: { side, names } }: ChangedSide, k: number, risk: FactKind): string | number | null {
  const lexeme = side.lex[k];
  if (risk === 'number') return lexeme?.value || null;
  if (risk === 'name') return names[k] === 1 ? (side.stems[k] ?? null) : null;
  return lexeme?.isNegation ? k : null;
}

// Only what changed too: the rest of the text shows it.
function withBeside(own: ChangedSide, k: number, risk: FactKind): number[] {
  const { lex } = own.judged.side;
  const beside = [k];
  if (risk === 'negation') for (let n = 1; n <= DENIED && lex[k + n]?.kind !== 'sign'; n++) beside.push(k + n);
  if (risk === 'number' && lex[k + 1]?.kind === 'word') beside.push(k + 1);
  if (risk === 'number' && /^[$€£¥₹₽]$/u.test(wordAt(own, k - 1))) beside.push(k - 1);
  if (risk === 'name') {
    for (let n = k - 1; isPartOfName(own, n); n--) beside.push(n);
    for (let n = k + 1; isPartOfName(own, n) || isGlued(own, n); n++) beside.push(n);
  }
  return beside;
}

function isPartOfName(own: ChangedSide, k: number): boolean {
  const { lex } = own.judged.side;
  if (lex[k]?.kind === 'word') return lex[k]?.isCapital === true;
  const isPoint = wordAt(own, k) === '.' && lex[k + 1]?.isCapital === true && !own.openings.has(k + 1); // "Mr."
  return isPoint && lex[k - 1]?.isCapital === true;
}

// "-woo" of "Jang-woo": the hyphen and what follows it without a blank.
function isGlued(own: ChangedSide, k: number): boolean {
  const { start, end } = own.judged.side;
  const isHyphen = (n: number) => /^[-‐‑]$/u.test(wordAt(own, n)) && start[n] === end[n - 1] && end[n] === start[n + 1];
  return isHyphen(k) || isHyphen(k - 1);
}

function wordAt({ judged: { side } }: ChangedSide, k: number): string {
  return side.text.slice(side.start[k], side.end[k]);
}
