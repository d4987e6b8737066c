import { expect, test } from 'vitest';
import { featuresOf } from './blocks/tokens.ts';
import type { BlockGroup } from './layout/layout.ts';
import { judgeLone } from './lone.ts';
import { pairBlocks } from './pair.ts';
import { PIER } from './samples/samples.ts';

const FIRST = 'Qinghe City Mayor Shen Ruolan announced that the old port has been reopened on the third of June.';
const SECOND =
  'The old harbour is open again: Mayor Shen Ruo-lan of Qinghe declared it so before a crowd of residents.';

function quotesOf(line: string, first = FIRST, second = SECOND): number | undefined {
  const groups: BlockGroup[] = [
    { first: [0], second: [1], probability: 1 },
    { first: [2], second: [], probability: 1 },
    { first: [3], second: [4], probability: 1 },
  ];
  const blocks = [first, second, line, 'Ferries leave every hour.', 'A ferry sails every hour.'];
  return judgeLone(groups, featuresOf(blocks)).get(1)?.quotes;
}

test.each([
  ['in the second version only', 'Mayor Shen Ruo-lan of Qinghe', 1],
  ['in the first version only', 'Qinghe City Mayor Shen Ruolan', -1],
  ['in neither, though all its words are there', 'Shen Ruolan of Qinghe City', 0],
  ['in both', 'Qinghe', 0],
])('a line that stands word for word %s is told so', (_where, line, quotes) => {
  expect(quotesOf(line)).toBe(quotes);
});

test('what stands below "Read also" is no part of the article, though it stands between its paragraphs', () => {
  const teasers = ['Read also', 'Why dunes sing', 'Students win a prize in Berlin'];
  const { furniture, paragraphs } = pairBlocks([...PIER.slice(0, 4), ...teasers, ...PIER.slice(4)], {
    targetLang: 'en',
  });
  expect(furniture).toEqual([4, 5, 6]);
  expect(paragraphs).toHaveLength(3);
});

test('a credit belongs to the picture above it, and to the page below the article', () => {
  const credit = 'Photo: Harbour Press Office';
  const captions = (blocks: string[]) => pairBlocks(blocks, { targetLang: 'en' }).furniture;
  expect(captions([...PIER.slice(0, 4), credit, ...PIER.slice(4)])).toEqual([]);
  expect(captions([...PIER, credit, 'Contact'])).toEqual([PIER.length, PIER.length + 1]);
});

test('a note in brackets is for those who work on the text', () => {
  const note = '[Comment by Ida: is forty the right number?]';
  const { furniture } = pairBlocks([...PIER.slice(0, 4), note, ...PIER.slice(4)], { targetLang: 'en' });
  expect(furniture).toEqual([4]);
});

test('a last paragraph that nobody polished yet is no footer', () => {
  const { furniture } = pairBlocks([...PIER, 'The library will show pictures of the storm in August.'], {
    targetLang: 'en',
  });
  expect(furniture).toEqual([]);
});

test('a paragraph that was polished twice is doubtful, and the row says why', () => {
  const again = 'Anna Berg and forty volunteers of the village will soon have the old lighthouse repaired.';
  const { paragraphs } = pairBlocks([...PIER.slice(0, 4), again, ...PIER.slice(4)], { targetLang: 'en' });
  expect(paragraphs[2]?.confidence).toBeLessThanOrEqual(0.5);
  expect(paragraphs[2]?.reasons[0]).toEqual({ code: 'further-version' });
});

test('a long menu above the article is none of it, and the headline is the line above the first paragraph', () => {
  const menu = ['Menu', 'Our harbour', 'Sailing times', 'School trips', 'You are here: Home > News'];
  const { paragraphs, furniture } = pairBlocks([...menu, 'What the storm left behind', ...PIER, 'Contact', 'Press'], {
    targetLang: 'en',
  });
  expect(furniture).toEqual(expect.arrayContaining([0, 1, 2, 3, 4]));
  expect(paragraphs.find(({ kind }) => kind === 'title')?.polished).toEqual([5]);
});

test('two versions of a line are the headline, and no line of the menu above them is', () => {
  const blocks = ['To the harbour', 'Berg Repairs the Old Lighthouse', 'The lighthouse is repaired', ...PIER];
  const { paragraphs } = pairBlocks(blocks, { targetLang: 'en' });
  expect(paragraphs.filter(({ kind }) => kind === 'title')).toMatchObject([{ literal: [1], polished: [2] }]);
});

test('what a page asks of its visitors in whole sentences is no text of the article above or below it', () => {
  const notice = 'We use cookies to make this page work and to count who comes here. You may say no to being counted.';
  const at = (place: number) =>
    pairBlocks([...PIER.slice(0, place), notice, ...PIER.slice(place)], { targetLang: 'en' });
  expect(at(0).furniture).toContain(0);
  expect(at(2).furniture).not.toContain(2);
});
