import { expect, test } from 'vitest';
import { withoutMarks } from './kinds.ts';
import { pairBlocks } from './pair.ts';
import { PIER } from './samples/samples.ts';

/** The kinds of these pairs inside an article with a headline and paragraphs around them. */
function kindsOf(...rows: readonly [literal: string, polished: string][]) {
  const blocks = ['The Pier Is Closed', 'Pier closed', ...PIER.slice(0, 2), ...rows.flat(), ...PIER.slice(2)];
  const { paragraphs } = pairBlocks(blocks, { targetLang: 'en' });
  return rows.map(([, polished]) => paragraphs.find((p) => p.polished.some((i) => blocks[i] === polished))?.kind);
}

test('a line above a paragraph is a heading, and one that goes on below is none', () => {
  expect(kindsOf(['What It Will Cost', 'What it costs'])).toEqual(['heading']);
  expect(kindsOf(['You can choose between three harbours:', 'Choose from three harbours:'])).toEqual(['paragraph']);
});

test('the day above the headline is not the headline', () => {
  const blocks = ['3 May 2026', '3 May 2026', 'The Pier Is Closed', 'Pier closed', ...PIER];
  const { paragraphs } = pairBlocks(blocks, { targetLang: 'en' });
  expect(paragraphs.slice(0, 3).map(({ kind }) => kind)).toEqual(['heading', 'title', 'paragraph']);
});

test('lines in a row are a table or a poem, and no headings', () => {
  const table: [string, string][] = [
    ['First ferry at 7 o’clock', 'First ferry 7:00'],
    ['Last ferry at 22 o’clock', 'Last ferry 22:00'],
    ['Adults pay 14 francs', 'Adults 14 francs'],
  ];
  expect(kindsOf(...table)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('talk is no quotation by somebody else', () => {
  expect(kindsOf(['"It is the fault of the storm."', '"The storm is to blame."'])).toEqual(['quote']);
  expect(kindsOf(['"Are you coming now?"', '"Coming?"'], ['"No, not today."', '"No, not today."'])).toEqual([
    'paragraph',
    'paragraph',
  ]);
});

test('marks of Markdown say the kind and are no text', () => {
  expect(kindsOf(['## What happened', '## What happened then'])).toEqual(['heading']);
  expect(kindsOf(['> The sea was quiet, said Berg.', '> The sea was calm, said Berg.'])).toEqual(['quote']);
  expect(withoutMarks('## What happened', 'heading')).toBe('What happened');
  expect(withoutMarks('> The sea was calm.', 'quote')).toBe('The sea was calm.');
  expect(withoutMarks('#harbour is what they write', 'heading')).toBe('#harbour is what they write');
  expect(withoutMarks('- bread', 'list item')).toBe('- bread');
});

test('who wrote it is no heading below the headline', () => {
  const blocks = ['The Pier Is Closed', 'Pier closed', 'By reporter Ida Holm', 'By Ida Holm', ...PIER];
  const { paragraphs } = pairBlocks(blocks, { targetLang: 'en' });
  expect(paragraphs.map(({ kind }) => kind).slice(0, 3)).toEqual(['title', 'paragraph', 'paragraph']);
});
