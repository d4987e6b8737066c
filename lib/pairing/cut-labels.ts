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
  partOf,
} from './labels/labels.ts';

type Text = { readonly text: string };
type Cut = { readonly at: number; readonly name: string; readonly label: string; readonly rest: string };

/** Mean length of texts that are no list, in characters. */
const LONG_TEXT = 60;
/** So many blocks are looked at to tell how alike they are. */
const SAMPLE = 500;
/** Share of the text behind labels that are known by their turns alone. */
const LEAST_COVERED = 0.6;
const NUMBER = /^\p{Nd}+$/u;
/** What may stand before a name: the sign of a list, stars, a picture, a sign of direction. */
const AROUND = String.raw`^(?:[-–—•·▪◦‣+]\s)?(?:[*_#\s\p{So}]|[\ufe0f]|[\u200e\u200f])*`;
/** A name with a colon, a dash or a stroke, in brackets, or a number with or without a letter. */
const PREFIXES = [
  new RegExp(String.raw`${AROUND}([\p{L}\p{N}][^:：]{0,39}?)[*_\s]*[:：][*_]*\s*(?=\S)`, 'u'),
  new RegExp(String.raw`${AROUND}[[(【（<{]([^\])】）>}]{1,40})[\])】）>}][*_:：]*\s*(?=\S)`, 'u'),
  new RegExp(String.raw`${AROUND}([\p{L}\p{N}][^:：–—/>|]{0,39}?)[*_]*(?:\s[-–—|]|\s?[/>])[*_]*\s(?=\S)`, 'u'),
  /^[*_#\s]*(\p{Nd}{1,4}\s?\p{L}?)[.)、．][*_]*\s+(?=\S)/u,
  /^[*_#\s]*([[(]?\p{Nd}{1,4}[.\-–/](?:\p{Nd}|\p{L})[.):\]]*)[*_]*\s+(?=\S)/u,
  /^(\p{Nd}{1,3}\p{L}|(?:\p{Lu}{1,4}|\p{Script=Han}{1,2})[-_]?\p{Nd}{1,2})\s+(?=\S)/u,
];
/** Blanks and signs of direction between a label and its text. */
const EDGES = /^[\s\u200e\u200f]+|[\s\u200e\u200f]+$/gu;
/** A short name with another sign behind it, or without one where it has a number: "A ferry" begins with a word. */
const SLIP = /^[[(]?\p{L}{1,4}(?:[-_ ]?\p{Nd}{1,2}\s?[.:;)\]-]?|\s?[.:;)\]-])\s+(?=\S)/u;
const LONGEST_SLIP = 4;
/** A name in brackets behind the text. */
const SUFFIX = /\s*[([（【]([^\s()[\]（）【】][^()[\]（）【】]{0,29})[)\]）】]$/u;

/** The blocks with their labels as blocks of their own before them; what else a block has, both parts have. */
export function cutLabels<T extends Text>(blocks: readonly T[]): T[] {
  const before = cut(blocks, cutsIn(blocks, prefixOf));
  return before.length > blocks.length ? before : cut(blocks, cutsIn(blocks, suffixOf));
}

function cutsIn(blocks: readonly Text[], find: (text: string, at: number) => Cut | null): Cut[] {
  return blocks.flatMap(({ text }, at) => find(text, at) ?? []);
}

function cut<T extends Text>(blocks: readonly T[], found: readonly Cut[]): T[] {
  const cuts = apartByNumber(found, ({ label }) => label);
  const labels = labelsIn(blocks, cuts);
  const known = cuts.filter(({ at }) => labels.has(at));
  const cutAt = new Map([...slipsIn(blocks, known), ...known].map((one) => [one.at, one]));
  return blocks.flatMap((block, at) => {
    const one = cutAt.get(at);
    return one ? [one.label, one.rest].map((text) => ({ ...block, text: text.replace(EDGES, '') })) : [block];
  });
}

// "P." or "EN2" where the others are "P:" and "EN-2".
function slipsIn(blocks: readonly Text[], known: readonly Cut[]): Cut[] {
  const names = new Set(known.map(({ label }) => lettersOf(label)).filter((name) => name.length <= LONGEST_SLIP));
  return names.size === 0
    ? []
    : blocks.flatMap(({ text }, at) => {
        const [label = ''] = SLIP.exec(text) ?? [];
        return names.has(lettersOf(label)) ? [{ at, name: '', label, rest: text.slice(label.length) }] : [];
      });
}

function lettersOf(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function prefixOf(text: string, at: number): Cut | null {
  const head = text.slice(0, 2 * LONGEST_NAME);
  for (const prefix of PREFIXES) {
    const found = prefix.exec(head);
    const label = found?.[1] ?? '';
    const name = nameOf(label) || partOf(label) || (NUMBER.test(label) ? '#' : '');
    const end = found?.[0].length ?? 0;
    if (found && name) return { at, name, label: text.slice(0, end), rest: text.slice(end) };
  }
  return null;
}

function suffixOf(text: string, at: number): Cut | null {
  const found = SUFFIX.exec(text.slice(-2 * LONGEST_NAME));
  const name = nameOf(found?.[1] ?? '');
  const start = text.length - (found?.[0].length ?? 0);
  return found && name && start > 0 ? { at, name, label: text.slice(start), rest: text.slice(0, start) } : null;
}

function labelsIn(blocks: readonly Text[], cuts: readonly Cut[]): ReadonlySet<number> {
  const features = featuresOf(cuts.slice(0, SAMPLE).map(({ rest }) => rest));
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
