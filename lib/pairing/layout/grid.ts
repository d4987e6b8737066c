// Aligns two versions that stand one after the other: a dynamic programme over nodes (blocks read of the one, blocks read
// of the other) inside a band, with the group scores of an interleaved stream, and forward-backward for probabilities.

import { isLine } from '../blocks/line.ts';
import { type Alignment, neighbourShares } from './interleaved.ts';
import { logAdd } from './log-add.ts';
import { aloneHabit, COMMON_HABITS, type Habits, habitsFrom, pairHabit, pairScore, singleScore } from './scores.ts';
import type { Group } from './sequence.ts';
import { type Position, type Shared, type Side, sharedByThree, sharedOf } from './sides.ts';
import { type PairTraits, type Place, pairTraits, singleTraits, threeTraits } from './traits.ts';

/**
 * `band[i]` is the range of blocks of the second version that may have been read when i blocks of the first have; the first
 * range begins at 0 and the last ends at the length of the second version. Blocks alone before `headEnd` and from
 * `footStart` on are scored as head and foot of the page.
 */
export type Columns = {
  readonly positions: readonly Position[];
  readonly border: number;
  readonly band: readonly { low: number; high: number }[];
  readonly headEnd: number;
  readonly footStart: number;
  /** Log-odds in favour of every pair, from what is known beside the texts. */
  readonly favour: number;
};

const NEVER = Number.NEGATIVE_INFINITY;
const ALONE_FIRST = 0;
const ALONE_SECOND = 1;
const ONE_TO_ONE = 2;
const ONE_TO_TWO = 3;
const MOVES = [
  { a: 1, b: 0 },
  { a: 0, b: 1 },
  { a: 1, b: 1 },
  { a: 1, b: 2 },
  { a: 2, b: 1 },
] as const;

type Walk = { i: number; j: number; move: number };

/** The most probable alignment; `evidence` is the log of the summed odds of all. Linear in the nodes of the band. */
export function alignColumns(columns: Columns): Alignment {
  const grid = makeGrid(columns);
  const common = scoresOf(grid, COMMON_HABITS);
  const walk = bestWalk(grid, common);
  const alone = { head: 0, body: 0, foot: 0 };
  let lines = 0;
  let paired = 0;
  let ratios = 0;
  let alikes = 0;
  for (const step of walk) {
    if (step.move <= ALONE_SECOND) {
      const place = placeOf(grid, step);
      alone[place]++;
      if (place === 'body' && isLineAt(grid, step)) lines++;
    } else {
      paired++;
      ratios += grid.ratio[slotOf(grid, step.i, step.j, step.move)] ?? 0;
      alikes += grid.alike[slotOf(grid, step.i, step.j, step.move)] ?? 0;
    }
  }
  const scores = scoresOf(grid, habitsFrom({ alone, lines, paired, ratios, alikes }));
  return readAlignment(grid, scores);
}

type Grid = Columns & {
  /** The number of the first node of each row. */
  readonly offset: Int32Array;
  /** Per node and move: the score without the habits (minus infinity where it leaves the band), the log ratio of lengths. */
  readonly base: Float64Array;
  readonly ratio: Float64Array;
  readonly alike: Float64Array;
  /** The score of each position alone. */
  readonly alone: readonly number[];
  /** What neighbouring positions share. */
  readonly near: (k: number) => Shared;
  readonly shares: Shared[];
};

function makeGrid(columns: Columns): Grid {
  const offset = new Int32Array(columns.band.length + 1);
  columns.band.forEach(({ low, high }, i) => {
    offset[i + 1] = (offset[i] ?? 0) + high - low + 1;
  });
  const slots = (offset[columns.band.length] ?? 0) * MOVES.length;
  const grid = {
    ...columns,
    offset,
    base: new Float64Array(slots).fill(NEVER),
    ratio: new Float64Array(slots),
    alike: new Float64Array(slots),
    near: neighbourShares(columns.positions),
    alone: columns.positions.map((position, at) => singleScore(singleTraits(position, placeAt(columns, at)))),
    shares: [],
  };
  eachMove(grid, 1, (walk, slot) => fillScore(grid, walk, slot));
  return grid;
}

function fillScore(grid: Grid, walk: Walk, slot: number): void {
  const { alone, border } = grid;
  const { i, j, move } = walk;
  if (move <= ALONE_SECOND) {
    grid.base[slot] = alone[move === ALONE_FIRST ? i : border + j] ?? NEVER;
    return;
  }
  const traits = moveTraits(grid, walk);
  if (!traits) return;
  grid.base[slot] = pairScore(traits) + grid.favour;
  grid.ratio[slot] = traits.lengthRatio;
  grid.alike[slot] = traits.alike;
}

function moveTraits(grid: Grid, { i, j, move }: Walk): PairTraits | null {
  const { positions, border, near } = grid;
  const k = border + j;
  const one = positions[i];
  const two = positions[k];
  if (!one || !two) return null;
  const [a, b] = [one.side, two.side];
  const shared = shareOf(grid, i, j);
  const copies = one.copies + two.copies - 2;
  if (move === ONE_TO_ONE) return pairTraits(a, apart(a, b), shared, copies);
  const wholeFirst = move === ONE_TO_TWO;
  const third = positions[wholeFirst ? k + 1 : i + 1];
  if (!third) return null;
  const c = third.side;
  const with2 = wholeFirst ? shareOf(grid, i, j + 1) : shareOf(grid, i + 1, j);
  const all = () => sharedByThree(one.features, two.features, third.features);
  const shares = { with1: shared, with2, between: near(wholeFirst ? k : i), all };
  return threeTraits(wholeFirst ? a : b, wholeFirst ? b : a, c, shares, {
    wholeFirst,
    copies: copies + third.copies - 1,
  });
}

