import { expect, test } from 'vitest';
import type { ParagraphView, VersionView } from '../../review/reading/store.ts';
import { choicesOf, spellingFor, variantsOf } from '../settle.ts';
import { ledgerOf, planOf, rowView, rowWith } from './plan.ts';

const LITERAL = 'On Monday Birgitta Ekwall came with the mayor Halvard Strand.';
const POLISHED = 'On Monday Birgitta Ekvall came with Mayor Halvard Strand.';

const LANGUAGES = { sourceLang: 'sv', targetLang: 'en' };

function version(id: string, origin: VersionView['origin'], text: string): VersionView {
  return { id, number: 1, origin, text, hash: '', author: null, at: '2026-03-02T10:00:00.000Z' };
}

function paragraph(id: string, position: number, more: Partial<ParagraphView> = {}): ParagraphView {
  const versions = [version(`${id}-l`, 'literal', LITERAL), version(`${id}-p`, 'polished', POLISHED)];
  const empty = { kind: 'paragraph', rev: 0, canonicalId: null, chosenId: null, lastDecision: null } as const;
  return { ...empty, id, position, state: 'open', versions, twins: [], ...more };
}

function mayorOf(paragraphs: ParagraphView[]) {
  const row = ledgerOf(paragraphs, LANGUAGES, []).find(({ spellings }) =>
    spellings.some(({ text }) => /Ekwall/.test(text)),
  );
  if (!row) throw new Error('the ledger lacks the mayor');
  return row;
}

test('the text that would go out is judged: approved, else proposed, else the newest', () => {
  const all = [
    paragraph('open', 0),
    paragraph('proposed', 1, { state: 'proposed', chosenId: 'proposed-l' }),
    paragraph('approved', 2, { state: 'approved', canonicalId: 'approved-p', chosenId: 'approved-p' }),
    paragraph('returned', 3, { state: 'returned', chosenId: 'returned-p' }),
    paragraph('alike', 4, { state: 'approved', canonicalId: 'alike-l' }),
  ];
  const { writes, approved, returned } = planOf(mayorOf(all), 'Birgitta Ekwall', all);
  expect(writes.map((one) => [one.version.id, one.text])).toEqual([['open-p', POLISHED.replace('Ekvall', 'Ekwall')]]);
  expect({ approved, returned }).toEqual({
    approved: [{ paragraphId: 'approved', position: 2 }],
    returned: [{ paragraphId: 'returned', position: 3 }],
  });
});

test('an edit that a newer one replaced is not in the ledger', () => {
  const [literal, polished] = paragraph('p', 0).versions;
  if (!literal || !polished) throw new Error('the sample has too few versions');
  const edits = ['Birgitta Eckwall came.', 'Birgitta Ekwall came.'].map((text, k) => version(`e${k}`, 'edit', text));
  const one = paragraph('p', 0, { versions: [literal, polished, ...edits] });
  const texts = ledgerOf([one], LANGUAGES, []).flatMap(({ spellings }) => spellings.map(({ text }) => text));
  expect(texts.filter((text) => text.includes('Eckwall'))).toEqual([]);
});

test('of an approved paragraph nobody is asked to settle what will not be read', () => {
  const [literal, polished] = paragraph('p', 0).versions;
  if (!literal || !polished) throw new Error('the sample has too few versions');
  const versions = [literal, polished, version('e', 'edit', 'Birgitta Eckwall came.')];
  const textsOf = (canonicalId: string | null) =>
    ledgerOf([paragraph('p', 0, { versions, canonicalId })], LANGUAGES, []).flatMap(({ spellings }) =>
      spellings.map(({ text }) => text),
    );
  expect(textsOf(null)).toEqual(expect.arrayContaining(['Birgitta Ekwall', 'Birgitta Ekvall', 'Birgitta Eckwall']));
  expect(textsOf('p-p')).toEqual(expect.arrayContaining(['Birgitta Ekwall', 'Birgitta Ekvall']));
  expect(textsOf('p-p')).not.toContain('Birgitta Eckwall');
});

test('a row is found again by its spellings, in whatever order, and only by all of them', () => {
  const all = [paragraph('p', 0)];
  const rows = ledgerOf(all, LANGUAGES, []);
  expect(rowWith(rows, ['Birgitta Ekvall', 'Birgitta Ekwall'])).toBeDefined();
  expect(rowWith(rows, ['Birgitta Ekvall'])).toBeUndefined();
});

test('a spelling is one line, whichever versions have it, and leads to each paragraph once, in reading order', () => {
  const all = [paragraph('b', 7), paragraph('a', 3)];
  const strand = ledgerOf(all, LANGUAGES, []).find(({ spellings }) =>
    spellings.some(({ text }) => /Strand/.test(text)),
  );
  if (!strand) throw new Error('the ledger lacks the host');
  const { spellings } = rowView(strand, all);
  const halvard = spellings.find(({ text }) => text === 'Halvard Strand');
  expect(halvard?.sides.map(({ side }) => side)).toEqual(['literal', 'polished']);
  expect(halvard?.places).toEqual([
    { paragraphId: 'a', position: 3 },
    { paragraphId: 'b', position: 7 },
  ]);
});

test('variants are what settling replaces, without the form of address; a short form is mended to a short form', () => {
  const row = mayorOf([paragraph('p', 0)]);
  expect(variantsOf(row, 'Birgitta Ekwall')).toEqual(['Birgitta Ekvall']);
  expect(spellingFor('Ms. Ekvall', 'Birgitta Ekwall', ['Birgitta Ekvall'])).toBe('Ms. Ekwall');
  expect(spellingFor('Ekvall', 'Birgitta Ekwall', ['Birgitta Ekvall', 'Ekvall'])).toBe('Ekwall');
});

test.each([
  ['Ekvall', 'Birgitta Ekwall', 'Ekwall'],
  ['חאלבי', 'יוסף חלבי', 'חלבי'],
  ['マルケズ', 'エレナ・マルケス', 'マルケス'],
  ['Herr Muller', 'Jan Müller', 'Herr Müller'],
  ['MÜLLER', 'Jan Müller', 'MÜLLER'],
  ['Muller’s', 'Jan Müller', 'Müller’s'],
  ['Cho', 'Zhao Weimin', 'Zhao Weimin'],
  ['Lee', 'Li Le', 'Li Le'],
])('a short form that stands nowhere in a full one, %s of %s, becomes %s', (variant, canonical, expected) => {
  expect(spellingFor(variant, canonical, [variant])).toBe(expected);
});

test.each([
  ['person', ['Birgitta Ekwall', 'Ms. Ekvall', 'Ekvall', 'Birgitta Ekvall'], ['Birgitta Ekwall', 'Birgitta Ekvall']],
  ['person', ['Li Zhuangyu', 'Mr. Lee', 'Lee Jang-woo'], ['Li Zhuangyu', 'Lee Jang-woo']],
  ['person', ['Mr. Lee', 'Ms. Li'], ['Lee', 'Li']],
  ['place', ['Vestervik', 'Vestervik City'], ['Vestervik', 'Vestervik City']],
] as const)('a %s spelled %j may be settled on %j', (kind, texts, choices) => {
  const spellings = texts.map((text) => ({ text, versionSide: 'literal', count: 1, places: [] }));
  expect(choicesOf({ kind, spellings, isOpen: true })).toEqual(choices);
});
