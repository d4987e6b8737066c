// One item less in a list: "a boat and a kitchen" for "a boat, two cars and a kitchen". A list is three items and more with
// "and" or "or" before the last. Told where all but one of its items are in the other text, the neighbours of the missing one
// stand side by side there with nothing between them but such a word or a comma, and at an end of the list nothing else is
// joined to them. An item in other words stands between its neighbours, so that it is silent.
//
// Lists of clauses, and items of more than five words, are none. Linear but for the items of a list, at most twelve.

import { isBlankless, type Reading, type Span } from '../reading/reading.ts';
import { hasListJoints, isListJoint } from '../words/particles.ts';
import { isCapital } from '../words/word-forms.ts';

/** The words of an item, from up to, not including, to. */
type Item = Span & { from: number; to: number };

/** "And" in one word with what follows. */
const PREFIXED: Record<string, RegExp> = { he: /^ו\p{L}{2}/u, ar: /^و\p{L}{2}/u };
const LONGEST = 5; // words of an item
const ENDS = 3; // words of the first and the last item
const MOST_ITEMS = 12;
const MOST_LISTS = 30;

/** Items of the lists of one text that the other has without them. */
export function lostItems(literal: Reading, candidate: Reading): Span[] {
  if (isBlankless(literal.lang) || (!hasListJoints(literal.lang) && !PREFIXED[literal.lang])) return [];
  const lists = listsOf(literal);
  if (lists.length === 0) return [];
  const places = placesOf(candidate);
  return lists.flatMap((items) => {
    const roots = items.map((item) => rootsOf(literal, item));
    if (roots.some((own) => own.length === 0)) return [];
    const at = roots.map((own) => own.flatMap((root) => places.get(root) ?? []));
    const missing = at.flatMap((found, i) => (found.length === 0 ? [i] : []));
    const [lost] = missing;
    const item = items[lost ?? -1];
    if (lost === undefined || missing.length > 1 || !item || hasFact(literal, item) || isNumber(literal, item))
      return [];
    return standAlone(candidate, at, lost, new Set(roots.flat())) ? [{ start: item.start, end: item.end }] : [];
  });
}

// A name or a figure is told by its own check.
function hasFact(reading: Reading, { from, to }: Item): boolean {
  const { words, lang } = reading;
  const isName = (k: number) => lang !== 'de' && k > 0 && isCapital(words[k]?.text ?? '') && !isBreak(reading, k);
  return words.slice(from, to).some(({ text }, i) => /^\p{N}/u.test(text) || isName(from + i));
}

// "Un million et demi".
function isNumber({ numbers, words }: Reading, { from, to }: Item): boolean {
  return words
    .slice(from, to)
    .every((word) => numbers.some(({ start, end }) => start <= word.start && word.end <= end));
}

function standAlone(candidate: Reading, at: readonly number[][], lost: number, own: ReadonlySet<string>): boolean {
  const [before, after] = lost === 0 ? [1, 2] : lost === at.length - 1 ? [lost - 2, lost - 1] : [lost - 1, lost + 1];
  const [a, b] = nearest(at[before] ?? [], at[after] ?? []);
  if (a === undefined || b === undefined || !areNeighbours(candidate, a, b, own)) return false;
  const [first, last] = a < b ? [a, b] : [b, a];
  if (lost === 0 && isJoinedBefore(candidate, first, own)) return false;
  return lost !== at.length - 1 || !isJoinedBehind(candidate, last, own);
}

function nearest(here: readonly number[], there: readonly number[]): [number?, number?] {
  let best: [number?, number?] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const a of here.slice(0, MOST_ITEMS))
    for (const b of there.slice(0, MOST_ITEMS)) {
      const distance = Math.abs(a - b);
      if (distance > 0 && distance < least) [best, least] = [[a, b], distance];
    }
  return best;
}

// Nothing between the two but small words and their own, and one comma or "and".
function areNeighbours(reading: Reading, a: number, b: number, own: ReadonlySet<string>): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  if (to - from > 2 * LONGEST) return false;
  let joints = 0;
  for (let k = from + 1; k <= to; k++) {
    if (isBreak(reading, k)) return false;
    if (isSeparated(reading, k)) joints++;
    if (k === to || isJoint(reading, k)) continue;
    if (isContent(reading, k) && !own.has(rootOf(reading, k))) return false;
  }
  return joints === 1;
}

