import { expect, test } from 'vitest';
import { SAMPLES } from './samples/samples.ts';
import { scriptOf } from './script.ts';
import { sourceBlocks } from './source.ts';
import { featuresOf } from './tokens.ts';

test.each([
  ['Die Brücke', 'latin'],
  ['Мост открыт', 'cyrillic'],
  ['桥已开放', 'han'],
  ['橋が開いた', 'han'],
  ['Move 还将帮助改造废弃的 Gartshore 工地', 'han'],
  ['הגשר נפתח', 'hebrew'],
  ['पुल खुल गया', 'devanagari'],
  ['12:30 — !', ''],
])('%s is written in %s', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});

const sourcesOf = (blocks: string[], targetLang: string, sourceLang?: string) => [
  ...sourceBlocks(blocks, featuresOf(blocks), { targetLang, ...(sourceLang && { sourceLang }) }),
];

test.each(SAMPLES)(
  '$name: the source paragraphs are told from both versions',
  ({ paragraphs, targetLang, sourceLang }) => {
    const third = paragraphs.map((_, k) => 3 * k);
    expect(sourcesOf(paragraphs.flat(), targetLang, sourceLang)).toEqual(third);
  },
);

test('a foreign script is found without the source language being named', () => {
  const { paragraphs } = SAMPLES[0] ?? { paragraphs: [] };
  expect(sourcesOf(paragraphs.flat(), 'en')).toEqual(paragraphs.map((_, k) => 3 * k));
});

test('a few lines of page furniture in another language are no source', () => {
  const { paragraphs } = SAMPLES[2] ?? { paragraphs: [] };
  const blocks = [
    ...paragraphs.flatMap(([, literal, polished]) => [literal, polished]),
    'All rights reserved.',
    'Follow us',
  ];
  expect(sourcesOf(blocks, 'zh', 'en')).toEqual([]);
});
