// Sections of an interleaved stream in which one version stands as a whole before the other: a list, a stanza, a few
// paragraphs that were translated together.
//
// Blocks that are each other's most similar one, farther apart than neighbours, and whose spans cross one another, show
// where. Such a place is aligned like two columns, and taken if that is clearly more probable than turns. What is left is
// read as a stream. Where the whole document goes by turns of several blocks (turns.ts), that reading is taken if it is clearly more
// probable. Linear in the blocks, since sections do not overlap and are short.
import type { Anchor } from './anchors.ts';
import { alignAt } from './columns.ts';
import { type Alignment, cutStream } from './interleaved.ts';
import type { Group } from './sequence.ts';
import type { Position } from './sides.ts';
import { turnsIn } from './turns.ts';

/** Log-odds by which the columns have to be better. */
const CLEARLY = 3;
/** Share of one version's blocks that have their twin in the other. */
const LEAST_ANCHORED = 0.6;
/** Two blocks and their twins may be a title and a line of the page that are like the paragraph below. */
const LEAST_WIDTH = 3;
const LONGEST = 120;
/** A longer one is the stream itself, see columns.ts. */
const MOST_OF_STREAM = 0.8;
const MOST_TRIED = 6;
/** One alone may be two columns with a title, or a paragraph that somebody moved. */
const LEAST_TURNS = 2;

export type Section = { readonly from: number; readonly to: number; readonly alignment: Alignment };

/** The most probable cut of the stream, sections included. `anchors` are those of the positions. */
export function cutWithSections(positions: readonly Position[], anchors: readonly Anchor[]): Alignment {
  const sections = crossings(anchors, positions.length).flatMap((crossing) => sectionAt(crossing, positions) ?? []);
  const byBlock = cutAround(sections, positions);
  const turns = turnsIn(positions, anchors).filter(({ from, to }) => to - from < MOST_OF_STREAM * positions.length);
  if (turns.length < LEAST_TURNS) return byBlock;
  const byTurns = cutAround(turns, positions);
  return byTurns.evidence > byBlock.evidence + CLEARLY ? byTurns : byBlock;
}

function cutAround(sections: readonly Section[], positions: readonly Position[]): Alignment {
  if (sections.length === 0) return cutStream(positions);
  const outside = positions.map((_, i) => i).filter((i) => !sections.some(({ from, to }) => i >= from && i < to));
  // Two lines on different sides of a section are no neighbours.
  const borders = new Set(outside.flatMap((i, k) => (k > 0 && outside[k - 1] !== i - 1 ? [k] : [])));
  const rest = cutStream(
    outside.flatMap((i) => positions[i] ?? []),
    borders,
  );
  const parts = [
    ...placed(rest.groups, (k) => outside[k] ?? 0),
    ...sections.flatMap(({ from, alignment }) => placed(alignment.groups, (k) => from + k)),
  ];
  const groups = parts.sort((a, b) => (a.first[0] ?? 0) - (b.first[0] ?? 0));
  const evidence = sections.reduce((sum, { alignment }) => sum + alignment.evidence, rest.evidence);
  return { groups, evidence };
}

function placed(groups: readonly Group[], at: (k: number) => number): Group[] {
  return groups.map(({ first, second, probability }) => ({
    first: first.map(at),
    second: second.map(at),
    probability,
  }));
}

// Anchors in order that all cross one border, with the width of one version.
function crossings(anchors: readonly Anchor[], count: number): Anchor[][] {
  const found: Anchor[][] = [];
  let open: Anchor[] = [];
  for (const anchor of anchors.filter(({ i, j }) => j - i > 1 && j - i < LONGEST).sort((a, b) => a.i - b.i)) {
    const [start, last] = [open[0], open.at(-1)];
    if (start && last && anchor.i < start.j && anchor.j > last.j) open.push(anchor);
    else {
      found.push(open);
      // A single anchor may be false; the one behind it begins anew.
      open = [anchor];
    }
  }
  found.push(open);
  return found.filter((crossing) => {
    const [start, last] = [crossing[0], crossing.at(-1)];
    if (!start || !last || last.j - start.i >= MOST_OF_STREAM * count) return false;
    if (crossing.length < 2 || start.j - start.i < LEAST_WIDTH) return false;
    return crossing.length >= LEAST_ANCHORED * Math.max(last.i - start.i + 1, last.j - start.j + 1, start.j - start.i);
  });
}

// The section that the anchors lie in, where it is better read so than in turns.
function sectionAt(crossing: readonly Anchor[], positions: readonly Position[]): Section | null {
  const [start, last] = [crossing[0], crossing.at(-1)];
  if (!start || !last) return null;
  let best: (Section & { gain: number }) | null = null;
  // Blocks at its ends may have no anchor, so all places of equal columns are tried, and the anchors' own.
  const width = start.j - start.i;
  const starts = Array.from({ length: MOST_TRIED }, (_, k) => start.i - k).filter(
    (from) => from >= 0 && from + 2 * width > last.j && from + 2 * width <= positions.length && from + width > last.i,
  );
  const tried = [
    ...starts.map((from) => ({ from, border: from + width, to: from + 2 * width })),
    { from: start.i, border: start.j, to: last.j + 1 },
  ];
  for (const { from, border, to } of tried) {
    const inside = positions.slice(from, to);
    const alignment = alignAt(inside, border - from, { favour: 0, hasFoot: false });
    const gain = alignment.evidence - cutStream(inside).evidence;
    if (gain > CLEARLY && (!best || gain > best.gain)) best = { from, to, alignment, gain };
  }
  return best;
}
