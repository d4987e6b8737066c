import { type SQL, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { allowOwnApproval } from '../articles/store.ts';
import type { Edit } from '../pairing/edit.ts';
import { confirmPairing, editBoard, findBoard } from '../pairing/store.ts';
import { listEditions } from '../publishing/editions/store.ts';
import { findReadiness, publishArticle, withdrawArticle } from '../publishing/store.ts';
import { listParagraphs, type ParagraphView } from '../review/reading/store.ts';
import { approveVersion, chooseVersion, reopenParagraph, writeVersion } from '../review/store.ts';
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

test('a pairing that was changed and confirmed again, a withdrawal and an allowance keep every promise', async () => {
  const { tomas, edith, ada } = people ?? (await testCast());
  const repair = async (edit: Edit, opens = 0) => {
    const { rev } = await findBoard(tomas, articleId);
    await editBoard(tomas, { articleId, rev, key: newKey(), edit });
    expect(await verify()).toEqual([]);
    await confirmPairing(edith, { articleId, rev: rev + 1, key: newKey(), opens });
    expect(await verify()).toEqual([]);
  };
  const [, row, other] = (await findBoard(tomas, articleId)).board.rows;
  if (!row || !other) throw new Error('the sample has too few rows');
  await repair({ type: 'set-furniture', row: row.id, furniture: true }, 1);
  await repair({ type: 'set-furniture', row: row.id, furniture: false });
  await repair({ type: 'swap', row: other.id }, 1);
  await repair({ type: 'split-block', piece: row.literal[0] ?? '', at: 20, newPiece: newKey() });
  await repair({ type: 'set-kind', row: other.id, kind: 'quote' });
  await allowOwnApproval(ada, { articleId, allowed: true, key: newKey() });
  const [live] = await listEditions(edith, articleId);
  await withdrawArticle(edith, { articleId, editionId: live?.id ?? '', key: newKey() });
  expect(await verify()).toEqual([]);
});

describe('a breach is found:', () => {
  const breaches: Record<string, { by: () => SQL | SQL[]; promise: RegExp }> = {
    'languages that nobody corrected to these': {
      by: () => sql`insert into event (person_id, article_id, deed, data) select imported_by, id, 'set-languages',
        '{"sourceLang": "zh", "targetLang": "en"}' from article where id = ${articleId}`,
      promise: /languages of an article/,
    },
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
      promise: /Each block of the latest file stands on the board once/,
    },
    'a board that no edit made': {
      by: () =>
        sql`update pairing set board = jsonb_set(board, '{rows,0,kind}', '"quote"') where article_id = ${articleId}`,
      promise: /what its edits make/,
    },
    'a file of which the board knows nothing': {
      by: () => sql`insert into later_file (article_id, number, file_name, file_text, board_before, brought_by)
        select id, 2, '', 'text', '{}', imported_by from article where id = ${articleId}`,
      promise: /its board is of the last[\s\S]*Each file has its blocks[\s\S]*came again left its event/,
    },
    'a block of a file that never came': {
      by: () => sql`insert into block (article_id, file, position, line, text) values (${articleId}, 2, 0, 1, 'text')`,
      promise: /each block its file/,
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
    'a version whose text was changed': {
      by: () => [
        sql`alter table version drop constraint if exists version_hash`,
        sql`update version set text = text || '!' where paragraph_id = ${first.id}`,
      ],
      promise: /hash of a version/,
    },
    'a decision that no event tells': {
      by: () => sql`update event set person_id = ${people?.ada.id} where paragraph_id = ${first.id} and revision = 1`,
      promise: /Each decision left its event[\s\S]*Each event of a decision/,
    },
    'a latest decision that is not the latest': {
      by: () => sql`update paragraph set last_decision_id = (select id from decision where paragraph_id = ${first.id}
        and seen_rev = 0) where id = ${first.id}`,
      promise: /knows its latest decision/,
    },
    'an approval of what was left out': {
      by: () => sql`update paragraph set position = null where id = ${first.id}`,
      promise: /left out has no canonical version[\s\S]*what its confirmed pairing says/,
    },
    'a lane without a text': {
      by: () => sql`update paragraph set lanes = lanes || 'source'::origin where id = ${first.id}`,
      promise: /text in each of its lanes/,
    },
    'an allowance that nobody gave': {
      by: () => sql`update article set own_approval_by = imported_by, own_approval_at = now() where id = ${articleId}`,
      promise: /may approve their own text is what the events say/,
    },
    'an article that nobody set aside': {
      by: () => sql`update article set live_edition_id = null, set_aside_by = imported_by, set_aside_at = now()
        where id = ${articleId}`,
      promise: /set aside is what the events say/,
    },
    'an import without an event': {
      by: () => sql`delete from event where article_id = ${articleId} and deed = 'import'`,
      promise: /Each import left its event[\s\S]*carried out kept its answer/,
    },
    'a pairing that moved silently': {
      by: () => sql`update pairing set rev = rev + 1 where article_id = ${articleId}`,
      promise: /change of a pairing left just one event/,
    },
    'a piece that is not the rest of its block': {
      by: () => sql`update pairing set board = jsonb_set(board, '{pieces}', jsonb_build_object(
        board #>> '{rows,0,polished,0}', jsonb_build_object('block', board #>> '{rows,0,polished,0}', 'start', 0, 'end', 3)))
        where article_id = ${articleId}`,
      promise: /pieces that join to just the block/,
    },
    'a paragraph of another kind than its row': {
      by: () => sql`update paragraph set kind = 'quote' where id = ${first.id}`,
      promise: /what its confirmed pairing says/,
    },
    'an edition that no event tells': {
      by: () => sql`delete from event where article_id = ${articleId} and deed = 'publish'`,
      promise: /Each edition left its event[\s\S]*what was published last/,
    },
    'an event of an edition that is gone': {
      by: () => [
        sql`update article set live_edition_id = null where id = ${articleId}`,
        sql`delete from edition where article_id = ${articleId}`,
      ],
      promise: /Each event of publishing has its edition[\s\S]*what was published last/,
    },
    'a withdrawal that did not happen': {
      by: () => sql`insert into event (article_id, deed) values (${articleId}, 'withdraw')`,
      promise: /or nothing once it was withdrawn/,
    },
    'an edition of what was approved later': {
      by: () => sql`update edition set published_at = now() - interval '1 day' where article_id = ${articleId}`,
      promise: /approved before it went out/,
    },
    'an edition that says something twice': {
      by: () => sql`update edition set content = content || (content -> 0) where article_id = ${articleId}`,
      promise: /holds each paragraph once/,
    },
    'an answer that was not kept': {
      by: () => sql`update receipt set answer = null where at = (select at from event where article_id = ${articleId}
        and deed = 'publish')`,
      promise: /carried out kept its answer/,
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
