import { expect, test } from 'vitest';
import { type Finding, finding } from '@/lib/checks/finding';
import { underlinesOf } from './underlines';

const text = 'It opened in 1998';
const said = (found: Finding) => found.message.code;
const at = (start: number, end: number, more: Partial<Finding> = {}): Finding => {
  return { ...finding('numbers', 'error', { start, end }, 'number-differs'), ...more };
};

test('a finding stands under its words, on its own side alone', () => {
  const findings = [at(13, 17), at(0, 2, { side: 'literal' })];
  expect(underlinesOf(findings, 'candidate', text, said)).toEqual([
    { start: 13, end: 17, severity: 'error', title: 'number-differs' },
  ]);
  expect(underlinesOf(findings, 'literal', text, said)).toMatchObject([{ start: 0, end: 2 }]);
});

test('one between two characters stands under the one before, at the beginning under the first', () => {
  expect(underlinesOf([at(17, 17), at(0, 0)], 'candidate', text, said)).toMatchObject([
    { start: 16, end: 17 },
    { start: 0, end: 1 },
  ]);
});

test('one about the whole text underlines nothing', () => {
  expect(underlinesOf([at(0, text.length)], 'candidate', text, said)).toEqual([]);
});
