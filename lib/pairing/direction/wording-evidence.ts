// What the wording of a document says of its two versions: the traits and clues of wording.ts and the telltales of
// telltales.ts, weighed by fitted weights. What a machine does depends most of all on the pair of languages, so a weight is
// the sum of a common one, one for the target language and one for the pair, as far as they are known.
//
// There are two kinds of text: documents that a person translated anew, beside a machine's version, and desk texts that somebody
// made of a literal version. Into English they say the opposite of one another in much, so there each kind has weights of its own.
import { logAdd } from '../layout/log-add.ts';
import { telltaleEvidence } from './telltales.ts';
import { clip, clueDifference, scaled, sharedPairs, WORDING_TRAITS, wordingDifference } from './wording.ts';
import { OF_DESK_TEXTS, OF_DOCUMENTS } from './wording-weights.ts';

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
  readonly clues?: readonly (readonly [clue: string, weight: number])[];
  readonly telltales?: number;
  /** What the sum is multiplied by for this target language; 1 if it is not said. */
  readonly trust?: number;
};

/** The texts of the two versions of one paragraph. */
export type TextPair = readonly [first: string, second: string];

/** How far each of the two kinds is believed, in log-odds. */
const DOCUMENTS_LIMIT = 5;
const DESK_LIMIT = 8;
/** Two kinds that agree say more than one. */
const TOGETHER = 2;
/** Two versions with this share of their pairs of words in common are as likely of either kind; log-odds a share. */
const EVEN_SHARE = 0.2;
const LEAN = 10;
const MOST_LEAN = 2;

/**
 * Log-odds that the first texts are the machine's. Languages are two-letter codes; '' is a language not known. Where there
 * are weights for both kinds, a text is of either, and the kind that is surer of it counts for more.
 */
export function wordingEvidence(pairs: readonly TextPair[], lang: string, sourceLang: string): number {
  const comparison = compareWording(pairs, lang, sourceLang);
  const parts = partsOf(lang, sourceLang);
  const documents = weighed(comparison, parts, OF_DOCUMENTS);
  if (!Object.hasOwn(OF_DESK_TEXTS, lang)) return documents;
  const [one, other] = [
    limited(documents, DOCUMENTS_LIMIT),
    limited(weighed(comparison, parts, OF_DESK_TEXTS), DESK_LIMIT),
  ];
  // What is made anew of a literal version keeps few of its words beside one another.
  const shared = pairs.reduce((sum, [a, b]) => sum + sharedPairs(a, b, lang), 0) / Math.max(1, pairs.length);
  const lean = clip(LEAN * (shared - EVEN_SHARE), MOST_LEAN);
  const likelihood = (side: 1 | -1) => logAdd((side * one + lean) / 2, (side * other - lean) / 2);
  return TOGETHER * (likelihood(1) - likelihood(-1));
}

/** Nearly the value itself as long as it is small, and never more than the limit. */
export function limited(value: number, limit: number): number {
  return limit * Math.tanh(value / limit);
}

function weighed(
  { traits, clues, telltales }: Comparison,
  parts: readonly string[],
  all: Readonly<Record<string, Weights>>,
): number {
  let total = 0;
  let trust = 1;
  for (const part of parts) {
    const weights = Object.hasOwn(all, part) ? all[part] : undefined;
    if (!weights) continue;
    total += traits.reduce((sum, value, k) => sum + (weights.traits[k] ?? 0) * value, 0);
    for (const [clue, weight] of weights.clues ?? []) total += weight * (clues.get(clue) ?? 0);
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
