import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PairedParagraph, type Pairing, pairBlocks } from './pair.ts';
import { HARBOUR, SAMPLES } from './samples/samples.ts';
import { streamOf } from './samples/streams.ts';

const EN = { targetLang: 'en', sourceLang: 'zh' };

function everyBlock({ paragraphs, furniture }: Pairing): number[] {
  const inRows = paragraphs.flatMap((p) => [...(p.source ?? []), ...p.literal, ...p.polished]);
  return [...inRows, ...furniture].sort((a, b) => a - b);
}

function expectPartition(blocks: string[], options = EN): void {
  const pairing = pairBlocks(blocks, options);
  expect(everyBlock(pairing)).toEqual(blocks.map((_, i) => i));
  expect(pairing.furnitureNotes).toHaveLength(pairing.furniture.length);
  expect(pairing.paragraphs.every((p) => p.literal.length + p.polished.length + (p.source?.length ?? 0) > 0)).toBe(
    true,
  );
  expect(pairing.paragraphs.every((p) => p.confidence >= 0 && p.confidence <= 1)).toBe(true);
}

test.each([
  ['no block', []],
  ['one block', ['A ferry crossed the bay.']],
  ['an empty block', ['']],
  ['5,000 identical blocks', Array.from({ length: 5000 }, () => 'The same line.')],
  ['one megabyte in one block', ['the tide table of the northern harbour '.repeat(26_000)]],
  ['one megabyte without a space', ['a'.repeat(1_000_000), 'b']],
  ['emoji only', ['🐟', '🐟🐟', '⛵', '👨‍👩‍👧‍👦']],
  ['lone surrogates', ['\ud83d', '\udc1f', 'a\ud83d']],
])('every block is used exactly once: %s', (_what, blocks) => {
  expectPartition(blocks);
});

test('every block of any stream is used exactly once', () => {
  const word = fc.constantFrom('ferry', 'Anna', '1994', '港口', 'гавань', 'נמל', 'the', '.', '🐟', '\u00a0');
  const block = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  );
  fc.assert(fc.property(fc.array(block, { maxLength: 30 }), (blocks) => expectPartition(blocks)));
});

test('nor is one lost or doubled among labels, rules, lines of a page and texts of a third language', () => {
  const line = fc.constantFrom(
    ...['MT:', 'HT: the ferry leaves', '译文', 'Literal', '---', '# Title', '> He came.', '- an item', 'Read also'],
    ...['Advertisement', '', '  ', '\r\n', 'The ferry leaves at nine.', 'At nine the ferry leaves.', '渡轮九点离港。'],
    ...['Паром уходит в девять.', 'המעבורת יוצאת בתשע.', 'Färjan går klockan nio.', '[note]', 'ferry '.repeat(80)],
  );
  const options = fc.record({
    targetLang: fc.constantFrom('en', 'zh', 'he', 'sv', 'xx', ''),
    sourceLang: fc.constantFrom('zh', 'ru', 'sv', 'en', ''),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 24 }), options, (blocks, langs) => expectPartition(blocks, langs)),
    {
      numRuns: 300,
    },
  );
});

test.each(SAMPLES)('$name: every pair is found with furniture around it, and the title is the title', (sample) => {
  const { blocks, pairs, targetLang, sourceLang } = streamOf(sample, 'with page furniture');
  const { paragraphs, furniture } = pairBlocks([...blocks], { targetLang, sourceLang });
  expect(paragraphs.flatMap(sidesOf)).toEqual(pairs.map(({ literal, polished }) => [literal, polished]));
  expect(paragraphs[0]).toMatchObject({ kind: 'title', polished: [2] });
  const edges = [0, 1, blocks.length - 3, blocks.length - 2, blocks.length - 1];
  expect(furniture.toSorted((a, b) => a - b)).toEqual(edges);
});

function sidesOf({ literal, polished }: PairedParagraph): [number[], number[]][] {
  return literal.length > 0 && polished.length > 0 ? [[literal, polished]] : [];
}

test('two short lines without a word in common are a pair where everything else stands in strict turns', () => {
  const turns = HARBOUR.paragraphs.flatMap(([, literal, polished]) => [literal, polished]);
  const last = (blocks: string[]) => pairBlocks(blocks, EN).paragraphs.at(-1);
  const pair = last([...turns, 'The end', 'Over']);
  expect(pair).toMatchObject({ literal: [turns.length], polished: [turns.length + 1] });
  // They may as well be two lines that stand alone, so somebody is asked to look.
  expect(pair?.confidence).toBeLessThan(0.75);
  const lone = last([...turns.slice(0, 3), ...turns.slice(4), 'The end', 'Over']);
  expect(lone).not.toMatchObject({ literal: [turns.length - 1], polished: [turns.length] });
});

