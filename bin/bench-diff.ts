// npm run bench:diff: the prose diff beside jsdiff and diff-match-patch, on texts whose edits are known, in one run on one
// machine. Times are medians, and ratios of engines that took turns. Where ../shared/tools is there (real articles, more
// scripts, hard inputs), its scorer runs afterwards; else one sentence says that it is skipped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ChangeObject, diffWords, diffWordsWithSpace } from 'diff';
import { type KnownPair, knownPair, seeded } from '../lib/diff/bench/known-edits.ts';
import { editF1, type Marks, marksOf, score, sumOf } from '../lib/diff/bench/measure.ts';
import { SAMPLES, type Sample } from '../lib/diff/bench/texts.ts';
import { inlinePieces } from '../lib/diff/marks.ts';
import { proseDiff } from '../lib/diff/prose-diff.ts';

interface Engine {
  readonly name: string;
  run(left: string, right: string, locale: string): unknown;
  marks(left: string, right: string, locale: string): Marks;
}

type Part = readonly ['=' | '-' | '+', string];
type Dmp = {
  Diff_Timeout: number;
  diff_main(left: string, right: string): [number, string][];
  diff_cleanupSemantic(parts: [number, string][]): void;
};

const { diff_match_patch: DiffMatchPatch } = createRequire(import.meta.url)('diff-match-patch') as {
  diff_match_patch: new () => Dmp;
};
const scorer = '../shared/tools/score-diff.mjs';

const ours: Engine = {
  name: 'proseDiff',
  run: (left, right, locale) => proseDiff(left, right, { locale }),
  marks: (left, right, locale) => marksOf(proseDiff(left, right, { locale })),
};

const engines: Engine[] = [
  ours,
  engineOf('jsdiff diffWords', (left, right) => partsOfJsdiff(diffWords(left, right))),
  engineOf('jsdiff diffWordsWithSpace', (left, right) => partsOfJsdiff(diffWordsWithSpace(left, right))),
  engineOf('diff-match-patch, semantic', partsOfDmp),
];

function main(): void {
  const [english] = SAMPLES;
  if (!english) throw new Error('no samples');
  const first = timeOf(() => ours.run(english.sentences.join(' '), english.sentences.slice(1).join(' '), 'en'));
  console.log('Edits known beforehand, in texts of our own (in per cent; time against diffWords)');
  for (const sample of SAMPLES) console.table(rowsFor(sample));
  console.log('Times of proseDiff');
  console.table({ 'first call of the process': milliseconds(first), ...hardTimes(english), ...keystroke(english) });
  if (!existsSync(scorer)) {
    console.log(`Skipped: the scorer with the real article is not here (${scorer}).`);
    return;
  }
  spawnSync('npx', ['tsx', scorer, 'lib/diff/prose-diff.ts'], { stdio: 'inherit' });
}

function rowsFor(sample: Sample): Record<string, Record<string, string | number>> {
  const random = seeded(2024);
  const pairs = Array.from({ length: 90 }, (_, k) => knownPair(sample, [40, 20, 11][k % 3] ?? 20, random));
  const times = timesOf(pairs);
  const base = times.get('jsdiff diffWords') ?? 1;
  const rows = engines.map((engine) => {
    const total = sumOf(pairs.map((pair) => score(pair, engine.marks(pair.left, pair.right, pair.locale))));
    const row = {
      'edit F1': percent(editF1(total)),
      exact: percent(total.exact / total.edits),
      'hunks/edit': (total.shown / total.edits).toFixed(2),
      moves: percent(total.movesFound / total.moves),
      time: ((times.get(engine.name) ?? 0) / base).toFixed(2),
    };
    return [`${sample.locale} ${engine.name}`, row] as const;
  });
  return Object.fromEntries(rows);
}

// Median time of each engine over all pairs, in turn.
function timesOf(pairs: readonly KnownPair[]): Map<string, number> {
  const all = new Map(engines.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < 9; round++) {
    for (const { name, run } of engines) {
      all.get(name)?.push(timeOf(() => pairs.forEach(({ left, right, locale }) => void run(left, right, locale))));
    }
  }
  return new Map([...all].map(([name, times]) => [name, median(times.slice(2))]));
}

