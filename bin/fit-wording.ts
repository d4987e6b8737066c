// npx tsx bin/fit-wording.ts: fits lib/pairing/wording-weights.ts to the documents in ../shared, on the half whose names hash
// to an even byte. The other half is for reporting: how many are right there is printed, and nothing else is looked at.
//
// Logistic regression with a ridge; one example a document: what the machine's version has more of than the person's. A
// weight is the sum of one for all, one for the language and one for the pair of languages, with a prior each. There are more
// features than documents, so weights are found as sums over documents (the dual, one document after the other).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { WORDING_TRAITS } from '../lib/pairing/wording.ts';
import { type Comparison, compareWording, partsOf } from '../lib/pairing/wording-evidence.ts';

const DATA = new URL('../../shared/data/pairing/', import.meta.url);
const OUT = new URL('../lib/pairing/wording-weights.ts', import.meta.url);
/** Deviations of the priors of weights for all, for a language, for a pair; the ridge is the same for all of them. */
const TRAIT_PRIORS = [0.14, 0.32, 0.71];
const CLUE_PRIORS = [0, 0.71, 0.71];
const RIDGE = 0.3;
/** Clues are fitted where the documents are many. */
const CLUES_FOR = 'en';
const LEAST_DOCUMENTS = 3;
const KEPT_CLUES = 20;
/** The fitted sums claim too little, by cross-validation. */
const BOLDER = 1.3;
const ROUNDS = 200;

/** By name, `part|trait|3`. Features are multiplied by the deviation of the prior of their weight. */
type Numbers = Map<string, number>;
type Doc = { readonly tuning: boolean; readonly features: Numbers };
type Entry = { tuning: boolean; lang: string; sourceLang: string; comparison: Comparison };

function main(): void {
  const entries = readEntries();
  const known = entries.filter((entry) => entry.tuning);
  const scales = WORDING_TRAITS.map(
    (_, k) => Math.sqrt(mean(known.map((e) => (e.comparison.traits[k] ?? 0) ** 2))) + 1e-6,
  );
  const docs = entries.map((entry): Doc => ({ tuning: entry.tuning, features: featuresOf(entry, scales) }));
  const tuning = docs.filter((doc) => doc.tuning).map((doc) => doc.features);
  const all = [...new Set(tuning.flatMap((features) => [...features.keys()]))];
  const often = all.filter((name) => !isClue(name) || tuning.filter((x) => x.get(name)).length >= LEAST_DOCUMENTS);
  const weights = fitWeights(tuning, heaviest(often, fitWeights(tuning, often), tuning));
  writeFileSync(OUT, sourceText(weights, scales));
  for (const half of [true, false]) {
    const sums = docs.filter((doc) => doc.tuning === half).map(({ features }) => BOLDER * product(features, weights));
    const loss = mean(sums.map((sum) => Math.log1p(Math.exp(-sum))));
    console.log(half ? 'fitted' : 'held out', sums.filter((sum) => sum > 0).length, 'of', sums.length, loss.toFixed(3));
  }
}

