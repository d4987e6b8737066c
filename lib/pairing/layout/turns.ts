// Turns of several blocks: a question and its answer, a subheading and its paragraph, a short list in the one version, and
// then the same in the other. Where each turn begins and where its second version does is found by a dynamic programme over
// the ends of turns, with the scores of pairs outside of any lattice. Whether the document is read so is not decided
// here. Linear in the blocks, times the cube of the longest turn.
import type { Anchor } from './anchors.ts';
import { alignAt } from './columns.ts';
import { COMMON_HABITS, pairHabit, pairScore } from './scores.ts';
import type { Section } from './sections.ts';
import { cosineOf, type Position, sharedOf } from './sides.ts';
import { pairTraits } from './traits.ts';

/** Blocks of one version in a turn. */
const LONGEST_TURN = 6;
/** Log-odds of a block without a twin, in a turn or between turns. */
const ALONE = -2.5;
/** No pair counts for less, since in a turn two blocks in the same place are a pair rather than two blocks alone. */
const BY_PLACE = -4;
/** Letter cosine of blocks that are not looked at any closer. */
const STRANGERS = 0.1;
/** Against a turn of several blocks, since there are so many to choose from. */
const SEVERAL = -1;
/** In favour of every pair of a turn that has as many blocks in both versions. */
const EVEN_TURN = 4;
/** Anchors that cross the next one, by count and by share. */
const LEAST_CROSSING = 2;
const SHARE_CROSSING = 0.1;
const NEVER = Number.NEGATIVE_INFINITY;

/** The first version stands from block `from` on, the second from `border` up to before `to`. */
type Turn = { readonly from: number; readonly border: number; readonly to: number };

/** The turns of more than one block, in order; what stands between them is read block by block. */
export function turnsIn(positions: readonly Position[], anchors: readonly Anchor[]): Section[] {
  return areCrossing(anchors) ? boundsOf(positions).map((turn) => sectionOf(turn, positions)) : [];
}

// Neighbours in strict turns do not cross.
function areCrossing(anchors: readonly Anchor[]): boolean {
  const far = anchors.filter(({ i, j }) => j - i > 1 && j - i < 2 * LONGEST_TURN).sort((a, b) => a.i - b.i);
  const crossing = far.filter(({ j }, k) => {
    const next = far[k + 1];
    return next && next.i < j && next.j > j;
  });
  return crossing.length >= Math.max(LEAST_CROSSING, SHARE_CROSSING * anchors.length);
}

// What speaks for the pairs beside their texts does not speak for the turn.
function sectionOf({ from, border, to }: Turn, positions: readonly Position[]): Section {
  const align = (favour: number) => alignAt(positions.slice(from, to), border - from, { favour, hasFoot: false });
  const free = align(0);
  const isEven = border - from === to - border;
  return { from, to, alignment: isEven ? { ...align(EVEN_TURN), evidence: free.evidence } : free };
}

function boundsOf(positions: readonly Position[]): Turn[] {
  const score = pairScores(positions);
  const count = positions.length;
  const best = new Float64Array(count + 1);
  const turns = new Array<Turn | null>(count).fill(null);
  for (let from = count - 1; from >= 0; from--) {
    best[from] = (best[from + 1] ?? 0) + ALONE;
    for (let border = from + 1; border <= Math.min(from + LONGEST_TURN, count - 1); border++) {
      const ends = alignedEnds(from, border, Math.min(LONGEST_TURN, count - border), score);
      ends.forEach((own, k) => {
        const to = border + k + 1;
        const total = own + (to - from > 2 ? SEVERAL : 0) + (best[to] ?? 0);
        if (total <= (best[from] ?? 0)) return;
        best[from] = total;
        turns[from] = { from, border, to };
      });
    }
  }
  const found: Turn[] = [];
  for (let i = 0; i < count; ) {
    const turn = turns[i];
    // Three blocks are a pair, or one and a line.
    if (turn && turn.to - turn.from > 3) found.push(turn);
    i = turn?.to ?? i + 1;
  }
  return found;
}

// The best alignment of the blocks before the border with one, two and more blocks behind it, in order.
function alignedEnds(from: number, border: number, width: number, score: (i: number, j: number) => number): number[] {
  let row = Array.from({ length: width + 1 }, (_, k) => k * ALONE);
  for (let i = from; i < border; i++) {
    const next = [(row[0] ?? 0) + ALONE];
    for (let k = 1; k <= width; k++) {
      const paired = (row[k - 1] ?? NEVER) + score(i, border + k - 1);
      next.push(Math.max(paired, (row[k] ?? NEVER) + ALONE, (next[k - 1] ?? NEVER) + ALONE));
    }
    row = next;
  }
  return row.slice(1);
}

// Each is asked for many times.
function pairScores(positions: readonly Position[]): (i: number, j: number) => number {
  const width = 2 * LONGEST_TURN;
  const known = new Float64Array(positions.length * width).fill(Number.NaN);
  return (i, j) => {
    const slot = i * width + j - i - 1;
    if (Number.isNaN(known[slot])) known[slot] = scoreOf(positions[i], positions[j]);
    return known[slot] ?? NEVER;
  };
}

function scoreOf(one: Position | undefined, other: Position | undefined): number {
  if (!one || !other) return NEVER;
  const shared = sharedOf(one.features, other.features);
  if (cosineOf(shared.grams, one.side.gramSquare, other.side.gramSquare) < STRANGERS) return BY_PLACE;
  const traits = pairTraits(one.side, other.side, shared, 0);
  return Math.max(BY_PLACE, pairScore(traits) + pairHabit(traits, COMMON_HABITS));
}
