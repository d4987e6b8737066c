import { expect, test } from 'vitest';
import { cosine, featuresOf } from './tokens.ts';

test.each([
  ['a Latin name inside Chinese', '计划改造废弃的Hilltop工厂用地', '这将改造废弃的工厂用地'],
  ['a year inside Japanese', '2023年に港が開いた', '港が開いたのは昨年'],
])('two blocks share their characters whatever stands beside them: %s', (_what, one, other) => {
  const [a, b] = featuresOf([one, other]);
  expect(a && b && cosine(a.words, b.words)).toBeGreaterThan(0.3);
});

test('a block in another script than most is foreign, a number is not', () => {
  const blocks = ['Гавань открыта.', 'Паром ушёл.', 'All rights reserved', '1994'];
  expect(featuresOf(blocks).map((block) => block.foreign)).toEqual([false, false, true, false]);
});

test.each([
  ['a number with a point, and a quotation', 'It is 3.5 km. "Go!" she said.', 3, 2],
  ['a line', 'The harbour opens again', 0, 0],
  ['Chinese', '港口开放了。“真的吗？”', 2, 2],
  ['Hindi', 'बंदरगाह खुल गया। नावें आईं।', 2, 0],
  ['points of omission', 'And then... silence.', 2, 0],
])('sentences that end and quotation marks are counted: %s', (_what, text, sentences, quotes) => {
  expect(featuresOf([text])[0]).toMatchObject({ sentences, quotes });
});
