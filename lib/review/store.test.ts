import { and, desc, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allowOwnApproval } from '../articles/store.ts';
import { removeEntry, saveEntry } from '../checks/glossary/store.ts';
import { findCheckSettings, listFindings, setCheck } from '../checks/store.ts';
import { waiverOf } from '../checks/waiver.ts';
import { db } from '../db/client.ts';
import { broken, refusal } from '../db/expectations.ts';
import { schema } from '../db/schema/index.ts';
import { type Cast, newKey, testArticle, testCast } from '../db/test-cast.ts';
import { onTestDatabase } from '../db/testing.ts';
import { confirmPairing, editBoard, findBoard } from '../pairing/store.ts';
import type { Actor } from '../people/actor.ts';
import {
  countProgress,
  findParagraph,
  listHistory,
  listParagraphs,
  lookAgain,
  type ParagraphView,
} from './reading/store.ts';
import { approveVersion, chooseVersion, reopenParagraph, returnParagraph, type Seen, writeVersion } from './store.ts';
import { hashOf } from './text.ts';

onTestDatabase();

let people: Cast;
let articleId: string;
let first: ParagraphView;

beforeAll(async () => {
  people = await testCast();
});

beforeEach(async () => {
  articleId = await testArticle(people.tomas);
  const paragraph = (await listParagraphs(people.tomas, articleId)).find(({ versions }) =>
    versions[0]?.text.includes('3 May'),
  );
  if (!paragraph) throw new Error('the sample lacks its opening');
  first = paragraph;
});

const versionOf = (paragraph: ParagraphView, origin: string) => {
  const found = paragraph.versions.findLast((version) => version.origin === origin);
  if (!found) throw new Error(`no ${origin} version`);
  return found;
};
const seenOf = (paragraph: ParagraphView, origin = 'polished'): Seen => {
  const { id, hash } = versionOf(paragraph, origin);
  return { paragraphId: paragraph.id, versionId: id, rev: paragraph.rev, hash, key: newKey() };
};
const lastEvent = async (paragraphId: string) => {
  const { event } = schema;
  const [row] = await db()
    .select()
    .from(event)
    .where(eq(event.paragraphId, paragraphId))
    .orderBy(desc(event.id))
    .limit(1);
  return row;
};

describe('the way of a paragraph', () => {
  test('the stream became four paragraphs, each with the versions it came with', async () => {
    const paragraphs = await listParagraphs(people.edith, articleId);
    expect(paragraphs.map((p) => [p.kind, p.versions.map((v) => v.origin).join(' ')])).toEqual([
      ['title', expect.stringMatching(/^(literal|polished)$/)],
      ['paragraph', 'literal polished'],
      ['paragraph', 'literal polished'],
      ['paragraph', 'literal polished'],
    ]);
  });

  test('a translator chooses, an editor approves, and the text is canonical', async () => {
    const chosen = await chooseVersion(people.tomas, seenOf(first));
    expect(chosen).toMatchObject({ state: 'proposed', chosenId: versionOf(first, 'polished').id, rev: 1 });
    const approved = await approveVersion(people.edith, seenOf(chosen));
    expect(approved).toMatchObject({ state: 'approved', canonicalId: versionOf(first, 'polished').id, rev: 2 });
    expect(await lastEvent(first.id)).toMatchObject({ deed: 'approve', personId: people.edith.id, revision: 2 });
    expect(await countProgress(people.edith, articleId)).toEqual({
      open: 3,
      proposed: 0,
      returned: 0,
      approved: 1,
      total: 4,
    });
  });

  test('a paragraph with only one version can be approved', async () => {
    const [title] = await listParagraphs(people.edith, articleId);
    if (!title) throw new Error('no title');
    const [only] = title.versions;
    const approved = await approveVersion(people.edith, seenOf(title, only?.origin));
    expect(approved.state).toBe('approved');
  });

  test('what nobody can see is no reason and no text, and what the database cannot hold is left out', async () => {
    const chosen = await chooseVersion(people.tomas, seenOf(first));
    for (const reason of ['\u0000', ' \u200b\u2060 '])
      await expect(returnParagraph(people.edith, { ...seenOf(chosen), reason })).rejects.toEqual(refusal('not-ready'));
    await expect(writeVersion(people.tomas, { ...seenOf(chosen), text: '\u200b\u3164' })).rejects.toEqual(
      refusal('not-ready'),
    );
    const returned = await returnParagraph(people.edith, { ...seenOf(chosen), reason: 'The\u0000 date.' });
    expect(returned.lastDecision?.reason).toBe('The date.');
  });

  test('an editor returns a paragraph with a reason, and it is the translator’s turn', async () => {
    const chosen = await chooseVersion(people.tomas, seenOf(first));
    const returned = await returnParagraph(people.edith, { ...seenOf(chosen), reason: ' The date is missing. ' });
    expect(returned).toMatchObject({
      state: 'returned',
      lastDecision: { reason: 'The date is missing.', by: 'Edith' },
    });
    await expect(returnParagraph(people.edith, { ...seenOf(returned), reason: 'Again.' })).rejects.toEqual(
      refusal('conflict'),
    );
  });

  test('an approved paragraph is neither chosen nor written until an editor reopens it', async () => {
    const approved = await approveVersion(people.edith, seenOf(first));
    await expect(chooseVersion(people.tomas, seenOf(approved))).rejects.toEqual(refusal('conflict', /reopen/));
    await expect(writeVersion(people.tomas, { ...seenOf(approved), text: 'Other.' })).rejects.toEqual(
      refusal('conflict'),
    );
    const reopened = await reopenParagraph(people.edith, seenOf(approved));
    expect(reopened).toMatchObject({ state: 'open', canonicalId: null });
    expect((await chooseVersion(people.tomas, seenOf(reopened, 'literal'))).state).toBe('proposed');
  });

  test('the history tells versions and decisions in order, and an earlier version can be chosen again', async () => {
    const written = await writeVersion(people.tomas, { ...seenOf(first), text: 'A better text.' });
    const again = await chooseVersion(people.tomas, seenOf(written, 'literal'));
    const items = await listHistory(people.edith, first.id);
    expect(items.map((item) => (item.type === 'version' ? item.version.origin : item.decision.kind))).toEqual([
      'literal',
      'polished',
      'edit',
      'choose',
      'choose',
    ]);
    expect(again.versions).toHaveLength(3);
  });
});

