import { expect, test } from 'vitest';
import { readBlocks } from '../articles/input.ts';
import { pairBlocks } from '../pairing/pair.ts';
import { SAMPLES } from '../pairing/samples/samples.ts';
import { isOfSeveralFiles, textOfFiles } from './text-of-file.ts';

test('texts of several files stand below their names, and what was pasted gets one', () => {
  expect(
    textOfFiles([
      { fileName: 'a.docx', text: ' One.\n' },
      { fileName: '', text: 'Two.' },
    ]),
  ).toEqual({
    fileName: 'a.docx + 2.txt',
    text: 'a.docx\n\nOne.\n\n2.txt\n\nTwo.\n',
  });
  expect(isOfSeveralFiles('a.docx + 2.txt')).toBe(true);
  expect(isOfSeveralFiles('a+b.docx')).toBe(false);
});

const NAMES = [
  ['article mt.docx', 'article edited.docx', true],
  ['ferry_final.txt', 'ferry_raw.txt', false],
  ['ferry.docx', 'ferry (1).docx', null],
] as const;

test.each(SAMPLES.flatMap((sample) => NAMES.map((names) => [sample.name, names, sample] as const)))(
  '%s in two files, %s: every pair is found, also where one has a paragraph less',
  (_, [first, second, literalFirst], { paragraphs, targetLang, sourceLang }) => {
    const texts = (side: 1 | 2, left = -1) => paragraphs.flatMap((row, k) => (k === left ? [] : [row[side]]));
    const [one, other] = literalFirst === false ? [texts(2, 1), texts(1)] : [texts(1), texts(2, 1)];
    const { text } = textOfFiles([
      { fileName: first, text: one.join('\n\n') },
      { fileName: second, text: other.join('\n\n') },
    ]);
    const blocks = readBlocks(text).map((block) => block.text);
    const found = pairBlocks(blocks, { targetLang, sourceLang });
    expect(found.layout).toBe('blocks');
    expect(found.literalFirst).toBe(literalFirst ?? found.literalFirst);
    const rows = found.paragraphs.map(({ literal, polished }) =>
      [...literal, ...polished].sort((a, b) => a - b).map((i) => blocks[i]),
    );
    expect(rows.filter(({ length }) => length === 2).length).toBe(paragraphs.length - 1);
    for (const [, literal, polished] of paragraphs) {
      const row = rows.find((texts) => texts.includes(literal)) ?? [];
      expect([[literal], [literal, polished], [polished, literal]]).toContainEqual(row);
    }
  },
);

test('a third file is the source where its name says so', () => {
  const source = [
    'Die Fähre fährt ab Mai nach Lindhamn.',
    'An Bord ist Platz für 40 Wagen.',
    'Die Insel freut sich auf Gäste.',
  ];
  const literal = [
    'The ferry drives from May to Lindhamn.',
    'On board is place for 40 wagons.',
    'The island rejoices on guests.',
  ];
  const polished = [
    'Ferries to Lindhamn start in May.',
    'There is room for 40 cars on board.',
    'The island looks forward to its guests.',
  ];
  const files = [source, literal, polished].map((texts) => texts.join('\n\n'));
  const names = ['ferry original.docx', 'ferry MT.docx', 'ferry PE.docx'];
  const { text } = textOfFiles(files.map((file, k) => ({ fileName: names[k] ?? '', text: file })));
  const blocks = readBlocks(text).map((block) => block.text);
  const { paragraphs } = pairBlocks(blocks, { targetLang: 'en', sourceLang: 'de' });
  const at = (all: readonly number[] = []) => all.map((i) => blocks[i]);
  const rows = paragraphs.map((row) => [at(row.source), at(row.literal), at(row.polished)]);
  expect(rows).toEqual(source.map((own, k) => [[own], [literal[k]], [polished[k]]]));
});
