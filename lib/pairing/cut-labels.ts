// Labels in front of a text, "MT: The ..." or "1b. The ...": cut off where a file is read, so that each is a block of its own and
// no part of a text. Linear in the blocks.

import { featuresOf } from './blocks/tokens.ts';
import {
  apartByNumber,
  KEPT_TURNS,
  type Labels,
  LEAST_ALIKE,
  LEAST_TURNS,
  LONGEST_NAME,
  labelsByTurns,
  labelsByWords,
  type Mark,
  nameOf,
  onlyLabels,
} from './labels/labels.ts';

type Text = { readonly text: string };
type Cut = { readonly at: number; readonly name: string; readonly end: number };

/** Mean length of texts that are no list, in characters. */
const LONG_TEXT = 60;
/** So many blocks are looked at to tell how alike they are. */
const SAMPLE = 500;
/** Share of the text behind labels that are known by their turns alone. */
const LEAST_COVERED = 0.6;
const NUMBER = /^\p{Nd}+$/u;
/** What may stand before a name: the sign of a list, stars, a picture. */
const AROUND = String.raw`^(?:[-–—•·▪◦‣+]\s)?(?:[*_#\s\p{So}]|\ufe0f)*`;
/** A name with a colon or a dash, in brackets, or a number with or without a letter. */
const PREFIXES = [
  new RegExp(String.raw`${AROUND}([\p{L}\p{N}][^:：]{0,39}?)[*_\s]*[:：][*_]*\s*(?=\S)`, 'u'),
  new RegExp(String.raw`${AROUND}[[(【（<{]([^\])】）>}]{1,40})[\])】）>}][*_:：]*\s*(?=\S)`, 'u'),
  new RegExp(String.raw`${AROUND}([\p{L}\p{N}][^:：–—]{0,39}?)[*_]*\s[-–—][*_]*\s(?=\S)`, 'u'),
  /^[*_#\s]*(\p{Nd}{1,4}\s?\p{L}?)[.)、．][*_]*\s+(?=\S)/u,
  /^(\p{Nd}{1,3}\p{L})\s+(?=\S)/u,
];

/** The blocks with their labels as blocks of their own; what else a block has, both parts have. */
export function cutLabels<T extends Text>(blocks: readonly T[]): T[] {
  const prefixes = blocks.flatMap(({ text }, at) => prefixOf(text, at) ?? []);
  const cuts = apartByNumber(prefixes, ({ at, end }) => (blocks[at]?.text ?? '').slice(0, end));
  const labels = labelsIn(blocks, cuts);
  const ends = new Map(cuts.flatMap(({ at, end }) => (labels.has(at) ? [[at, end] as const] : [])));
  return blocks.flatMap((block, at) => {
    const end = ends.get(at);
    if (end === undefined) return [block];
    return [block.text.slice(0, end), block.text.slice(end)].map((text) => ({ ...block, text: text.trim() }));
  });
}

function prefixOf(text: string, at: number): Cut | null {
  const head = text.slice(0, 2 * LONGEST_NAME);
  for (const prefix of PREFIXES) {
    const found = prefix.exec(head);
    const name = found && (nameOf(found[1] ?? '') || (NUMBER.test(found[1] ?? '') ? '#' : ''));
    if (found && name) return { at, name, end: found[0].length };
  }
  return null;
}

function labelsIn(blocks: readonly Text[], cuts: readonly Cut[]): ReadonlySet<number> {
  const features = featuresOf(cuts.slice(0, SAMPLE).map(({ at, end }) => blocks[at]?.text.slice(end) ?? ''));
  const marks = cuts.map(({ at, name }, text): Mark => ({ at, name, text }));
  const found =
    labelsByWords(marks, features, LEAST_ALIKE) ??
    mostly(labelsByTurns(marks, features), blocks) ??
    onlyLabels(marks, blocks.length);
  return found ? new Set(found.laneOf.keys()) : numbered(blocks, cuts);
}

// Somebody who speaks may have two names in two versions, but does not say everything.
function mostly(labels: Labels | null, blocks: readonly Text[]): Labels | null {
  const labelled = blocks.filter((_, at) => labels?.laneOf.has(at));
  return lengthOf(labelled) >= LEAST_COVERED * lengthOf(blocks) ? labels : null;
}

// Numbers in front of nearly all of the text, each in front of both versions. Short ones are a list, and their numbers text.
function numbered(blocks: readonly Text[], cuts: readonly Cut[]): Set<number> {
  const counted = cuts.flatMap(({ at, name }) => (name === '#' ? [{ at, text: blocks[at]?.text ?? '' }] : []));
  const times = new Map<string, number>();
  for (const { text } of counted) {
    const number = text.slice(0, LONGEST_NAME).match(/\p{Nd}+/u)?.[0] ?? '';
    times.set(number, (times.get(number) ?? 0) + 1);
  }
  const twice = [...times.values()].filter((n) => n === 2).length;
  const isNumbered =
    twice >= Math.max(LEAST_TURNS, KEPT_TURNS * times.size) &&
    lengthOf(counted) >= Math.max(KEPT_TURNS * lengthOf(blocks), LONG_TEXT * counted.length);
  return new Set(isNumbered ? counted.map(({ at }) => at) : []);
}

function lengthOf(texts: readonly Text[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
