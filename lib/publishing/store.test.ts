import { asc, desc, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listQueue } from '../articles/queue/store.ts';
import { setAside } from '../articles/store.ts';
import { db } from '../db/client.ts';
import { broken, refusal } from '../db/expectations.ts';
import { schema } from '../db/schema/index.ts';
import { type Cast, newKey, testArticle, testCast } from '../db/test-cast.ts';
import { onTestDatabase } from '../db/testing.ts';
import { confirmPairing, editBoard, findBoard } from '../pairing/store.ts';
import { type Actor, anonymous } from '../people/actor.ts';
import { listParagraphs, type ParagraphView } from '../review/reading/store.ts';
import { approveVersion, reopenParagraph, type Seen, writeVersion } from '../review/store.ts';
import { hashOf } from '../review/text.ts';
import { hashOfEdition } from './edition.ts';
import { findEdition, findLastEdition, listEditions } from './editions/store.ts';
import {
  findPublished,
  findPublishedHash,
  findReadiness,
  listPublished,
  publishArticle,
  withdrawArticle,
} from './store.ts';

onTestDatabase();

let people: Cast;
let articleId: string;
let slug: string;

beforeAll(async () => {
  people = await testCast();
});

beforeEach(async () => {
  articleId = await testArticle(people.tomas);
  slug = (await findReadiness(people.edith, articleId)).article.slug;
});

function seenOf(paragraph: ParagraphView): Seen {
  const { id, hash } = paragraph.versions.at(-1) ?? { id: '', hash: '' };
  return { paragraphId: paragraph.id, versionId: id, rev: paragraph.rev, hash, key: newKey() };
}

async function nth(position: number): Promise<ParagraphView> {
  const [paragraph] = await listParagraphs(people.edith, articleId, { from: position, limit: 1 });
  if (!paragraph) throw new Error(`there is no paragraph ${position}`);
  return paragraph;
}

async function approveAll(except?: number) {
  for (const paragraph of await listParagraphs(people.edith, articleId)) {
    if (paragraph.state !== 'approved' && paragraph.position !== except)
      await approveVersion(people.edith, seenOf(paragraph));
  }
}

async function draftHash(): Promise<string> {
  const { draft } = await findReadiness(people.edith, articleId);
  if (!draft) throw new Error('something blocks');
  return draft.hash;
}

async function publish(who: Actor = people.edith) {
  return publishArticle(who, { articleId, hash: await draftHash(), key: newKey() });
}

const editions = () => listEditions(people.edith, articleId);

async function lastEvent() {
  const { event } = schema;
  const [row] = await db().select().from(event).where(eq(event.articleId, articleId)).orderBy(desc(event.id)).limit(1);
  return row;
}

async function withdraw(who: Actor = people.edith) {
  const [live] = await editions();
  return withdrawArticle(who, { articleId, editionId: live?.id ?? newKey(), key: newKey() });
}

describe('readiness', () => {
  test('every open paragraph is named, in order, with whose turn it is', async () => {
    await approveAll(2);
    const { blockers, approved, total, draft } = await findReadiness(people.tomas, articleId);
    const { id } = await nth(2);
    expect(blockers).toEqual([
      expect.objectContaining({ code: 'paragraph', paragraphId: id, position: 2, state: 'open', turn: 'translator' }),
    ]);
    expect(blockers[0]).toMatchObject({ excerpt: expect.stringMatching(/^Owned by the town/) });
    expect({ approved, total, draft }).toEqual({ approved: 3, total: 4, draft: null });
  });

  test('what the checks say about the text that waits is told with it', async () => {
    const before = await nth(1);
    const text = 'After thirteen years of repairs, Mayor Ilse Varga reopened the old mill on the river Arn on 3 May.';
    const { chosenId } = await writeVersion(people.tomas, { ...seenOf(before), text });
    const { blockers, findings } = await findReadiness(people.edith, articleId);
    const blocker = blockers.find((one) => one.code === 'paragraph' && one.paragraphId === before.id);
    expect(blocker).toMatchObject({ versionId: chosenId, excerpt: text });
    expect(findings.get(chosenId ?? '')).toContainEqual(
      expect.objectContaining({ check: 'numbers', severity: 'warning' }),
    );
  });

  test('a board that nobody confirmed is what blocks', async () => {
    const fresh = await testArticle(people.tomas, { confirmed: false });
    expect((await findReadiness(people.tomas, fresh)).blockers).toEqual([{ code: 'not-paired' }]);
    await expect(
      publishArticle(people.edith, { articleId: fresh, hash: 'a'.repeat(64), key: newKey() }),
    ).rejects.toEqual(refusal('not-ready', /pairing is not confirmed/));
  });

  test('a board that changed since it was confirmed is said, and does not go out', async () => {
    await approveAll();
    const { board, rev } = await findBoard(people.tomas, articleId);
    const row = board.rows[1]?.id ?? '';
    const edit = { type: 'set-furniture', row, furniture: true } as const;
    const before = await draftHash();
    await editBoard(people.tomas, { articleId, rev, key: newKey(), edit });
    expect(await findReadiness(people.edith, articleId)).toMatchObject({
      hasNewerBoard: true,
      draft: { hash: before },
    });
  });
});

