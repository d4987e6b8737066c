// npm run bench:pairing: how well and how fast. Quality on our own samples (and, where the folder ../shared stands beside
// the project, with its scorer on real documents); speed beside a simple greedy pairing in the same run, as a ratio.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pairBlocks } from '../lib/pairing/pair.ts';
import { SAMPLES } from '../lib/pairing/samples/samples.ts';
import { SHAPES, type Shape, type Stream, streamOf } from '../lib/pairing/samples/streams.ts';

const SCORER = fileURLToPath(new URL('../../shared/tools/score-pairing.mjs', import.meta.url));
const DOCUMENTS = new URL('../../shared/data/pairing/', import.meta.url);
const SIZES = [1000, 10_000, 20_000];

function main(): void {
  console.log('stream                          pairs right   sources right   sides right');
  for (const shape of Object.keys(SHAPES) as Shape[]) console.log(qualityLine(shape));
  console.log('\nblocks   layout        read as       ms   ms per 1,000   times the greedy baseline');
  for (const size of SIZES) for (const columns of [false, true]) console.log(speedLine(size, columns));
  if (existsSync(SCORER)) {
    console.log(`\nreal documents with their sources: ${sourceShares()}`);
    spawnSync(process.execPath, ['--import', 'tsx', SCORER, 'lib/pairing/pair.ts'], { stdio: 'inherit' });
  } else console.log('\n../shared is not here, so the real documents are left out.');
}

function qualityLine(shape: Shape): string {
  const results = SAMPLES.map((sample) => judge(streamOf(sample, shape)));
  const total = (key: 'pairs' | 'right' | 'sources' | 'sides') => results.reduce((sum, result) => sum + result[key], 0);
  const all = total('pairs');
  return `${shape.padEnd(32)}${`${total('right')}/${all}`.padStart(11)}${`${total('sources')}/${all}`.padStart(16)}${`${total('sides')}/${all}`.padStart(14)}`;
}

function judge({ blocks, targetLang, sourceLang, pairs }: Stream) {
  const { paragraphs } = pairBlocks([...blocks], { targetLang, sourceLang });
  const found = (test: (p: (typeof paragraphs)[number], wanted: (typeof pairs)[number]) => boolean) =>
    pairs.filter((wanted) => paragraphs.some((p) => test(p, wanted))).length;
  const both = (a: number[], b: number[]) => `${[...a, ...b].sort((x, y) => x - y)}`;
  return {
    pairs: pairs.length,
    right: found((p, w) => both(p.literal, p.polished) === both(w.literal, w.polished)),
    sources: found(
      (p, w) => `${p.source ?? []}` === `${w.source}` && both(p.literal, p.polished) === both(w.literal, w.polished),
    ),
    sides: found((p, w) => `${p.literal}|${p.polished}` === `${w.literal}|${w.polished}`),
  };
}

type Document = {
  sourceLang: string;
  targetLang: string;
  segments: { source: string; literal: string; polished: string }[];
};
type Lane = keyof Document['segments'][number];

const ORDERS: Readonly<Record<string, readonly (readonly Lane[])[]>> = {
  'before each pair': [['source', 'literal', 'polished']],
  'behind it': [['literal', 'polished', 'source']],
  'all in front': [['source'], ['literal', 'polished']],
  'three columns': [['source'], ['literal'], ['polished']],
};

/** Share of the source paragraphs that are in the row of their own two versions, by where they stand in the stream. */
function sourceShares(): string {
  const files = readdirSync(DOCUMENTS, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.json'));
  const documents = files.map((file): Document => JSON.parse(readFileSync(new URL(file, DOCUMENTS), 'utf8')));
  const shares = Object.entries(ORDERS).map(([name, order]) => {
    let [all, right] = [0, 0];
    for (const { segments, targetLang, sourceLang } of documents) {
      const places = order.flatMap((lanes) => segments.flatMap((_, row) => lanes.map((lane) => ({ row, lane }))));
      const blocks = places.map(({ row, lane }) => segments[row]?.[lane] ?? '');
      const isOf = (block: number | undefined, row: number) => places[block ?? -1]?.row === row;
      const { paragraphs } = pairBlocks(blocks, { targetLang, sourceLang });
      all += segments.length;
      right += paragraphs.filter(({ source = [], literal, polished }) => {
        const row = places[source[0] ?? -1]?.row ?? -1;
        return source.length === 1 && isOf(literal[0], row) && isOf(polished[0], row);
      }).length;
    }
    return `${name} ${((100 * right) / all).toFixed(1)} %`;
  });
  return shares.join(', ');
}

function speedLine(size: number, columns: boolean): string {
  const blocks = bigStream(size, columns);
  greedy(blocks.slice(0, 500));
  const baseline = time(() => greedy(blocks));
  let layout = '';
  const own = time(() => {
    layout = pairBlocks(blocks, { targetLang: 'en' }).layout;
  });
  const cells = [(own / size) * 1000, own / baseline].map((value) => value.toFixed(1));
  return `${`${size}`.padStart(6)}   ${(columns ? 'columns' : 'interleaved').padEnd(14)}${layout.padEnd(11)}${own.toFixed(0).padStart(5)}${cells[0]?.padStart(15)}${cells[1]?.padStart(28)}`;
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

// Neighbours with enough words in common are a pair, from the top.
function greedy(blocks: readonly string[]): number[][] {
  const bags = blocks.map((block) => new Set(block.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  const pairs: number[][] = [];
  for (let i = 0; i + 1 < blocks.length; i++) {
    const [a, b] = [bags[i] ?? new Set(), bags[i + 1] ?? new Set()];
    const shared = [...a].filter((word) => b.has(word)).length;
    if (shared / (a.size + b.size - shared || 1) < 0.16) continue;
    pairs.push([i, i + 1]);
    i++;
  }
  return pairs;
}

// Invented words, some more common than others; the second version keeps a little more than half of them.
function bigStream(size: number, columns: boolean): string[] {
  const random = randomSource(7);
  const letters = 'bcdfglmnprstv';
  const syllable = () => `${letters[Math.floor(random() * letters.length)]}${'aeiou'[Math.floor(random() * 5)]}`;
  const vocabulary = Array.from({ length: 8000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 4) }, syllable).join(''),
  );
  const word = () => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? '';
  const first: string[] = [];
  const second: string[] = [];
  for (let i = 0; i < size / 2; i++) {
    const words = Array.from({ length: 20 + Math.floor(random() * 50) }, word);
    first.push(`${words.join(' ')}.`);
    second.push(`${words.map((own) => (random() < 0.55 ? own : word())).join(' ')}.`);
  }
  return columns ? [...first, ...second] : first.flatMap((text, i) => [text, second[i] ?? '']);
}

function randomSource(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

main();
