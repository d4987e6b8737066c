import { expect, test } from 'vitest';
import { cutEvidence } from './cuts.ts';
import type { Sides } from './direction.ts';

const EVEN: Sides = { first: ['A b. C d.'], second: ['E f. G h.'] };
const JOINED: Sides = { first: ['A b. C d.', 'I j. K l.'], second: ['E f. G h. M n. O p.'] };
const CUT: Sides = { first: ['A b.', 'C d.'], second: ['E f. G h.'] };

test('two blocks beside one were joined by the polisher if they have many sentences, and else cut by them', () => {
  expect(cutEvidence([EVEN, JOINED])).toBeGreaterThan(0);
  expect(cutEvidence([EVEN, CUT])).toBeLessThan(0);
});

test('it is as strong whichever side comes first, and nothing without paragraphs to compare with', () => {
  const turned = { first: JOINED.second, second: JOINED.first };
  expect(cutEvidence([EVEN, turned])).toBeCloseTo(-cutEvidence([EVEN, JOINED]), 8);
  expect(cutEvidence([JOINED])).toBe(0);
  expect(cutEvidence([EVEN])).toBe(0);
});

test('a heading and a paragraph beside one block were joined, since no cut falls where no sentence ends', () => {
  const heading: Sides = { first: ['A b', 'C d.'], second: ['E f. G h.'] };
  expect(cutEvidence([EVEN, heading])).toBeGreaterThan(0);
});

test('no paragraph counts for more than the limit, however long it is', () => {
  const long: Sides = { first: ['A b. '.repeat(400), 'C d. '.repeat(400)], second: ['E f. '.repeat(800)] };
  expect(cutEvidence([EVEN, long])).toBeLessThanOrEqual(2.25);
});
