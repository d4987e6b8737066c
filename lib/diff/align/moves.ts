// Moves: passages that stand in both texts but in another place.
//
// Idea: among the tokens that alignment left unlinked, equal words are chained along a diagonal over gaps of up to three
// tokens (as in seed-and-chain alignment); a chain with two content words that really crosses kept text is a move. What was
// replaced inside a move stays visible as a hunk of its own. Cost: linear in the unlinked words and their repetitions.

import type { Lexeme } from '../words/lexicon.ts';
import type { TokenText } from '../words/tokens.ts';
import type { Box } from './align.ts';
import type { Matching } from './matching.ts';
import { takeMove } from './take-move.ts';

const TELLING = 1;
const NATS = 7;
const NAME = 1.25;
const LONGEST_GAP = 3;
const MOST_REPEATS = 12;

interface Chain extends Box {
  /** How telling it is, in content words. */
  readonly telling: number;
}

/** Finds moved phrases among the unlinked tokens; returns the number of moves there are then. */
export function findMoves(left: TokenText, right: TokenText, firstId: number, into: Matching): number {
  const enough = leastTelling(into);
  const chains = chainsOf(seedsOf(left, right, into), left, into);
  const grown = allExtended(chains, left, right, into).filter(({ telling }) => telling >= enough);
  grown.sort((a, b) => b.telling - a.telling);
  let id = firstId;
  for (const chain of grown) {
    if (!isFree(chain, into) || !crosses(chain, into)) continue;
    if (takeMove(left, right, withStop(chain, left, right, into), id, into)) id++;
  }
  return id;
}

// The more is unlinked, the more will agree by chance: a content word tells about seven nats, a stop-word half of it.
function leastTelling({ toRight, toLeft }: Matching): number {
  return TELLING + Math.log(1 + unlinkedCount(toRight) * unlinkedCount(toLeft)) / NATS;
}

function unlinkedCount(links: Int32Array): number {
  let count = 0;
  for (let k = 0; k < links.length; k++) if ((links[k] ?? 0) < 0) count++;
  return count;
}

const tellingOf = ({ kind, isCapital }: Lexeme) =>
  kind === 'sign' ? 0.1 : kind === 'stop' ? 0.5 : isCapital ? NAME : 1;

function seedsOf(left: TokenText, right: TokenText, { toRight, toLeft }: Matching): [number, number][] {
  const places = new Map<number, number[]>();
  for (let j = 0; j < right.count; j++) {
    if ((toLeft[j] ?? 0) >= 0 || (right.weights[j] ?? 0) < 0.5) continue;
    const key = right.stems[j] ?? -1;
    const known = places.get(key);
    if (known) known.push(j);
    else places.set(key, [j]);
  }
  const seeds: [number, number][] = [];
  for (let i = 0; i < left.count; i++) {
    if ((toRight[i] ?? 0) >= 0 || (left.weights[i] ?? 0) < 0.5) continue;
    const found = places.get(left.stems[i] ?? -1);
    if (found && found.length <= MOST_REPEATS) for (const j of found) seeds.push([i, j]);
  }
  return seeds;
}

function chainsOf(seeds: readonly (readonly [number, number])[], left: TokenText, into: Matching): Chain[] {
  const chains: Chain[] = [];
  for (let s = 0; s < seeds.length; s++) {
    const [i, j] = seeds[s] ?? [0, 0];
    const lexeme = left.lex[i];
    const own = lexeme ? tellingOf(lexeme) : 0;
    let best: Chain = { i0: i, i1: i + 1, j0: j, j1: j + 1, telling: own };
    for (let p = s - 1; p >= 0; p--) {
      const before = chains[p];
      if (!before || i - before.i1 > LONGEST_GAP) break;
      const reach = j - before.j1;
      if (i < before.i1 || reach < 0 || reach > LONGEST_GAP) continue;
      const telling = before.telling + own - 0.1 * (i - before.i1 + reach);
      if (telling <= best.telling || !isOpen(before, i, j, into)) continue;
      best = { i0: before.i0, i1: i + 1, j0: before.j0, j1: j + 1, telling };
    }
    chains.push(best);
  }
  return chains;
}

// Nothing between the chain and the next pair is linked.
function isOpen({ i1, j1 }: Chain, i: number, j: number, { toRight, toLeft }: Matching): boolean {
  return isUnlinked(toRight, i1, i) && isUnlinked(toLeft, j1, j);
}

function isUnlinked(links: Int32Array, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if ((links[k] ?? 0) >= 0) return false;
  return true;
}

