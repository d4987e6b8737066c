// Moves: passages that stand in both texts but in another place.
//
// Idea: among the tokens that alignment left unlinked, equal words are chained along a diagonal over gaps of up to three
// tokens (as in seed-and-chain alignment); a chain with two content words that really crosses kept text is a move. What was
// replaced inside a move stays visible as a hunk of its own. Cost: linear in the unlinked words and their repetitions.
import { align, type Box } from './align.ts';
import type { Matching } from './matching.ts';
import type { TokenText } from './tokens.ts';

const LONGEST_GAP = 3;
const MOST_REPEATS = 12;

interface Chain {
  readonly i0: number;
  readonly i1: number;
  readonly j0: number;
  readonly j1: number;
  readonly weight: number;
  readonly words: number;
}

/** Links the tokens of a box in both places and makes them a move, from the first link to the last. */
export function takeMove(left: TokenText, right: TokenText, box: Box, id: number, into: Matching): boolean {
  align(left, right, box, 0.6, false, into);
  let [i0, i1, j0, j1] = [-1, -1, -1, -1];
  for (let i = box.i0; i < box.i1; i++) {
    const j = into.toRight[i] ?? -1;
    if (j < 0) continue;
    if (i0 < 0) [i0, j0] = [i, j];
    [i1, j1] = [i, j];
  }
  if (i0 < 0) return false;
  into.leftMove.fill(id, i0, i1 + 1);
  into.rightMove.fill(id, j0, j1 + 1);
  return true;
}

/** Finds moved phrases among the unlinked tokens; returns the number of moves there are then. */
export function findMoves(left: TokenText, right: TokenText, firstId: number, into: Matching): number {
  const chains = chainsOf(seedsOf(left, right, into), left, into);
  chains.sort((a, b) => b.weight - a.weight);
  let id = firstId;
  for (const chain of chains) {
    if (chain.words < 2 || !isFree(chain, into) || !crosses(chain, into)) continue;
    if (takeMove(left, right, extended(chain, left, right, into), id, into)) id++;
  }
  return id;
}

function seedsOf(
  left: TokenText,
  right: TokenText,
  { toRight, toLeft, leftMove, rightMove }: Matching,
): [number, number][] {
  const places = new Map<number, number[]>();
  for (let j = 0; j < right.count; j++) {
    if ((toLeft[j] ?? 0) >= 0 || (rightMove[j] ?? 0) >= 0 || (right.weights[j] ?? 0) < 0.5) continue;
    const key = right.stems[j] ?? -1;
    const known = places.get(key);
    if (known) known.push(j);
    else places.set(key, [j]);
  }
  const seeds: [number, number][] = [];
  for (let i = 0; i < left.count; i++) {
    if ((toRight[i] ?? 0) >= 0 || (leftMove[i] ?? 0) >= 0 || (left.weights[i] ?? 0) < 0.5) continue;
    const found = places.get(left.stems[i] ?? -1);
    if (found && found.length <= MOST_REPEATS) for (const j of found) seeds.push([i, j]);
  }
  return seeds;
}

function chainsOf(seeds: readonly (readonly [number, number])[], left: TokenText, into: Matching): Chain[] {
  const chains: Chain[] = [];
  for (let s = 0; s < seeds.length; s++) {
    const [i, j] = seeds[s] ?? [0, 0];
    const weight = left.weights[i] ?? 0;
    let best: Chain = { i0: i, i1: i + 1, j0: j, j1: j + 1, weight, words: 1 };
    for (let p = s - 1; p >= 0; p--) {
      const before = chains[p];
      if (!before || i - before.i1 > LONGEST_GAP) break;
      const reach = j - before.j1;
      if (i < before.i1 || reach < 0 || reach > LONGEST_GAP) continue;
      const total = before.weight + weight - 0.1 * (i - before.i1 + reach);
      if (total <= best.weight || !isOpen(before, i, j, into)) continue;
      best = { i0: before.i0, i1: i + 1, j0: before.j0, j1: j + 1, weight: total, words: before.words + 1 };
    }
    chains.push(best);
  }
  return chains;
}

// Nothing between the chain and the next pair is linked.
function isOpen({ i1, j1 }: Chain, i: number, j: number, { toRight, toLeft, leftMove, rightMove }: Matching): boolean {
  for (let k = i1; k < i; k++) if ((toRight[k] ?? 0) >= 0 || (leftMove[k] ?? 0) >= 0) return false;
  for (let k = j1; k < j; k++) if ((toLeft[k] ?? 0) >= 0 || (rightMove[k] ?? 0) >= 0) return false;
  return true;
}

function isFree({ i0, i1, j0, j1 }: Chain, { leftMove, rightMove }: Matching): boolean {
  for (let i = i0; i < i1; i++) if ((leftMove[i] ?? 0) >= 0) return false;
  for (let j = j0; j < j1; j++) if ((rightMove[j] ?? 0) >= 0) return false;
  return true;
}

// Kept text lies between the two places: the last link before one of them is not the last before the other.
function crosses({ i0, j0 }: Chain, { toRight, toLeft, leftMove, rightMove }: Matching): boolean {
  let i = i0 - 1;
  while (i >= 0 && ((toRight[i] ?? -1) < 0 || (leftMove[i] ?? -1) >= 0)) i--;
  let j = j0 - 1;
  while (j >= 0 && ((toLeft[j] ?? -1) < 0 || (rightMove[j] ?? -1) >= 0)) j--;
  return (i < 0 ? -1 : (toRight[i] ?? -1)) !== j;
}

// Equal stop-words and signs at both ends come along.
function extended(chain: Chain, left: TokenText, right: TokenText, into: Matching): Box {
  let { i0, i1, j0, j1 } = chain;
  const isPair = (i: number, j: number) =>
    i >= 0 &&
    j >= 0 &&
    i < left.count &&
    j < right.count &&
    left.keys[i] === right.keys[j] &&
    left.lex[i]?.kind !== 'sign' &&
    (into.toRight[i] ?? 0) < 0 &&
    (into.toLeft[j] ?? 0) < 0 &&
    (into.leftMove[i] ?? 0) < 0 &&
    (into.rightMove[j] ?? 0) < 0;
  while (isPair(i0 - 1, j0 - 1)) {
    i0--;
    j0--;
  }
  while (isPair(i1, j1)) {
    i1++;
    j1++;
  }
  return { i0, i1, j0, j1 };
}
