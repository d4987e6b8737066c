import { beforeAll, expect, test } from 'vitest';
import { refusal } from '../../db/expectations.ts';
import { type Cast, newKey, testArticle, testCast } from '../../db/test-cast.ts';
import { onTestDatabase } from '../../db/testing.ts';
import { anonymous } from '../../people/actor.ts';
import { listParagraphs } from '../../review/reading/store.ts';
import { chooseVersion, returnParagraph } from '../../review/store.ts';
import { listEvents } from './store.ts';

onTestDatabase();

let people: Cast;
beforeAll(async () => {
  people = await testCast();
});

test('the history tells newest first who did what to which paragraph, and goes on below a page', async () => {
  const id = await testArticle(people.tomas);
  const [, paragraph] = await listParagraphs(people.edith, id);
  const version = paragraph?.versions.at(-1);
  if (!paragraph || !version) throw new Error('too few paragraphs');
  const { rev } = paragraph;
  const seen = { paragraphId: paragraph.id, versionId: version.id, hash: version.hash, rev, key: newKey() };
  await chooseVersion(people.tomas, seen);
  await returnParagraph(people.edith, { ...seen, rev: 1, key: newKey(), reason: 'Too free.' });
  const events = await listEvents(people.tomas, id);
  expect(events.map(({ deed, who }) => `${who} ${deed}`)).toEqual([
    'Edith return',
    'Tomas choose',
    'Tomas pair-confirm',
    'Tomas import',
  ]);
  expect(events[0]).toMatchObject({
    paragraph: { id: paragraph.id, position: 1, excerpt: expect.stringMatching(/^After twelve years/) },
    version: { origin: 'polished', number: 2 },
    reason: 'Too free.',
  });
  expect(events[2]).toMatchObject({ paragraph: null, version: null, reason: null, data: { paragraphs: 4 } });
  const page = await listEvents(people.tomas, id, { limit: 2 });
  expect(await listEvents(people.tomas, id, { before: page[1]?.id, limit: 2 })).toEqual(events.slice(2));
});

test.each(['ravi', 'anonymous'] as const)('%s does not see the history', async (name) => {
  const who = name === 'anonymous' ? anonymous : people[name];
  const id = await testArticle(people.tomas);
  await expect(listEvents(who, id)).rejects.toEqual(refusal('forbidden'));
});
