import { and, asc, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { db } from '../../db/client.ts';
import { schema } from '../../db/schema/index.ts';
import { type Cast, newKey, testArticle, testCast } from '../../db/test-cast.ts';
import { onTestDatabase } from '../../db/testing.ts';
import { endOf } from '../../people/testing.ts';
import { listParagraphs, type ParagraphView } from '../../review/reading/store.ts';
import { approveVersion, chooseVersion, returnParagraph, writeVersion } from '../../review/store.ts';
import { listGlossary, listTerms, removeEntry, saveEntry } from '../glossary/store.ts';
import { listFindings, setCheck } from '../store.ts';
import type { NameRow } from './plan.ts';
import { findLedger, settleName } from './store.ts';

onTestDatabase();

const STREAM = `The mayor of Lindhamn opens a library

On Monday Birgitta Ekwall opened the library together with the mayor Halvard Strand.

On Monday Birgitta Ekvall opened the library with Mayor Halvard Strand.

The readers thanked Birgitta Ekwall for the new house with many books.

Readers thanked Birgitta Ekvall for the new house and its many books.

In the evening Birgitta Ekwall went back to Lindhamn by the last train.

That evening Birgitta Ekvall took the last train back to Lindhamn.`;

let people: Cast;
let articleId: string;
beforeAll(async () => {
  people = await testCast();
});
beforeEach(async () => {
  const { entries } = await listGlossary(people.edith);
  for (const { id, rev } of entries) await removeEntry(people.edith, { id, rev, key: newKey() });
  articleId = await testArticle(people.tomas, { text: STREAM });
});

const paragraphsNow = () => listParagraphs(people.edith, articleId);
const newestOf = ({ versions }: ParagraphView) => {
  const newest = versions.at(-1);
  if (!newest) throw new Error('a paragraph has no version');
  return newest;
};
const seenOf = (paragraph: ParagraphView) => {
  const { id: versionId, hash } = newestOf(paragraph);
  return { paragraphId: paragraph.id, versionId, rev: paragraph.rev, hash, key: newKey() };
};
const nth = (paragraphs: ParagraphView[], k: number) => {
  const one = paragraphs[k];
  if (!one) throw new Error('the sample has too few paragraphs');
  return one;
};
const mayorOf = (rows: NameRow[]) => {
  const row = rows.find(({ spellings }) => spellings.some(({ text }) => text === 'Birgitta Ekwall'));
  if (!row) throw new Error('the ledger lacks the mayor');
  return row;
};
async function settle(spelling: string, actor = people.edith, key = newKey(), article = articleId) {
  const { rows } = await findLedger(people.edith, article);
  const spellings = mayorOf(rows).spellings.map(({ text }) => text);
  return settleName(actor, { articleId: article, spellings, spelling, key });
}
const deeds = () =>
  db()
    .select({ deed: schema.event.deed, data: schema.event.data })
    .from(schema.event)
    .where(and(eq(schema.event.articleId, articleId), eq(schema.event.personId, people.edith.id)))
    .orderBy(asc(schema.event.id));

describe('the ledger', () => {
  test('has one row for a person with every spelling, how often in which version, and where', async () => {
    const { rows } = await findLedger(people.tomas, articleId);
    const { spellings, isOpen, canonical, kind } = mayorOf(rows);
    expect({ isOpen, canonical, kind }).toEqual({ isOpen: true, canonical: null, kind: expect.any(String) });
    expect(Object.fromEntries(spellings.map(({ text, sides }) => [text, sides]))).toEqual({
      'Birgitta Ekwall': [{ side: 'literal', count: 3 }],
      'Birgitta Ekvall': [{ side: 'polished', count: 3 }],
    });
    expect(spellings[0]?.places.map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  test('names that are spelled alike have nothing to settle', async () => {
    const { rows } = await findLedger(people.tomas, articleId);
    expect(rows.filter(({ isOpen }) => isOpen)).toHaveLength(1);
  });
});

describe('settling a name', () => {
  test('writes new versions of the open paragraphs, proposed by whoever settled, and tells of it', async () => {
    const done = await settle('Birgitta Ekwall');
    expect(done).toMatchObject({ spelling: 'Birgitta Ekwall', approved: [], returned: [] });
    expect(done.written.map(({ position }) => position)).toEqual([1, 2, 3]);
    for (const paragraph of (await paragraphsNow()).slice(1)) {
      const edit = newestOf(paragraph);
      expect(edit).toMatchObject({ origin: 'edit', author: { name: 'Edith' }, id: paragraph.chosenId });
      expect(edit.text).toContain('Birgitta Ekwall');
      expect(edit.text).not.toContain('Ekvall');
      expect(paragraph).toMatchObject({ state: 'proposed', rev: 1 });
    }
    const told = await deeds();
    expect(told.map(({ deed }) => deed)).toEqual(['write', 'write', 'write', 'settle-names']);
    expect(told.at(-1)?.data).toEqual({ spelling: 'Birgitta Ekwall', written: 3, approved: 0 });
  });

  test('leaves paragraphs alone that have the spelling already', async () => {
    const before = await paragraphsNow();
    expect((await settle('Birgitta Ekvall')).written).toEqual([]);
    expect(await paragraphsNow()).toEqual(before);
  });

  test('puts the spelling into the glossary, the others forbidden, and the row counts as settled', async () => {
    await settle('Birgitta Ekvall');
    expect(await listTerms(people.tomas, 'en')).toMatchObject([
      { target: 'Birgitta Ekvall', targetLang: 'en', forbidden: ['Birgitta Ekwall'], kind: 'name' },
    ]);
    const { rows } = await findLedger(people.tomas, articleId);
    expect(mayorOf(rows)).toMatchObject({ isOpen: false, canonical: 'Birgitta Ekvall' });
  });

  test('from then on the other spelling is an error of the checks, whose fix is the settled one', async () => {
    const literal = nth(await paragraphsNow(), 2).versions.find(({ origin }) => origin === 'literal');
    const ofGlossary = async () =>
      (await listFindings(people.tomas, literal?.id ?? '')).filter(({ check }) => check === 'glossary');
    expect(await ofGlossary()).toEqual([]);
    await settle('Birgitta Ekvall');
    expect(await ofGlossary()).toMatchObject([{ severity: 'error', fix: { text: 'Birgitta Ekvall' } }]);
  });

  test('settled again otherwise, the glossary keeps one entry, with its note', async () => {
    await settle('Birgitta Ekvall');
    const [entry] = (await listGlossary(people.edith)).entries;
    if (!entry) throw new Error('nothing was settled');
    await saveEntry(people.edith, { ...entry, note: 'Her own card says so.', key: newKey() });
    await settle('Birgitta Ekwall');
    expect(await listTerms(people.tomas, 'en')).toMatchObject([
      { target: 'Birgitta Ekwall', forbidden: ['Birgitta Ekvall'], note: 'Her own card says so.' },
    ]);
  });

  test('what another article settled otherwise gives way, and nothing forbids the spelling any longer', async () => {
    const other = { source: '', sourceLang: '', kind: 'name', note: '', id: null, rev: 0 } as const;
    const earlier = { ...other, target: 'Birgitta Eekvall', targetLang: 'en', forbidden: ['Birgitta Ekvall'] };
    const wide = { ...other, target: 'Ms. Ekvall', targetLang: '', forbidden: ['Birgitta Ekvall', 'Frau Ekvall'] };
    await saveEntry(people.edith, { ...earlier, key: newKey() });
    await saveEntry(people.edith, { ...wide, key: newKey() });
    const { rows } = await findLedger(people.edith, articleId);
    expect(mayorOf(rows).canonical).toBe('Birgitta Eekvall');
    await settle('Birgitta Ekvall');
    expect(await listTerms(people.tomas, 'en')).toMatchObject([
      { target: 'Birgitta Ekvall', forbidden: ['Birgitta Ekwall', 'Birgitta Eekvall'] },
      { target: 'Ms. Ekvall', forbidden: ['Frau Ekvall'] },
    ]);
  });

  test('an article whose language was once written otherwise is settled again like every other', async () => {
    const { article } = schema;
    await db().update(article).set({ targetLang: 'en-us' }).where(eq(article.id, articleId));
    await settle('Birgitta Ekvall');
    await settle('Birgitta Ekwall');
    expect(await listTerms(people.tomas, 'en')).toMatchObject([
      { target: 'Birgitta Ekwall', targetLang: 'en-US', forbidden: ['Birgitta Ekvall'] },
    ]);
  });

  test('two editors who settle one spelling in two articles at the same moment both do', async () => {
    for (let round = 0; round < 3; round++) {
      const articles = await Promise.all([people.tomas, people.tomas].map((who) => testArticle(who, { text: STREAM })));
      const spelling = `Birgitta Ekvall${'l'.repeat(round)}`;
      const ends = articles.map((id, k) => endOf(settle(spelling, k ? people.eve : people.edith, newKey(), id)));
      expect(await Promise.all(ends)).toEqual(['done', 'done']);
      const terms = await listTerms(people.tomas, 'en');
      expect(terms.filter(({ target }) => target === spelling)).toMatchObject([
        { forbidden: expect.arrayContaining(['Birgitta Ekwall']) },
      ]);
    }
  });

  test('an approved paragraph stays as it is and is told, to be confirmed', async () => {
    await setCheck(people.edith, { articleId, check: 'names', setting: 'off', key: newKey() });
    const one = nth(await paragraphsNow(), 1);
    await approveVersion(people.eve, { ...seenOf(one), waivers: [] });
    const before = nth(await paragraphsNow(), 1);
    expect(before.state).toBe('approved');
    const done = await settle('Birgitta Ekwall');
    expect(done.approved).toEqual([{ paragraphId: one.id, position: 1 }]);
    expect(done.written).toHaveLength(2);
    expect(nth(await paragraphsNow(), 1)).toEqual(before);
  });

  test('a returned paragraph keeps its reason and waits for its translator', async () => {
    const chosen = await chooseVersion(people.tomas, seenOf(nth(await paragraphsNow(), 1)));
    await returnParagraph(people.eve, { ...seenOf(chosen), reason: 'Which Monday?' });
    const done = await settle('Birgitta Ekwall');
    expect(done.returned).toEqual([{ paragraphId: chosen.id, position: 1 }]);
    expect(nth(await paragraphsNow(), 1)).toMatchObject({ state: 'returned', chosenId: chosen.chosenId });
  });

  test('a spelling nobody used before can be typed', async () => {
    expect((await settle('  Birgitta Eekvall ')).spelling).toBe('Birgitta Eekvall');
    expect(newestOf(nth(await paragraphsNow(), 3)).text).toContain('Birgitta Eekvall');
    expect(await endOf(settle(' '))).toBe('not-ready');
  });

  test('is for editors: a translator changes nothing', async () => {
    const before = await paragraphsNow();
    expect(await endOf(settle('Birgitta Ekwall', people.tomas))).toBe('forbidden');
    expect(await paragraphsNow()).toEqual(before);
    expect(await listTerms(people.tomas, 'en')).toEqual([]);
  });

  test('the same key again writes nothing more', async () => {
    const key = newKey();
    const { rows } = await findLedger(people.edith, articleId);
    const spellings = mayorOf(rows).spellings.map(({ text }) => text);
    const input = { articleId, spellings, spelling: 'Birgitta Ekwall', key };
    const twice = await Promise.all([settleName(people.edith, input), settleName(people.edith, input)]);
    expect(twice[0]).toEqual(twice[1]);
    expect((await paragraphsNow()).map(({ versions }) => versions.length)).toEqual([1, 3, 3, 3]);
  });

  test('names that changed since they were seen are a conflict, and nothing is written', async () => {
    const spellings = ['Birgitta Ekwall', 'Birgitta Eckwall'];
    const input = { articleId, spellings, spelling: 'Birgitta Ekwall', key: newKey() };
    expect(await endOf(settleName(people.edith, input))).toBe('conflict');
    expect((await paragraphsNow()).map(({ rev }) => rev)).toEqual([0, 0, 0, 0]);
  });

  test('against an approval at the same moment: the approved text is never changed', async () => {
    await setCheck(people.edith, { articleId, check: 'names', setting: 'off', key: newKey() });
    const one = nth(await paragraphsNow(), 2);
    const [approved, settled] = await Promise.all([
      endOf(approveVersion(people.eve, { ...seenOf(one), waivers: [] })),
      endOf(settle('Birgitta Ekwall')),
    ]);
    expect([approved, settled]).toContain('done');
    const now = nth(await paragraphsNow(), 2);
    const isWritten = settled === 'done' && approved === 'conflict';
    expect(now.state).toBe(isWritten ? 'proposed' : 'approved');
    if (!isWritten) expect(now.canonicalId).toBe(newestOf(one).id);
    const others = (await paragraphsNow()).filter(({ id }) => id !== one.id).slice(1);
    expect(others.map(({ state }) => state)).toEqual(settled === 'done' ? ['proposed', 'proposed'] : ['open', 'open']);
  });

  test('against an edit at the same moment: one of the two wins whole, neither is lost silently', async () => {
    const one = nth(await paragraphsNow(), 3);
    const [written, settled] = await Promise.all([
      endOf(writeVersion(people.tomas, { ...seenOf(one), text: 'She left by train.' })),
      endOf(settle('Birgitta Ekwall')),
    ]);
    expect([written, settled]).toContain('done');
    const texts = nth(await paragraphsNow(), 3).versions.map(({ text }) => text);
    expect(texts.includes('She left by train.')).toBe(written === 'done');
  });
});
