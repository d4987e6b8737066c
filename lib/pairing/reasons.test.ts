import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { pairing as catalogue } from '../i18n/pairing.ts';
import { featuresOf } from './blocks/tokens.ts';
import { pairBlocks, type Reason } from './pair.ts';
import { pairReasons } from './reasons.ts';
import { PIER } from './samples/samples.ts';

function codesOf(first: string, second: string): string[] {
  const [a, b] = featuresOf([first, second]);
  return a && b ? pairReasons([a], [b], 1).map(({ code }) => code) : [];
}

test.each([
  ['🎉🎉🎉', '🎉🎉🎉', ['identical']],
  ['👍', '👎', []],
  ['?!', '…', []],
  ['The ferry leaves.', '⛴', ['lengths-differ']],
  ['Goodbye.', 'The ferry leaves.', ['little-in-common']],
  ['No!', 'No!', ['identical', 'overlap']],
])('%s beside %s: of words that both lack nothing is said', (first, second, codes) => {
  expect(codesOf(first, second)).toEqual(codes);
});

function reasonsIn(blocks: string[], at: number): Reason[] {
  const { paragraphs, furniture, furnitureNotes } = pairBlocks(blocks, { targetLang: 'en' });
  const row = paragraphs.find(({ literal, polished }) => [...literal, ...polished].includes(at));
  return row?.reasons ?? furnitureNotes[furniture.indexOf(at)]?.reasons ?? [];
}

const codes = (reasons: Reason[]) => reasons.map(({ code }) => code);

test('where nothing is paired, nothing is said of the pairs', () => {
  const blocks = ['The ferry leaves at nine o’clock from the eastern pier, weather permitting.'];
  expect(codes(reasonsIn(blocks, 0))).toEqual(['no-twin']);
});

test('that a block shares no word with the pairs is said of furniture, and is no reason to be in the article', () => {
  const stray = 'Quartz glows whenever unusual vapours drift beneath frozen jungles';
  const kept = [...PIER.slice(0, 2), `${stray}, and nobody knew why it did so until somebody asked.`, ...PIER.slice(2)];
  expect(codes(reasonsIn(kept, 2))).toContain('no-twin');
  expect(codes(reasonsIn(kept, 2))).not.toContain('words-recur');
  const page = ['Subscribe', ...PIER, 'Subscribe to our newsletter', 'Zzz'];
  expect(reasonsIn(page, page.length - 1)).toContainEqual({ code: 'words-recur', percent: 0 });
});

test.each([
  [{ code: 'words-recur', percent: 0 }, 'None of its wording stands in the paired paragraphs'],
  [{ code: 'words-recur', percent: 40 }, '40% of its wording stands in the paired paragraphs too'],
  [{ code: 'no-twin', words: 0 }, 'No twin'],
  [{ code: 'no-twin', words: 1 }, 'One word, no twin'],
  [{ code: 'overlap', percent: 40 }, 'Wording 40% alike'],
  [{ code: 'little-in-common', percent: 0 }, 'Hardly alike in wording'],
  [{ code: 'at-the-edge' }, 'Above the first pair or below the last'],
] satisfies [Reason, string][])('%j is said as a sentence that is true', ({ code, ...values }, sentence) => {
  const sentences: Record<string, string> = catalogue.reasons;
  const translate = createTranslator({ locale: 'en', messages: { one: sentences[code] ?? '' } });
  expect(translate('one', values)).toBe(sentence);
});