describe('publishing', () => {
  test('what is approved becomes edition 1, readers get it, and the event says so', async () => {
    await approveAll();
    const hash = await draftHash();
    expect(await publish()).toEqual({ number: 1 });
    const published = await findPublished(anonymous, slug);
    expect(published).toMatchObject({
      number: 1,
      hash,
      lang: 'en',
      title: 'The mill on the Arn opens its doors again',
    });
    expect(published?.content.map(({ text }) => text)).toEqual(
      (await listParagraphs(people.edith, articleId)).map(({ versions }) => versions.at(-1)?.text),
    );
    expect(published && hashOfEdition(published)).toBe(hash);
    expect(await findPublishedHash(anonymous, slug)).toEqual({ number: 1, hash });
    expect(await lastEvent()).toMatchObject({
      deed: 'publish',
      personId: people.edith.id,
      revision: 1,
      data: { hash },
    });
    expect(await findReadiness(people.edith, articleId)).toMatchObject({ isLive: true });
  });

  test('an article without a title goes out under the first words that were approved, not those that were imported', async () => {
    const { board, rev } = await findBoard(people.tomas, articleId);
    const edit = { type: 'set-kind', row: board.rows[0]?.id ?? '', kind: 'paragraph' } as const;
    await editBoard(people.tomas, { articleId, rev, key: newKey(), edit });
    await confirmPairing(people.tomas, { articleId, rev: rev + 1, key: newKey() });
    const corrected = `The old mill on the Arn is open again${', to all who like old mills'.repeat(6)}.`;
    await writeVersion(people.edith, { ...seenOf(await nth(0)), text: corrected });
    for (const paragraph of await listParagraphs(people.eve, articleId))
      await approveVersion(people.eve, seenOf(paragraph));
    await publish();
    const { article } = await findReadiness(people.edith, articleId);
    const { title } = (await findPublished(anonymous, article.slug)) ?? {};
    expect(title).toMatch(/^The old mill on the Arn is open again.*…$/);
    expect(corrected).toContain(title?.slice(0, -1));
    const lead = expect.stringMatching(/^After twelve years/);
    expect(await findPublished(anonymous, article.slug)).toMatchObject({ lead });
    expect(await listPublished(anonymous, { limit: 1 })).toMatchObject([{ slug: article.slug, lead }]);
  });

  test('the article is called as its headline stands, and its first edition goes to the address of that', async () => {
    const title = await nth(0);
    await writeVersion(people.tomas, { ...seenOf(title), text: 'A mill of many days' });
    const [row] = await listQueue(people.tomas, { limit: 1 });
    expect(row).toMatchObject({ id: articleId, title: 'A mill of many days' });
    await approveAll();
    await publish();
    const { article } = await findReadiness(people.edith, articleId);
    expect(article).toMatchObject({ title: 'A mill of many days', slug: 'a-mill-of-many-days' });
    expect(await findPublished(anonymous, 'a-mill-of-many-days')).toMatchObject({ title: 'A mill of many days' });
    await reopenParagraph(people.edith, seenOf(await nth(0)));
    await writeVersion(people.tomas, { ...seenOf(await nth(0)), text: 'A mill of some days' });
    await approveAll();
    await publish();
    expect(await findPublished(anonymous, 'a-mill-of-many-days')).toMatchObject({ title: 'A mill of some days' });
  });

  test('of two articles with one headline the second gets the next address, and keeps its own where it has it', async () => {
    await approveAll();
    await publish();
    const first = (await findReadiness(people.edith, articleId)).article.slug;
    articleId = await testArticle(people.tomas);
    const before = (await findReadiness(people.edith, articleId)).article.slug;
    await approveAll();
    await publish();
    const { slug: after } = (await findReadiness(people.edith, articleId)).article;
    expect([after, after === first]).toEqual([before, false]);
  });

  test('what readers have is not set aside, and what is set aside does not go out', async () => {
    await approveAll();
    const aside = (is: boolean) => setAside(people.edith, { articleId, aside: is, key: newKey() });
    await aside(true);
    await expect(publish()).rejects.toEqual(refusal('not-ready', /Bring it back/));
    await aside(false);
    await publish();
    await expect(aside(true)).rejects.toEqual(refusal('not-ready', /Withdraw it first/));
    await expect(
      db()
        .update(schema.article)
        .set({ setAsideBy: people.edith.id, setAsideAt: new Date() })
        .where(eq(schema.article.id, articleId)),
    ).rejects.toEqual(broken(/article_set_aside_unread/));
    await withdraw();
    expect(await aside(true)).toEqual({ aside: true });
  });

  test('the gate refuses while one paragraph is open, and says how many', async () => {
    await approveAll(2);
    await expect(publishArticle(people.edith, { articleId, hash: 'a'.repeat(64), key: newKey() })).rejects.toEqual(
      refusal('not-ready', /One paragraph is not approved/),
    );
    expect(await editions()).toEqual([]);
    expect(await findPublished(anonymous, slug)).toBeNull();
  });

  test('an approved text that is not the one seen does not go out', async () => {
    await approveAll();
    const seen = await draftHash();
    const paragraph = await nth(1);
    await reopenParagraph(people.eve, seenOf(paragraph));
    const open = await nth(1);
    const literal = open.versions[0];
    if (!literal) throw new Error('no literal version');
    await approveVersion(people.eve, { ...seenOf(open), versionId: literal.id, hash: literal.hash });
    await expect(publishArticle(people.edith, { articleId, hash: seen, key: newKey() })).rejects.toEqual(
      refusal('conflict', /changed while you looked/),
    );
    expect(await publish()).toEqual({ number: 1 });
  });

  test('the same text does not go out twice', async () => {
    await approveAll();
    await publish();
    await expect(publish()).rejects.toEqual(refusal('conflict', /just this text already/));
  });

  test('what is reopened stays with readers until the next edition', async () => {
    await approveAll();
    await publish();
    await reopenParagraph(people.edith, seenOf(await nth(1)));
    expect(await findPublished(anonymous, slug)).toMatchObject({ number: 1 });
    const again = await nth(1);
    const literal = again.versions[0];
    if (!literal) throw new Error('no literal version');
    await approveVersion(people.edith, { ...seenOf(again), versionId: literal.id, hash: literal.hash });
    await publish();
    expect(await findPublished(anonymous, slug)).toMatchObject({ number: 2 });
    expect((await editions()).map(({ number, publishedBy }) => [number, publishedBy])).toEqual([
      [2, 'Edith'],
      [1, 'Edith'],
    ]);
  });

  test('the list shows what is out, newest first, with its first sentences', async () => {
    await approveAll();
    await publish();
    const [first] = await listPublished(anonymous, { limit: 1 });
    expect(first).toMatchObject({ slug, lead: expect.stringMatching(/^After twelve years/) });
  });
});