// The same text twice may be a doubled line where the two are neighbours; so far from each other they are two versions.
function apart(a: Side, b: Side): Side {
  return a.text === b.text ? { ...b, text: '' } : b;
}

// What block i of the first version and block j of the second share, counted once per node.
function shareOf(grid: Grid, i: number, j: number): Shared {
  const { positions, border, shares } = grid;
  const node = nodeOf(grid, i, j);
  const known = shares[node];
  if (known) return known;
  const [one, two] = [positions[i], positions[border + j]];
  const shared = one && two ? sharedOf(one.features, two.features) : { words: 0, grams: 0 };
  if (node >= 0) shares[node] = shared;
  return shared;
}

function isLineAt({ positions, border }: Grid, { i, j, move }: Walk): boolean {
  const own = positions[move === ALONE_FIRST ? i : border + j];
  return own !== undefined && isLine(own.features);
}

function placeOf(columns: Columns, { i, j, move }: Walk): Place {
  return placeAt(columns, move === ALONE_FIRST ? i : columns.border + j);
}

function placeAt({ headEnd, footStart }: Columns, at: number): Place {
  return at < headEnd ? 'head' : at >= footStart ? 'foot' : 'body';
}

function scoresOf(grid: Grid, habits: Habits): Float64Array {
  const scores = grid.base.slice();
  eachMove(grid, 1, (walk, slot) => {
    const { move } = walk;
    if (move > ALONE_SECOND)
      scores[slot] =
        (scores[slot] ?? 0) +
        pairHabit(
          { lengthRatio: grid.ratio[slot] ?? 0, alike: grid.alike[slot] ?? 0, three: move > 2, twin: false },
          habits,
        );
    else scores[slot] = (scores[slot] ?? 0) + aloneHabit(placeOf(grid, walk), isLineAt(grid, walk), habits);
  });
  return scores;
}

// All moves that stay inside the band, in walking order or against it.
function eachMove(
  grid: Grid,
  direction: 1 | -1,
  visit: (walk: Walk, slot: number, node: number, next: number) => void,
): void {
  const rows = grid.band.length;
  for (let r = 0; r < rows; r++) {
    const i = direction > 0 ? r : rows - 1 - r;
    const { low, high } = grid.band[i] ?? { low: 0, high: -1 };
    for (let c = 0; c <= high - low; c++) {
      const j = direction > 0 ? low + c : high - c;
      const node = nodeOf(grid, i, j);
      MOVES.forEach(({ a, b }, move) => {
        const next = nodeOf(grid, i + a, j + b);
        if (next >= 0) visit({ i, j, move }, node * MOVES.length + move, node, next);
      });
    }
  }
}

function nodeOf({ band, offset }: Grid, i: number, j: number): number {
  const row = band[i];
  return row && j >= row.low && j <= row.high ? (offset[i] ?? 0) + j - row.low : -1;
}

function slotOf(grid: Grid, i: number, j: number, move: number): number {
  return nodeOf(grid, i, j) * MOVES.length + move;
}

function bestWalk(grid: Grid, scores: Float64Array): Walk[] {
  const nodes = grid.offset[grid.band.length] ?? 0;
  const value = new Float64Array(nodes).fill(NEVER);
  const choice = new Int8Array(nodes).fill(-1);
  value[nodes - 1] = 0;
  eachMove(grid, -1, ({ move }, slot, node, next) => {
    const total = (scores[slot] ?? NEVER) + (value[next] ?? NEVER);
    if (total <= (value[node] ?? NEVER)) return;
    value[node] = total;
    choice[node] = move;
  });
  const walk: Walk[] = [];
  for (let i = 0, j = 0; nodeOf(grid, i, j) < nodes - 1; ) {
    const move = choice[nodeOf(grid, i, j)] ?? -1;
    const step = MOVES[move];
    if (!step) break;
    walk.push({ i, j, move });
    i += step.a;
    j += step.b;
  }
  return walk;
}

function readAlignment(grid: Grid, scores: Float64Array): Alignment {
  const nodes = grid.offset[grid.band.length] ?? 0;
  const after = new Float64Array(nodes).fill(NEVER);
  const before = new Float64Array(nodes).fill(NEVER);
  after[nodes - 1] = 0;
  before[0] = 0;
  eachMove(grid, -1, (_, slot, node, next) => {
    after[node] = logAdd(after[node] ?? NEVER, (scores[slot] ?? NEVER) + (after[next] ?? NEVER));
  });
  eachMove(grid, 1, (_, slot, node, next) => {
    before[next] = logAdd(before[next] ?? NEVER, (before[node] ?? NEVER) + (scores[slot] ?? NEVER));
  });
  const evidence = after[0] ?? NEVER;
  const groups = bestWalk(grid, scores).map(({ i, j, move }): Group => {
    const { a, b } = MOVES[move] ?? MOVES[0];
    const node = nodeOf(grid, i, j);
    const own = scores[node * MOVES.length + move] ?? NEVER;
    const all = (before[node] ?? NEVER) + own + (after[nodeOf(grid, i + a, j + b)] ?? NEVER);
    const first = range(i, a);
    const second = range(grid.border + j, b);
    const probability = Math.min(1, Math.exp(all - evidence));
    return a === 0 ? { first: second, second: [], probability } : { first, second, probability };
  });
  return { groups, evidence };
}

function range(from: number, length: number): number[] {
  return Array.from({ length }, (_, k) => from + k);
}
