// npx tsx bin/fit-wording.ts: fits lib/pairing/direction/wording-weights.ts, once to the documents in ../shared, on the half
// whose names hash to an even byte, and once to the texts in lib/pairing/samples/desk-texts.jsonl. The other half of the
// documents is for reporting: how many are right there is printed, and nothing else is looked at.
//
// Logistic regression with a ridge; one example a document: what the machine's version has more of than the person's. A
// weight is the sum of one for all, one for the language and one for the pair of languages, with a prior each. There are more
// features than documents, so weights are found as sums over documents (the dual, one document after the other).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { WORDING_TRAITS } from '../lib/pairing/direction/wording.ts';
import { compareWording, partsOf } from '../lib/pairing/direction/wording-evidence.ts';

const DATA = new URL('../../shared/data/pairing/', import.meta.url);
const DESK = new URL('../lib/pairing/samples/desk-texts.jsonl', import.meta.url);
const OUT = new URL('../lib/pairing/direction/wording-weights.ts', import.meta.url);
/** Deviations of the priors of weights for all, for a language, for a pair; the ridge is the same for all of them. */
const TRAIT_PRIORS = [0.14, 0.32, 0.71];
const CLUE_PRIOR = 0.71;
const RIDGE = 0.3;
const LEAST_DOCUMENTS = 3;
const KEPT_CLUES = 60;
/** The fitted sums claim too little, by cross-validation. */
const BOLDER = 1.3;
/** Still too little where the documents are many: of 46 into English none is wrong by cross-validation. */
const TRUST: Readonly<Record<string, number>> = { en: 2 };
const ROUNDS = 200;

/** By name, `part|kind|what`. */
type Numbers = Map<string, number>;
/** What each feature is multiplied by, so that one ridge serves for all. */
type Scale = (name: string) => number;

type Pair = readonly [literal: string, polished: string];
type Doc = { readonly tuning: boolean; readonly features: Numbers };

function main(): void {
  const [docs, desk] = [readDocs(), readDesk()];
  const weights = {
    documents: fitTo(docs.filter(({ tuning }) => tuning).map(({ features }) => features)),
    desk: fitTo(desk.map(({ features }) => features)),
  };
  writeFileSync(OUT, sourceText(weights));
  report(
    'documents, fitted',
    docs.filter(({ tuning }) => tuning),
    weights.documents,
  );
  report(
    'documents, held out',
    docs.filter(({ tuning }) => !tuning),
    weights.documents,
  );
  report('desk texts, fitted', desk, weights.desk);
  report('desk texts, by the documents', desk, weights.documents);
  report('documents, by the desk texts', docs, weights.desk);
}

function report(name: string, docs: readonly Doc[], weights: Numbers): void {
  const sums = docs.map(({ features }) => product(features, weights));
  const loss = sums.reduce((sum, value) => sum + Math.log1p(Math.exp(-value)), 0) / sums.length;
  console.log(name, sums.filter((sum) => sum > 0).length, 'of', sums.length, loss.toFixed(3));
}

function fitTo(docs: readonly Numbers[]): Numbers {
  const all = [...new Set(docs.flatMap((features) => [...features.keys()]))];
  const often = all.filter((name) => !isClue(name) || docs.filter((doc) => doc.get(name)).length >= LEAST_DOCUMENTS);
  const spreads = WORDING_TRAITS.map((_, k) => Math.hypot(...docs.map((doc) => doc.get(`all|trait|${k}`) ?? 0)));
  const scale: Scale = (name) => {
    const [part = '', kind, what] = name.split('|');
    if (kind !== 'trait') return kind === 'clue' ? CLUE_PRIOR : 1;
    const deviation = (spreads[Number(what)] ?? 0) / Math.sqrt(docs.length) + 1e-6;
    return (TRAIT_PRIORS[part === 'all' ? 0 : part.includes('-') ? 2 : 1] ?? 0) / deviation;
  };
  return fitWeights(docs, heaviest(often, fitWeights(docs, often, scale), docs), scale);
}

// Left out: a document whose polished version is in the language of the source.
function readDocs(): Doc[] {
  const files = readdirSync(DATA, { recursive: true }).map(String).sort();
  return files.flatMap((file) => {
    if (!file.endsWith('.json') || file.includes('infox.ru.36099')) return [];
    const { id, targetLang, sourceLang, segments } = JSON.parse(readFileSync(new URL(file, DATA), 'utf8'));
    const pairs = segments.map(({ literal, polished }: { literal: string; polished: string }) => [literal, polished]);
    const features = featuresOf(pairs, targetLang, sourceLang);
    return [{ tuning: (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0, features }];
  });
}

function readDesk(): Doc[] {
  const lines = readFileSync(DESK, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const { pairs, targetLang, sourceLang } = JSON.parse(line);
    return { tuning: true, features: featuresOf(pairs, targetLang, sourceLang) };
  });
}