// Unlinked to this hour, and on each side within one move or outside of all.
function isFree({ i0, i1, j0, j1 }: Chain, { toRight, toLeft, leftMove, rightMove }: Matching): boolean {
  if (!isUnlinked(toRight, i0, i1) || !isUnlinked(toLeft, j0, j1)) return false;
  for (let i = i0; i < i1; i++) if (leftMove[i] !== leftMove[i0]) return false;
  for (let j = j0; j < j1; j++) if (rightMove[j] !== rightMove[j0]) return false;
  return true;
}

// Kept text lies between the two places: the last link before one of them is not the last before the other.
function crosses({ i0, j0 }: Chain, { toRight, toLeft, leftMove, rightMove }: Matching): boolean {
  if (leftMove[i0] !== rightMove[j0]) return true;
  let i = i0 - 1;
  while (i >= 0 && ((toRight[i] ?? -1) < 0 || (leftMove[i] ?? -1) >= 0)) i--;
  let j = j0 - 1;
  while (j >= 0 && ((toLeft[j] ?? -1) < 0 || (rightMove[j] ?? -1) >= 0)) j--;
  return (i < 0 ? -1 : (toRight[i] ?? -1)) !== j;
}

// A chain stands for each of its words. One that begins where another does and ends inside what that one grew to would only
// grow to the same, so it is left out: of a long passage each word would be followed to its end.
function allExtended(chains: readonly Chain[], left: TokenText, right: TokenText, into: Matching): Chain[] {
  const latest = new Map<number, Chain>(); // by where it begins
  return chains.flatMap((chain) => {
    const { i0, i1, j0, j1 } = chain;
    const beginning = i0 * right.count + j0;
    const other = latest.get(beginning);
    const isWithin = other && i1 <= other.i1 && other.i1 - i1 === other.j1 - j1;
    if (isWithin && left.keys[i1 - 1] === right.keys[j1 - 1]) return [];
    const grown = extended(chain, left, right, into);
    latest.set(beginning, grown);
    return [grown];
  });
}

// Equal stop-words at both ends come along, over one replaced word if need be.
function extended(chain: Chain, left: TokenText, right: TokenText, into: Matching): Chain {
  let { i0, i1, j0, j1, telling } = chain;
  for (let step = 1; step <= 2; step++) {
    const gain = gainOf(chain, left, right, i0 - step, j0 - step, into);
    if (!gain) continue;
    if (step === 2 && !isOpenPair(chain, i0 - 1, j0 - 1, into)) break;
    telling += gain;
    i0 -= step;
    j0 -= step;
    step = 0;
  }
  for (let step = 0; step <= 1; step++) {
    const gain = gainOf(chain, left, right, i1 + step, j1 + step, into);
    if (!gain) continue;
    if (step === 1 && !isOpenPair(chain, i1, j1, into)) break;
    telling += gain;
    i1 += step + 1;
    j1 += step + 1;
    step = -1;
  }
  if (isShut(i0 - 1, j0 - 1, into)) telling += 0.4;
  if (isShut(i1, j1, into)) telling += 0.4;
  return { i0, i1, j0, j1, telling };
}

// How telling two tokens at the end of a chain are, if they are equal and free for it.
function gainOf(chain: Chain, left: TokenText, right: TokenText, i: number, j: number, into: Matching): number {
  const lexeme = left.lex[i];
  if (!lexeme || left.keys[i] !== right.keys[j] || lexeme.kind === 'sign') return 0;
  return isOpenPair(chain, i, j, into) ? tellingOf(lexeme) : 0;
}

function isOpenPair({ i0, j0 }: Chain, i: number, j: number, into: Matching): boolean {
  const { toRight, toLeft, leftMove, rightMove } = into;
  const isUnlinkedPair = (toRight[i] ?? 0) < 0 && (toLeft[j] ?? 0) < 0;
  return isUnlinkedPair && leftMove[i] === leftMove[i0] && rightMove[j] === rightMove[j0];
}

// Kept text, or the end of it, on both sides: what was lost here is just what was put in there.
function isShut(i: number, j: number, { toRight, toLeft }: Matching): boolean {
  return (
    (i < 0 || i >= toRight.length || (toRight[i] ?? 0) >= 0) && (j < 0 || j >= toLeft.length || (toLeft[j] ?? 0) >= 0)
  );
}

// A whole sentence takes its full stop along, even if that was linked to another one.
function withStop(chain: Chain, left: TokenText, right: TokenText, into: Matching): Chain {
  const { i0, i1, j0, j1 } = chain;
  const isWhole = (i0 === 0 || left.isSign[i0 - 1] === 1) && (j0 === 0 || right.isSign[j0 - 1] === 1);
  const hasStop = left.isSign[i1] === 1 && left.keys[i1] === right.keys[j1];
  if (!isWhole || !hasStop || (into.leftMove[i1] ?? 0) >= 0 || (into.rightMove[j1] ?? 0) >= 0) return chain;
  return { ...chain, i1: i1 + 1, j1: j1 + 1 };
}
