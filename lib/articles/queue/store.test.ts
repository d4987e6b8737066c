import { beforeAll, describe, expect, test } from 'vitest';
import { type Cast, newKey, testArticle, testCast } from '../../db/test-cast.ts';
import { onTestDatabase } from '../../db/testing.ts';
import { confirmPairing, editBoard, findBoard } from '../../pairing/store.ts';
import { findReadiness, publishArticle } from '../../publishing/store.ts';
import { listParagraphs, type ParagraphView } from '../../review/reading/store.ts';
import {
  approveVersion,
  chooseVersion,
  reopenParagraph,
  returnParagraph,
  type Seen,
  writeVersion,
} from '../../review/store.ts';
import { setLanguages } from '../languages/store.ts';
import { setAside } from '../store.ts';
import { countToAnswer, listQueue } from './store.ts';
import { TURNS, type Turn } from './turn.ts';

onTestDatabase();

let people: Cast;
beforeAll(async () => {
  people = await testCast();
});

function seenOf(paragraph: ParagraphView): Seen {
  const { id, hash } = paragraph.versions.at(-1) ?? { id: '', hash: '' };
  return { paragraphId: paragraph.id, versionId: id, rev: paragraph.rev, hash, key: newKey() };
}

async function approveAll(articleId: string): Promise<void> {
  for (const paragraph of await listParagraphs(people.edith, articleId))
    if (paragraph.state !== 'approved') await approveVersion(people.edith, seenOf(paragraph));
}

async function publish(articleId: string): Promise<void> {
  const { draft } = await findReadiness(people.edith, articleId);
  await publishArticle(people.edith, { articleId, hash: draft?.hash ?? '', key: newKey() });
}

/** What an article is found to wait for. */
async function turnsOf(articleId: string): Promise<Turn[]> {
  const lists = await Promise.all(TURNS.map((turn) => listQueue(people.tomas, { turn })));
  return TURNS.filter((_, k) => lists[k]?.some(({ id }) => id === articleId));
}

