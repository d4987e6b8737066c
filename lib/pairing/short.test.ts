import { expect, test } from 'vitest';
import { beginningOf, isShort } from './short.ts';

const texts = (count: number, length: number) => Array.from({ length: count }, () => 'a'.repeat(length));

test.each([
  ['many paragraphs', texts(1001, 1)],
  ['few paragraphs that are endless', texts(2, 150_001)],
])('a file of %s is not short', (_, file) => {
  expect(isShort(file)).toBe(false);
});

test('an article is short', () => {
  expect(isShort(texts(1000, 300))).toBe(true);
});

test('the beginning of any file is short', () => {
  expect(isShort(beginningOf(texts(20_000, 250)))).toBe(true);
  expect(isShort(beginningOf(texts(2, 2_500_000)))).toBe(true);
});