test('every edition can be read as readers got it, beside the one before it', async () => {
  expect(await findLastEdition(people.tomas, articleId)).toBeNull();
  await approveAll();
  await publish();
  const was = (await nth(1)).versions.at(-1)?.text;
  await reopenParagraph(people.edith, seenOf(await nth(1)));
  await writeVersion(people.tomas, { ...seenOf(await nth(1)), text: `${was} A bell rang.` });
  await approveAll();
  await publish(people.eve);
  const first = await findEdition(people.tomas, { articleId, number: 1 });
  expect(first).toMatchObject({ before: null, edition: { number: 1, publishedBy: 'Edith', lang: 'en' } });
  expect(first.edition.content[1]?.text).toBe(was);
  expect(hashOfEdition(first.edition)).toBe(first.edition.hash);
  const second = await findEdition(people.tomas, { articleId, number: 2 });
  expect(second).toMatchObject({ before: first.edition, edition: { number: 2, publishedBy: 'Eve' } });
  expect(second.edition.content[1]?.text).toBe(`${was} A bell rang.`);
  expect(await findLastEdition(people.tomas, articleId)).toEqual(second.edition);
  await withdraw();
  expect(await findLastEdition(people.tomas, articleId)).toEqual(second.edition);
  for (const number of [0, 3])
    await expect(findEdition(people.tomas, { articleId, number })).rejects.toEqual(refusal('not-found'));
  await expect(findEdition(people.ravi, { articleId, number: 1 })).rejects.toEqual(refusal('forbidden'));
});

