import { expect, test } from 'vitest';
import type { Habit } from '../habit.ts';
import { HARBOUR } from '../samples/samples.ts';
import { decideDirection, evidence, type Sides, type Turns } from './direction.ts';
import { sharedPairs } from './wording.ts';

const PAIRS: Sides[] = HARBOUR.paragraphs.map(([, literal, polished]) => ({ first: [literal], second: [polished] }));
const EN = { targetLang: 'en', sourceLang: 'zh' };
const TURNED = PAIRS.map(({ first, second }) => ({ first: second, second: first }));

test('the wording of a machine speaks for its side, and as strongly whichever side comes first', () => {
  const { wording } = evidence(PAIRS, [], EN);
  expect(wording).toBeGreaterThan(0);
  expect(evidence(TURNED, [], EN).wording).toBeCloseTo(-wording, 8);
});

test('a text that was made tighter from its literal version is known, as one that was translated anew', () => {
  const tight: Sides[] = [
    [
      'According to introduction, the project in total invested 86 million yuan, repaired 14 warehouses built in the 1950s, and newly added a night market street.',
      'The 86-million-yuan scheme restored fourteen storehouses dating from the 1950s and gave the district a street of night stalls.',
    ],
    [
      'The person in charge of the group introduced that during the trial operation period the signal, power supply and door systems will be debugged in a focused way.',
      'Engineers will put signals, electricity and doors through their paces, a senior manager said.',
    ],
    [
      'Among the first batch of settled merchants, there are 21 local snack shops. The rent of the first year will be reduced by half.',
      'Twenty-one snack bars are moving in first, at half the rent for a year.',
    ],
  ].map(([literal = '', polished = '']) => ({ first: [literal], second: [polished] }));
  expect(evidence(tight, [], EN).wording).toBeGreaterThan(0);
});

test('words that stand beside one another in both versions are counted in the shorter one', () => {
  expect(sharedPairs('The old mill turns.', 'The old mill turns again.', 'en')).toBe(1);
  expect(sharedPairs('The old mill turns.', 'At last an old mill is turning.', 'en')).toBeCloseTo(1 / 3);
  expect(sharedPairs('', 'The old mill', 'en')).toBe(0);
  expect(sharedPairs('老磨坊', '老磨房', 'zh')).toBe(0.5);
});

test('captions with the words of the first side make the first side the polished one', () => {
  const lines = [
    { leaning: -3, quotes: 0, words: 3 },
    { leaning: -2, quotes: 0, words: 2 },
  ];
  const plain = decideDirection([{ first: ['一'], second: ['二'] }], [], 'irregular', { targetLang: 'zh' });
  expect(plain.literalFirst).toBe(true);
  expect(
    decideDirection([{ first: ['一'], second: ['二'] }], lines, 'irregular', { targetLang: 'zh' }).literalFirst,
  ).toBe(false);
});

test('a name under a picture that only the first side spells so makes the first side the polished one', () => {
  const line = (quotes: number) => [{ leaning: 0, quotes, words: 3 }];
  const found = [-1, 0, 1].map((quotes) => decideDirection([], line(quotes), 'irregular', EN));
  expect(found.map(({ literalFirst }) => literalFirst)).toEqual([false, true, true]);
  expect(found[2]?.confidence).toBeGreaterThan(found[1]?.confidence ?? 1);
});

test('without any evidence literal is first, and the more surely the more regular the stream is', () => {
  const found = (['bare', 'regular', 'irregular'] as const).map((turns) =>
    decideDirection([], [], turns, { targetLang: 'xx' }),
  );
  expect(found.map(({ literalFirst }) => literalFirst)).toEqual([true, true, true]);
  const [bare = 0, regular = 0, irregular = 0] = found.map(({ confidence }) => confidence);
  expect(bare).toBeGreaterThan(regular);
  expect(regular).toBeGreaterThan(irregular);
  expect(irregular).toBeLessThan(0.7);
});

test('where the texts speak against the usual order it is not sure, unless it is the order of the desk', () => {
  const order = (pairs: readonly Sides[], habit?: Habit) => decideDirection(pairs, [], 'bare', { ...EN, habit });
  expect(order(PAIRS).confidence).toBeGreaterThan(0.9);
  expect(order(TURNED).confidence).toBeLessThan(0.8);
  const found = order(TURNED, { literalFirst: 40, polishedFirst: 0 });
  expect(found).toMatchObject({ literalFirst: true });
  expect(found.confidence).toBeGreaterThan(0.8);
});

test('a desk that has always had the polished version first is believed, in time even of a regular stream', () => {
  const after = (polishedFirst: number, turns: Turns) =>
    decideDirection([], [], turns, { targetLang: 'xx', habit: { literalFirst: 0, polishedFirst } });
  expect(after(0, 'regular')).toEqual(decideDirection([], [], 'regular', { targetLang: 'xx' }));
  expect([after(1, 'regular').literalFirst, after(1, 'irregular').literalFirst]).toEqual([true, false]);
  expect(after(20, 'bare').literalFirst).toBe(false);
  expect(after(20, 'bare').confidence).toBeGreaterThan(after(5, 'bare').confidence);
});

test('a language without clues of its own is judged by punctuation and length alone', () => {
  const { confidence } = decideDirection(PAIRS, [], 'irregular', { targetLang: '__proto__' });
  expect(confidence).toBeGreaterThanOrEqual(0.5);
});
