// The stream as its labels divide it: from a label of the first version to the next one behind a label of the second is a
// section, in which both versions are aligned like two columns, mostly one block with one.

import type { BlockFeatures } from '../blocks/tokens.ts';
import { alignAt } from '../layout/columns.ts';
import { cutStream } from '../layout/interleaved.ts';
import { type BlockGroup, isPair, type Reading, readLayout } from '../layout/layout.ts';
import type { Group } from '../layout/sequence.ts';
import { positionOf } from '../layout/sides.ts';
import type { Lane } from './labels.ts';

/** Log-odds in favour of pairs, since somebody set both labels. */
const LABELLED = 4;
const SURE = 0.98;

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

function groupsOf(blocks: readonly number[], features: readonly BlockFeatures[]): BlockGroup[] {
  return blocksOf(blocks, cutStream(positionsOf(blocks, features)).groups);
}

function sectionGroups({ first, second }: Section, features: readonly BlockFeatures[], isLast: boolean): BlockGroup[] {
  if (first.length === 0 || second.length === 0) {
    const lane = first.length > 0 ? 'first' : 'second';
    const groups = groupsOf([...first, ...second], features);
    return groups.map((group) => (isLast || isPair(group) ? group : { ...group, lane }));
  }
  if (first.length === 1 && second.length === 1) return [{ first, second, probability: SURE, lane: 'first' }];
  const blocks = [...first, ...second];
  const { groups } = alignAt(positionsOf(blocks, features), first.length, { favour: LABELLED, hasFoot: isLast });
  const isFirst = new Set(first);
  return blocksOf(blocks, groups).map((group): BlockGroup => {
    if (isPair(group) || isFirst.has(group.first[0] ?? -1)) return { ...group, lane: 'first' };
    // Behind the last label the article may be over.
    return isLast ? group : { ...group, lane: 'second' };
  });
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