test('a correction neither makes an article news again nor takes its day away', async () => {
  await approveAll();
  await publish();
  const [before] = await listPublished(anonymous, { limit: 1 });
  await reopenParagraph(people.edith, seenOf(await nth(1)));
  const again = await nth(1);
  const literal = again.versions[0];
  if (!literal) throw new Error('no literal version');
  await approveVersion(people.edith, { ...seenOf(again), versionId: literal.id, hash: literal.hash });
  await publish();
  const after = await findPublished(anonymous, slug);
  expect(after).toMatchObject({ number: 2, firstAt: before?.firstAt });
  expect(after?.publishedAt.getTime()).toBeGreaterThan(before?.publishedAt.getTime() ?? Infinity);
  expect(await listPublished(anonymous, { limit: 1 })).toMatchObject([{ slug, firstAt: before?.firstAt }]);
});

describe('withdrawing', () => {
  test('takes the article off at once and leaves its event; its editions stay', async () => {
    await approveAll();
    await publish();
    expect(await withdraw()).toEqual({ withdrawn: true });
    expect(await findPublished(anonymous, slug)).toBeNull();
    expect(await findPublishedHash(anonymous, slug)).toBeNull();
    expect((await listPublished(anonymous)).some((row) => row.slug === slug)).toBe(false);
    expect(await editions()).toHaveLength(1);
    expect(await lastEvent()).toMatchObject({ deed: 'withdraw', personId: people.edith.id });
  });

  test('what was withdrawn can go out again, as a new edition', async () => {
    await approveAll();
    await publish();
    await withdraw();
    expect(await publish()).toEqual({ number: 2 });
  });

  test('an edition that is not out cannot be withdrawn', async () => {
    await approveAll();
    await publish();
    await withdraw();
    await expect(withdraw()).rejects.toEqual(refusal('conflict', /not out any more/));
    await expect(withdrawArticle(people.edith, { articleId, editionId: 'nonsense', key: newKey() })).rejects.toEqual(
      refusal('not-found'),
    );
  });

  test('an older edition than the one that is out is not what gets withdrawn', async () => {
    await approveAll();
    await publish();
    const [first] = await editions();
    await withdraw();
    await publish();
    await expect(
      withdrawArticle(people.edith, { articleId, editionId: first?.id ?? '', key: newKey() }),
    ).rejects.toEqual(refusal('conflict'));
    expect(await findPublished(anonymous, slug)).toMatchObject({ number: 2 });
  });
});

