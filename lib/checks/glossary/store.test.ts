import { and, desc, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { db } from '../../db/client.ts';
import { refusal } from '../../db/expectations.ts';
import { schema } from '../../db/schema/index.ts';
import { type Cast, newKey, testArticle, testCast } from '../../db/test-cast.ts';
import { onTestDatabase } from '../../db/testing.ts';
import { endOf } from '../../people/testing.ts';
import { hashOf } from '../../review/text.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';
import { listTermsFor } from '../store.ts';
import { exportGlossary, findEntry, importGlossary, listGlossary, listTerms, removeEntry, saveEntry } from './store.ts';

onTestDatabase();

let people: Cast;
beforeAll(async () => {
  people = await testCast();
});
beforeEach(async () => {
  await db().delete(schema.glossaryEntry);
});

const mill: GlossaryEntry = {
  source: 'malom',
  target: 'mill',
  sourceLang: 'hu',
  targetLang: 'en',
  forbidden: ['grinder', ' grinder', 'mill'],
  kind: 'term',
};
const save = (more: Partial<GlossaryEntry & { id: string; rev: number }> = {}, actor = people.edith) =>
  saveEntry(actor, { ...mill, id: null, rev: 0, ...more, key: newKey() });
const entriesNow = async () => (await listGlossary(people.tomas)).entries;
const lastEvent = async () => {
  const [row] = await db().select().from(schema.event).orderBy(desc(schema.event.id)).limit(1);
  return row;
};

describe('keeping the glossary', () => {
  test('an editor adds an entry: tidied, with who and when, and its event', async () => {
    const { id } = await save({ target: ' mill ' });
    expect(await entriesNow()).toMatchObject([{ id, target: 'mill', forbidden: ['grinder'], setBy: 'Edith', rev: 0 }]);
    expect(await lastEvent()).toMatchObject({ deed: 'save-entry', personId: people.edith.id });
  });

  test('a translator reads it and changes nothing', async () => {
    const { id } = await save();
    const told = await lastEvent();
    expect(await endOf(save({ target: 'weir' }, people.tomas))).toBe('forbidden');
    expect(await endOf(save({ id, target: 'weir' }, people.tomas))).toBe('forbidden');
    expect(await endOf(removeEntry(people.tomas, { id, rev: 0, key: newKey() }))).toBe('forbidden');
    const file = { format: 'csv', text: 'target\nweir\n', key: newKey() } as const;
    expect(await endOf(importGlossary(people.tomas, file))).toBe('forbidden');
    expect((await entriesNow()).map(({ target }) => target)).toEqual(['mill']);
    expect(await lastEvent()).toEqual(told);
  });

  test('one spelling has one entry in a language, however it is written', async () => {
    await save();
    expect(await endOf(save({ target: 'Mill' }))).toBe('conflict');
    expect(await endOf(save({ targetLang: 'de' }))).toBe('done');
  });

  test('an entry is changed once by two editors who saw the same state', async () => {
    const { id } = await save();
    const ends = await Promise.all([
      endOf(save({ id, note: 'The one on the Arn.' })),
      endOf(save({ id, note: 'Any.' }, people.eve)),
    ]);
    expect(ends.sort()).toEqual(['conflict', 'done']);
    expect((await entriesNow())[0]?.rev).toBe(1);
  });

  test('an editor who is too late is told who was first, sees the entry as it is now, and can then change it', async () => {
    const { id } = await save();
    await save({ id, note: 'The one on the Arn.' }, people.eve);
    await expect(save({ id, note: 'Any.' })).rejects.toEqual(refusal('conflict', /^Eve changed .* save again/));
    await expect(removeEntry(people.edith, { id, rev: 0, key: newKey() })).rejects.toEqual(
      refusal('conflict', /^Eve changed .* then remove/),
    );
    const now = await findEntry(people.edith, id);
    expect(now).toMatchObject({ id, rev: 1, note: 'The one on the Arn.', setBy: 'Eve' });
    await save({ id, rev: now.rev, note: 'Any.' });
    const mine = { id, rev: now.rev, key: newKey() };
    await expect(removeEntry(people.edith, mine)).rejects.toEqual(refusal('conflict', /^You, in another window,/));
    expect(await findEntry(people.tomas, id)).toMatchObject({ rev: 2, note: 'Any.', setBy: 'Edith' });
  });

  test('an entry that is gone is said to be, and what was typed can be added again', async () => {
    const { id } = await save();
    await removeEntry(people.eve, { id, rev: 0, key: newKey() });
    await expect(save({ id, note: 'Any.' })).rejects.toEqual(refusal('conflict', /removed this entry .* save again/));
    expect(await endOf(findEntry(people.edith, id))).toBe('not-found');
    await save({ note: 'Any.' });
    expect(await entriesNow()).toMatchObject([{ note: 'Any.' }]);
  });

  test('an entry cannot take the spelling of another one', async () => {
    const { id } = await save();
    await save({ target: 'weir' });
    expect(await endOf(save({ id, target: 'Weir' }))).toBe('conflict');
  });

  test('an entry is removed as it was seen, and its event tells which', async () => {
    const { id } = await save();
    await save({ id, note: 'New.' });
    expect(await endOf(removeEntry(people.edith, { id, rev: 0, key: newKey() }))).toBe('conflict');
    await removeEntry(people.edith, { id, rev: 1, key: newKey() });
    expect(await entriesNow()).toEqual([]);
    expect(await lastEvent()).toMatchObject({ deed: 'remove-entry', data: { spelling: 'mill' } });
    expect(await endOf(removeEntry(people.edith, { id, rev: 1, key: newKey() }))).toBe('not-found');
  });

  test.each([
    ['no spelling', { target: ' ' }],
    ['an endless one', { target: 'a'.repeat(201) }],
    ['no language there is', { targetLang: 'mill' }],
  ])('%s is refused', async (_, more) => {
    expect(await endOf(save(more))).toBe('not-ready');
  });

  test('it is searched by spelling, source term and variant; signs of the database mean themselves', async () => {
    await save();
    await save({ target: '100% wool', source: '', forbidden: [] });
    const found = async (search: string) =>
      (await listGlossary(people.tomas, { search })).entries.map(({ target }) => target);
    expect(await found('MAL')).toEqual(['mill']);
    expect(await found('grind')).toEqual(['mill']);
    expect(await found('%')).toEqual(['100% wool']);
    expect(await found('_')).toEqual([]);
    expect(await found('mi\0ll')).toEqual(['mill']);
    expect(await found('\0')).toEqual(await found(''));
  });

  test('the checks get the entries of a language in all its countries, and those for every language', async () => {
    await save();
    await save({ target: 'colour', targetLang: 'en-GB' });
    await save({ target: 'Diptych', targetLang: '' });
    await save({ target: 'Mühle', targetLang: 'de' });
    const targets = (await listTerms(people.tomas, 'en-US')).map(({ target }) => target);
    expect(targets).toEqual(['colour', 'Diptych', 'mill']);
  });
});

test('the review of an article gets what its sources ask for and what nobody may write, and no more', async () => {
  await save({ forbidden: [] });
  await save({ source: 'híd', target: 'bridge', forbidden: [] });
  await save({ source: 'híd', target: 'quay', forbidden: ['dock'], note: 'As agreed.' });
  const article = await testArticle(people.tomas);
  const first = and(eq(schema.paragraph.articleId, article), eq(schema.paragraph.position, 1));
  const [row] = await db()
    .update(schema.paragraph)
    .set({ lanes: ['source', 'literal', 'polished'] })
    .where(first)
    .returning();
  const source = {
    articleId: article,
    paragraphId: row?.id ?? '',
    number: 9,
    origin: 'source',
    text: 'A malomban.',
  } as const;
  await db()
    .insert(schema.version)
    .values({ ...source, hash: hashOf(source.text) });
  const terms = await listTermsFor(people.tomas, article, 0);
  expect(terms.map(({ source, target }) => [source, target])).toEqual([
    ['malom', 'mill'],
    ['', 'quay'],
  ]);
  expect(await listTermsFor(people.tomas, article, 100)).toMatchObject([{ target: 'quay', forbidden: ['dock'] }]);
});

describe('glossary files', () => {
  const take = (text: string, format: 'csv' | 'tbx' = 'csv') =>
    importGlossary(people.edith, { format, text, key: newKey() });

  test.each(['csv', 'tbx'] as const)('what is exported as %s comes back the same', async (format) => {
    await save({ note: 'The one on the Arn, “old”.' });
    await save({ target: 'Jon Petri', source: '', kind: 'name', forbidden: ['Jon Petry', 'John Petri'] });
    const before = await listTerms(people.tomas, 'en');
    const file = await exportGlossary(people.tomas, format);
    await db().delete(schema.glossaryEntry);
    expect(await take(file, format)).toEqual({ added: 2, changed: 0, problems: [], left: 0 });
    expect(await listTerms(people.tomas, 'en')).toEqual(before);
  });

  test('what is there takes what the file says, what is new is added, and the event counts both', async () => {
    await save();
    const file = 'target,target language,forbidden\nMill,en,factory\nweir,en,\nWEIR,en,dam | sluice\n';
    expect(await take(file)).toMatchObject({ added: 1, changed: 1, problems: [] });
    expect(await entriesNow()).toMatchObject([
      { target: 'Mill', forbidden: ['factory'], rev: 1 },
      { target: 'WEIR', forbidden: ['dam', 'sluice'], rev: 0 },
    ]);
    expect(await lastEvent()).toMatchObject({ deed: 'import-glossary', data: { added: 1, changed: 1, format: 'csv' } });
  });

  test('of lines with one spelling no variant is lost, and a source term that has no place is told', async () => {
    const file = 'source,target,forbidden\nmolen,mill,factory\nfabriek,mill,works\n';
    expect(await take(file)).toMatchObject({
      added: 1,
      problems: [{ code: 'second-source', values: { spelling: 'mill', source: 'molen' } }],
    });
    expect(await entriesNow()).toMatchObject([{ source: 'fabriek', forbidden: ['factory', 'works'] }]);
  });

  test('lines that do not fit are told, the others come in', async () => {
    const { added, problems } = await take('target,target language\nmill,en\n,en\nweir,nonsense\n');
    expect(added).toBe(1);
    expect(problems.map(({ code }) => code)).toEqual(['line-without-target', 'language-unknown']);
  });

  test('a line that is told of is told in whole letters, whatever it is cut from', async () => {
    const { added, problems } = await take(`target\nmill\n\u0000${'🌊'.repeat(150)}\nx${'🌊'.repeat(150)}\n`);
    expect(added).toBe(1);
    const told = problems.map(({ values }) => String(values.spelling));
    expect(told).toEqual([expect.stringMatching(/^(🌊)+…$/u), expect.stringMatching(/^x(🌊)+…$/u)]);
  });

  test('a text larger than a request carries is refused with what to do', async () => {
    const text = `target\n${'mill\n'.repeat(1_100_000)}`;
    await expect(take(text)).rejects.toEqual(refusal('not-ready', /larger than 5 MB\. Split/));
  });

  test.each([
    ['a table without the column', 'word\nmill\n', 'csv'],
    ['no XML', '<tbx', 'tbx'],
    ['a document type', '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx/>', 'tbx'],
    ['nothing', '', 'csv'],
  ] as const)('%s is refused and changes nothing', async (_, text, format) => {
    expect(await endOf(take(text, format))).toBe('not-ready');
    expect(await entriesNow()).toEqual([]);
  });
});
