import { eq, sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { saveEntry } from '../../checks/glossary/store.ts';
import { listFindings, listTermsFor } from '../../checks/store.ts';
import { db } from '../../db/client.ts';
import { broken, refusal } from '../../db/expectations.ts';
import { schema } from '../../db/schema/index.ts';
import { type Cast, newKey, testArticle, testCast } from '../../db/test-cast.ts';
import { onTestDatabase } from '../../db/testing.ts';
import { verify } from '../../db/verify.ts';
import { findBoard } from '../../pairing/store.ts';
import { anonymous } from '../../people/actor.ts';
import { findPublished, findReadiness, publishArticle } from '../../publishing/store.ts';
import { listParagraphs } from '../../review/reading/store.ts';
import { approveVersion } from '../../review/store.ts';
import { listEvents } from '../history/store.ts';
import { findArticle, findHabit, importArticle } from '../store.ts';
import { findUsualSource, setLanguages } from './store.ts';

onTestDatabase();

let people: Cast;
let articleId: string;
beforeAll(async () => {
  people = await testCast();
});
beforeEach(async () => {
  articleId = await testArticle(people.tomas);
});

/** What every test article comes with. */
const came = { sourceLang: 'hu', targetLang: 'en' };
const chinese = { sourceLang: 'zh', targetLang: 'en' };

const corrected = (to = chinese, seen = came, who = people.tomas) =>
  setLanguages(who, { articleId, ...to, seen, key: newKey() });
const tellings = async () => (await listEvents(people.ada, articleId)).filter(({ deed }) => deed === 'set-languages');

describe('correcting the languages of an article', () => {
  test('a translator does it, and the history has both pairs', async () => {
    await corrected({ sourceLang: 'ZH-hans', targetLang: 'en-gb' });
    const now = { sourceLang: 'zh-Hans', targetLang: 'en-GB' };
    expect(await findArticle(people.edith, articleId)).toMatchObject(now);
    expect(await tellings()).toMatchObject([
      { who: 'Tomas', data: { ...now, sourceBefore: 'hu', targetBefore: 'en' } },
    ]);
    await corrected(came, now, people.edith);
    expect(await findArticle(people.tomas, articleId)).toMatchObject(came);
    expect(await verify()).toEqual([]);
  });

  test('board, paragraphs and decisions stay, and the habits of both pairs of languages count anew', async () => {
    const before = [await findBoard(people.tomas, articleId), await listParagraphs(people.tomas, articleId)] as const;
    const [habitHere, habitThere] = [await findHabit(people.tomas, came), await findHabit(people.tomas, chinese)];
    await corrected();
    const board = await findBoard(people.tomas, articleId);
    expect([{ ...board, article: before[0].article }, await listParagraphs(people.tomas, articleId)]).toEqual(before);
    expect((await findHabit(people.tomas, came)).literalFirst).toBe(habitHere.literalFirst - 1);
    expect((await findHabit(people.tomas, chinese)).literalFirst).toBe(habitThere.literalFirst + 1);
  });

  test('checks and terms go by the new languages from then on', async () => {
    const entry = { target: 'kværn', kind: 'term' as const, note: '', source: '', sourceLang: '', forbidden: ['mill'] };
    await saveEntry(people.edith, { ...entry, targetLang: 'da', id: null, rev: 0, key: newKey() });
    const [, paragraph] = await listParagraphs(people.tomas, articleId);
    const versionId = paragraph?.versions.at(-1)?.id ?? '';
    const isHeld = async () =>
      (await listFindings(people.tomas, versionId)).some(({ check }) => check === 'glossary') &&
      (await listTermsFor(people.tomas, articleId, 0)).some(({ target }) => target === 'kværn');
    expect(await isHeld()).toBe(false);
    await corrected({ sourceLang: 'hu', targetLang: 'da' });
    expect(await isHeld()).toBe(true);
  });

  test('readers keep the edition that is out as it is; the next one is in the new language', async () => {
    for (const { id, rev, versions } of await listParagraphs(people.edith, articleId)) {
      const { id: versionId, hash } = versions.at(-1) ?? { id: '', hash: '' };
      await approveVersion(people.edith, { paragraphId: id, versionId, rev, hash, key: newKey() });
    }
    const standing = await findReadiness(people.edith, articleId);
    const publish = (hash = '') => publishArticle(people.edith, { articleId, hash, key: newKey() });
    await corrected({ sourceLang: 'hu', targetLang: 'en-GB' });
    // What the publisher saw was in another language.
    await expect(publish(standing.draft?.hash)).rejects.toEqual(refusal('conflict'));
    await publish((await findReadiness(people.edith, articleId)).draft?.hash);
    await corrected(chinese, { sourceLang: 'hu', targetLang: 'en-GB' });
    const { article, isLive, draft } = await findReadiness(people.edith, articleId);
    expect([(await findPublished(anonymous, article.slug))?.lang, isLive]).toEqual(['en-GB', false]);
    await publish(draft?.hash);
    expect((await findPublished(anonymous, article.slug))?.lang).toBe('en');
    expect(await verify()).toEqual([]);
  });

  test('who wants what stands already, or sends the same twice, changes nothing more', async () => {
    const deed = { articleId, ...chinese, seen: came, key: newKey() };
    expect(await Promise.all([setLanguages(people.tomas, deed), setLanguages(people.tomas, deed)])).toEqual([
      chinese,
      chinese,
    ]);
    expect(await setLanguages(people.tomas, deed)).toEqual(chinese);
    expect(await corrected(chinese, came, people.edith)).toEqual(chinese);
    expect(await tellings()).toHaveLength(1);
    expect(await verify()).toEqual([]);
  });

  test('of two who want another pair at the same moment one is told who was first', async () => {
    const other = { sourceLang: 'ja', targetLang: 'en' };
    const both = await Promise.allSettled([corrected(), corrected(other, came, people.edith)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost?.reason).toEqual(refusal('conflict', /^(Tomas|Edith) corrected the languages/));
    expect(await verify()).toEqual([]);
  });

  test('of two who want the same at the same moment both get it', async () => {
    const both = [corrected(), corrected(chinese, came, people.edith)];
    expect(await Promise.all(both)).toEqual([chinese, chinese]);
    expect(await verify()).toEqual([]);
  });

  test('one language on both sides is refused at its field, however it is written', async () => {
    const refused = corrected({ sourceLang: 'EN', targetLang: 'en' });
    await expect(refused).rejects.toEqual(refusal('not-ready', /text itself is in this language/));
    await expect(refused).rejects.toMatchObject({ details: { field: 'sourceLang' } });
    expect(await findArticle(people.tomas, articleId)).toMatchObject(came);
    expect(await tellings()).toEqual([]);
  });

  test.each(['ravi', 'anonymous'] as const)('%s may not', async (name) => {
    const who = name === 'anonymous' ? anonymous : people[name];
    const asked = setLanguages(who, { articleId, ...chinese, seen: came, key: newKey() });
    await expect(asked).rejects.toEqual(refusal('forbidden'));
    expect(await findArticle(people.ada, articleId)).toMatchObject(came);
  });

  test('the database refuses one language on both sides, and lets an older article with one live on', async () => {
    const { article } = schema;
    const one = eq(article.id, articleId);
    await expect(db().update(article).set({ sourceLang: 'en' }).where(one)).rejects.toEqual(broken(/one language/));
    await db().transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.update(article).set({ sourceLang: 'en' }).where(one);
    });
    await db().update(article).set({ title: 'A title' }).where(one);
    await corrected(chinese, { sourceLang: 'en', targetLang: 'en' });
    expect(await findArticle(people.ada, articleId)).toMatchObject(chinese);
  });
});

describe('what the import form offers', () => {
  const text =
    'The old mill is open again, and the wheel turns.\n\nThe old mill is open once more, and its wheel turns.';
  const bring = (targetLang: string | null, sourceLang = 'sv') =>
    importArticle(people.eve, { text, fileName: '', sourceLang, targetLang, key: newKey() });

  test('is what the same person translated from last, whatever others brought since, as it stands by now', async () => {
    expect(await findUsualSource(people.eve)).toBeNull();
    ({ id: articleId } = await bring(null));
    await testArticle(people.edith);
    expect(await findUsualSource(people.eve)).toBe('sv');
    await corrected({ sourceLang: 'nb', targetLang: 'en' }, { sourceLang: 'sv', targetLang: 'en' });
    expect(await findUsualSource(people.eve)).toBe('nb');
  });

  test('a text in the language that it is said to be translated from is not taken, chosen or told from the text', async () => {
    for (const targetLang of ['en', null]) {
      const refused = bring(targetLang, 'en');
      await expect(refused).rejects.toMatchObject({ code: 'not-ready', details: { field: 'sourceLang' } });
    }
  });
});
