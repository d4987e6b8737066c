// What a block is compared by: stems of words, character n-grams, numbers and names, as numbered features.
//
// A stem is simply the first five letters of a word (longer scripts need no dictionary that way); scripts without spaces
// give overlapping pairs of characters. The n-grams catch inflection, prefixes (Hebrew) and names spelled two ways.
// Weights are inverse block frequencies inside this document, so stop words fade without a list of them.
// Time and memory are linear in the text.
export type Bag = { readonly ids: Int32Array; readonly weights: Float64Array; readonly norm: number };

export type BlockFeatures = {
  readonly words: Bag;
  readonly grams: Bag;
  /** Numbers and names, spelled as in the text and in order, without repeats. */
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  /** Letters and digits. */
  readonly length: number;
  readonly wordCount: number;
};

const STEM = 5;
const GRAM = 3;
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Features of all blocks of one document; comparable only with each other. */
export function featuresOf(blocks: readonly string[]): BlockFeatures[] {
  const wordSpace = new FeatureSpace();
  const gramSpace = new FeatureSpace();
  const raw = blocks.map((block) => {
    const text = normalise(block);
    const words = wordsOf(text);
    return {
      words: wordSpace.count(words.flatMap(stemsOf)),
      grams: gramSpace.count(words.flatMap(gramsOf)),
      numbers: numbersOf(text),
      names: namesOf(text),
      length: words.reduce((sum, word) => sum + word.length, 0),
      wordCount: words.reduce((sum, word) => sum + (UNSPACED.test(word) ? Math.ceil(word.length / 2) : 1), 0),
    };
  });
  return raw.map((r) => ({ ...r, words: wordSpace.weigh(r.words), grams: gramSpace.weigh(r.grams) }));
}

/** For comparison only: compatibility forms, plain spaces, one kind of quotation mark. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function stemsOf(word: string): string[] {
  if (!UNSPACED.test(word)) return [word.slice(0, STEM)];
  if (word.length === 1) return [word];
  const out = [];
  for (let i = 0; i + 1 < word.length; i++) out.push(word.slice(i, i + 2));
  return out;
}

function gramsOf(word: string): string[] {
  if (UNSPACED.test(word)) return [...word];
  const padded = ` ${word} `;
  const out = [];
  for (let i = 0; i + GRAM <= padded.length; i++) out.push(padded.slice(i, i + GRAM));
  return out;
}

function numbersOf(text: string): string[] {
  const found = text.match(/\p{Nd}+(?:[.,:]\p{Nd}+)*/gu) ?? [];
  return [...new Set(found.map((n) => n.replace(/[.,:]/g, '')))];
}

// Words with a capital that do not begin a sentence. Scripts without capitals have none, and their numbers must do.
function namesOf(text: string): string[] {
  const found = text.matchAll(/(?<=[\p{L}\p{N},;)] )\p{Lu}[\p{L}\p{M}'-]+/gu);
  return [...new Set([...found].map(([name]) => name))];
}

type Counts = { ids: Int32Array; counts: Float64Array };

// Numbers the features of one kind and knows in how many blocks each stands.
class FeatureSpace {
  readonly #ids = new Map<string, number>();
  readonly #blocksWith: number[] = [];
  #blocks = 0;

  count(features: readonly string[]): Counts {
    const found = new Map<number, number>();
    for (const feature of features) {
      let id = this.#ids.get(feature);
      if (id === undefined) {
        id = this.#ids.size;
        this.#ids.set(feature, id);
        this.#blocksWith.push(0);
      }
      found.set(id, (found.get(id) ?? 0) + 1);
    }
    this.#blocks++;
    const ids = Int32Array.from(found.keys()).sort();
    for (const id of ids) this.#blocksWith[id] = (this.#blocksWith[id] ?? 0) + 1;
    return { ids, counts: Float64Array.from(ids, (id) => found.get(id) ?? 0) };
  }

  weigh({ ids, counts }: Counts): Bag {
    const weights = counts.map((count, k) => {
      const blocksWith = this.#blocksWith[ids[k] ?? 0] ?? 1;
      return (1 + Math.log(count)) * Math.log(1 + this.#blocks / blocksWith);
    });
    return bagOf(ids, weights);
  }
}

function bagOf(ids: Int32Array, weights: Float64Array): Bag {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  return { ids, weights, norm: Math.sqrt(squares) };
}

/** The bag of two blocks read as one. */
export function joinBags(a: Bag, b: Bag): Bag {
  const ids: number[] = [];
  const weights: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.ids.length || j < b.ids.length) {
    const x = a.ids[i] ?? Number.POSITIVE_INFINITY;
    const y = b.ids[j] ?? Number.POSITIVE_INFINITY;
    ids.push(Math.min(x, y));
    weights.push(Math.max(x <= y ? (a.weights[i] ?? 0) : 0, y <= x ? (b.weights[j] ?? 0) : 0));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return bagOf(Int32Array.from(ids), Float64Array.from(weights));
}

/** Cosine of two bags, 0 to 1. */
export function cosine(a: Bag, b: Bag): number {
  let total = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i] ?? 0;
    const y = b.ids[j] ?? 0;
    if (x === y) total += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (x < y) i++;
    else j++;
  }
  return total === 0 ? 0 : total / (a.norm * b.norm);
}

/** Two blocks read as one. */
export function joinFeatures(a: BlockFeatures, b: BlockFeatures): BlockFeatures {
  return {
    words: joinBags(a.words, b.words),
    grams: joinBags(a.grams, b.grams),
    numbers: [...new Set([...a.numbers, ...b.numbers])],
    names: [...new Set([...a.names, ...b.names])],
    length: a.length + b.length,
    wordCount: a.wordCount + b.wordCount,
  };
}
