// The most probable course of a stream of two kinds of blocks in which what comes next depends on the two before: a hidden
// Markov chain of second order, whose steps are counted among the blocks that are sure (add-one), and Viterbi's path. Where
// a source stands before each pair, a line that could be either is one if it stands there. Linear in the blocks.

/** Log-odds from which a block is sure. */
const SURE = 3;
/** Courses are told apart by their last two blocks; a step adds one more: the bits of its number are the kinds of the three. */
const PASTS = 4;
const STEPS = 8;

/**
 * Of which kind each block is, by log-odds that it is of the second kind. Before the first sure block and behind the last,
 * where a page has lines of its own, the rhythm has no say.
 */
export function inRhythm(odds: readonly number[]): boolean[] {
  const from = odds.findIndex(isSure);
  const to = odds.findLastIndex(isSure) + 1;
  const inside = from < 0 ? [] : courseOf(odds.slice(from, to));
  return odds.map((value, i) => inside[i - from] ?? value > 0);
}

function isSure(value: number): boolean {
  return Math.abs(value) >= SURE;
}

function courseOf(odds: readonly number[]): boolean[] {
  const step = stepsAmong(odds);
  let best = Array.from({ length: PASTS }, () => 0);
  const came: number[][] = [];
  for (const value of odds) {
    const next = best.map(() => Number.NEGATIVE_INFINITY);
    const from = best.map(() => 0);
    for (let k = 0; k < STEPS; k++) {
      const total = (best[k >> 1] ?? 0) + (step[k] ?? 0) + (k & 1 ? value : 0);
      if (total <= (next[k % PASTS] ?? 0)) continue;
      next[k % PASTS] = total;
      from[k % PASTS] = k >> 1;
    }
    best = next;
    came.push(from);
  }
  let past = best.indexOf(Math.max(...best));
  return came
    .reverse()
    .map((from) => {
      const kind = past % 2 === 1;
      past = from[past] ?? 0;
      return kind;
    })
    .reverse();
}

// Log probabilities of the third kind of each step, by the two before.
function stepsAmong(odds: readonly number[]): number[] {
  const counts = Array.from({ length: STEPS }, () => 1);
  for (let i = 2; i < odds.length; i++) {
    const three = odds.slice(i - 2, i + 1);
    if (!three.every(isSure)) continue;
    const k = three.reduce((bits, value) => 2 * bits + Number(value > 0), 0);
    counts[k] = (counts[k] ?? 0) + 1;
  }
  return counts.map((count, k) => Math.log(count / (count + (counts[k ^ 1] ?? 0))));
}
