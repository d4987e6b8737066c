import { expect, test } from 'vitest';
import { pairBlocks } from '../pair.ts';
import { HARBOUR, PIER } from '../samples/samples.ts';

const pairsOf = (blocks: readonly string[]) =>
  pairBlocks([...blocks], { targetLang: 'en', sourceLang: 'zh' }).paragraphs.map(({ literal, polished }) =>
    [...literal, ...polished].map((i) => blocks[i]),
  );
const turns = (rows: readonly (readonly string[])[]) => rows.flat();
const versions = (rows: readonly (readonly string[])[]) => [...rows.map((row) => row[0]), ...rows.map((row) => row[1])];

const BODY = HARBOUR.paragraphs.map(([, literal, polished]) => [literal, polished]);
const LIST = [
  ['1. Bring a warm coat.', '1. A warm coat.'],
  ['2. Bring bread for the ducks.', '2. Bread for the ducks.'],
  ['3. Bring a good friend.', '3. A good friend.'],
  ['4. Leave your telephone at home.', '4. No telephone.'],
];
const VERSE = [
  ['The river does not ask you where you come from,', 'The river never asks you whence you came,'],
  ['it carries the stone and it carries the leaf.', 'it bears the stone, it bears the leaf.'],
  ['Row, ferryman, row.', 'Row on, ferryman, row.'],
  ['The moon has fallen into the water,', 'The moon has dropped into the stream,'],
  ['and nobody goes to pick it up.', 'and nobody bends to lift it.'],
];

test.each([
  ['a list', LIST],
  ['a poem', VERSE],
  ['four paragraphs translated together', BODY.slice(3, 7)],
])('%s that stands in one version and then in the other is paired amid turns', (_what, section) => {
  const before = BODY.slice(0, 3);
  const after = [
    [PIER[0] ?? '', PIER[1] ?? ''],
    [PIER[2] ?? '', PIER[3] ?? ''],
  ];
  const blocks = [...turns(before), ...versions(section), ...turns(after)].map(String);
  expect(pairsOf(blocks)).toEqual([...before, ...section, ...after]);
});
