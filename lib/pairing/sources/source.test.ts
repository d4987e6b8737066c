import { expect, test } from 'vitest';
import { scriptOf } from '../blocks/script.ts';
import { featuresOf } from '../blocks/tokens.ts';
import { SAMPLES } from '../samples/samples.ts';
import { sourceBlocks } from './source.ts';

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

test.each([
  [
    'sv',
    'en',
    [
      [
        'Den nya bron över sundet öppnade för trafik i morse efter fyra års arbete.',
        'The new bridge over the strait opened to traffic this morning after four years of work.',
      ],
      [
        'Borgmästaren klippte bandet tillsammans med två skolklasser från ön.',
        'The mayor cut the ribbon together with two school classes from the island.',
      ],
      ['Färjan slutar gå i oktober.', 'The ferry stops running in October.'],
      [
        'Många av de äldre minns ännu vintrarna då isen var den enda vägen över.',
        'Many of the elderly still remember the winters when the ice was the only way across.',
      ],
    ],
  ],
  [
    'bn',
    'en',
    [
      ['নতুন সেতুটি আজ সকালে যানবাহনের জন্য খুলে দেওয়া হয়েছে।', 'The new bridge was opened to vehicles this morning.'],
      ['ফেরি চলাচল অক্টোবরে বন্ধ হবে।', 'Ferry services will stop in October.'],
      ['মেয়র দুটি স্কুলের ছাত্রদের সঙ্গে ফিতা কাটেন।', 'The mayor cut the ribbon with students from two schools.'],
    ],
  ],
  [
    'ja',
    'zh',
    [
      ['新しい橋は今朝、四年間の工事を終えて開通した。', '新桥经过四年施工，今天早上通车。'],
      ['市長は島の二つの学校の子どもたちとテープを切った。', '市长与岛上两所学校的孩子们一起剪彩。'],
      ['渡し船は十月に終わる。', '渡轮将于十月停运。'],
    ],
  ],
])('a source in %s of a text in %s is told, short lines too', (sourceLang, targetLang, pairs) => {
  const blocks = pairs.flatMap(([source = '', version = '']) => [source, version, `${version} ${version}`]);
  expect(sourcesOf(blocks, targetLang, sourceLang)).toEqual(pairs.map((_, k) => 3 * k));
});

test('many short lines of the page in the language of the source do not hide the source', () => {
  const { paragraphs } = SAMPLES[2] ?? { paragraphs: [] };
  const lines = ['Home', 'News', 'Weather', 'Culture', 'Sport', 'Contact us', 'Opinion', 'Podcasts', 'Shop', 'Jobs'];
  const found = sourcesOf([...paragraphs.flat(), ...lines], 'zh', 'en');
  expect(found.slice(0, paragraphs.length)).toEqual(paragraphs.map((_, k) => 3 * k));
});

test('tags that name no language, and texts without a letter, are no source', () => {
  expect(sourcesOf(['1994', '—', '🐟'], '__proto__', 'no such tag')).toEqual([]);
});
