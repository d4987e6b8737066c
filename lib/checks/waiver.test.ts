import { expect, test } from 'vitest';
import { finding } from './finding.ts';
import { blockingOf, neededOf, waiverOf } from './waiver.ts';

const place = { start: 3, end: 5 };
const error = finding('numbers', 'error', place, 'number-differs', {});
const warning = finding('names', 'warning', place, 'name-added', {});
const note = finding('reported-speech', 'note', place, 'speech-reported', {});

test('errors block whatever is waived, warnings until they are, notes never', () => {
  const all = [error, warning, note];
  expect(blockingOf(all, [])).toEqual([error, warning]);
  expect(
    blockingOf(
      all,
      all.map((one) => waiverOf(one, 'Looked it up.')),
    ),
  ).toEqual([error]);
});

test('a waiver without a reason, or of another place or check, waives nothing', () => {
  const good = waiverOf(warning, 'Looked it up.');
  for (const bad of [
    { ...good, reason: '  ' },
    { ...good, start: 2 },
    { ...good, check: 'dates' },
    { ...good, code: 'name-lost' },
  ]) {
    expect(blockingOf([warning], [bad])).toEqual([warning]);
  }
});

test('only waivers of warnings that are there are kept', () => {
  const good = waiverOf(warning, 'Looked it up.');
  expect(neededOf([error, warning], [good, waiverOf(error, 'No.'), { ...good, end: 99 }])).toEqual([good]);
});
