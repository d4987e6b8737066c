import { expect, test } from 'vitest';
import { featuresOf } from '../blocks/tokens.ts';
import { attachSources } from './attach.ts';

const SOURCES = [
  'Der Fährmann heißt Ole Brandt.',
  'Die Brücke hat 41 Pfeiler, kostete 12 Millionen und wurde in vier Jahren gebaut.',
  'Im Oktober legt die Fähre zum letzten Mal ab. Danach wird sie verkauft.',
  'Danke!',
];
const VERSIONS = [
  'The ferryman is called Ole Brandt.',
  'The bridge has 41 piers, cost 12 million and was built in four years.',
  'In October the ferry leaves for the last time. After that it will be sold.',
  'Thank you!',
];

/** The rows of the sources, where rows are lists of texts that stand behind all sources. */
function homesOf(sources: readonly string[], rows: readonly (readonly string[])[]) {
  let next = sources.length;
  const anchored = rows.map((texts) => ({ blocks: texts.map(() => next++) }));
  return attachSources(
    sources.map((_, i) => i),
    anchored,
    featuresOf([...sources, ...rows.flat()]),
  );
}

const twice = (text: string) => [text, `${text} `];

test('a column of sources goes to its rows one by one', () => {
  expect(homesOf(SOURCES, VERSIONS.map(twice))).toEqual([0, 1, 2, 3]);
});

test('a caption in between has no source', () => {
  const rows = [
    twice('The ferryman is called Ole Brandt.'),
    ['In the harbour at dusk'],
    ...VERSIONS.slice(1).map(twice),
  ];
  expect(homesOf(SOURCES, rows)).toEqual([0, 2, 3, 4]);
});

test('a source that nobody translated stands alone', () => {
  const sources = ['Freitag, 6. Juni', ...SOURCES, 'Wer will, kann 3 Stunden warten.'];
  const rows = ['Friday, 6 June', VERSIONS[0], VERSIONS[2], VERSIONS[3], 'Whoever wants can wait for 3 hours.'];
  const left = homesOf(
    sources,
    rows.map((text) => twice(text ?? '')),
  );
  expect(left).toEqual([0, 1, null, 2, 3, 4]);
});

test('two sources of one joined row both go there', () => {
  const joined = `${VERSIONS[1]} ${VERSIONS[2]}`;
  expect(homesOf(SOURCES, [twice(VERSIONS[0] ?? ''), twice(joined), twice(VERSIONS[3] ?? '')])).toEqual([0, 1, 1, 2]);
});

test('without sources or without rows nothing is attached', () => {
  expect(homesOf([], VERSIONS.map(twice))).toEqual([]);
  expect(homesOf(SOURCES, [])).toEqual([null, null, null, null]);
});
