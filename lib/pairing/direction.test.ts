import { expect, test } from 'vitest';
import { decideDirection, evidence, type Sides } from './direction.ts';
import { HARBOUR } from './samples/samples.ts';

const PAIRS: Sides[] = HARBOUR.paragraphs.map(([, literal, polished]) => ({ first: [literal], second: [polished] }));
const EN = { targetLang: 'en', sourceLang: 'zh' };
const TURNED = PAIRS.map(({ first, second }) => ({ first: second, second: first }));

test('the wording of a machine speaks for its side, and as strongly whichever side comes first', () => {
  const { wording } = evidence(PAIRS, [], EN);
  expect(wording).toBeGreaterThan(0);
  expect(evidence(TURNED, [], EN).wording).toBeCloseTo(-wording, 8);
});

test('captions with the words of the first side make the first side the polished one', () => {
  const lines = [
    { leaning: -3, words: 3 },
    { leaning: -2, words: 2 },
  ];
  const plain = decideDirection([{ first: ['一'], second: ['二'] }], [], false, { targetLang: 'zh' });
  expect(plain.literalFirst).toBe(true);
  expect(decideDirection([{ first: ['一'], second: ['二'] }], lines, false, { targetLang: 'zh' }).literalFirst).toBe(
    false,
  );
});

test('without any evidence literal is first, and the more surely the more regular the stream is', () => {
  const regular = decideDirection([], [], true, { targetLang: 'xx' });
  const irregular = decideDirection([], [], false, { targetLang: 'xx' });
  expect(regular.literalFirst && irregular.literalFirst).toBe(true);
  expect(regular.confidence).toBeGreaterThan(irregular.confidence);
  expect(irregular.confidence).toBeLessThan(0.7);
});

test('a desk that has always had the polished version first is believed, in time even of a regular stream', () => {
  const after = (polishedFirst: number, regular: boolean) =>
    decideDirection([], [], regular, { targetLang: 'xx', habit: { literalFirst: 0, polishedFirst } });
  expect(after(0, true)).toEqual(decideDirection([], [], true, { targetLang: 'xx' }));
  expect([after(1, true).literalFirst, after(1, false).literalFirst]).toEqual([true, false]);
  expect(after(20, true).literalFirst).toBe(false);
  expect(after(20, true).confidence).toBeGreaterThan(after(5, true).confidence);
});

test('a language without clues of its own is judged by punctuation and length alone', () => {
  const { confidence } = decideDirection(PAIRS, [], false, { targetLang: '__proto__' });
  expect(confidence).toBeGreaterThanOrEqual(0.5);
});