test.each(['By Nora Invented', 'Lindhamn, 3 May 2026', '3 May 2026', '4 min read', 'Photo: Nora Invented'])(
  'what stands once below the headline of strict turns is no version of it: %s',
  (line) => {
    const turns = HARBOUR.paragraphs.flatMap(([, literal, polished]) => [literal, polished]);
    for (const headline of ['Lindhamn has a new harbour', '# Lindhamn has a new harbour']) {
      const { paragraphs } = pairBlocks([headline, line, ...turns], EN);
      const found = paragraphs.flatMap(sidesOf).map(([literal, polished]) => [...literal, ...polished]);
      expect(found).toEqual(HARBOUR.paragraphs.map((_, k) => [2 * k + 2, 2 * k + 3]));
    }
  },
);

test('a headline and the line below it that came in one version are a pair at most in doubt', () => {
  const turns = HARBOUR.paragraphs.flatMap(([, literal, polished]) => [literal, polished]);
  const head = ['A new harbour for Lindhamn', 'After forty years a new quay is ready, even for winter storms.'];
  const pairs = pairBlocks([...head, ...turns], EN).paragraphs.filter((row) => sidesOf(row).length > 0);
  const sure = pairs
    .filter(({ confidence }) => confidence >= 0.75)
    .flatMap(({ literal, polished }) => [...literal, ...polished]);
  expect(sure.toSorted((a, b) => a - b)).toEqual(turns.map((_, k) => k + 2));
});

test('a subheading between the two versions of a paragraph is a row of its own, before them', () => {
  const blocks = HARBOUR.paragraphs.flatMap(([, literal, polished], k) =>
    k === 2 ? [literal, 'Years of waiting', polished] : [literal, polished],
  );
  const rows = pairBlocks(blocks, EN).paragraphs.map(({ literal, polished }) => [...literal, ...polished]);
  const expected = HARBOUR.paragraphs.flatMap((_, k) =>
    k === 2 ? [[5], [4, 6]] : [[2 * k, 2 * k + 1].map((i) => i + Number(k > 2))],
  );
  expect(rows).toEqual(expected);
});

test('two sentences without a word in common are a pair on a page that has nothing else alone but lines', () => {
  const { blocks, pairs } = streamOf(HARBOUR, 'with page furniture');
  const caption = 'View of the quay';
  const [before, after] = [pairs[1]?.literal[0] ?? 0, pairs[3]?.literal[0] ?? 0];
  const page = [...blocks.slice(0, before), caption, ...blocks.slice(before, after)];
  const row = (stream: string[], literal: number) =>
    pairBlocks(stream, EN).paragraphs.find((paragraph) => paragraph.literal.includes(literal));
  const words = ['The children were the most pleased.', 'Nobody cheered louder than our youngest.'];
  const found = row([...page, ...words, ...blocks.slice(after)], page.length);
  expect(found).toMatchObject({ polished: [page.length + 1] });
  const gaps = page.filter((_, i) => i !== before + 2);
  expect(row([...gaps, ...words, ...blocks.slice(after)], gaps.length)?.polished ?? []).toEqual([]);
});

test.each(SAMPLES)('$name: one version after the other is read as two columns', (sample) => {
  const { blocks, pairs, targetLang } = streamOf(sample, 'one version after the other');
  const { layout, paragraphs } = pairBlocks([...blocks], { targetLang });
  expect(layout).toBe('blocks');
  const found = paragraphs.flatMap(sidesOf).map((sides) => sides.flat().sort((a, b) => a - b));
  expect(found).toEqual(pairs.map(({ literal, polished }) => [...literal, ...polished]));
});

const WITH_SOURCE = ['with the source before', 'with the source behind', 'the whole source first'] as const;
test.each(SAMPLES.flatMap((sample) => WITH_SOURCE.map((shape) => streamOf(sample, shape))))(
  '$name: each source paragraph stands in the row of its translation',
  ({ blocks, pairs, targetLang, sourceLang }) => {
    const { paragraphs } = pairBlocks([...blocks], { targetLang, sourceLang });
    expect(paragraphs.map(({ source, literal, polished }) => ({ source, literal, polished }))).toEqual(pairs);
  },
);

test('a copy of a line is furniture that names the line it copies', () => {
  const { blocks, targetLang } = streamOf(HARBOUR, 'with gaps and a copy');
  const { furniture, furnitureNotes } = pairBlocks([...blocks], { targetLang });
  const at = furnitureNotes.findIndex((note) => note.reasons[0]?.code === 'copy-of');
  const copy = furniture[at] ?? -1;
  expect(blocks[copy]).toBe(blocks[copy - 1]);
  expect(furnitureNotes[at]?.reasons).toEqual([{ code: 'copy-of', block: copy - 1 }]);
});