function hardTimes({ sentences }: Sample): Record<string, string> {
  const random = seeded(5);
  const words = sentences.join(' ').split(' ');
  const anyWord = () => words[Math.floor(random() * words.length)] ?? '';
  const long = Array.from({ length: 5000 }, anyWord);
  const replaced = long.map((word) => (random() < 0.3 ? anyWord() : word));
  const bare = (list: readonly string[]) => list.join(' ').replace(/[.,]/g, '');
  const cases: Record<string, [string, string]> = {
    '5,000 words, 30 % replaced': [long.join(' '), replaced.join(' ')],
    '5,000 words, no punctuation': [bare(long), bare(replaced)],
    '5,000 words, unrelated': [long.join(' '), Array.from({ length: 5000 }, anyWord).join(' ')],
    'four words, 100 times': ['the the the a '.repeat(100), 'the a the the '.repeat(98)],
    'one word of 20,000 letters': ['x'.repeat(20_000), `${'x'.repeat(19_999)}y`],
    'one side empty': ['', sentences.join(' ')],
  };
  return Object.fromEntries(
    Object.entries(cases).map(([name, [left, right]]) => {
      const times = Array.from({ length: 5 }, () => timeOf(() => ours.run(left, right, 'en')));
      return [name, milliseconds(median(times))];
    }),
  );
}

// A paragraph of 200 words, written on letter by letter; the diff and the pieces that the screen draws.
function keystroke({ sentences }: Sample): Record<string, string> {
  const words = [...sentences, ...sentences].join(' ').split(' ').slice(0, 200);
  const text = words.join(' ');
  const edited = words.map((word, k) => (k % 9 === 4 ? 'quietly' : word)).join(' ');
  const addition = 'and then nothing more was heard of them';
  const times = Array.from(addition, (_, k) => {
    const written = `${edited.slice(0, 600)}${addition.slice(0, k)}${edited.slice(600)}`;
    return timeOf(() => inlinePieces(proseDiff(text, written, { locale: 'en' })));
  });
  return {
    'a keystroke in 200 words': milliseconds(median(times)),
    'the slowest keystroke': milliseconds(Math.max(...times)),
  };
}

function engineOf(name: string, run: (left: string, right: string) => Part[]): Engine {
  return { name, run, marks: (left, right) => marksOfParts(run(left, right), left, right) };
}

function partsOfJsdiff(changes: readonly ChangeObject<string>[]): Part[] {
  return changes.map(({ added, removed, value }) => [added ? '+' : removed ? '-' : '=', value] as const);
}

function partsOfDmp(left: string, right: string): Part[] {
  const dmp = new DiffMatchPatch();
  dmp.Diff_Timeout = 0;
  const parts = dmp.diff_main(left, right);
  dmp.diff_cleanupSemantic(parts);
  return parts.map(([sign, value]) => [sign < 0 ? '-' : sign > 0 ? '+' : '=', value] as const);
}

// Spaces are let out, since some engines change them.
function marksOfParts(parts: readonly Part[], left: string, right: string): Marks {
  const ink = { left: inkOf(left), right: inkOf(right) };
  const marks = { left: new Int32Array(left.length).fill(-1), right: new Int32Array(right.length).fill(-1) };
  let [i, j, hunk, isOpen] = [0, 0, -1, false];
  for (const [kind, value] of parts) {
    const count = value.replace(/\s/g, '').length;
    if (!count) continue;
    if (kind !== '=' && !isOpen) hunk++;
    isOpen = kind !== '=';
    for (let k = 0; k < count; k++) {
      if (kind === '-') marks.left[ink.left[i + k] ?? 0] = hunk;
      if (kind === '+') marks.right[ink.right[j + k] ?? 0] = hunk;
    }
    if (kind !== '+') i += count;
    if (kind !== '-') j += count;
  }
  return marks;
}

function inkOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, k) => k).filter((k) => /\S/.test(text.charAt(k)));
}

function timeOf(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;
const percent = (share: number) => Number((100 * share).toFixed(1));
const milliseconds = (time: number) => `${time.toFixed(2)} ms`;

main();
