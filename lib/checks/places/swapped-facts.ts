// Two names, or two figures, that changed places: "Serbia invited Croatia" against "Croatia invited Serbia".
//
// Idea: two facts A and B of one text stand in the other as B and A, with the very same words between them. The same words
// tell an error from a passive ("was beaten by"), a list ("and", or the same word before each of its items) and a freer
// order. Where names have cases, a name that kept its form kept its role. Not done: two places told in other words.
// Cost: linear, for a fact is paired with its next four.
import { isCalendarWord } from '../numbers/calendar.ts';
import { isCased, isJoint } from '../words/particles.ts';

export type Place = { readonly start: number; readonly end: number };

/** A text as words without signs; `isNumber`: in figures or in words. */
export interface Told {
  readonly text: string;
  readonly words: readonly Place[];
  /** Equal for forms of one word. */
  readonly stems: readonly (string | number)[];
  readonly isNumber: (word: number) => boolean;
  readonly isCapital: (word: number) => boolean;
  /** The words that begin a sentence, where a capital says nothing. */
  readonly opening: ReadonlySet<number>;
  /** Primary subtag, small letters. */
  readonly lang: string;
}

/** A text as far as most need it: the stems of all that may be a name or a figure, in order, and the rest when it is asked. */
export interface Outline {
  readonly lang: string;
  readonly facts: readonly (string | number)[];
  readonly told: () => Told;
}

export interface ChangedPlaces {
  readonly kind: 'name' | 'number';
  /** Both facts on each side, in the order of that text. */
  readonly left: readonly [Place, Place];
  readonly right: readonly [Place, Place];
}

