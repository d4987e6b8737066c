import { expect, test } from 'vitest';
import { pairBlocks } from '../pairing/pair.ts';
import { HARBOUR } from '../pairing/samples/samples.ts';
import { isRefusal } from '../refusal.ts';
import { readBlocks } from './input.ts';

const ROWS = HARBOUR.paragraphs;
const PAIRS = ROWS.map(([, literal, polished]) => [literal, polished]);

function paired(file: string) {
  const blocks = readBlocks(file).map(({ text }) => text);
  const pairing = pairBlocks(blocks, { targetLang: 'en', sourceLang: 'zh' });
  const textOf = (list: number[] = []) => list.map((i) => blocks[i]).join(' ');
  return {
    ...pairing,
    sources: pairing.paragraphs.map((row) => textOf(row.source)),
    rows: pairing.paragraphs.map((row) => [textOf(row.literal), textOf(row.polished)]),
  };
}

const json = (value: unknown) => JSON.stringify(value, null, 2);
const records = (record: (row: (typeof ROWS)[number], k: number) => object) => ROWS.map(record);

test.each([
  ['names that say what they are', records(([, literal, polished]) => ({ literal, polished }))],
  ['the polished version first', records(([, mt, post_edited]) => ({ post_edited, mt }))],
  ['a source', records(([source, machine, finalText]) => ({ source, machine, finalText }))],
  ['a source by its language', records(([zh, en_mt, en_final]) => ({ zh, en_mt, en_final }))],
  ['a target that a machine had no part in', records(([source, mt, target]) => ({ source, mt, target }))],
  ['one name that says nothing', records(([, draft_1, v2]) => ({ draft_1, v2 }))],
  ['names that say nothing', records(([, a, b]) => ({ a, b }))],
  [
    'a title of its own, in which a language is heard with difficulty',
    {
      head: { source: '青河市', mt: 'Old port', v2: 'Vieux port, new life' },
      body: records(([source, mt, v2]) => ({ source, mt, v2 })),
    },
  ],
  ['names in other languages', records(([原文, 直译, 润色]) => ({ 原文, 直译, 润色 }))],
  ['an original in the same language', records(([, original, edited]) => ({ original, edited }))],
  [
    'versions in records of their own',
    { machine: { body: PAIRS.map(([l]) => l) }, edited: { body: PAIRS.map(([, p]) => p) } },
  ],
  ['whole texts', { literal: PAIRS.map(([l]) => l).join('\n\n'), polished: PAIRS.map(([, p]) => p).join('\n\n') }],
  [
    'whole texts in HTML',
    { mt: PAIRS.map(([l]) => `<p>${l}</p>`).join(''), final: PAIRS.map(([, p]) => `<p>${p}</p>`).join('') },
  ],
  [
    'values that say which version it is, the polished one first',
    ROWS.flatMap(([, literal, polished], k) => [
      { id: `${k}b`, type: 'edited', text: polished },
      { id: `${k}a`, type: 'machine', text: literal },
    ]),
  ],
  [
    'variants in records of their own',
    {
      segments: records(([, l, p]) => ({
        variants: [
          { kind: 'MT', text: l },
          { kind: 'PE', text: p },
        ],
      })),
    },
  ],
  ['a list that is named after one', { translations: records(([, literal, polished]) => ({ literal, polished })) }],
  ['changes that hold the versions', { changes: records(([, before, after]) => ({ before, after })) }],
  [
    'other things beside the texts',
    {
      model: 'mt-large-4',
      meta: { tone: 'calm', created_at: '2026-03-04T10:22:00Z', url: 'https://example.org/a' },
      segments: records(([, literal, polished], k) => ({
        id: `p-${k}`,
        literal,
        polished,
        edited_by: 'Ines Roth',
        score: k / 10,
        state: 'done at last',
        changes: ['Put the day first, since it is what readers look for.', 'Shorter.'],
        explanation: `The sentence number ${k} was turned round, since English puts what is new at its end.`,
      })),
    },
  ],
])('JSON with %s is paired', (_, value) => {
  const { rows, literalFirst } = paired(json(value));
  expect(rows.slice(-PAIRS.length)).toEqual(PAIRS);
  expect(literalFirst).toBe(!/^\[\{"(?:post_edited|id":"0b)/.test(JSON.stringify(value)));
});

test('sources are at their rows, and what a machine proposed beside its target', () => {
  const unit = ([source, literal, polished]: readonly string[]) =>
    `<trans-unit><source>${source}</source><target>${polished}</target><alt-trans><target>${literal}</target></alt-trans></trans-unit>`;
  const xliff = paired(`<xliff version="1.2"><file><body>\n${ROWS.map(unit).join('\n')}</body></file></xliff>`);
  const lines = paired(
    ROWS.map(([source, literal, polished]) => JSON.stringify({ source, literal, polished })).join('\n'),
  );
  for (const { rows, sources } of [xliff, lines]) {
    expect(rows).toEqual(PAIRS);
    expect(sources).toEqual(ROWS.map(([source]) => source));
  }
});

test('a title in one version, a note of the author and a row without a version are not lost', () => {
  const [one, two, three] = PAIRS;
  const value = {
    title: 'The harbour',
    subtitle: 'Eleven months of repairs came to an end',
    rows: [
      { literal: one?.[0], polished: one?.[1] },
      { literal: two?.[0], polished: null },
      { literal: three?.[0], polished: three?.[1] },
    ],
  };
  const texts = readBlocks(json(value)).map(({ text }) => text);
  const wanted = [value.title, value.subtitle, one, two?.[0], three].flat();
  expect(texts.filter((text) => text !== 'literal' && text !== 'polished')).toEqual(wanted);
});

test.each([
  ['the literal one first', (literal: unknown, polished: unknown) => ({ literal, polished })],
  ['the polished one first', (literal: unknown, polished: unknown) => ({ polished, literal })],
])('rows that lack a version keep their side and take none of the next row, %s', (_, record) => {
  const rows = PAIRS.map(([literal = '', polished = '']) => [literal, polished]);
  const gaps = rows.map(([literal, polished], k) =>
    k === 2 ? [literal, ''] : k === 3 ? ['', polished] : [literal, polished],
  );
  const value = gaps.map(([literal, polished]) => record(literal || null, polished || null));
  expect(paired(json(value)).rows).toEqual(gaps);
});

test('a refrain that comes back is no less a text', () => {
  const verse = [
    'Row by row we go,',
    'Down the river slow,',
    'Row by row we go,',
    'Home before the snow,',
    'Row by row we go.',
    'Row by row we go.',
  ];
  const lines = verse.map((a, k) => JSON.stringify({ a, b: `So ${a.toLowerCase()}`, n: k, state: 'done' }));
  const texts = readBlocks(lines.join('\n')).map(({ text }) => text);
  expect(texts).toEqual(verse.flatMap((line) => [line, `So ${line.toLowerCase()}`]));
});

test('JSON that holds no prose stays as it is', () => {
  expect(readBlocks('{"name": "diptych",\n"port": 3000}')).toEqual([
    { text: '{"name": "diptych",', line: 1 },
    { text: '"port": 3000}', line: 2 },
  ]);
});

test('each block of a text with names knows its line', () => {
  const text = '[\n{"literal": "The mill.\\n\\nIt is old.",\n"polished": "Our mill.\n\nAn old one."}\n]';
  expect(readBlocks(text).map(({ text: own, line }) => [line, own])).toEqual([
    [2, 'literal'],
    [2, 'The mill.'],
    [2, 'It is old.'],
    [3, 'polished'],
    [3, 'Our mill.'],
    [5, 'An old one.'],
  ]);
});

const most = (part: string) => part.repeat(Math.floor(4_900_000 / part.length));

test.each([
  ['brackets', most('[')],
  ['records in records', most('{"a":')],
  ['marks that close nothing', `{"a": "${most('" ')}`],
  ['lines that close nothing', '{"a": "\n'.repeat(390_000)],
  ['blanks', `{'a': "x"${'\n'.repeat(390_000)}x`],
  ['commas', `["x", "${most('", y')}`],
  ['empty texts', `[${most('"",')}`],
  ['keys', `{${Array.from({ length: 300_000 }, (_, k) => `"k${k}":"a b"`).join(',')}}`],
  [
    'keys that name versions',
    `{${Array.from({ length: 50_000 }, (_, k) => `"draft${k}":"the mill is open","x${k}":"the mill was closed"`).join(',')}}`,
  ],
  ['records under a long key', `{"${'k'.repeat(2_000_000)}": [${'{"a":"x y"},'.repeat(200_000)}]}`],
  ['digits', `{"a": ${most('9')}}`],
  ['escapes', `["a b", "${most('\\u')}`],
  ['elements', `<xliff ><trans-unit >${most('<g>')}`],
  ['segments', `<xliff ><unit >${most('<segment><source>a b</source><target>c</target></segment>')}</unit></xliff>`],
  ['languages', `<tmx ><tu >${most('<tuv xml:lang="a"><seg>a b</seg></tuv>')}</tu></tmx>`],
  ['declarations', `${'<?'.repeat(1_000_000)}<xliff ><unit ></unit></xliff>`],
])('millions of %s are read or refused in little time', (_, text) => {
  // Of the processor, which may have other work to do.
  const begun = process.cpuUsage();
  try {
    readBlocks(text);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  expect(process.cpuUsage(begun).user).toBeLessThan(6_000_000);
});
