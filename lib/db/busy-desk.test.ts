import { expect, test } from 'vitest';
import { listEvents } from '../articles/history/store.ts';
import { listQueue } from '../articles/queue/store.ts';
import { allowOwnApproval, importArticle } from '../articles/store.ts';
import { confirmPairing, editBoard, findBoard, undoBoardEdit } from '../pairing/store.ts';
import type { Actor } from '../people/actor.ts';
import { listEditions } from '../publishing/editions/store.ts';
import { findReadiness, listPublished, publishArticle, withdrawArticle } from '../publishing/store.ts';
import { isRefusal } from '../refusal.ts';
import { listParagraphs } from '../review/reading/store.ts';
import { approveVersion, chooseVersion, reopenParagraph, returnParagraph, writeVersion } from '../review/store.ts';
import { type Cast, newKey, testArticle, testCast } from './test-cast.ts';
import { onTestDatabase } from './testing.ts';
import { verify } from './verify.ts';

onTestDatabase();

/** The same numbers for the same seed, so that a failing run can be tried again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

type Turn = { who: Actor; articleId: string; roll: (sides: number) => number };

async function decide({ who, articleId, roll }: Turn): Promise<unknown> {
  const paragraphs = await listParagraphs(who, articleId);
  const paragraph = paragraphs[roll(paragraphs.length)];
  const version = paragraph?.versions[roll(paragraph.versions.length)];
  if (!paragraph || !version) return null;
  const { id: paragraphId, rev } = paragraph;
  const seen = { paragraphId, versionId: version.id, rev, hash: version.hash, key: newKey() };
  const deeds = [
    () => chooseVersion(who, seen),
    () => approveVersion(who, seen),
    () => approveVersion(who, seen),
    () => approveVersion(who, seen),
    () => reopenParagraph(who, seen),
    () => returnParagraph(who, { ...seen, reason: 'Once more.' }),
    () => writeVersion(who, { ...seen, text: `${version.text} ${roll(5)}` }),
  ];
  return deeds[roll(deeds.length)]?.();
}

async function pair({ who, articleId, roll }: Turn): Promise<unknown> {
  const { board, rev } = await findBoard(who, articleId);
  const row = board.rows[roll(board.rows.length)]?.id ?? '';
  const seen = { articleId, rev, key: newKey() };
  const deeds = [
    () => editBoard(who, { ...seen, edit: { type: 'swap', row } }),
    () => editBoard(who, { ...seen, edit: { type: 'set-furniture', row, furniture: roll(3) === 0 } }),
    () => undoBoardEdit(who, seen),
    () => confirmPairing(who, seen),
    () => confirmPairing(who, seen),
  ];
  return deeds[roll(deeds.length)]?.();
}

async function publish({ who, articleId, roll }: Turn): Promise<unknown> {
  if (roll(3) === 0) {
    const [latest] = await listEditions(who, articleId);
    return withdrawArticle(who, { articleId, editionId: latest?.id ?? newKey(), key: newKey() });
  }
  for (const { id: paragraphId, rev, state, versions } of await listParagraphs(who, articleId)) {
    // The polished texts pass the checks, the edits of this crowd do not.
    const candidate = versions.find(({ origin }) => origin === 'polished') ?? versions[0];
    const { id: versionId, hash } = candidate ?? { id: '', hash: '' };
    if (state !== 'approved') await approveVersion(who, { paragraphId, versionId, rev, hash, key: newKey() });
  }
  const { draft } = await findReadiness(who, articleId);
  return publishArticle(who, { articleId, hash: draft?.hash ?? '', key: newKey() });
}

async function other({ who, articleId, roll }: Turn): Promise<unknown> {
  const text = `A line for number ${roll(3)}.`;
  const deeds = [
    () => listQueue(who),
    () => listEvents(who, articleId),
    () => listPublished(who),
    () => allowOwnApproval(who, { articleId, allowed: roll(2) === 0, key: newKey() }),
    () => importArticle(who, { text, fileName: '', sourceLang: 'hu', targetLang: 'en', key: newKey() }),
  ];
  return deeds[roll(deeds.length)]?.();
}

const crowd = [decide, decide, decide, pair, publish, other];

async function work(turn: Turn, turns: number, done: Map<string, number>, kinds = crowd): Promise<void> {
  for (let k = 0; k < turns; k++) {
    const kind = kinds[turn.roll(kinds.length)] ?? other;
    try {
      await kind(turn);
      done.set(kind.name, (done.get(kind.name) ?? 0) + 1);
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
}

test('thirty people at once on two articles end in refusals or in effects, and everything holds after', async () => {
  const people: Cast = await testCast();
  const articles = [await testArticle(people.tomas), await testArticle(people.tomas)];
  const cast = [people.tomas, people.edith, people.eve, people.ada];
  const done = new Map<string, number>();
  await Promise.all(
    Array.from({ length: 30 }, (_, k) => {
      const [who, articleId] = [cast[k % cast.length], articles[k % articles.length]];
      if (!who || !articleId) throw new Error('nobody is there');
      return work({ who, articleId, roll: dice(k + 1) }, 10, done);
    }),
  );
  // In the crowd an approval is often taken back before the edition is made; the last ones at the desk get it out.
  for (let k = 0; k < 20 && !done.has('publish'); k++) {
    const closing = [people.edith, people.eve].map((who, n) => {
      return work({ who, articleId: articles[k % 2] ?? '', roll: dice(100 + 2 * k + n) }, 1, done, [publish]);
    });
    await Promise.all(closing);
  }
  expect(await verify()).toEqual([]);
  expect([...done.keys()].sort()).toEqual(['decide', 'other', 'pair', 'publish']);
}, 120_000);
