// Lines that say which version follows: "Machine translation:" and "Edited:", "译文" and "润色", "1a" and "1b", a desk's own.
//
// They are known in two ways. A stream may have names for two versions that say what they are (label-names.ts). And any
// two names may come back in turns, if what follows the one is like what follows the other: "Question" and "Answer" take
// turns too, but are no versions of one another. Linear in the blocks.

import { type BlockFeatures, cosine } from '../blocks/tokens.ts';
import { isFileName } from './file-names.ts';
import { type Named, namedVersion } from './label-names.ts';

/** The version a label stands for, by which of the two comes first in the stream. */
export type Lane = 'first' | 'second' | 'source';

export type Labels = {
  readonly laneOf: ReadonlyMap<number, Lane>;
  /** Whether the names say that the literal version comes first; null where they say nothing. */
  readonly literalFirst: boolean | null;
  /** Set where one version alone has labels: they say which one it is, and leave open where the other begins. */
  readonly only?: Named;
};

/** A name in front of a text; `at` and `text` are indices of blocks. */
export type Mark = { readonly at: number; readonly name: string; readonly text: number };

export const LONGEST_NAME = 40;
const LONGEST_LABEL = 80;
/** Letters and digits of a number such as "12b.", which is no sentence for its full stop. */
const LONGEST_NUMBER = 4;
const PART = /^[*_#\s[(]*\p{Nd}{1,4}\s?[.\-–/]\s?(\p{Nd}|\p{L})[.):\]]*[*_:]*\s*$/u;
const MOST_WORDS = 5;
export const LEAST_TURNS = 3;
/** Share of the turns that have to be kept, since a version may be missing. */
export const KEPT_TURNS = 0.8;
/** How alike the texts behind two names are at least, and how much more than the neighbours the other way round. */
export const LEAST_ALIKE = 0.2;
const MORE_ALIKE = 1.5;
const MOST_TRIED = 6;
/** Two, and a source. */
const MOST_VERSIONS = 3;
/** Share of all blocks, where one version alone has labels. */
const LEAST_LABELLED = 0.25;
/** Blocks that are labels and nothing else; null where the stream has no two versions with labels. */
export function findLabels(features: readonly BlockFeatures[]): Labels | null {
  const byFiles = labelsByFiles(features);
  if (byFiles) return byFiles;
  const lines = features.flatMap(({ text, endsOpen, length }, at): Mark[] => {
    const name = (endsOpen || length <= LONGEST_NUMBER ? nameOf(text) : '') || partOf(text);
    return name ? [{ at, name, text: at + 1 }] : [];
  });
  const marks = withoutTexts(apartByNumber(lines, ({ at }) => features[at]?.text ?? ''));
  // What stands in front of another such line, as a refrain in two versions does, is no label of a text.
  const often = new Set(oftenNamed(marks).flatMap((list) => list.map(({ at }) => at)));
  return (
    labelsByWords(marks, features) ??
    labelsByTurns(
      marks.filter(({ text }) => !often.has(text)),
      features,
    ) ??
    onlyLabels(marks, features.length)
  );
}

// Which of two files is which their names may say; else nothing is known but where the second begins.
function labelsByFiles(features: readonly BlockFeatures[]): Labels | null {
  const files = features.flatMap(({ text }, at) =>
    isFileName(text) ? [{ at, named: namedVersion(baseOf(text)) }] : [],
  );
  const sources = files.length > 2 ? files.filter(({ named }) => named === 'source') : [];
  const [one, other, ...more] = files.filter((file) => !sources.includes(file));
  if (files[0]?.at !== 0 || !one || !other || more.length > 0) return null;
  const lanes: readonly (readonly [number, Lane])[] = [
    [one.at, 'first'],
    [other.at, 'second'],
    ...sources.map(({ at }) => [at, 'source'] as const),
  ];
  return { laneOf: new Map(lanes), literalFirst: firstIsLiteral(one.named, other.named) };
}

function baseOf(fileName: string): string {
  return fileName.slice(0, fileName.lastIndexOf('.')).toLowerCase().replace(/[_.]+/g, ' ');
}

// Behind a label that comes back, a line that does not is its text, whatever it says: "Final whistle" is a heading.
function withoutTexts(marks: readonly Mark[]): Mark[] {
  const times = new Map<string, number>();
  for (const { name } of marks) times.set(name, (times.get(name) ?? 0) + 1);
  const names = new Map(marks.map(({ at, name }) => [at, name]));
  const isLabel = (name: string) => namedVersion(name) !== null && (times.get(name) ?? 0) >= LEAST_TURNS;
  return marks.filter(({ at, name }) => times.get(name) !== 1 || !isLabel(names.get(at - 1) ?? ''));
}

// Numbers and signs around it do not count, nor what a long one has in brackets; empty for what is too long to be a name.
export function nameOf(text: string): string {
  if (text.length > LONGEST_LABEL) return '';
  const short = text.length > LONGEST_NAME ? text.replace(/\s*[(（][^()（）]*[)）]\W*$/u, '') : text;
  if (short.length > LONGEST_NAME) return '';
  const name = short
    .toLowerCase()
    .replace(/[-_ ]?\p{Nd}+/gu, '#')
    .replace(/^[^\p{L}\p{M}#]+|[^\p{L}\p{M}#]+$/gu, '');
  return /\p{L}/u.test(name) && name.split(' ').length <= MOST_WORDS ? name : '';
}

/** The version in "12.1" or "(7/b)", where paragraphs have numbers and versions too; empty for anything else. */
export function partOf(label: string): string {
  return PART.exec(label)?.[1]?.toLowerCase().padStart(2, '.') ?? '';
}

/** "V1" and "V2" are two names where no other number comes; "Part 1" to "Part 40" are one. */
export function apartByNumber<M extends { readonly name: string }>(
  marks: readonly M[],
  textOf: (mark: M) => string,
): M[] {
  const numberOf = (mark: M) => textOf(mark).match(/\p{Nd}+/u)?.[0] ?? '';
  const numbers = new Map<string, string[]>(marks.map(({ name }) => [name, []]));
  for (const mark of marks) if (mark.name.includes('#')) numbers.get(mark.name)?.push(numberOf(mark));
  const isApart = (name: string) => {
    const all = numbers.get(name) ?? [];
    const different = new Set(all).size;
    return different > 1 && different <= MOST_VERSIONS && all.length >= LEAST_TURNS * different;
  };
  return marks.map((mark) => (isApart(mark.name) ? { ...mark, name: `${mark.name} ${numberOf(mark)}` } : mark));
}

// The names that come back, the most frequent first.
function oftenNamed(marks: readonly Mark[]): Mark[][] {
  const byName = new Map<string, Mark[]>(marks.map(({ name }) => [name, []]));
  for (const mark of marks) byName.get(mark.name)?.push(mark);
  const often = [...byName.values()].filter((list) => list.length >= LEAST_TURNS);
  return often.sort((a, b) => b.length - a.length).slice(0, MOST_TRIED);
}

/** @param least how alike the texts behind the names are at least */
export function labelsByWords(marks: readonly Mark[], features: readonly BlockFeatures[], least = 0): Labels | null {
  const said = marks.flatMap((mark) => {
    const named = namedVersion(mark.name);
    return named ? [{ mark, named }] : [];
  });
  const of = (wanted: Named) => said.flatMap(({ mark, named }) => (named === wanted ? [mark] : []));
  // Where nothing else is the literal version, the "original" is it, unless it is in another language.
  const literal = of('literal').length > 0 ? 'literal' : 'source';
  const [one, other] = [of(literal), of('polished')];
  const isForeign = literal === 'source' && one.some(({ text }) => features[text]?.foreign);
  if (one.length === 0 || other.length === 0 || isForeign) return null;
  const [there, back] = [likeness(one, other, features).mean, likeness(other, one, features).mean];
  if (Math.max(there, back) < Math.max(least, likenessOfRepeats(said, features))) return null;
  // The texts behind the first are more like the next ones of the other than like the ones before.
  const literalFirst = there === back ? (one[0]?.at ?? 0) < (other[0]?.at ?? 0) : there > back;
  const lane = (named: Named): Lane =>
    named !== 'polished' && named !== literal ? 'source' : (named === literal) === literalFirst ? 'first' : 'second';
  const others = marks.filter(({ name }) => namedVersion(name) === null);
  const third = literal === 'literal' ? inTurnsWith(one, oftenNamed(others), features) : [];
  const unnamed = third.length === 1 ? third.flat() : [];
  return {
    laneOf: new Map([
      ...unnamed.map(({ at }) => [at, 'source'] as const),
      ...said.map(({ mark, named }) => [mark.at, lane(named)] as const),
    ]),
    literalFirst,
  };
}

// How alike neighbours behind the same name are: what a speaker says is, in two versions, and what a machine says is not.
function likenessOfRepeats(said: readonly { mark: Mark; named: Named }[], features: readonly BlockFeatures[]): number {
  const repeats = said.flatMap(({ mark, named }, k) => {
    const next = said[k + 1];
    const [a, b] = [features[mark.text], features[next?.mark.text ?? -1]];
    return a && b && next?.named === named ? [cosine(a.grams, b.grams)] : [];
  });
  return meanOf(repeats);
}

// Labels at one version only, which is about every other text.
export function onlyLabels(marks: readonly Mark[], count: number): Labels | null {
  const said = marks.filter(({ name }) => namedVersion(name) !== null);
  const only = namedVersion(said[0]?.name ?? '');
  const isOne = said.every(({ name, at }, k) => namedVersion(name) === only && at - (said[k - 1]?.at ?? -2) > 1);
  if (!only || only === 'source' || !isOne || said.length < Math.max(LEAST_TURNS, LEAST_LABELLED * count)) return null;
  return { laneOf: new Map(said.map(({ at }) => [at, 'source'])), literalFirst: null, only };
}

export function labelsByTurns(marks: readonly Mark[], features: readonly BlockFeatures[]): Labels | null {
  const often = oftenNamed(marks);
  let best: { one: Mark[]; other: Mark[]; mean: number } | null = null;
  for (const one of often) {
    for (const other of often.filter((list) => list !== one)) {
      const { turns, mean } = likeness(one, other, features);
      const back = likeness(other, one, features).mean;
      const isKept = turns >= KEPT_TURNS * Math.max(one.length, other.length) && !areApart(one, other);
      if (isKept && mean >= Math.max(LEAST_ALIKE, MORE_ALIKE * back, best?.mean ?? 0)) best = { one, other, mean };
    }
  }
  if (!best) return null;
  const { one, other } = best;
  const third = inTurnsWith(
    one,
    often.filter((list) => list !== one && list !== other),
    features,
  );
  if (third.length > 1) return null;
  const lanes: readonly (readonly [readonly Mark[], Lane])[] = [
    ...third.map((list) => [list, 'source'] as const),
    [other, 'second'],
    [one, 'first'],
  ];
  return {
    laneOf: new Map(lanes.flatMap(([list, lane]) => list.map(({ at }) => [at, lane] as const))),
    literalFirst: firstIsLiteral(namedVersion(one[0]?.name ?? ''), namedVersion(other[0]?.name ?? '')),
  };
}

// What takes turns with both versions is a third stream.
function inTurnsWith(one: readonly Mark[], lists: readonly Mark[][], features: readonly BlockFeatures[]): Mark[][] {
  // Whichever of the two begins the stream, the other ends it.
  const turns = (list: readonly Mark[]) =>
    Math.max(likeness(one, list, features).turns, likeness(list, one, features).turns);
  return lists.filter((list) => turns(list) >= KEPT_TURNS * one.length);
}

// One name may say what it is and the other not.
function firstIsLiteral(one: Named | null, other: Named | null): boolean | null {
  if (one === other) return null;
  if (one === 'literal' || other === 'polished') return true;
  return one === 'polished' || other === 'literal' ? false : null;
}

/**
 * How often a name of the one is followed by one of the other, and how alike the texts behind the two are then. Where all
 * of the one stand before all of the other, the first goes with the first.
 */
function likeness(one: readonly Mark[], other: readonly Mark[], features: readonly BlockFeatures[]) {
  const isApart = areApart(one, other);
  const alike: number[] = [];
  let turns = 0;
  let k = 0;
  one.forEach((mark, n) => {
    while (!isApart && (other[k]?.at ?? Number.POSITIVE_INFINITY) < mark.at) k++;
    const next = other[isApart ? n : k];
    if (!next || (!isApart && next.at > (one[n + 1]?.at ?? Number.POSITIVE_INFINITY))) return;
    turns++;
    const [a, b] = [features[mark.text], features[next.text]];
    if (a && b) alike.push(cosine(a.grams, b.grams));
  });
  return { turns, mean: meanOf(alike) };
}

function areApart(one: readonly Mark[], other: readonly Mark[]): boolean {
  return (one.at(-1)?.at ?? 0) < (other[0]?.at ?? 0);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
