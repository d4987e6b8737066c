import { expect, test } from 'vitest';
import { pairBlocks } from '../pair.ts';
import { HARBOUR } from '../samples/samples.ts';

type Pair = readonly [literal: string, polished: string];

const LANGS = { targetLang: 'en', sourceLang: 'zh' };
const QUESTIONS: readonly (readonly Pair[])[] = [
  [
    ['How I can borrow a rowing boat?', 'Borrowing a boat'],
    [
      'You have to register yourself at the boathouse and leave a deposit of 40 euro. The boat then is at your disposal for three hours.',
      'Sign up at the boathouse. For a deposit of 40 euros the boat is yours for three hours.',
    ],
  ],
  [
    ['Can my dog come with on board?', 'Dogs on board'],
    [
      'Dogs are permitted when they carry a vest of swimming. Vests for dogs are borrowable at the kiosk for 2 euro.',
      'By all means, as long as the dog wears a swimming vest. The kiosk lends vests for 2 euros.',
    ],
  ],
  [
    ['What occurs when it makes thunder?', 'Thunderstorms'],
    [
      'At the sound of the horn all boats must return to the jetty immediately. The paid money is given back in full.',
      'When the horn sounds, row straight back to the jetty. You will get all your money back.',
    ],
  ],
];

function pairsOf(blocks: readonly string[]): string[][] {
  return pairBlocks([...blocks], LANGS)
    .paragraphs.filter(({ literal, polished }) => literal.length > 0 && polished.length > 0)
    .map(({ literal, polished }) => [...literal, ...polished].map((i) => blocks[i] ?? ''));
}

function inTurns(turn: readonly Pair[]): string[] {
  return [...turn.map(([literal]) => literal), ...turn.map(([, polished]) => polished)];
}

test('questions and answers that stand in the one version and then in the other are paired each with its own', () => {
  expect(pairsOf(QUESTIONS.flatMap(inTurns))).toEqual(QUESTIONS.flat());
});

test('turns may have different lengths, a line between them and a title above', () => {
  const body = HARBOUR.paragraphs.map(([, literal, polished]): Pair => [literal, polished]);
  const turns = [body.slice(0, 2), body.slice(2, 5), QUESTIONS[0] ?? [], body.slice(5, 6), body.slice(6, 8)];
  const blocks = ['Notes from the riverside', ...turns.flatMap(inTurns)];
  blocks.splice(5, 0, 'The flood');
  expect(pairsOf(blocks)).toEqual(turns.flat());
});

test('ten thousand blocks in such turns are read in seconds, and none is lost', () => {
  const blocks = Array.from({ length: 834 }, (_, k) =>
    QUESTIONS.flatMap(inTurns).map((text) => `${text} ${(k * 7919).toString(36)} ${k}.`),
  ).flat();
  const start = process.cpuUsage();
  const { paragraphs, furniture } = pairBlocks(blocks, LANGS);
  // Two seconds of a machine with nothing else to do, in microseconds.
  expect(process.cpuUsage(start).user).toBeLessThan(15_000_000);
  const seen = [...furniture, ...paragraphs.flatMap(({ literal, polished }) => [...literal, ...polished])];
  expect(seen.toSorted((a, b) => a - b)).toEqual(blocks.map((_, i) => i));
});