// Left out: a document whose polished version is in the language of the source.
function readEntries(): Entry[] {
  const files = readdirSync(DATA, { recursive: true }).map(String);
  return files
    .filter((file) => file.endsWith('.json') && !file.includes('infox.ru.36099'))
    .sort()
    .map((file) => {
      const { id, targetLang, sourceLang, segments } = JSON.parse(readFileSync(new URL(file, DATA), 'utf8'));
      const pairs = segments.map(({ literal, polished }: { literal: string; polished: string }) => [literal, polished]);
      const tuning = (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0;
      return { tuning, lang: targetLang, sourceLang, comparison: compareWording(pairs, targetLang, sourceLang) };
    });
}

function featuresOf({ lang, sourceLang, comparison }: Entry, scales: readonly number[]): Numbers {
  const { traits, clues, telltales } = comparison;
  const features: Numbers = new Map([['all|telltales|', telltales]]);
  partsOf(lang, sourceLang).forEach((part, level) => {
    traits.forEach((value, k) => {
      features.set(`${part}|trait|${k}`, ((TRAIT_PRIORS[level] ?? 0) * value) / (scales[k] ?? 1));
    });
    if (lang !== CLUES_FOR || level === 0) return;
    for (const [clue, value] of clues) features.set(`${part}|clue|${clue}`, (CLUE_PRIORS[level] ?? 0) * value);
  });
  return features;
}

function isClue(name: string): boolean {
  return name.includes('|clue|');
}

// Everything but clues, and of these the heaviest of each part.
function heaviest(names: readonly string[], weights: Numbers, docs: readonly Numbers[]): string[] {
  const load = (name: string) =>
    Math.abs(weights.get(name) ?? 0) * Math.hypot(...docs.map((doc) => doc.get(name) ?? 0));
  const clues = names.filter(isClue).sort((a, b) => load(b) - load(a));
  const parts = new Set(clues.map(partOf));
  const kept = [...parts].flatMap((part) => clues.filter((name) => partOf(name) === part).slice(0, KEPT_CLUES));
  return [...names.filter((name) => !isClue(name)), ...kept];
}

function partOf(name: string): string {
  return name.split('|')[0] ?? '';
}

// Each document's share is where the slope of its loss meets the pull of the ridge; found by halving.
function fitWeights(docs: readonly Numbers[], names: readonly string[]): Numbers {
  const shares = docs.map(() => 0.5);
  const rows = docs.map((doc) => new Map(names.map((name) => [name, doc.get(name) ?? 0])));
  const kernel = rows.map((a) => docs.map((b) => product(a, b) / RIDGE));
  for (let round = 0; round < ROUNDS; round++) {
    kernel.forEach((row, i) => {
      const own = row[i] ?? 0;
      const others = row.reduce((sum, value, j) => sum + (i === j ? 0 : value * (shares[j] ?? 0)), 0);
      let [low, high] = [0, 1];
      for (let k = 0; k < 40; k++) {
        const share = (low + high) / 2;
        if (Math.log(share / (1 - share)) + others + own * share > 0) high = share;
        else low = share;
      }
      shares[i] = low;
    });
  }
  return new Map(
    names.map((name) => [name, rows.reduce((sum, x, i) => sum + ((shares[i] ?? 0) * (x.get(name) ?? 0)) / RIDGE, 0)]),
  );
}

function product(a: Numbers, b: Numbers): number {
  let sum = 0;
  for (const [name, value] of a) sum += value * (b.get(name) ?? 0);
  return sum;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sourceText(weights: Numbers, scales: readonly number[]): string {
  const entries = [...new Set([...weights.keys()].map(partOf))].sort().map((part) => {
    const level = part === 'all' ? 0 : part.includes('-') ? 2 : 1;
    const weight = (name: string, prior = 1) => Number((BOLDER * prior * (weights.get(name) ?? 0)).toFixed(3));
    const traits = scales.map((scale, k) => weight(`${part}|trait|${k}`, (TRAIT_PRIORS[level] ?? 0) / scale));
    const names = [...weights.keys()].filter((name) => isClue(name) && partOf(name) === part);
    const clues = names.map(
      (name) => `${JSON.stringify(name.slice(part.length + 6))}: ${weight(name, CLUE_PRIORS[level])}`,
    );
    const rest = [
      ...(clues.length > 0 ? [`clues: { ${clues.join(', ')} }`] : []),
      ...(level === 0 ? [`telltales: ${weight('all|telltales|')}`] : []),
    ];
    return `  '${part}': { traits: [${traits.join(', ')}], ${rest.join(', ')} },`;
  });
  return `${HEAD}${entries.join('\n')}\n};\n`;
}

const HEAD = `// Fitted by bin/fit-wording.ts on one half of the documents, split by the hash of their names. Positive: more of it
// speaks for the machine's version. \`traits\` are in the order of WORDING_TRAITS.
import type { Weights } from './wording-evidence.ts';

/** By part of the documents, see \`partsOf\`. */
export const WEIGHTS: Readonly<Record<string, Weights>> = {
`;

main();
