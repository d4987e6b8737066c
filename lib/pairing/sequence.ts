// The interleaved layout: cut the stream into groups (one block alone, 1-1, 1-2 or 2-1 neighbours that are versions of
// one paragraph), by dynamic programming over all cuts, as sentence aligners do (Gale and Church 1993), with log-odds of
// likeness as scores. The forward-backward sums over all cuts give the probability of every group.
// Which side is the literal one is not decided here. Time and memory are linear in the number of blocks.
export type Group = {
  readonly first: readonly number[];
  /** Empty for a block alone. */
  readonly second: readonly number[];
  /** Share of all cuts, weighed by their odds, that have exactly this group. */
  readonly probability: number;
};

/** Log-odds of `first` and `second` being versions of one paragraph, priors included. */
export type GroupScore = (first: readonly number[], second: readonly number[]) => number;

const SHAPES = [
  [1, 0],
  [1, 1],
  [1, 2],
  [2, 1],
] as const;

/** The best cut of positions 0 to count-1; a block alone scores 0. */
export function cutSequence(count: number, score: GroupScore): Group[] {
  const scores = Array.from({ length: count }, (_, i) => shapeScores(i, count, score));
  const best = new Float64Array(count + 1);
  const after = new Float64Array(count + 1);
  const choice = new Int32Array(count);
  for (let i = count - 1; i >= 0; i--) {
    best[i] = Number.NEGATIVE_INFINITY;
    after[i] = Number.NEGATIVE_INFINITY;
    SHAPES.forEach(([a, b], shape) => {
      const own = scores[i]?.[shape] ?? Number.NEGATIVE_INFINITY;
      if (own === Number.NEGATIVE_INFINITY) return;
      const total = own + (best[i + a + b] ?? 0);
      if (total > (best[i] ?? 0)) {
        best[i] = total;
        choice[i] = shape;
      }
      after[i] = logAdd(after[i] ?? 0, own + (after[i + a + b] ?? 0));
    });
  }
  return readCut(count, scores, choice, after);
}

function readCut(count: number, scores: number[][], choice: Int32Array, after: Float64Array): Group[] {
  const before = new Float64Array(count + 1).fill(Number.NEGATIVE_INFINITY);
  before[0] = 0;
  for (let i = 0; i < count; i++) {
    SHAPES.forEach(([a, b], shape) => {
      const own = scores[i]?.[shape] ?? Number.NEGATIVE_INFINITY;
      if (own === Number.NEGATIVE_INFINITY) return;
      const end = i + a + b;
      before[end] = logAdd(before[end] ?? 0, (before[i] ?? 0) + own);
    });
  }
  const groups: Group[] = [];
  for (let i = 0; i < count; ) {
    const shape = choice[i] ?? 0;
    const [a, b] = SHAPES[shape] ?? SHAPES[0];
    const all = (before[i] ?? 0) + (scores[i]?.[shape] ?? 0) + (after[i + a + b] ?? 0) - (after[0] ?? 0);
    groups.push({ first: range(i, a), second: range(i + a, b), probability: Math.min(1, Math.exp(all)) });
    i += a + b;
  }
  return groups;
}

function shapeScores(i: number, count: number, score: GroupScore): number[] {
  return SHAPES.map(([a, b]) => {
    if (i + a + b > count) return Number.NEGATIVE_INFINITY;
    return b === 0 ? 0 : score(range(i, a), range(i + a, b));
  });
}

function range(from: number, length: number): number[] {
  return Array.from({ length }, (_, k) => from + k);
}

function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
}
