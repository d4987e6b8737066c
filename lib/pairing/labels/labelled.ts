// The stream as its labels divide it: from a label of the first version to the next one behind a label of the second is a
// section, in which both versions are aligned like two columns, mostly one block with one.

import type { BlockFeatures } from '../blocks/tokens.ts';
import { alignAt } from '../layout/columns.ts';
import { scoreOfPair } from '../layout/group-scores.ts';
import { cutStream } from '../layout/interleaved.ts';
import { type BlockGroup, isPair, type Reading, readLayout } from '../layout/layout.ts';
import type { Group } from '../layout/sequence.ts';
import { positionOf } from '../layout/sides.ts';
import type { Lane } from './labels.ts';

/** Log-odds in favour of pairs, since somebody set both labels. */
const LABELLED = 4;
const SURE = 0.98;
/** Parts of a paragraph are together less than so many times as long as the other version of it, and more than one so many-th. */
const MOST_LONGER = 1.6;

type Section = { first: number[]; second: number[] };

/** Reads the blocks, of which none is a label; `laneOf` has the labels between them. */
export function readLabelled(
  blocks: readonly number[],
  laneOf: ReadonlyMap<number, Lane>,
  features: readonly BlockFeatures[],
): Reading {
  const { head, sections } = sectionsOf(blocks, laneOf);
  // Labels that stand together are the heads of a table, and say no more than what comes first in each row.
  if (!sections.some(({ first, second }) => first.length > 0 && second.length > 0)) return readLayout(blocks, features);
  const groups = [
    ...groupsOf(head, features),
    ...sections.flatMap((section, k) => sectionGroups(section, features, k === sections.length - 1)),
  ];
  return { layout: sections.length === 1 ? 'blocks' : 'interleaved', groups, copies: [] };
}

function sectionsOf(blocks: readonly number[], laneOf: ReadonlyMap<number, Lane>) {
  const head: number[] = [];
  const sections: Section[] = [];
  let lane: Lane | null = null;
  let isOpen = false;
  const events = [...blocks, ...laneOf.keys()].sort((a, b) => a - b);
  for (const i of events) {
    const label = laneOf.get(i);
    if (label) {
      // Behind a missing version the section goes on, and the alignment finds out which one has no twin.
      if (label === 'first' && !isOpen) sections.push({ first: [], second: [] });
      if (label !== 'source') isOpen = label === 'first';
      lane = label;
    } else if (lane === null || sections.length === 0) head.push(i);
    else sections.at(-1)?.[lane === 'first' ? 'first' : 'second'].push(i);
  }
  return { head, sections };
}

// Blocks without labels among blocks that have some: two that are no versions by what they say are two lines of a page.
function groupsOf(blocks: readonly number[], features: readonly BlockFeatures[]): BlockGroup[] {
  return blocksOf(blocks, cutStream(positionsOf(blocks, features)).groups).flatMap((group) => {
    const [one, other] = [features[group.first[0] ?? -1], features[group.second[0] ?? -1]];
    if (!one || !other || scoreOfPair(one, other) > 0) return [group];
    return [...group.first, ...group.second].map((block) => ({ first: [block], second: [], probability: SURE }));
  });
}

function sectionGroups({ first, second }: Section, features: readonly BlockFeatures[], isLast: boolean): BlockGroup[] {
  if (first.length === 0 || second.length === 0) {
    const lane = first.length > 0 ? 'first' : 'second';
    const groups = groupsOf([...first, ...second], features);
    return groups.map((group) => (isLast || isPair(group) ? group : { ...group, lane }));
  }
  if (isOneParagraph(first, second, features) || isOneParagraph(second, first, features))
    return [{ first, second, probability: SURE, lane: 'first' }];
  const blocks = [...first, ...second];
  const { groups } = alignAt(positionsOf(blocks, features), first.length, { favour: LABELLED, hasFoot: isLast });
  const isFirst = new Set(first);
  return blocksOf(blocks, groups).map((group): BlockGroup => {
    if (isPair(group) || isFirst.has(group.first[0] ?? -1)) return { ...group, lane: 'first' };
    // Behind the last label the article may be over.
    return isLast ? group : { ...group, lane: 'second' };
  });
}

// One block, and one or all of its parts: no line among them, and together about as long.
function isOneParagraph(one: readonly number[], parts: readonly number[], features: readonly BlockFeatures[]): boolean {
  if (one.length !== 1 || parts.length === 2) return false;
  if (parts.length === 1) return true;
  const lengthOf = (list: readonly number[]) => list.reduce((sum, i) => sum + (features[i]?.length ?? 0), 0);
  const ratio = lengthOf(parts) / lengthOf(one);
  return ratio < MOST_LONGER && ratio > 1 / MOST_LONGER && parts.every((i) => features[i]?.endsOpen === false);
}

function positionsOf(blocks: readonly number[], features: readonly BlockFeatures[]) {
  return blocks.flatMap((i) => {
    const own = features[i];
    return own ? [positionOf(own, 1)] : [];
  });
}

// From places in a list of blocks to the blocks.
function blocksOf(blocks: readonly number[], groups: readonly Group[]): BlockGroup[] {
  const at = (list: readonly number[]) => list.flatMap((k) => blocks[k] ?? []);
  return groups.map(({ first, second, probability }) => ({ first: at(first), second: at(second), probability }));
}
