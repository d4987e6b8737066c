import { describe, expect, test } from 'vitest';
import type { GlossaryEntry } from './glossary-entry.ts';
import { joinEntries, spellingKey, type TidyEntry, tidyEntry } from './tidy-entry.ts';

const entry = (more: Partial<GlossaryEntry>): GlossaryEntry => {
  return { source: '', target: 'mill', forbidden: [], kind: 'term', ...more };
};

test('an entry lies on single lines in NFC, with each variant once and never the spelling itself', () => {
  const typed = entry({ target: ' Cafe\u0301\n', forbidden: ['Kaffee', 'Kaffee ', '', 'Café'], note: 'one\ntwo' });
  expect(tidyEntry(typed)).toMatchObject({ target: 'Café', forbidden: ['Kaffee'], note: 'one two' });
});

test('an entry holds nothing that its file could not hold', () => {
  const typed = entry({ target: 'mi\ufffell', forbidden: ['we\uffffir', '\uffff'] });
  expect(tidyEntry(typed)).toMatchObject({ target: 'mill', forbidden: ['weir'] });
});

test('language tags are written one way; what nobody knows is empty', () => {
  expect(tidyEntry(entry({ targetLang: 'EN-gb' }))).toMatchObject({ targetLang: 'en-GB', sourceLang: '' });
});

test.each([
  ['target-missing', { target: ' \t' }],
  ['term-long', { target: 'a'.repeat(201) }],
  ['term-long', { forbidden: ['a'.repeat(201)] }],
  ['note-long', { note: 'a'.repeat(1001) }],
  ['too-many-forbidden', { forbidden: Array.from({ length: 51 }, (_, k) => `v${k}`) }],
  ['language-unknown', { targetLang: 'not a tag' }],
] as const)('%s is told', (fault, more) => {
  expect(tidyEntry(entry(more))).toBe(fault);
});

test('spellings that differ in capitals or in how an accent is typed are one', () => {
  expect(spellingKey('CAFÉ')).toBe(spellingKey('cafe\u0301'));
  expect(spellingKey('Café')).not.toBe(spellingKey('Cafe'));
});

describe('entries of one spelling in a file', () => {
  const tidy = (more: Partial<GlossaryEntry>) => tidyEntry(entry(more)) as TidyEntry;

  test('become one with the variants of all, and say what the last one says that says anything', () => {
    const first = tidy({ source: 'Mühle', sourceLang: 'de', forbidden: ['factory', 'Mill'], note: 'of the river' });
    const { entries, left } = joinEntries([first, tidy({ target: 'Mill', forbidden: ['works', 'factory'] })]);
    expect(entries).toEqual([
      { ...first, target: 'Mill', forbidden: ['factory', 'works'], source: 'Mühle', note: 'of the river' },
    ]);
    expect(left).toEqual([]);
  });

  test('have one source term, and the others are told', () => {
    const [first, last] = [tidy({ source: 'Mühle' }), tidy({ source: 'Werk' })];
    expect(joinEntries([first, last])).toMatchObject({ entries: [{ source: 'Werk' }], left: [{ source: 'Mühle' }] });
  });

  test('stay several where their languages differ', () => {
    const several = [tidy({ targetLang: 'en' }), tidy({ targetLang: 'en-GB' }), tidy({})];
    expect(joinEntries(several)).toEqual({ entries: several, left: [] });
  });
});