describe('the queue', () => {
  test('shows how far each article is, newest first', async () => {
    const fresh = await testArticle(people.tomas, { confirmed: false });
    const id = await testArticle(people.tomas);
    const [one, two, three] = await listParagraphs(people.edith, id);
    if (!one || !two || !three) throw new Error('too few paragraphs');
    const seen = (paragraph: typeof one) => {
      const version = paragraph.versions.at(-1);
      const { rev } = paragraph;
      return { paragraphId: paragraph.id, versionId: version?.id ?? '', hash: version?.hash ?? '', rev, key: newKey() };
    };
    await approveVersion(people.edith, seen(one));
    await chooseVersion(people.tomas, seen(two));
    await returnParagraph(people.edith, { ...seen(three), reason: 'Too free.' });
    const rows = await listQueue(people.tomas, { limit: 2 });
    expect(rows).toMatchObject([
      { id, isPaired: true, paragraphs: 4, approved: 1, proposed: 1, returned: 1, liveEdition: null },
      { id: fresh, isPaired: false, paragraphs: 0, approved: 0, importedBy: 'Tomas' },
    ]);
    expect(await listQueue(people.tomas, { offset: 1, limit: 1 })).toEqual(rows.slice(1));
  });

  test('an article is found by what it waits for, from its import to its corrections', async () => {
    expect(await turnsOf(await testArticle(people.tomas, { confirmed: false }))).toEqual(['pairing']);
    const id = await testArticle(people.tomas);
    expect(await turnsOf(id)).toEqual(['open']);
    const [one, two, three] = await listParagraphs(people.edith, id);
    if (!one || !two || !three) throw new Error('too few paragraphs');
    await chooseVersion(people.tomas, seenOf(two));
    await returnParagraph(people.edith, { ...seenOf(three), reason: 'Too free.' });
    expect(await turnsOf(id)).toEqual(['open', 'proposed', 'returned']);
    await approveAll(id);
    expect(await turnsOf(id)).toEqual(['ready']);
    await publish(id);
    expect(await turnsOf(id)).toEqual([]);
  });

  test('a pairing that was changed waits to be confirmed again', async () => {
    const articleId = await testArticle(people.tomas);
    const isChanged = async () => (await listQueue(people.edith)).find(({ id }) => id === articleId)?.isPairingChanged;
    expect(await isChanged()).toBe(false);
    const { rev } = await findBoard(people.tomas, articleId);
    await editBoard(people.tomas, { articleId, rev, edit: { type: 'swap-all' }, key: newKey() });
    expect(await isChanged()).toBe(true);
    expect(await turnsOf(articleId)).toEqual(['pairing', 'open']);
    await confirmPairing(people.tomas, { articleId, rev: rev + 1, key: newKey() });
    expect(await isChanged()).toBe(false);
    expect(await turnsOf(articleId)).toEqual(['open']);
  });

  test('an editor is told of articles with a proposal, a translator of those with something returned', async () => {
    const told = async () => [await countToAnswer(people.edith), await countToAnswer(people.tomas)];
    const [proposals = 0, returns = 0] = await told();
    const id = await testArticle(people.tomas);
    expect(await told()).toEqual([proposals, returns]);
    const [one, two, three] = await listParagraphs(people.edith, id);
    if (!one || !two || !three) throw new Error('too few paragraphs');
    await chooseVersion(people.tomas, seenOf(one));
    await chooseVersion(people.tomas, seenOf(two));
    await returnParagraph(people.edith, { ...seenOf(three), reason: 'Too free.' });
    expect(await told()).toEqual([proposals + 1, returns + 1]);
    await setAside(people.tomas, { articleId: id, aside: true, key: newKey() });
    expect(await told()).toEqual([proposals, returns]);
    await setAside(people.tomas, { articleId: id, aside: false, key: newKey() });
    await approveAll(id);
    expect(await told()).toEqual([proposals, returns]);
  });

  test('what was corrected and approved after an edition is ready again, and what was approved as before is not', async () => {
    const id = await testArticle(people.tomas);
    await approveAll(id);
    await publish(id);
    const title = async () => (await listParagraphs(people.edith, id))[0] as ParagraphView;
    await reopenParagraph(people.edith, seenOf(await title()));
    await approveAll(id);
    const isReady = async () => (await listQueue(people.tomas)).find((row) => row.id === id)?.isReady;
    expect(await isReady()).toBe(false);
    await reopenParagraph(people.edith, seenOf(await title()));
    await writeVersion(people.tomas, { ...seenOf(await title()), text: 'A mill of many days' });
    expect(await isReady()).toBe(false);
    await approveAll(id);
    expect(await isReady()).toBe(true);
    await publish(id);
    expect(await isReady()).toBe(false);
  });

  test('an article whose language was corrected is ready again, for readers have it in another one', async () => {
    const id = await testArticle(people.tomas);
    await approveAll(id);
    await publish(id);
    const isReady = async () => (await listQueue(people.tomas)).find((row) => row.id === id)?.isReady;
    const set = (sourceLang: string, targetLang: string, seen: { sourceLang: string; targetLang: string }) =>
      setLanguages(people.tomas, { articleId: id, sourceLang, targetLang, seen, key: newKey() });
    const seen = await set('zh', 'en', { sourceLang: 'hu', targetLang: 'en' });
    expect(await isReady()).toBe(false);
    await set('zh', 'en-GB', seen);
    expect(await isReady()).toBe(true);
    await publish(id);
    expect(await isReady()).toBe(false);
  });

  test('an article is found by what stands in its headline now, whatever signs are asked for', async () => {
    const id = await testArticle(people.tomas);
    const [title] = await listParagraphs(people.edith, id);
    await writeVersion(people.tomas, { ...seenOf(title as ParagraphView), text: 'Fifty % more Herons_ on the Arn' });
    const found = async (find: string) => (await listQueue(people.tomas, { find })).map((row) => row.id);
    expect(await found('herons')).toEqual([id]);
    expect(await found('y % m')).toEqual([id]);
    expect(await found('Herons_')).toEqual([id]);
    expect(await found('Heron%Arn')).toEqual([]);
    expect(await found('\\')).toEqual([]);
    expect(await found('arn  herons\u3000FIFTY')).toEqual([id]);
    expect(await found('herons "arn')).toEqual([]);
    expect(await found('herons {arn,fifty}')).toEqual([]);
    expect(await found("herons ' arn")).toEqual([]);
    expect(await found('arn trains')).toEqual([]);
    expect(await found('her\u0000ons')).toEqual([id]);
    expect(await found('\ud800')).toEqual([]);
  });
});
