import { and, desc, eq, isNull } from 'drizzle-orm';
import pg from 'pg';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { db } from '../db/client.ts';
import { broken, refusal } from '../db/expectations.ts';
import { schema } from '../db/schema/index.ts';
import { type Cast, newKey, testArticle, testCast } from '../db/test-cast.ts';
import { onTestDatabase } from '../db/testing.ts';
import { verify } from '../db/verify.ts';
import { findBoard } from '../pairing/store.ts';
import { anonymous } from '../people/actor.ts';
import { listEvents } from './history/store.ts';
import { hasSetAside, listQueue } from './queue/store.ts';
import { allowOwnApproval, findArticle, importArticle, setAside } from './store.ts';

onTestDatabase();

let people: Cast;
beforeAll(async () => {
  people = await testCast();
});

function inputOf(text: string, targetLang: string | null = 'en') {
  return { text, fileName: 'a.txt', sourceLang: 'hu', targetLang, key: newKey() };
}

async function lastEvent(articleId: string) {
  const { event } = schema;
  const isOfArticle = and(eq(event.articleId, articleId), isNull(event.paragraphId));
  const [row] = await db().select().from(event).where(isOfArticle).orderBy(desc(event.id)).limit(1);
  return row;
}

/** A pair of paragraphs that begin with `title`. */
const proseOf = (title: string) =>
  `${title}, is what the council has decided on Monday after a long night.\n\n${title}, the council decided on Monday after a long night.`;