const byEdith = 'After twelve years of repairs, Mayor Ilse Varga opened the old mill on the river Arn again on 3 May.';

describe('writing', () => {
  test('a text becomes a version by its author and is proposed', async () => {
    const written = await writeVersion(people.tomas, { ...seenOf(first), text: ' Cafe\u0301\nin two lines. ' });
    expect(versionOf(written, 'edit')).toMatchObject({
      text: 'Café in two lines.',
      number: 3,
      author: { name: 'Tomas' },
    });
    expect(written).toMatchObject({ state: 'proposed', chosenId: versionOf(written, 'edit').id });
    expect(await lastEvent(first.id)).toMatchObject({ deed: 'write', personId: people.tomas.id });
  });

  test('a text that is there already is proposed as the version it is', async () => {
    const written = await writeVersion(people.tomas, { ...seenOf(first), text: versionOf(first, 'literal').text });
    expect(written.versions).toHaveLength(2);
    expect(written.chosenId).toBe(versionOf(first, 'literal').id);
  });

  test('an empty text is refused', async () => {
    await expect(writeVersion(people.tomas, { ...seenOf(first), text: ' \n ' })).rejects.toEqual(refusal('not-ready'));
  });

  test('the author of a text does not approve it, unless an administrator allows it for the article', async () => {
    const written = await writeVersion(people.edith, { ...seenOf(first), text: byEdith });
    await expect(approveVersion(people.edith, seenOf(written, 'edit'))).rejects.toEqual(
      refusal('forbidden', /another editor/),
    );
    await allowOwnApproval(people.ada, { articleId, allowed: true, key: newKey() });
    expect((await approveVersion(people.edith, seenOf(written, 'edit'))).state).toBe('approved');
  });

  test('another editor approves it', async () => {
    const written = await writeVersion(people.edith, { ...seenOf(first), text: byEdith });
    expect((await approveVersion(people.eve, seenOf(written, 'edit'))).state).toBe('approved');
  });
});