describe('at once', () => {
  test('two who publish make one edition', async () => {
    await approveAll();
    const hash = await draftHash();
    const all = await Promise.allSettled(
      Array.from({ length: 30 }, (_, k) =>
        publishArticle(k % 2 ? people.edith : people.eve, { articleId, hash, key: newKey() }),
      ),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toEqual(refusal('conflict'));
    expect(await editions()).toHaveLength(1);
  });

  test('a double click with one key publishes once and answers twice', async () => {
    await approveAll();
    const input = { articleId, hash: await draftHash(), key: newKey() };
    const answers = await Promise.all([1, 2, 3].map(() => publishArticle(people.edith, input)));
    expect(answers).toEqual([{ number: 1 }, { number: 1 }, { number: 1 }]);
    expect(await editions()).toHaveLength(1);
  });

  test('publishing and reopening end in one order or the other, never with an open paragraph in an edition', async () => {
    for (let round = 0; round < 5; round++) {
      articleId = await testArticle(people.tomas);
      await approveAll();
      const hash = await draftHash();
      const seen = seenOf(await nth(1));
      const [published, reopened] = await Promise.allSettled([
        publishArticle(people.edith, { articleId, hash, key: newKey() }),
        reopenParagraph(people.eve, seen),
      ]);
      expect(reopened.status).toBe('fulfilled');
      if (published.status === 'rejected') expect(published.reason).toEqual(refusal('not-ready'));
      expect(await editions()).toHaveLength(published.status === 'fulfilled' ? 1 : 0);
    }
  });

  test('publishing while the pairing is confirmed again gives the whole of one or of the other', async () => {
    await approveAll();
    const hash = await draftHash();
    const { board, rev } = await findBoard(people.tomas, articleId);
    const edit = { type: 'set-furniture', row: board.rows[1]?.id ?? '', furniture: true } as const;
    await editBoard(people.tomas, { articleId, rev, key: newKey(), edit });
    const [published, confirmed] = await Promise.allSettled([
      publishArticle(people.edith, { articleId, hash, key: newKey() }),
      confirmPairing(people.edith, { articleId, rev: rev + 1, key: newKey(), opens: 1 }),
    ]);
    expect(confirmed.status).toBe('fulfilled');
    if (published.status === 'rejected') expect(published.reason).toEqual(refusal('conflict'));
    else expect((await findPublished(anonymous, slug))?.content).toHaveLength(4);
    expect(await listParagraphs(people.edith, articleId)).toHaveLength(3);
  });

  test('publishing and withdrawing the edition before it: readers have the new one', async () => {
    await approveAll();
    await publish();
    const [first] = await editions();
    await reopenParagraph(people.edith, seenOf(await nth(1)));
    const open = await nth(1);
    const literal = open.versions[0];
    await approveVersion(people.edith, { ...seenOf(open), versionId: literal?.id ?? '', hash: literal?.hash ?? '' });
    const hash = await draftHash();
    const [published, withdrawn] = await Promise.allSettled([
      publishArticle(people.edith, { articleId, hash, key: newKey() }),
      withdrawArticle(people.eve, { articleId, editionId: first?.id ?? '', key: newKey() }),
    ]);
    expect(published.status).toBe('fulfilled');
    if (withdrawn.status === 'rejected') expect(withdrawn.reason).toEqual(refusal('conflict'));
    expect(await findPublished(anonymous, slug)).toMatchObject({ number: 2 });
  });
});

describe('the wrong person', () => {
  test.each([
    ['anonymous', 'forbidden'],
    ['ravi', 'forbidden'],
    ['tomas', 'forbidden'],
  ] as const)('%s neither publishes nor withdraws', async (name, code) => {
    const who = name === 'anonymous' ? anonymous : people[name];
    await approveAll();
    const input = { articleId, hash: await draftHash(), key: newKey() };
    await expect(publishArticle(who, input)).rejects.toEqual(refusal(code));
    await publish();
    await expect(withdraw(who)).rejects.toEqual(refusal(code));
    expect(await findPublished(anonymous, slug)).toMatchObject({ number: 1 });
  });

  test('readers do not find drafts', async () => {
    expect(await findPublished(anonymous, slug)).toBeNull();
    expect(await findPublished(people.edith, slug)).toBeNull();
    expect(await findPublished(anonymous, "' or 1=1 --")).toBeNull();
    await expect(findReadiness(people.ravi, articleId)).rejects.toEqual(refusal('forbidden'));
    await expect(listEditions(anonymous, articleId)).rejects.toEqual(refusal('forbidden'));
  });
});

describe('the database itself', () => {
  const { edition, article, paragraph } = schema;

  async function draft() {
    const { draft: whole } = await findReadiness(people.edith, articleId);
    if (!whole) throw new Error('something blocks');
    return { articleId, number: 1, publishedBy: people.edith.id, ...whole };
  }

  test('refuses an edition while a paragraph is not approved', async () => {
    await approveAll();
    const values = await draft();
    await reopenParagraph(people.edith, seenOf(await nth(1)));
    await expect(db().insert(edition).values(values)).rejects.toEqual(broken(/a paragraph is not approved/));
  });

  test('refuses an edition whose text, order or extent is not what is approved', async () => {
    await approveAll();
    const values = await draft();
    const { content } = values;
    const put = (changed: typeof content) =>
      db()
        .insert(edition)
        .values({ ...values, content: changed });
    await expect(put(content.map((one, k) => (k === 1 ? { ...one, text: `${one.text}!` } : one)))).rejects.toEqual(
      broken(/not the approved text/),
    );
    await expect(put(content.toReversed())).rejects.toEqual(broken(/not the approved text/));
    await expect(put(content.slice(1))).rejects.toEqual(broken(/not the approved text/));
    await expect(put([])).rejects.toEqual(broken(/./));
    await put(content);
    expect(await editions()).toHaveLength(1);
  });

  test('refuses to change or delete an edition, and to show readers one of another article', async () => {
    await approveAll();
    await publish();
    await expect(db().update(edition).set({ title: 'Other' })).rejects.toEqual(broken(/append-only/));
    await expect(db().delete(edition)).rejects.toEqual(broken(/append-only/));
    const [made] = await editions();
    const other = await testArticle(people.tomas);
    await expect(db().update(article).set({ liveEditionId: made?.id }).where(eq(article.id, other))).rejects.toEqual(
      broken(/article_live_edition/),
    );
  });

  test('keeps the hash of each text that went out', async () => {
    await approveAll();
    await publish();
    const rows = await db()
      .select({ text: schema.version.text, hash: schema.version.hash })
      .from(paragraph)
      .innerJoin(schema.version, eq(schema.version.id, paragraph.canonicalVersionId))
      .where(eq(paragraph.articleId, articleId))
      .orderBy(asc(paragraph.position));
    expect(rows.map(({ text }) => hashOf(text))).toEqual(rows.map(({ hash }) => hash));
  });
});
