import { type SQL, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { findReadiness, publishArticle } from '../publishing/store.ts';
import {
  approveVersion,
  chooseVersion,
  listParagraphs,
  type ParagraphView,
  reopenParagraph,
  writeVersion,
} from '../review/store.ts';
import { db } from './client.ts';
import { type Cast, newKey, testArticle, testCast } from './test-cast.ts';
import { onTestDatabase } from './testing.ts';
import { verify } from './verify.ts';

onTestDatabase();

let people: Cast | undefined;
let articleId: string;
let first: ParagraphView;

/** An article that has been through everything: proposed, edited, approved, reopened, published. */
beforeEach(async () => {
  people ??= await testCast();
  const { tomas, edith } = people;
  articleId = await testArticle(tomas);
  for (const paragraph of await listParagraphs(tomas, articleId)) {
    await approveVersion(edith, seenOf(await chooseVersion(tomas, seenOf(paragraph))));
  }
  const [, second] = await listParagraphs(tomas, articleId);
  if (!second) throw new Error('the sample has too few paragraphs');
  const reopened = await reopenParagraph(edith, seenOf(second));
  const written = await writeVersion(tomas, { ...seenOf(reopened), text: `${seenOf(reopened).text} Or so.` });
  first = await approveVersion(edith, seenOf(written));
  const { draft } = await findReadiness(edith, articleId);
  if (!draft) throw new Error('the sample is not ready');
  await publishArticle(edith, { articleId, hash: draft.hash, key: newKey() });
});

function seenOf({ id, rev, versions }: ParagraphView) {
  const latest = versions.findLast(({ origin }) => origin !== 'source');
  if (!latest) throw new Error('no version');
  return { paragraphId: id, versionId: latest.id, rev, hash: latest.hash, text: latest.text, key: newKey() };
}

/** Goes past every trigger, foreign key and check of the tables, as a dump put back by hand may. */
async function tamper(...statements: SQL[]): Promise<void> {
  await db().transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    for (const statement of statements) await tx.execute(statement);
  });
}

test('a desk on which everything was done through the stores keeps every promise', async () => {
  expect(await verify()).toEqual([]);
});

describe('a breach is found:', () => {
  const breaches: Record<string, { by: () => SQL | SQL[]; promise: RegExp }> = {
    'a canonical version that nobody approved': {
      by: () => sql`update paragraph set canonical_version_id = (select id from version where paragraph_id = ${first.id}
        and id <> ${first.canonicalId} limit 1) where id = ${first.id}`,
      promise: /canonical version was approved/,
    },
    'an approval that was lost': {
      by: () => sql`update paragraph set canonical_version_id = null where id = ${first.id}`,
      promise: /approved paragraph .* has its canonical version/,
    },
    'a version of another paragraph': {
      by: () => sql`update paragraph set chosen_version_id = (select id from version where paragraph_id <> ${first.id}
        limit 1) where id = ${first.id}`,
      promise: /of the paragraph itself/,
    },
    'a reopening that is missing': {
      by: () => sql`delete from decision where paragraph_id = ${first.id} and kind = 'reopen'`,
      promise: /reopened or paired anew/,
    },
    'an event that is missing': {
      by: () => sql`delete from event where paragraph_id = ${first.id} and deed = 'approve'`,
      promise: /left just one event|left its event/,
    },
    'two decisions on one revision': {
      by: () => sql`update decision set seen_rev = 0 where paragraph_id = ${first.id} and seen_rev < 2`,
      promise: /at most once/,
    },
    'a decision on another text': {
      by: () => sql`update decision set seen_hash = repeat('0', 64) where paragraph_id = ${first.id}`,
      promise: /hash of the text it was made on/,
    },
    'an approval of one’s own text': {
      by: () => sql`update decision d set person_id = v.author_id from version v
        where v.id = d.version_id and d.kind = 'approve' and v.author_id is not null and v.paragraph_id = ${first.id}`,
      promise: /own text/,
    },
    'a version that is missing': {
      by: () => sql`delete from version where paragraph_id = ${first.id} and number = 1`,
      promise: /numbered from 1/,
    },
    'two paragraphs in one place': {
      by: () => [
        sql`alter table paragraph drop constraint if exists paragraph_position`,
        sql`update paragraph set position = 0 where article_id = ${articleId}`,
      ],
      promise: /one to a place/,
    },
    'a block that is missing': {
      by: () => sql`delete from block where article_id = ${articleId} and position = 1`,
      promise: /blocks .* without a gap/,
    },
    'a block that fell off the board': {
      by: () =>
        sql`update pairing set board = jsonb_set(board, '{rows}', (board -> 'rows') - 0) where article_id = ${articleId}`,
      promise: /Each block stands on the board once/,
    },
    'a board that no edit made': {
      by: () =>
        sql`update pairing set board = jsonb_set(board, '{rows,0,kind}', '"quote"') where article_id = ${articleId}`,
      promise: /what its edits make/,
    },
    'an edition with another text': {
      by: () =>
        sql`update edition set content = jsonb_set(content, '{0,text}', '"other"') where article_id = ${articleId}`,
      promise: /texts of its versions|hash of an edition/,
    },
    'an edition out of its row': {
      by: () => sql`update edition set number = 2 where article_id = ${articleId}`,
      promise: /editions .* numbered/,
    },
    'readers who get what is no edition of the article': {
      by: () => sql`update article set live_edition_id = gen_random_uuid() where id = ${articleId}`,
      promise: /edition of that article/,
    },
  };

  test.each(Object.entries(breaches))('%s', async (_, { by, promise }) => {
    const before = await verify();
    await tamper(...[by()].flat());
    const fresh = (await verify()).filter(
      (found) => !before.some((old) => old.where === found.where && old.promise === found.promise),
    );
    expect(fresh.map((breach) => breach.promise).join('\n')).toMatch(promise);
  });
});
