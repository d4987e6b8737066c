// How much two sentences have in common: the weight of the words they share, each the heavier, the fewer sentences hold it
// (inverse document frequency within the two texts). Cost: linear in the words and in the pairs of sentences that share one.
import type { TokenText } from '../words/tokens.ts';

const COMMON = 40; // words in more sentence pairs than this tell nothing

/** What the sentences of two texts have in common. */
export interface Shared {
  readonly columns: number;
  /** The mass that sentence r on the left and sentence c on the right have in common, at r * columns + c. */
  readonly mass: Float64Array;
  /** The mass of each sentence by itself. */
  readonly left: Float64Array;
  readonly right: Float64Array;
}

/** `mass` has one cell for each pair of sentences; words in very many pairs are left out. */
export function sharedMass(left: TokenText, right: TokenText): Shared {
  const ids = Math.max(largest(left.stems), largest(right.stems)) + 1;
  const [mine, others] = [new Holders(left, left.sentences, ids), new Holders(right, right.sentences, ids)];
  const columns = right.sentences.length - 1;
  const shared = new Float64Array((left.sentences.length - 1) * columns);
  const own = { left: ownMass(left, mine), right: ownMass(right, others) };
  for (let k = 0; k < left.count; k++) {
    const stem = left.stems[k] ?? 0;
    const [a, b] = [mine.count[stem] ?? 0, others.count[stem] ?? 0];
    if (!mine.head[stem] || a * b === 0 || a * b > COMMON) continue;
    const mass = (left.weights[k] ?? 0) / Math.max(a, b);
    for (let x = mine.head[stem] ?? 0; x; x = mine.next[x] ?? 0) {
      for (let y = others.head[stem] ?? 0; y; y = others.next[y] ?? 0) {
        const cell = (mine.sentence[x] ?? 0) * columns + (others.sentence[y] ?? 0);
        shared[cell] = (shared[cell] ?? 0) + mass;
      }
    }
    mine.head[stem] = 0; // done with this stem
  }
  return { columns, mass: shared, ...own };
}

function ownMass({ sentences, stems, weights }: TokenText, { count }: Holders): Float64Array {
  const out = new Float64Array(sentences.length - 1);
  for (let s = 0; s < out.length; s++) {
    let mass = 0;
    for (let k = sentences[s] ?? 0; k < (sentences[s + 1] ?? 0); k++) {
      mass += (weights[k] ?? 0) / Math.max(1, count[stems[k] ?? 0] ?? 1);
    }
    out[s] = mass;
  }
  return out;
}

function largest(numbers: Int32Array): number {
  let most = 0;
  for (let k = 0; k < numbers.length; k++) most = Math.max(most, numbers[k] ?? 0);
  return most;
}

// For each stem a list of the sentences that hold it, as places in `sentence` and `next`; 0 ends a list.
class Holders {
  readonly head: Int32Array;
  readonly count: Int32Array;
  readonly sentence: number[] = [-1];
  readonly next: number[] = [0];

  constructor({ stems, isSign }: TokenText, starts: readonly number[], ids: number) {
    this.head = new Int32Array(ids);
    this.count = new Int32Array(ids);
    for (let s = 0; s + 1 < starts.length; s++) {
      for (let k = starts[s] ?? 0; k < (starts[s + 1] ?? 0); k++) if (!isSign[k]) this.add(stems[k] ?? 0, s);
    }
  }

  private add(stem: number, sentence: number): void {
    const first = this.head[stem] ?? 0;
    if (this.sentence[first] === sentence) return;
    this.head[stem] = this.sentence.length;
    this.count[stem] = (this.count[stem] ?? 0) + 1;
    this.sentence.push(sentence);
    this.next.push(first);
  }
}