const MOST = 500;
const REACH = 4; // facts
const LONGEST = 14; // words between
const JOINED = { name: /^[ -]$/, number: /^[.,:'’\u00A0\u202F–-]$/ }; // one name of two words, one figure of two groups

interface Fact extends Place {
  readonly kind: 'name' | 'number';
  /** Its words, from up to, not including, to. */
  readonly from: number;
  to: number;
  end: number;
}

interface Pair {
  readonly first: Fact;
  readonly second: Fact;
}

interface Side extends Told {
  readonly pairs: ReadonlyMap<string, readonly Pair[]>;
}

/** What changed places between two texts in one language, at most once for each place. */
export function changedPlaces(literal: Outline, polished: Outline): ChangedPlaces[] {
  // Where names have cases their stems tell too little of the order.
  if (!isCased(literal.lang) && areInOrder(literal.facts, polished.facts)) return [];
  const [before, after] = [withBareNames(literal.told()), withBareNames(polished.told())];
  const names = new Set([...insideNames(before), ...insideNames(after)]);
  const [lost, gained] = [factsOf(before, names), factsOf(after, names)];
  if (areInOrder(stemsOf(before, lost), stemsOf(after, gained))) return [];
  const [left, right] = [sideOf(before, lost, names, after), sideOf(after, gained, names, before)];
  const found: ChangedPlaces[] = [];
  const taken = new Set<Fact>();
  for (const [between, pairs] of left.pairs)
    for (const pair of pairs) {
      const twin = right.pairs.get(between)?.find((other) => areCrossed(left, pair, right, other));
      if (!twin || [pair.first, pair.second].some((fact) => taken.has(fact))) continue;
      if (pairs.some((other) => isSame(left, other, right, twin))) continue;
      if (right.pairs.get(between)?.some((other) => isSame(left, pair, right, other))) continue;
      taken.add(pair.first).add(pair.second);
      const [here, there] = [bare(left, pair), bare(right, twin)];
      found.push({ kind: pair.first.kind, left: [here.first, here.second], right: [there.first, there.second] });
    }
  return found;
}

// In languages whose names have cases their stems may be too careful: Анна, Анну.
function withBareNames(told: Told): Told {
  if (!isCased(told.lang)) return told;
  const stems = told.stems.map((stem, k) => (told.isCapital(k) ? bareName(wordAt(told, k)) : stem));
  return { ...told, stems };
}

function bareName(word: string): string {
  return word.slice(0, Math.max(3, Math.min(word.length - 1, 4))).toLowerCase();
}

function stemsOf({ stems }: Told, facts: readonly Fact[]): (string | number)[] {
  return facts.flatMap(({ from, to }) => stems.slice(from, to));
}

// Most texts: what both have stands in one order, so that no two of it changed places.
function areInOrder(here: readonly (string | number)[], there: readonly (string | number)[]): boolean {
  const [known, others] = [new Set(there), new Set(here)];
  const common = here.filter((stem) => known.has(stem));
  const back = there.filter((stem) => others.has(stem));
  return common.length === back.length && common.every((stem, k) => stem === back[k]);
}

function sideOf(told: Told, all: readonly Fact[], names: ReadonlySet<string | number>, other: Told): Side {
  const there = new Set(other.stems);
  const facts = all.filter(({ from, to }) => told.stems.slice(from, to).some((stem) => there.has(stem)));
  const pairs = new Map<string, Pair[]>();
  for (const [k, first] of facts.entries())
    for (const second of facts.slice(k + 1, k + 1 + REACH)) {
      if (second.from - first.to > LONGEST || second.kind !== first.kind) continue;
      if (!relates(told, first, second, names) || isDate(told, first, second)) continue;
      const between = `${first.kind} ${told.stems.slice(first.to, second.from).join(' ')}`;
      const same = pairs.get(between) ?? [];
      pairs.set(between, [...same, { first, second }].slice(0, REACH));
    }
  return { ...told, pairs };
}

// Day and year around a month: either may stand first.
function isDate(told: Told, first: Fact, second: Fact): boolean {
  return first.kind === 'number' && second.from - first.to === 1 && isCalendarWord(wordAt(told, first.to), told.lang);
}

function factsOf(told: Told, names: ReadonlySet<string | number>): Fact[] {
  const facts: Fact[] = [];
  for (const [k, { start, end }] of told.words.entries()) {
    const kind = told.isNumber(k) ? 'number' : isName(told, k, names) ? 'name' : null;
    if (!kind) continue;
    const last = facts.at(-1);
    if (last?.kind === kind && last.to === k && JOINED[kind].test(told.text.slice(last.end, start))) {
      last.to = k + 1;
      last.end = end;
    } else facts.push({ kind, start, end, from: k, to: k + 1 });
  }
  return facts.slice(0, MOST);
}

function isName(told: Told, k: number, names: ReadonlySet<string | number>): boolean {
  return names.has(told.stems[k] ?? '') && told.isCapital(k);
}

// Capitals inside a sentence: "Anna" that opens one text stands inside the other if she changed places.
function insideNames(told: Told): (string | number)[] {
  return told.stems.filter((_, k) => !told.opening.has(k) && !told.isNumber(k) && told.isCapital(k));
}

function wordAt({ text, words }: Told, k: number): string {
  return text.slice(words[k]?.start, words[k]?.end);
}

// "Monday Serbia" is Serbia. Asked late, since few names come so far and the calendar is slow to come by.
function bare(told: Told, { first, second }: Pair): Pair {
  return { first: withoutCalendar(told, first), second: withoutCalendar(told, second) };
}

// Nothing is left of a month or a weekday alone.
function withoutCalendar(told: Told, fact: Fact): Fact {
  let { from, to } = fact;
  while (from < to && isCalendarWord(wordAt(told, from), told.lang)) from++;
  while (from < to && isCalendarWord(wordAt(told, to - 1), told.lang)) to--;
  return { ...fact, from, to, start: told.words[from]?.start ?? fact.start, end: told.words[to - 1]?.end ?? fact.end };
}

// Something that gives each of the two a place of its own stands between them. In a list it makes no difference who is first.
function relates(told: Told, first: Fact, second: Fact, names: ReadonlySet<string | number>): boolean {
  const { stems, lang } = told;
  const joins = (k: number) => isJoint(wordAt(told, k).toLowerCase(), lang);
  const telling = (k: number) => !joins(k) && (first.kind === 'number' || !isName(told, k, names));
  if (first.kind === 'name' && second.from > first.to && joins(second.from - 1)) return false; // "met with"
  let from = first.to;
  while (from < second.from && joins(from)) from++;
  const rest = stems.slice(from, second.from);
  const isListed = rest.every((stem, k) => stem === stems[first.from - rest.length + k]);
  return !isListed && rest.some((_, k) => telling(from + k));
}

function areCrossed(left: Side, a: Pair, right: Side, b: Pair): boolean {
  if (!isCross(left, a, right, b)) return false;
  const [here, there] = [bare(left, a), bare(right, b)];
  if (!isCross(left, here, right, there)) return false;
  if (isOne(left, here.first, left, here.second) || isOne(left, here.first, right, there.first)) return false;
  if (a.first.kind === 'number' || !isCased(left.lang)) return true;
  return (
    formOf(left, here.first) !== formOf(right, there.second) || formOf(left, here.second) !== formOf(right, there.first)
  );
}

function isCross(left: Side, a: Pair, right: Side, b: Pair): boolean {
  return isOne(left, a.first, right, b.second) && isOne(left, a.second, right, b.first);
}

function isSame(left: Side, a: Pair, right: Side, b: Pair): boolean {
  return isOne(left, a.first, right, b.first) && isOne(left, a.second, right, b.second);
}

// "Weber" is "Anna Weber"; a figure is itself only.
function isOne(here: Side, a: Fact, there: Side, b: Fact): boolean {
  const [words, others] = [here.stems.slice(a.from, a.to), there.stems.slice(b.from, b.to)];
  return a.kind === 'number' ? words.join() === others.join() : others.some((stem) => words.includes(stem));
}

function formOf({ text }: Side, { start, end }: Fact): string {
  return text.slice(start, end);
}
