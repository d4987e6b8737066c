// Lines that say which version follows: "Machine translation:" and "Edited:", "译文" and "润色", "1a" and "1b", a desk's own.
//
// They are known in two ways. A stream may have names for two versions that say what they are (label-names.ts). And any
// two names may come back in turns, if what follows the one is like what follows the other: "Question" and "Answer" take
// turns too, but are no versions of one another. Linear in the blocks.
import { type Named, namedVersion } from './label-names.ts';
import { type BlockFeatures, cosine, featuresOf } from './tokens.ts';

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
type Mark = { readonly at: number; readonly name: string; readonly text: number };

const LONGEST_NAME = 40;
/** Letters and digits of a number such as "12b.", which is no sentence for its full stop. */
const LONGEST_NUMBER = 4;
const MOST_WORDS = 5;
const LEAST_TURNS = 3;
/** Share of the turns that have to be kept, since a version may be missing. */
const KEPT_TURNS = 0.8;
/** How alike the texts behind two names are at least, and how much more than the neighbours the other way round. */
const LEAST_ALIKE = 0.2;
const MORE_ALIKE = 1.5;
const MOST_TRIED = 6;
/** Share of all blocks, where one version alone has labels. */
const LEAST_LABELLED = 0.25;
/** Mean length of texts that are no list, in characters. */
const LONG_TEXT = 60;
/** So many blocks are looked at to tell how alike they are. */
const SAMPLE = 500;
const NUMBER = /^\p{Nd}+$/u;
/** A name with a colon, in brackets, or a number with or without a letter; stars and such may stand around it. */
const PREFIXES = [
  /^[*_#\s]*([\p{L}\p{N}][^:：]{0,39}?)[*_\s]*[:：][*_]*\s*(?=\S)/u,
  /^[*_#\s]*[[(【（<]([^\])】）>]{1,40})[\])】）>][*_:：]*\s*(?=\S)/u,
  /^[*_#\s]*(\p{Nd}{1,4}\s?\p{L}?)[.)、．][*_]*\s+(?=\S)/u,
  /^(\p{Nd}{1,3}\p{L})\s+(?=\S)/u,
];

/** Blocks that are labels and nothing else; null where the stream has no two versions with labels. */
export function findLabels(features: readonly BlockFeatures[]): Labels | null {
  const marks = features.flatMap(({ text, endsOpen, length }, at): Mark[] => {
    const name = endsOpen || length <= LONGEST_NUMBER ? nameOf(text) : '';
    return name ? [{ at, name, text: at + 1 }] : [];
  });
  // What stands in front of another such line, as a refrain in two versions does, is no label of a text.
  const often = new Set(oftenNamed(marks).flatMap((list) => list.map(({ at }) => at)));
  return (
    labelsByWords(marks, features) ??
    onlyLabels(marks, features.length) ??
    labelsByTurns(
      marks.filter(({ text }) => !often.has(text)),
      features,
    )
  );
}

/**
 * Cuts labels off the blocks that begin with one ("MT: The ..."), so that each is a block of its own and no part of a text.
 */
export function cutLabels<T extends { readonly text: string }>(blocks: readonly T[]): T[] {
  const cuts = blocks.map(({ text }) => prefixOf(text));
  const found = cuts.flatMap((cut, at) => (cut ? [{ at, ...cut }] : []));
  const features = featuresOf(found.slice(0, SAMPLE).map(({ at, end }) => blocks[at]?.text.slice(end) ?? ''));
  const marks = found.map(({ at, name }, text) => ({ at, name, text }));
  const labels =
    labelsByWords(marks, features, LEAST_ALIKE) ?? onlyLabels(marks, blocks.length) ?? labelsByTurns(marks, features);
  const numbers = labels ? new Set<number>() : numbered(blocks, cuts);
  return blocks.flatMap((block, at) => {
    const cut = labels?.laneOf.has(at) || numbers.has(at) ? cuts[at] : null;
    if (!cut) return [block];
    return [block.text.slice(0, cut.end), block.text.slice(cut.end)].map((text) => ({ ...block, text: text.trim() }));
  });
}

// Numbers in front of nearly all of the text, each in front of both versions. Short ones are a list, and their numbers text.
function numbered(blocks: readonly { text: string }[], cuts: readonly ({ name: string } | null)[]): Set<number> {
  const counted = blocks.flatMap(({ text }, at) => (cuts[at]?.name === '#' ? [{ at, text }] : []));
  const times = new Map<string, number>();
  for (const { text } of counted) {
    const number = text.slice(0, LONGEST_NAME).match(/\p{Nd}+/u)?.[0] ?? '';
    times.set(number, (times.get(number) ?? 0) + 1);
  }
  const lengthOf = (list: readonly { text: string }[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  const twice = [...times.values()].filter((n) => n === 2).length;
  const isNumbered =
    twice >= LEAST_TURNS &&
    twice >= KEPT_TURNS * times.size &&
    lengthOf(counted) >= Math.max(KEPT_TURNS * lengthOf(blocks), LONG_TEXT * counted.length);
  return new Set(isNumbered ? counted.map(({ at }) => at) : []);
}

function prefixOf(text: string): { name: string; end: number } | null {
  const head = text.slice(0, 2 * LONGEST_NAME);
  for (const prefix of PREFIXES) {
    const found = prefix.exec(head);
    const name = found && (nameOf(found[1] ?? '') || (NUMBER.test(found[1] ?? '') ? '#' : ''));
    if (found && name) return { name, end: found[0].length };
  }
  return null;
}

// Numbers and signs around it do not count; empty for what is too long to be a name.
function nameOf(text: string): string {
  if (text.length > LONGEST_NAME) return '';
  const name = text
    .toLowerCase()
    .replace(/\p{Nd}+/gu, '#')
    .replace(/^[^\p{L}\p{M}#]+|[^\p{L}\p{M}#]+$/gu, '');
  return /\p{L}/u.test(name) && name.split(' ').length <= MOST_WORDS ? name : '';
}

// The names that come back, the most frequent first.
function oftenNamed(marks: readonly Mark[]): Mark[][] {
  const byName = new Map<string, Mark[]>(marks.map(({ name }) => [name, []]));
  for (const mark of marks) byName.get(mark.name)?.push(mark);
  const often = [...byName.values()].filter((list) => list.length >= LEAST_TURNS);
  return often.sort((a, b) => b.length - a.length).slice(0, MOST_TRIED);
}

/** @param least how alike the texts behind the names are at least */
function labelsByWords(marks: readonly Mark[], features: readonly BlockFeatures[], least = 0): Labels | null {
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
  if (Math.max(there, back) < least) return null;
  // The texts behind the first are more like the next ones of the other than like the ones before.
  const literalFirst = there === back ? (one[0]?.at ?? 0) < (other[0]?.at ?? 0) : there > back;
  const lane = (named: Named): Lane =>
    named !== 'polished' && named !== literal ? 'source' : (named === literal) === literalFirst ? 'first' : 'second';
  return { laneOf: new Map(said.map(({ mark, named }) => [mark.at, lane(named)])), literalFirst };
}

// Labels at one version only, which is about every other text.
function onlyLabels(marks: readonly Mark[], count: number): Labels | null {
  const said = marks.filter(({ name }) => namedVersion(name) !== null);
  const only = namedVersion(said[0]?.name ?? '');
  const isOne = said.every(({ name, at }, k) => namedVersion(name) === only && at - (said[k - 1]?.at ?? -2) > 1);
  if (!only || only === 'source' || !isOne || said.length < Math.max(LEAST_TURNS, LEAST_LABELLED * count)) return null;
  return { laneOf: new Map(said.map(({ at }) => [at, 'source'])), literalFirst: null, only };
}

function labelsByTurns(marks: readonly Mark[], features: readonly BlockFeatures[]): Labels | null {
  const often = oftenNamed(marks);
  let best: { one: Mark[]; other: Mark[]; mean: number } | null = null;
  for (const one of often) {
    for (const other of often.filter((list) => list !== one)) {
      const { turns, mean } = likeness(one, other, features);
      const back = likeness(other, one, features).mean;
      const isKept = turns >= KEPT_TURNS * Math.max(one.length, other.length);
      if (isKept && mean >= Math.max(LEAST_ALIKE, MORE_ALIKE * back, best?.mean ?? 0)) best = { one, other, mean };
    }
  }
  if (!best) return null;
  const { one, other } = best;
  // What takes turns with both is a third stream.
  const third = often.filter((list) => likeness(one, list, features).turns >= KEPT_TURNS * one.length);
  const lanes: readonly (readonly [readonly Mark[], Lane])[] = [
    ...third.map((list) => [list, 'source'] as const),
    [other, 'second'],
    [one, 'first'],
  ];
  return {
    laneOf: new Map(lanes.flatMap(([list, lane]) => list.map(({ at }) => [at, lane] as const))),
    literalFirst: null,
  };
}

/** How often a name of the one is followed by one of the other, and how alike the texts behind the two are then. */
function likeness(one: readonly Mark[], other: readonly Mark[], features: readonly BlockFeatures[]) {
  let turns = 0;
  let compared = 0;
  let total = 0;
  let k = 0;
  one.forEach((mark, n) => {
    while ((other[k]?.at ?? Number.POSITIVE_INFINITY) < mark.at) k++;
    const next = other[k];
    if (!next || next.at > (one[n + 1]?.at ?? Number.POSITIVE_INFINITY)) return;
    turns++;
    const [a, b] = [features[mark.text], features[next.text]];
    if (!a || !b) return;
    compared++;
    total += cosine(a.grams, b.grams);
  });
  return { turns, mean: total / Math.max(1, compared) };
}
