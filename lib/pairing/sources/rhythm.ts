// The most probable course of a stream of two kinds of blocks in which what comes next depends on the two before: a hidden
// Markov chain of second order, whose steps are counted among the blocks that are sure (add-one), and Viterbi's path; a
// short stream has too few to count, so the orders that streams come in are tried too. Where a source stands before each
// pair, a line that could be either is one if it stands there. Linear in the blocks.

/** Log-odds from which a block is sure. */
const SURE = 3;
/** Courses are told apart by their last two blocks; a step adds one more: the bits of its number are the kinds of the three. */
const PASTS = 4;
const STEPS = 8;

/** Orders that sources stand in, S for a source, counted as if seen before: none yet, turns with two versions, columns. */
const ORDERS = ['', 'SOOSOOSOOSOOSOOSOO', 'SSSSSSOOOOOO', 'OOOOOOSSSSSS'];

/**
 * Of which kind each block is, by log-odds that it is of the second kind. Before the first sure block and behind the last,
 * where a page has lines of its own, the rhythm has no say. `evidence` is what the course with blocks of the second kind
 * has before one without, in log-odds.
 */
export function inRhythm(odds: readonly number[]): { course: boolean[]; evidence: number } {
  const from = odds.findIndex(isSure);
  const to = odds.findLastIndex(isSure) + 1;
  const inside = from < 0 ? [] : odds.slice(from, to);
  const courses = ORDERS.map((order) => courseOf(inside, order));
  const best = courses.reduce((a, b) => (b.evidence > a.evidence ? b : a));
  return { course: odds.map((value, i) => best.course[i - from] ?? value > 0), evidence: best.evidence };
}

function isSure(value: number): boolean {
  return Math.abs(value) >= SURE;
}

function courseOf(odds: readonly number[], order: string): { course: boolean[]; evidence: number } {
  const step = stepsAmong(odds, order);
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
  const evidence = Math.max(...best);
  let past = best.indexOf(evidence);
  const course = came
    .reverse()
    .map((from) => {
      const kind = past % 2 === 1;
      past = from[past] ?? 0;
      return kind;
    })
    .reverse();
  return { course, evidence };
}

// Log probabilities of the third kind of each step, by the two before.
function stepsAmong(odds: readonly number[], order: string): number[] {
  const counts = Array.from({ length: STEPS }, () => 1);
  const count = (three: readonly boolean[]) => {
    const k = three.reduce((bits, kind) => 2 * bits + Number(kind), 0);
    counts[k] = (counts[k] ?? 0) + 1;
  };
  for (let i = 2; i < order.length; i++) count([...order.slice(i - 2, i + 1)].map((sign) => sign === 'S'));
  for (let i = 2; i < odds.length; i++) {
    const three = odds.slice(i - 2, i + 1);
    if (three.every(isSure)) count(three.map((value) => value > 0));
  }
  return counts.map((n, k) => Math.log(n / (n + (counts[k ^ 1] ?? 0))));
}