function isJoinedBefore(reading: Reading, at: number, own: ReadonlySet<string>): boolean {
  for (let k = at; k > Math.max(0, at - LONGEST); k--) {
    if (isBreak(reading, k)) return false;
    if (isSeparated(reading, k)) return true;
    if (isContent(reading, k - 1) && !own.has(rootOf(reading, k - 1))) return false;
  }
  return false;
}

function isJoinedBehind(reading: Reading, at: number, own: ReadonlySet<string>): boolean {
  for (let k = at + 1; k < Math.min(reading.words.length, at + LONGEST); k++) {
    if (isBreak(reading, k)) return false;
    if (isSeparated(reading, k)) return true;
    if (isContent(reading, k) && !own.has(rootOf(reading, k))) return false;
  }
  return false;
}

// Lists, the rarest of things in most paragraphs, begin at a joint and are read backwards.
function listsOf(reading: Reading): Item[][] {
  const lists: Item[][] = [];
  for (let k = 2; k < reading.words.length && lists.length < MOST_LISTS; k++) {
    if (!isJoint(reading, k)) continue;
    const items = itemsBefore(reading, k);
    const from = PREFIXED[reading.lang] ? k : k + 1;
    let to = from;
    while (to < from + ENDS && to < reading.words.length && (to === from || !endsAt(reading, to))) to++;
    if (items.length > 1 && items.length < MOST_ITEMS && to > from) lists.push([...items, itemOf(reading, from, to)]);
  }
  return lists;
}

function itemsBefore(reading: Reading, joint: number): Item[] {
  const items: Item[] = [];
  let to = joint;
  while (to > 0 && items.length < MOST_ITEMS) {
    let from = to - 1;
    while (from > 0 && to - from < LONGEST && !endsAt(reading, from)) from--;
    if (isComma(reading, from)) {
      items.unshift(itemOf(reading, from, to));
      to = from;
      continue;
    }
    if (items.length > 0) items.unshift(itemOf(reading, Math.max(from, to - ENDS), to));
    break;
  }
  return items;
}

function itemOf({ words }: Reading, from: number, to: number): Item {
  return { from, to, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

// Whether something ends before this word.
function endsAt(reading: Reading, k: number): boolean {
  return isComma(reading, k) || isBreak(reading, k) || isJoint(reading, k);
}

function gapBefore({ text, words }: Reading, k: number): string {
  return text.slice(words[k - 1]?.end ?? 0, words[k]?.start);
}

function isComma(reading: Reading, k: number): boolean {
  return k > 0 && /^[”"»’]?[,،]\s/u.test(gapBefore(reading, k));
}

function isBreak(reading: Reading, k: number): boolean {
  return /[.;:!?()—–।؛]/u.test(gapBefore(reading, k));
}

function isSeparated(reading: Reading, k: number): boolean {
  return isJoint(reading, k) || (isComma(reading, k) && !isJoint(reading, k - 1));
}

function isJoint({ words, lang }: Reading, k: number): boolean {
  const word = words[k]?.text ?? '';
  return isListJoint(word, lang) || (PREFIXED[lang]?.test(word) ?? false);
}

function placesOf(reading: Reading): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const k of reading.words.keys()) {
    if (!isContent(reading, k)) continue;
    const root = rootOf(reading, k);
    const known = places.get(root);
    if (!known) places.set(root, [k]);
    else if (known.length < MOST_ITEMS) known.push(k);
  }
  return places;
}

function rootsOf(reading: Reading, { from, to }: Item): string[] {
  const roots: string[] = [];
  for (let k = from; k < to; k++) if (isContent(reading, k)) roots.push(rootOf(reading, k));
  return roots;
}

function rootOf({ words, stems, lang }: Reading, k: number): string {
  const stem = stems[k] ?? '';
  return PREFIXED[lang]?.test(words[k]?.text ?? '') ? stem.slice(1) : stem;
}

function isContent({ words }: Reading, k: number): boolean {
  const word = words[k]?.text ?? '';
  if (word.length > 3) return true;
  return /\p{N}/u.test(word) || (word.length === 3 && !/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(word));
}