describe('importing', () => {
  test('the text is on the desk with what came, its blocks in order, its board and its event', async () => {
    const text = `\ufeff${proseOf('A bridge for the valley').replaceAll('\n', '\r\n')}`;
    const { id } = await importArticle(people.tomas, inputOf(text, null));
    const head = await findArticle(people.edith, id);
    expect(head).toMatchObject({
      title: expect.stringMatching(/^A bridge for the valley/),
      slug: expect.stringMatching(/^a-bridge-for-the-valley/),
      targetLang: 'en',
      sourceLang: 'hu',
      importedBy: 'Tomas',
      isPaired: false,
      liveEdition: null,
    });
    const { blocks, board, rev } = await findBoard(people.tomas, id);
    expect(blocks.map(({ line }) => line)).toEqual([1, 3]);
    expect({ rows: board.rows.length, rev }).toEqual({ rows: 1, rev: 0 });
    const [row] = await db().select().from(schema.article).where(eq(schema.article.id, id));
    expect(row?.fileText).toBe(text);
    expect(await lastEvent(id)).toMatchObject({ deed: 'import', personId: people.tomas.id, data: { blocks: 2 } });
  });

  test('the head of an article comes without its file, which may have megabytes', async () => {
    const { id } = await importArticle(people.tomas, inputOf(proseOf('A ferry for the island')));
    const asked = vi.spyOn(pg.Client.prototype, 'query');
    await findArticle(people.tomas, id);
    const statements = asked.mock.calls.map(([query]) => JSON.stringify(query));
    asked.mockRestore();
    expect(statements.some((statement) => statement.includes('file_name'))).toBe(true);
    expect(statements.filter((statement) => statement.includes('file_text'))).toEqual([]);
  });

  test('a text without a language that can be told is asked about', async () => {
    await expect(importArticle(people.tomas, inputOf('1 2 3', null))).rejects.toEqual(
      refusal('not-ready', /Choose the language/),
    );
  });

  test('a title in any script makes an address, a title without letters too', async () => {
    const slugs = await Promise.all(
      ['Żółta łódź płynie', '河上的旧磨坊重新开放', '…?!'].map(async (title) => {
        const { id } = await importArticle(people.tomas, inputOf(proseOf(title)));
        return (await findArticle(people.tomas, id)).slug;
      }),
    );
    expect(slugs).toEqual([
      expect.stringMatching(/^zołta-łodz-płynie/),
      expect.stringMatching(/^河上的旧磨坊重新开放/),
      expect.stringMatching(/^the-council/),
    ]);
  });

  test('a pasted text in which no paragraph is found still has its first words for a title', async () => {
    const { id } = await importArticle(people.tomas, { ...inputOf('Only a line'), fileName: '' });
    expect((await findArticle(people.tomas, id)).title).toBe('Only a line');
  });

  test('a language has one tag on the desk, however it was typed', async () => {
    const input = { ...inputOf(proseOf('One tag'), 'pt-br'), sourceLang: 'ZH-hant' };
    const { id } = await importArticle(people.tomas, input);
    expect(await findArticle(people.tomas, id)).toMatchObject({ sourceLang: 'zh-Hant', targetLang: 'pt-BR' });
  });

  test('a file with an endless name is not refused for it: the name is cut, in whole letters', async () => {
    const text = proseOf('A name without end');
    const { id } = await importArticle(people.tomas, { ...inputOf(text), fileName: ` a\ud83d${'🌊'.repeat(150)}.txt` });
    const { fileName } = await findArticle(people.tomas, id);
    expect(fileName).toMatch(/^a\ufffd(🌊){90,}…$/u);
    expect((await lastEvent(id))?.data).toMatchObject({ fileName });
  });

  test('eight imports of one title at once have eight addresses', async () => {
    const text = proseOf('Same title 100%_\\');
    const made = await Promise.all(
      Array.from({ length: 8 }, (_, k) => importArticle(k % 2 ? people.tomas : people.edith, inputOf(text))),
    );
    const slugs = await Promise.all(made.map(async ({ id }) => (await findArticle(people.tomas, id)).slug));
    const [first] = slugs.toSorted((a, b) => a.length - b.length);
    expect(first).toMatch(/^same-title-100/);
    expect(slugs.toSorted()).toEqual(['', 2, 3, 4, 5, 6, 7, 8].map((n) => (n ? `${first}-${n}` : first)));
  });

  test('an import of another title that wants the next address at the same moment gets the one after', async () => {
    const of = (title: string) => importArticle(people.tomas, inputOf(proseOf(title)));
    await of('River news');
    const made = await Promise.all([of('River news'), of('River news 2'), of('River news'), of('River news 2')]);
    const slugs = await Promise.all(made.map(async ({ id }) => (await findArticle(people.tomas, id)).slug));
    expect(new Set(slugs).size).toBe(4);
  });

  test('a double click imports once', async () => {
    const input = inputOf(proseOf('One bridge'));
    const made = await Promise.all([1, 2, 3].map(() => importArticle(people.tomas, input)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  });

  test.each(['ravi', 'anonymous'] as const)('%s imports nothing', async (name) => {
    const who = name === 'anonymous' ? anonymous : people[name];
    const before = await listQueue(people.ada, { limit: 500 });
    await expect(importArticle(who, inputOf(proseOf('Nothing')))).rejects.toEqual(refusal('forbidden'));
    expect(await listQueue(people.ada, { limit: 500 })).toEqual(before);
  });
});

describe('the desk', () => {
  test.each(['ravi', 'anonymous'] as const)('%s does not see it, nor an article on it', async (name) => {
    const who = name === 'anonymous' ? anonymous : people[name];
    const id = await testArticle(people.tomas);
    await expect(listQueue(who)).rejects.toEqual(refusal('forbidden'));
    await expect(findArticle(who, id)).rejects.toEqual(refusal('forbidden'));
  });

  test('unknown ids and nonsense are not found', async () => {
    await expect(findArticle(people.ada, newKey())).rejects.toEqual(refusal('not-found'));
    await expect(findArticle(people.ada, '../etc')).rejects.toEqual(refusal('not-found'));
  });
});

describe('approving one’s own text', () => {
  test('an administrator allows and forbids it, and both are logged', async () => {
    const articleId = await testArticle(people.tomas);
    await allowOwnApproval(people.ada, { articleId, allowed: true, key: newKey() });
    expect((await findArticle(people.tomas, articleId)).ownApproval).toMatchObject({ by: 'Ada', at: expect.any(Date) });
    expect(await lastEvent(articleId)).toMatchObject({ deed: 'allow-own-approval', data: { allowed: true } });
    await allowOwnApproval(people.ada, { articleId, allowed: false, key: newKey() });
    expect((await findArticle(people.tomas, articleId)).ownApproval).toBeNull();
    expect(await lastEvent(articleId)).toMatchObject({ personId: people.ada.id, data: { allowed: false } });
  });

  test('who allows it again, later or at the same moment, leaves who allowed it first and when', async () => {
    const articleId = await testArticle(people.tomas);
    const allow = () => allowOwnApproval(people.ada, { articleId, allowed: true, key: newKey() });
    expect(await Promise.all([allow(), allow()])).toEqual([{ allowed: true }, { allowed: true }]);
    const { ownApproval } = await findArticle(people.ada, articleId);
    const event = await lastEvent(articleId);
    expect(await allow()).toEqual({ allowed: true });
    expect((await findArticle(people.ada, articleId)).ownApproval).toEqual(ownApproval);
    expect(await lastEvent(articleId)).toEqual(event);
    expect(await verify()).toEqual([]);
  });

  test.each(['edith', 'tomas', 'ravi', 'anonymous'] as const)('%s may not', async (name) => {
    const who = name === 'anonymous' ? anonymous : people[name];
    const articleId = await testArticle(people.tomas);
    await expect(allowOwnApproval(who, { articleId, allowed: true, key: newKey() })).rejects.toEqual(
      refusal('forbidden'),
    );
    expect((await findArticle(people.ada, articleId)).ownApproval).toBeNull();
  });
});

describe('setting aside', () => {
  test('takes an article out of the queue with its event, and brings it back', async () => {
    const articleId = await testArticle(people.tomas);
    const isIn = async (turn: 'aside' | null) =>
      (await listQueue(people.edith, { turn, limit: 500 })).some(({ id }) => id === articleId);
    await setAside(people.tomas, { articleId, aside: true, key: newKey() });
    expect((await findArticle(people.edith, articleId)).setAside).toMatchObject({ by: 'Tomas', at: expect.any(Date) });
    expect(await lastEvent(articleId)).toMatchObject({ deed: 'set-aside', data: { aside: true } });
    expect([await isIn(null), await isIn('aside'), await hasSetAside(people.edith)]).toEqual([false, true, true]);
    await setAside(people.edith, { articleId, aside: false, key: newKey() });
    expect(await lastEvent(articleId)).toMatchObject({ personId: people.edith.id, data: { aside: false } });
    expect([await isIn(null), await isIn('aside')]).toEqual([true, false]);
  });

  test('who comes second to what is done already changes nothing', async () => {
    const articleId = await testArticle(people.tomas);
    await setAside(people.tomas, { articleId, aside: true, key: newKey() });
    const before = await lastEvent(articleId);
    expect(await setAside(people.edith, { articleId, aside: true, key: newKey() })).toEqual({ aside: true });
    expect((await findArticle(people.edith, articleId)).setAside).toMatchObject({ by: 'Tomas' });
    expect(await lastEvent(articleId)).toEqual(before);
    expect(await verify()).toEqual([]);
  });

  test('two who do so at once are both answered, and every promise holds', async () => {
    const articleId = await testArticle(people.tomas);
    const both = [people.tomas, people.edith].map((who) => setAside(who, { articleId, aside: true, key: newKey() }));
    expect(await Promise.all(both)).toEqual([{ aside: true }, { aside: true }]);
    const deeds = (await listEvents(people.tomas, articleId)).filter(({ deed }) => deed === 'set-aside');
    expect((await findArticle(people.tomas, articleId)).setAside?.by).toBe(deeds.at(-1)?.who);
    expect(await verify()).toEqual([]);
  });

  test.each(['ravi', 'anonymous'] as const)('%s may not', async (name) => {
    const who = name === 'anonymous' ? anonymous : people[name];
    const articleId = await testArticle(people.tomas);
    await expect(setAside(who, { articleId, aside: true, key: newKey() })).rejects.toEqual(refusal('forbidden'));
    expect((await findArticle(people.ada, articleId)).setAside).toBeNull();
  });
});

describe('the database itself', () => {
  test('refuses to change, delete or empty what was imported', async () => {
    await testArticle(people.tomas);
    await expect(db().update(schema.block).set({ text: 'Other.' })).rejects.toEqual(broken(/append-only/));
    await expect(db().delete(schema.block)).rejects.toEqual(broken(/append-only/));
    await expect(db().execute('truncate block')).rejects.toEqual(broken(/append-only/));
  });

  test('refuses to change the file of an article, and to delete or empty articles', async () => {
    const id = await testArticle(people.tomas);
    const { article } = schema;
    const change = (values: Partial<typeof article.$inferInsert>) =>
      db().update(article).set(values).where(eq(article.id, id));
    for (const values of [{ fileText: 'Other.' }, { fileName: 'other.txt' }, { importedBy: people.ada.id }])
      await expect(change(values)).rejects.toEqual(broken(/what was imported is never changed/));
    await change({ title: 'Another title', fileName: (await findArticle(people.tomas, id)).fileName });
    await expect(db().delete(article)).rejects.toEqual(broken(/append-only/));
    await expect(db().execute('truncate article cascade')).rejects.toEqual(broken(/append-only/));
  });

  test('refuses a second article at an address', async () => {
    const [row] = await db().select().from(schema.article).limit(1);
    if (!row) throw new Error('no article');
    const { id: _id, ...values } = row;
    await expect(db().insert(schema.article).values(values)).rejects.toEqual(broken(/article_slug_unique/));
  });
});