function featuresOf(pairs: readonly Pair[], targetLang: string, sourceLang: string): Numbers {
  const { traits, clues, telltales } = compareWording(pairs, targetLang, sourceLang);
  const features: Numbers = new Map([['all|telltales|', telltales]]);
  for (const part of partsOf(targetLang, sourceLang)) {
    for (const [k, value] of traits.entries()) features.set(`${part}|trait|${k}`, value);
    if (part === 'all') continue;
    for (const [clue, value] of clues) features.set(`${part}|clue|${clue}`, value);
  }
  return features;
}

function isClue(name: string): boolean {
  return name.includes('|clue|');
}

function partOf(name: string): string {
  return name.split('|')[0] ?? '';
}

// Everything but clues, and of these the heaviest of each part.
function heaviest(names: readonly string[], weights: Numbers, docs: readonly Numbers[]): string[] {
  const load = (name: string) =>
    Math.abs(weights.get(name) ?? 0) * Math.hypot(...docs.map((doc) => doc.get(name) ?? 0));
  const clues = names.filter(isClue).sort((a, b) => load(b) - load(a));
  const kept = [...new Set(clues.map(partOf))].flatMap((part) =>
    clues.filter((name) => partOf(name) === part).slice(0, KEPT_CLUES),
  );
  return [...names.filter((name) => !isClue(name)), ...kept];
}

// Each document's share is where the slope of its loss meets the pull of the ridge; found by halving.
function fitWeights(docs: readonly Numbers[], names: readonly string[], scale: Scale): Numbers {
  const rows = docs.map((doc) => new Map(names.map((name) => [name, scale(name) * (doc.get(name) ?? 0)])));
  const kernel = rows.map((a) => rows.map((b) => product(a, b) / RIDGE));
  const shares = docs.map(() => 0.5);
  for (let round = 0; round < ROUNDS; round++) {
    kernel.forEach((row, i) => {
      const own = row[i] ?? 0;
      const others = row.reduce((sum, value, j) => sum + value * (shares[j] ?? 0), 0) - own * (shares[i] ?? 0);
      let [low, high] = [0, 1];
      for (let k = 0; k < 40; k++) {
        const share = (low + high) / 2;
        if (Math.log(share / (1 - share)) + others + own * share > 0) high = share;
        else low = share;
      }
      shares[i] = low;
    });
  }
  const sumOf = (name: string) => rows.reduce((sum, row, i) => sum + (shares[i] ?? 0) * (row.get(name) ?? 0), 0);
  return new Map(names.map((name) => [name, (BOLDER * scale(name) * sumOf(name)) / RIDGE]));
}

function product(a: Numbers, b: Numbers): number {
  let sum = 0;
  for (const [name, value] of a) sum += value * (b.get(name) ?? 0);
  return sum;
}

function sourceText({ documents, desk }: Readonly<Record<'documents' | 'desk', Numbers>>): string {
  return `// Fitted by bin/fit-wording.ts: to one half of the documents, split by the hash of their names, and to the desk texts.
// Positive: more of it speaks for the machine's version. \`traits\` are in the order of WORDING_TRAITS.
import type { Weights } from './wording-evidence.ts';

/** By part of the documents, see \`partsOf\`. */
export const OF_DOCUMENTS: Readonly<Record<string, Weights>> = ${JSON.stringify(partsIn(documents, TRUST))};
export const OF_DESK_TEXTS: Readonly<Record<string, Weights>> = ${JSON.stringify(partsIn(desk, {}))};
`;
}

function partsIn(weights: Numbers, trust: Readonly<Record<string, number>>): Record<string, object> {
  const rounded = new Map([...weights].map(([name, weight]) => [name, Number(weight.toPrecision(2))]));
  const parts = [...new Set([...weights.keys()].map(partOf))].sort();
  const entries = parts.map((part) => {
    const own = [...rounded].filter(([name]) => isClue(name) && partOf(name) === part);
    const named = own.map(([name, weight]) => [name.slice(`${part}|clue|`.length), weight]);
    const traits = WORDING_TRAITS.map((_, k) => rounded.get(`${part}|trait|${k}`) ?? 0);
    return [
      part,
      {
        trust: trust[part],
        traits,
        clues: own.length ? named : undefined,
        telltales: rounded.get(`${part}|telltales|`),
      },
    ];
  });
  return Object.fromEntries(entries);
}

main();