describe('the checks', () => {
  const proposed = async (text: string) => writeVersion(people.tomas, { ...seenOf(first), text });

  test('an error refuses the approval, and nobody can waive it', async () => {
    const written = await proposed(
      'After 13 years of repairs, Mayor Ilse Varga reopened the old mill on the river Arn on 3 May.',
    );
    const [found] = await listFindings(people.edith, seenOf(written, 'edit').versionId);
    if (!found) throw new Error('nothing was found');
    expect(found).toMatchObject({ check: 'numbers', severity: 'error' });
    const waivers = [waiverOf(found, 'I am sure.')];
    await expect(approveVersion(people.edith, { ...seenOf(written, 'edit'), waivers })).rejects.toEqual(
      refusal('not-ready', /error/),
    );
    await setCheck(people.edith, { articleId, check: 'numbers', setting: 'off', key: newKey() });
    expect((await approveVersion(people.edith, seenOf(written, 'edit'))).state).toBe('approved');
  });

  test('whoever looks again sees what the checks go by now, as the store does', async () => {
    const before = await lookAgain(people.edith, first.id);
    expect(before.paragraph).toEqual(await findParagraph(people.edith, first.id));
    expect(before.measures).toMatchObject({ settings: {}, glossary: [] });
    expect(before.measures.texts).toHaveLength(7);
    await setCheck(people.edith, { articleId, check: 'numbers', setting: 'warning', key: newKey() });
    const target = `museum ${newKey()}`;
    const entry = { source: '', sourceLang: '', target, targetLang: 'en', forbidden: ['bakery'], note: '' };
    const { id } = await saveEntry(people.edith, { ...entry, kind: 'term', id: null, rev: 0, key: newKey() });
    const { measures } = await lookAgain(people.edith, first.id);
    expect(measures.settings).toEqual({ numbers: 'warning' });
    expect(measures.glossary).toContainEqual(expect.objectContaining({ target, forbidden: ['bakery'] }));
    await removeEntry(people.edith, { id, rev: 0, key: newKey() });
  });

  test('a warning asks for a reason, which is kept with the decision', async () => {
    await setCheck(people.edith, { articleId, check: 'numbers', setting: 'warning', key: newKey() });
    const written = await proposed(
      'After thirteen years of repairs, Mayor Ilse Varga reopened the old mill on the river Arn on 3 May.',
    );
    await expect(approveVersion(people.edith, seenOf(written, 'edit'))).rejects.toEqual(
      refusal('not-ready', /say why/),
    );
    const findings = await listFindings(people.edith, seenOf(written, 'edit').versionId);
    const waivers = findings.map((found) => waiverOf(found, 'The town archive says thirteen.'));
    const approved = await approveVersion(people.edith, { ...seenOf(written, 'edit'), waivers });
    expect(approved.state).toBe('approved');
    const [kept] = await db()
      .select()
      .from(schema.decision)
      .where(and(eq(schema.decision.paragraphId, first.id), eq(schema.decision.kind, 'approve')));
    expect(kept?.waivers).toContainEqual(
      expect.objectContaining({ check: 'numbers', reason: 'The town archive says thirteen.' }),
    );
  });

  test('two canonical texts of one source text are seen, on the screen and at the approval', async () => {
    const [, , second] = await listParagraphs(people.tomas, articleId);
    if (!second) throw new Error('the sample lacks its second pair');
    const source = {
      articleId,
      number: 9,
      origin: 'source',
      text: 'Ugyanaz a mondat.',
      hash: hashOf('Ugyanaz a mondat.'),
    };
    const both = [first.id, second.id].map((paragraphId) => ({ ...source, origin: 'source' as const, paragraphId }));
    await db().insert(schema.version).values(both);
    await db()
      .update(schema.paragraph)
      .set({ lanes: ['source', 'literal', 'polished'] })
      .where(eq(schema.paragraph.articleId, articleId));
    expect((await findParagraph(people.edith, second.id)).twins).toEqual([]);

    await approveVersion(people.edith, seenOf(first));
    expect((await findParagraph(people.edith, second.id)).twins).toEqual([versionOf(first, 'polished').text]);
    expect((await findParagraph(people.edith, first.id)).twins).toEqual([]);
    const found = await listFindings(people.edith, seenOf(second).versionId);
    expect(found).toContainEqual(expect.objectContaining({ check: 'same-source', severity: 'warning' }));
    await expect(approveVersion(people.edith, seenOf(second))).rejects.toEqual(refusal('not-ready', /say why/));
  });

  test('a text that was paired elsewhere is no witness any more', async () => {
    const text = `On mills\n\nThe bridge of 12 arches was built in 1921 by Jon Petri.\n\nVisitors are welcome every Saturday.`;
    const mispaired = await testArticle(people.tomas, { text });
    const polished = async () => {
      const paragraphs = await listParagraphs(people.edith, mispaired);
      const found = paragraphs.find(({ versions }) => versions.some((one) => one.text.startsWith('Visitors')));
      if (!found) throw new Error('the visitors are gone');
      return found;
    };
    const { versionId } = seenOf(await polished());
    expect((await listFindings(people.edith, versionId)).length).toBeGreaterThan(0);

    const { board, rev } = await findBoard(people.tomas, mispaired);
    const [piece = ''] = board.rows[1]?.literal ?? [];
    const edit = { type: 'move-to-new-row', piece, newRow: newKey(), before: null, lane: 'literal' } as const;
    await editBoard(people.tomas, { articleId: mispaired, rev, edit, key: newKey() });
    await confirmPairing(people.tomas, { articleId: mispaired, rev: rev + 1, key: newKey() });
    expect(await listFindings(people.edith, versionId)).toEqual([]);
    expect((await approveVersion(people.edith, seenOf(await polished()))).state).toBe('approved');
  });

  test('setting a check leaves its event, and is refused to a translator', async () => {
    await setCheck(people.edith, { articleId, check: 'spacing', setting: 'off', key: newKey() });
    expect(await findCheckSettings(people.tomas, articleId)).toEqual({ spacing: 'off' });
    await setCheck(people.edith, { articleId, check: 'spacing', setting: null, key: newKey() });
    expect(await findCheckSettings(people.tomas, articleId)).toEqual({});
    const [told] = await db()
      .select()
      .from(schema.event)
      .where(eq(schema.event.articleId, articleId))
      .orderBy(desc(schema.event.id))
      .limit(1);
    expect(told).toMatchObject({ deed: 'set-checks', personId: people.edith.id });
    const input = { articleId, check: 'spacing', setting: 'off', key: newKey() } as const;
    await expect(setCheck(people.tomas, input)).rejects.toEqual(refusal('forbidden'));
  });
});

