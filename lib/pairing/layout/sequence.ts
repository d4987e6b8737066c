// The interleaved layout: cut the stream into groups (one block alone, or 1-1, 1-2, 2-1 neighbours that are versions of
// one paragraph) by dynamic programming over all cuts, as sentence aligners do (Gale and Church 1993). A cut is a walk
// through four states: the head of the page, after a pair, after a lone block inside the article, the foot of the page.
// Scores are log-odds, so summing over all cuts (forward-backward, as in a semi-Markov model) gives every group its
// probability. Which side is the literal one is not decided here. Time and memory are linear in the number of blocks.
import { logAdd } from './log-add.ts';
import { PLACES, type Place } from './traits.ts';

const TWIN = 0;
/** Kinds of groups that start at a block: twin copies of one text, and sides of so many blocks. */
export const SHAPES = [
  { first: 1, second: 0 },
  { first: 1, second: 1 },
  { first: 1, second: 2 },
  { first: 2, second: 1 },
] as const;

/**
 * The scores of all groups of a stream of `count` blocks: `single[i * 3 + place]` for block i alone, `pair[i * 4 + shape]`
 * for the group of that shape that starts at block i; minus infinity where it is impossible.
 */
export type Lattice = { readonly count: number; readonly single: Float64Array; readonly pair: Float64Array };

/** Positions of the stream, in order; `second` is empty for a block alone and equals `first` for twin copies of one text. */
export type Group = {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly probability: number;
};

type Probabilities = { readonly single: Float64Array; readonly pair: Float64Array; readonly evidence: number };

const NEVER = Number.NEGATIVE_INFINITY;
const STATES = 4;
const [HEAD, PAIRED, ALONE, FOOT] = [0, 1, 2, 3];
const START_STATES = [HEAD, PAIRED, ALONE];
const END_STATES = [HEAD, PAIRED, FOOT];
/** A lone block leads from one state to another and has a score for its place. */
const LONE_MOVES: readonly { from: number; to: number; place: Place }[] = [
  { from: HEAD, to: HEAD, place: 'head' },
  { from: PAIRED, to: ALONE, place: 'body' },
  { from: ALONE, to: ALONE, place: 'body' },
  { from: PAIRED, to: FOOT, place: 'foot' },
  { from: FOOT, to: FOOT, place: 'foot' },
];

/** The most probable cut, in stream order. */
export function bestCut(lattice: Lattice, { single, pair }: Probabilities): Group[] {
  const { value, choice } = walkBack(lattice, Math.max);
  const groups: Group[] = [];
  let state = HEAD;
  for (let i = 0; i < lattice.count && value[state] !== NEVER; ) {
    const move = choice[i * STATES + state] ?? 0;
    if (move < SHAPES.length) {
      groups.push({ ...sidesOf(i, move), probability: Math.min(1, pair[i * SHAPES.length + move] ?? 0) });
      i += stepLength(move);
      state = PAIRED;
    } else {
      const alone = PLACES.reduce((sum, _, place) => sum + (single[i * PLACES.length + place] ?? 0), 0);
      groups.push({ first: [i], second: [], probability: Math.min(1, alone) });
      state = LONE_MOVES[move - SHAPES.length]?.to ?? HEAD;
      i++;
    }
  }
  return groups;
}

function sidesOf(start: number, shape: number): { first: number[]; second: number[] } {
  if (shape === TWIN) return { first: [start], second: [start] };
  const blocks = Array.from({ length: stepLength(shape) }, (_, k) => start + k);
  const middle = SHAPES[shape]?.first ?? 1;
  return { first: blocks.slice(0, middle), second: blocks.slice(middle) };
}

/** How probable every group is, over all cuts; same layout as the lattice. */
export function groupProbabilities(lattice: Lattice): Probabilities {
  const after = walkBack(lattice, logAdd).value;
  const before = walkForward(lattice);
  const evidence = after[HEAD] ?? 0;
  const single = new Float64Array(lattice.single.length);
  const pair = new Float64Array(lattice.pair.length);
  for (let i = 0; i < lattice.count; i++) {
    for (const { from, to, place } of LONE_MOVES) {
      const k = i * 3 + PLACES.indexOf(place);
      const all = at(before, i, from) + (lattice.single[k] ?? NEVER) + at(after, i + 1, to);
      single[k] = (single[k] ?? 0) + Math.exp(all - evidence);
    }
    for (let shape = 0; shape < SHAPES.length; shape++) {
      const own = lattice.pair[i * SHAPES.length + shape] ?? NEVER;
      if (own === NEVER) continue;
      const entry = START_STATES.reduce((sum, from) => logAdd(sum, at(before, i, from)), NEVER);
      const all = entry + own + at(after, i + stepLength(shape), PAIRED);
      pair[i * SHAPES.length + shape] = Math.exp(all - evidence);
    }
  }
  return { single, pair, evidence };
}

function stepLength(shape: number): number {
  const found = SHAPES[shape];
  return found ? found.first + found.second : 1;
}

// Values of all states from the end of the stream, and the best move out of each.
function walkBack(lattice: Lattice, add: (a: number, b: number) => number) {
  const value = new Float64Array((lattice.count + 1) * STATES).fill(NEVER);
  const choice = new Int8Array(lattice.count * STATES);
  const top = new Float64Array(STATES);
  for (const state of END_STATES) value[lattice.count * STATES + state] = 0;
  for (let i = lattice.count - 1; i >= 0; i--) {
    top.fill(NEVER);
    const offer = (state: number, total: number, move: number) => {
      const k = i * STATES + state;
      value[k] = add(value[k] ?? NEVER, total);
      if (total > (top[state] ?? NEVER)) {
        top[state] = total;
        choice[k] = move;
      }
    };
    for (let shape = 0; shape < SHAPES.length; shape++) {
      const own = lattice.pair[i * SHAPES.length + shape] ?? NEVER;
      if (own === NEVER) continue;
      const total = own + at(value, i + stepLength(shape), PAIRED);
      for (const state of START_STATES) offer(state, total, shape);
    }
    LONE_MOVES.forEach(({ from, to, place }, move) => {
      const own = lattice.single[i * 3 + PLACES.indexOf(place)] ?? NEVER;
      offer(from, own + at(value, i + 1, to), SHAPES.length + move);
    });
  }
  return { value, choice };
}

function walkForward(lattice: Lattice): Float64Array {
  const value = new Float64Array((lattice.count + 1) * STATES).fill(NEVER);
  value[HEAD] = 0;
  const add = (i: number, state: number, total: number) => {
    value[i * STATES + state] = logAdd(at(value, i, state), total);
  };
  for (let i = 0; i < lattice.count; i++) {
    for (const { from, to, place } of LONE_MOVES) {
      add(i + 1, to, at(value, i, from) + (lattice.single[i * 3 + PLACES.indexOf(place)] ?? NEVER));
    }
    for (let shape = 0; shape < SHAPES.length; shape++) {
      const own = lattice.pair[i * SHAPES.length + shape] ?? NEVER;
      if (own === NEVER) continue;
      for (const from of START_STATES) add(i + stepLength(shape), PAIRED, at(value, i, from) + own);
    }
  }
  return value;
}

function at(values: Float64Array, i: number, state: number): number {
  return values[i * STATES + state] ?? NEVER;
}
