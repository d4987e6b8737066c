// What the wording of a document says of its two versions: the traits and clues of wording.ts and the telltales of
// telltales.ts, weighed by fitted weights. What a machine does depends most of all on the pair of languages, so a weight is
// the sum of a common one, one for the target language and one for the pair, as far as they are known.
import { telltaleEvidence } from './telltales.ts';
import { clueDifference, scaled, WORDING_TRAITS, wordingDifference } from './wording.ts';
import { WEIGHTS } from './wording-weights.ts';

/** What the first text of each pair has more of than the second, over the whole document. */
export type Comparison = {
  /** One for each of WORDING_TRAITS. */
  readonly traits: readonly number[];
  readonly clues: ReadonlyMap<string, number>;
  readonly telltales: number;
};

/** Weights for a part of the documents; all of those that fit a document are added up. */
export type Weights = {
  readonly traits: readonly number[];
  readonly clues?: Readonly<Record<string, number>>;
  readonly telltales?: number;
  /** What the sum is multiplied by for this target language; 1 if it is not said. */
  readonly trust?: number;
};

/** The texts of the two versions of one paragraph. */
export type TextPair = readonly [first: string, second: string];

/** Log-odds that the first texts are the machine's. Languages are two-letter codes; '' is a language not known. */
export function wordingEvidence(pairs: readonly TextPair[], lang: string, sourceLang: string): number {
  const { traits, clues, telltales } = compareWording(pairs, lang, sourceLang);
  let total = 0;
  let trust = 1;
  for (const part of partsOf(lang, sourceLang)) {
    const weights = Object.hasOwn(WEIGHTS, part) ? WEIGHTS[part] : undefined;
    if (!weights) continue;
    total += traits.reduce((sum, value, k) => sum + (weights.traits[k] ?? 0) * value, 0);
    for (const [clue, weight] of Object.entries(weights.clues ?? {})) total += weight * (clues.get(clue) ?? 0);
    total += (weights.telltales ?? 0) * telltales;
    trust *= weights.trust ?? 1;
  }
  return trust * total;
}

/** The names of the weights for a document: those for all, for its target language, for its pair of languages. */
export function partsOf(lang: string, sourceLang: string): string[] {
  return ['all', lang, `${sourceLang}-${lang}`];
}

export function compareWording(pairs: readonly TextPair[], lang: string, sourceLang: string): Comparison {
  const traits = WORDING_TRAITS.map(() => 0);
  const clues = new Map<string, number>();
  for (const [first, second] of pairs) {
    wordingDifference(first, second, lang).forEach((value, k) => {
      traits[k] = (traits[k] ?? 0) + value;
    });
    for (const [clue, sign] of clueDifference(first, second, lang)) clues.set(clue, (clues.get(clue) ?? 0) + sign);
  }
  const scale = (sum: number) => scaled(sum, pairs.length);
  return {
    traits: traits.map(scale),
    clues: new Map([...clues].map(([clue, sum]) => [clue, scale(sum)])),
    telltales: telltaleEvidence(joined(pairs, 0), joined(pairs, 1), lang, sourceLang),
  };
}

function joined(pairs: readonly TextPair[], side: 0 | 1): string {
  return pairs.map((pair) => pair[side].slice(0, LONGEST)).join('\n');
}

const LONGEST = 6000;