describe('two people at once', () => {
  test('a second approval of the same paragraph is refused and the first stands', async () => {
    const both = await Promise.allSettled([
      approveVersion(people.edith, seenOf(first, 'polished')),
      approveVersion(people.eve, seenOf(first, 'literal')),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost?.status === 'rejected' && lost.reason).toEqual(
      refusal('conflict', /^(Edith|Eve) approved a version of this paragraph while you looked at it/),
    );
    const won = both.find((one) => one.status === 'fulfilled');
    const now = await findParagraph(people.edith, first.id);
    expect(won?.status === 'fulfilled' && won.value.canonicalId).toBe(now.canonicalId);
  });

  test('somebody who approves in two windows is not told their own name', async () => {
    await approveVersion(people.edith, seenOf(first, 'polished'));
    await expect(approveVersion(people.edith, seenOf(first, 'literal'))).rejects.toEqual(
      refusal('conflict', /^You, in another window, approved a version of this paragraph/),
    );
  });

  test('forty approvals at once: one stands', async () => {
    const all = Array.from({ length: 40 }, (_, k) => approveVersion(k % 2 ? people.edith : people.eve, seenOf(first)));
    const settled = await Promise.allSettled(all);
    expect(settled.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const approvals = await db().select().from(schema.decision).where(eq(schema.decision.paragraphId, first.id));
    expect(approvals).toHaveLength(1);
  });

  test('a double click with one key has one effect and the same answer', async () => {
    const seen = seenOf(first);
    const answers = await Promise.all([1, 2, 3].map(() => approveVersion(people.edith, seen)));
    expect(new Set(answers.map((answer) => answer.rev))).toEqual(new Set([1]));
    expect(await listHistory(people.edith, first.id)).toHaveLength(3);
  });

  test('a key that was used for another deed is refused', async () => {
    const seen = seenOf(first);
    await chooseVersion(people.edith, seen);
    await expect(approveVersion(people.edith, { ...seen, rev: 1 })).rejects.toEqual(refusal('conflict', /key/));
  });

  test('an approval of a text that was not the one seen is refused', async () => {
    await expect(approveVersion(people.edith, { ...seenOf(first), hash: 'a'.repeat(64) })).rejects.toEqual(
      refusal('conflict', /not the one you saw/),
    );
    const seen = seenOf(first);
    await writeVersion(people.tomas, { ...seenOf(first), text: 'Newer.' });
    await expect(approveVersion(people.edith, seen)).rejects.toEqual(
      refusal('conflict', /Tomas .*chose a version|Tomas .*wrote a version/),
    );
  });
});

describe('the wrong person', () => {
  const anonymous: Actor = { kind: 'anonymous' };
  test.each([
    ['tomas', approveVersion],
    ['tomas', (who: Actor, seen: Seen) => returnParagraph(who, { ...seen, reason: 'No.' })],
    ['tomas', reopenParagraph],
    ['ravi', chooseVersion],
    ['ravi', (who: Actor, seen: Seen) => writeVersion(who, { ...seen, text: 'Mine.' })],
    ['anonymous', chooseVersion],
  ] as const)('%s is refused and nothing changes', async (name, deed) => {
    const who = name === 'anonymous' ? anonymous : people[name];
    await expect(deed(who, seenOf(first))).rejects.toEqual(refusal('forbidden'));
    expect(await findParagraph(people.edith, first.id)).toEqual(first);
  });

  test('nonsense and unknown ids are not found', async () => {
    await expect(findParagraph(people.edith, "' or 1=1")).rejects.toEqual(refusal('not-found'));
    await expect(approveVersion(people.edith, { ...seenOf(first), versionId: newKey() })).rejects.toEqual(
      refusal('not-found'),
    );
    await expect(approveVersion(people.edith, { ...seenOf(first), paragraphId: newKey() })).rejects.toEqual(
      refusal('not-found'),
    );
  });
});

describe('the database itself', () => {
  const { paragraph, version, decision, event } = schema;
  test('refuses a canonical version without an approve decision, from another paragraph, or of source text', async () => {
    const [, , other] = await listParagraphs(people.edith, articleId);
    if (!other) throw new Error('too few paragraphs');
    const set = (values: Partial<typeof paragraph.$inferInsert>) =>
      db().update(paragraph).set(values).where(eq(paragraph.id, first.id));
    const { id } = versionOf(first, 'polished');
    await expect(set({ canonicalVersionId: id, rev: 9 })).rejects.toEqual(broken(/no approve decision/));
    await expect(set({ canonicalVersionId: id })).rejects.toEqual(broken(/revision did not/));
    await expect(set({ chosenVersionId: versionOf(other, 'polished').id })).rejects.toEqual(
      broken(/paragraph_chosen_version/),
    );
    const source = { articleId, paragraphId: first.id, number: 9, origin: 'source', text: 'Forrás.' } as const;
    const { hashOf } = await import('./text.ts');
    const [made] = await db()
      .insert(version)
      .values({ ...source, hash: hashOf(source.text) })
      .returning();
    await expect(set({ chosenVersionId: made?.id })).rejects.toEqual(broken(/paragraph_chosen_version/));
  });

  test('refuses one canonical text after another without a reopen', async () => {
    await approveVersion(people.edith, seenOf(first));
    const change = { canonicalVersionId: versionOf(first, 'literal').id, rev: 7 };
    await expect(db().update(paragraph).set(change).where(eq(paragraph.id, first.id))).rejects.toEqual(
      broken(/reopen it first/),
    );
  });

  test('refuses to make a text canonical once more by the approval that was taken back', async () => {
    const approved = await approveVersion(people.edith, seenOf(first));
    const [approval] = await db().select().from(decision).where(eq(decision.paragraphId, first.id));
    await reopenParagraph(people.edith, seenOf(approved));
    const again = { canonicalVersionId: approval?.versionId, lastDecisionId: approval?.id, rev: 3 };
    await expect(db().update(paragraph).set(again).where(eq(paragraph.id, first.id))).rejects.toEqual(
      broken(/no approve decision/),
    );
  });

  test('refuses an approval of another text than the one that was seen', async () => {
    const { id: versionId } = versionOf(first, 'polished');
    const about = { articleId, paragraphId: first.id, versionId, personId: people.edith.id, seenRev: 0 };
    const values = { ...about, kind: 'approve', seenHash: 'c'.repeat(64) } as const;
    const [made] = await db().insert(decision).values(values).returning();
    const change = { canonicalVersionId: versionId, lastDecisionId: made?.id, rev: 1 };
    await expect(db().update(paragraph).set(change).where(eq(paragraph.id, first.id))).rejects.toEqual(
      broken(/no approve decision/),
    );
  });

  test('refuses a hash that is not the text’s', async () => {
    const values = {
      articleId,
      paragraphId: first.id,
      number: 8,
      origin: 'literal',
      text: 'Text.',
      hash: 'b'.repeat(64),
    } as const;
    await expect(db().insert(version).values(values)).rejects.toEqual(broken(/version_hash/));
  });

  test.each([
    ['a version', () => db().update(version).set({ text: 'Other.' })],
    ['a version away', () => db().delete(version)],
    ['a decision', () => db().update(decision).set({ reason: 'Other.' })],
    ['an event', () => db().update(event).set({ deed: 'nothing' })],
    ['an event away', () => db().delete(event)],
  ])('refuses to change %s', async (_, change) => {
    await chooseVersion(people.tomas, seenOf(first));
    await expect(change()).rejects.toEqual(broken(/append-only/));
  });
});