test('an article in one version only stays one, and none of it is taken for furniture', () => {
  const { paragraphs, furniture } = pairBlocks(
    HARBOUR.paragraphs.map(([, , polished]) => polished),
    EN,
  );
  expect(furniture).toEqual([]);
  expect(paragraphs.flatMap(sidesOf)).toEqual([]);
  expect(paragraphs).toHaveLength(HARBOUR.paragraphs.length);
});

test('two literal paragraphs that the polisher joined are one row', () => {
  const [one, two, ...rest] = HARBOUR.paragraphs;
  const lines = [one?.[1] ?? '', two?.[1] ?? '', `${one?.[2]} ${two?.[2]}`, ...rest.flatMap(([, a, b]) => [a, b])];
  const { paragraphs } = pairBlocks(lines, EN);
  expect(paragraphs[0]).toMatchObject({ literal: [0, 1], polished: [2] });
  expect(paragraphs[0]?.reasons).toContainEqual({ code: 'joined', blocks: 2 });
});

test('three literal paragraphs that the polisher joined are one row, and so are three polished ones', () => {
  const [one, two, three, ...rest] = HARBOUR.paragraphs.map(([, literal, polished]) => [literal, polished] as const);
  const [a, b, c] = [one, two, three].map((row) => row ?? ['', '']);
  const after = rest.flat();
  const joined = [a?.[0], b?.[0], c?.[0], `${a?.[1]} ${b?.[1]} ${c?.[1]}`].map(String);
  expect(pairBlocks([...joined, ...after], EN).paragraphs[0]).toMatchObject({ literal: [0, 1, 2], polished: [3] });
  const cut = [`${a?.[0]} ${b?.[0]} ${c?.[0]}`, a?.[1], b?.[1], c?.[1]].map(String);
  expect(pairBlocks([...cut, ...after], EN).paragraphs[0]).toMatchObject({ literal: [0], polished: [1, 2, 3] });
});

test('no-break spaces inside the text change nothing', () => {
  const { blocks, targetLang } = streamOf(HARBOUR, 'with page furniture');
  const spaced = blocks.map((block) => block.replaceAll(' ', '\u00a0'));
  expect(pairBlocks(spaced, { targetLang }).paragraphs.map(sidesOf)).toEqual(
    pairBlocks([...blocks], { targetLang }).paragraphs.map(sidesOf),
  );
});

test('the same blocks always give the same answer', () => {
  const { blocks } = streamOf(HARBOUR, 'with gaps and a copy');
  expect(pairBlocks([...blocks], EN)).toEqual(pairBlocks([...blocks], EN));
});

test('two pages of figures are paired in moments', () => {
  const figures = (from: number) => Array.from({ length: 60_000 }, (_, k) => from + 7 * k).join(' ');
  expect(pairBlocks([figures(1000), figures(1001)], { targetLang: 'en' }).paragraphs).toHaveLength(1);
}, 8_000);

test('a row of which the machine is not sure says why', () => {
  for (const shape of ['plain', 'with gaps and a copy'] as const) {
    const { paragraphs } = pairBlocks([...streamOf(HARBOUR, shape).blocks], EN);
    expect(paragraphs.filter((p) => p.reasons.length === 0)).toEqual([]);
    const unsure = paragraphs.filter((p) => p.confidence < 0.5);
    expect(unsure.every((p) => p.reasons.some((r) => ['other-reading', 'sides-unsure'].includes(r.code)))).toBe(true);
  }
});

const ARTICLE = new URL('../../../shared/article/gold.json', import.meta.url);

// Evaluation data that is not part of the project; it stands beside it in ../shared, and the test is skipped elsewhere.
test.skipIf(!existsSync(ARTICLE))('the real article is paired without a fault', () => {
  const gold: {
    blocks: string[];
    labels: { kind: string; literal: number[]; polished: number[]; block: number; why: string }[];
  } = JSON.parse(readFileSync(ARTICLE, 'utf8'));
  const { paragraphs, furniture } = pairBlocks(gold.blocks, EN);
  const pairs = gold.labels.filter((label) => label.kind === 'pair');
  const at = (why: string) => gold.labels.filter((label) => label.why === why).map((label) => label.block);
  expect(paragraphs.flatMap(sidesOf)).toEqual(pairs.map(({ literal, polished }) => [literal, polished]));
  expect(paragraphs.filter((p) => p.kind === 'title').flatMap((p) => p.polished)).toEqual(at('title'));
  expect(paragraphs.filter((p) => p.kind === 'caption').flatMap((p) => p.polished)).toEqual(at('caption'));
  expect(furniture).toEqual([...at('blurb'), ...at('footer')]);
});
