import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRhythm } from './rhythm.ts';

/** S and O are surely of either kind, ? may be both, s and o are rather this or that. */
const courseOf = (stream: string) =>
  inRhythm([...stream].map((sign) => ({ S: 20, s: 1, o: -1, O: -20 })[sign] ?? 0)).course;
const written = (course: readonly boolean[]) => course.map((kind) => (kind ? 'S' : 'O')).join('');

test.each([
  ['SOOSOOSOO?OOSOO', 'SOOSOOSOOSOOSOO'],
  ['SOOSOOSOO???SOO', 'SOOSOOSOOSOOSOO'],
  ['OOSOOSOOSOO?OOS', 'OOSOOSOOSOOSOOS'],
  ['SSSS?SSSOOOOOO?OO', 'SSSSSSSSOOOOOOOOO'],
  ['SOOSOOSOOoOOSOO', 'SOOSOOSOOSOOSOO'],
  ['SOSOSO?OSO', 'SOSOSOSOSO'],
  ['SOOSOSOOSOOOSOO', 'SOOSOSOOSOOOSOO'],
  ['???SOOSOOSOO?', 'OOOSOOSOOSOOO'],
  ['?', 'O'],
  ['s', 'S'],
  ['', ''],
])('%s is read as %s', (stream, course) => {
  expect(written(courseOf(stream))).toBe(course);
});

test('what is sure stays what it is', () => {
  const sure = fc.array(fc.constantFrom(20, -20), { maxLength: 40 });
  fc.assert(
    fc.property(sure, (odds) => {
      expect(inRhythm(odds).course).toEqual(odds.map((value) => value > 0));
    }),
  );
});

test('a stream of one kind has no evidence for the other, and turns have more than lines here and there', () => {
  const evidenceOf = (stream: string) => inRhythm([...stream].map((sign) => ({ s: 4, o: -4 })[sign] ?? 0)).evidence;
  expect(evidenceOf('oooooooooooo')).toBeLessThanOrEqual(0);
  expect(evidenceOf('soosoosoosoo')).toBeGreaterThan(evidenceOf('sooooosoosso') + 3);
});
