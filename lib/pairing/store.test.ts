import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { listQueue } from '../articles/queue/store.ts';
import { findArticle, importArticle } from '../articles/store.ts';
import { db } from '../db/client.ts';
import { refusal } from '../db/expectations.ts';
import { schema } from '../db/schema/index.ts';
import { type Cast, newKey, testArticle, testCast } from '../db/test-cast.ts';
import { onTestDatabase } from '../db/testing.ts';
import { verify } from '../db/verify.ts';
import { type Actor, anonymous } from '../people/actor.ts';
import { listHistory, listParagraphs, type ParagraphView } from '../review/reading/store.ts';
import { approveVersion, chooseVersion, returnParagraph, type Seen } from '../review/store.ts';
import type { Edit, Row } from './edit.ts';
import * as threads from './pair-elsewhere.ts';
import { findWaitingChanges } from './settling/store.ts';
import { confirmPairing, editBoard, findBoard, undoBoardEdit, watchPairing } from './store.ts';

onTestDatabase();

let people: Cast;
beforeAll(async () => {
  people = await testCast();
});

async function rowsOf(articleId: string): Promise<Row[]> {
  return [...(await findBoard(people.tomas, articleId)).board.rows];
}

async function edit(articleId: string, change: Edit, who: Actor = people.tomas) {
  const { rev } = await findBoard(people.tomas, articleId);
  return editBoard(who, { articleId, rev, key: newKey(), edit: change });
}

async function confirm(articleId: string, who: Actor = people.tomas, opens?: number) {
  const { rev } = await findBoard(people.tomas, articleId);
  return confirmPairing(who, { articleId, rev, key: newKey(), opens });
}

function nth<T>(list: readonly T[], k: number): T {
  const found = list.at(k);
  if (found === undefined) throw new Error(`there is no number ${k}`);
  return found;
}

function seenOf(paragraph: ParagraphView, origin = 'polished'): Seen {
  const found = paragraph.versions.findLast((version) => version.origin === origin);
  if (!found) throw new Error(`no ${origin} version`);
  return { paragraphId: paragraph.id, versionId: found.id, rev: paragraph.rev, hash: found.hash, key: newKey() };
}

/** Another test here breaks the promises of its own article. */
const breachesOf = async (articleId: string) => (await verify()).filter(({ where }) => where.includes(articleId));

const textsOf = (paragraph: ParagraphView) => paragraph.versions.map(({ origin, text }) => `${origin}: ${text}`);

async function lastEvent(articleId: string) {
  const { event } = schema;
  const isOfArticle = and(eq(event.articleId, articleId), isNull(event.paragraphId));
  const [row] = await db().select().from(event).where(isOfArticle).orderBy(desc(event.id)).limit(1);
  return row;
}

describe('the board', () => {
  test('a change is kept, moves the revision and leaves its event', async () => {
    const articleId = await testArticle(people.tomas, { confirmed: false });
    const row = nth(await rowsOf(articleId), 1);
    expect(await edit(articleId, { type: 'swap', row: row.id })).toMatchObject({ rev: 1, canUndo: true });
    expect(nth(await rowsOf(articleId), 1)).toMatchObject({ literal: row.polished, polished: row.literal });
    expect(await lastEvent(articleId)).toMatchObject({ deed: 'pair', personId: people.tomas.id, revision: 1 });
  });

  test('what confirmed boards had first speaks for the next file of these languages', async () => {
    const proposed = async () => {
      const text = 'Первое.\n\nВторое.\n\nТретье.\n\nЧетвёртое.';
      const input = { text, fileName: '', sourceLang: 'hu', targetLang: 'en', key: newKey() };
      const { id } = await importArticle(people.tomas, input);
      await vi.waitFor(async () => expect(await watchPairing(people.tomas, id)).toBeNull());
      return (await findBoard(people.tomas, id)).board.sides ?? 0;
    };
    await confirm(await testArticle(people.tomas, { confirmed: false }));
    const before = await proposed();
    for (let k = 0; k < 2; k++) {
      const articleId = await testArticle(people.tomas, { confirmed: false });
      await edit(articleId, { type: 'swap-all' });
      await confirm(articleId);
    }
    expect(await proposed()).toBeLessThan(before);
  });

  test('undo takes the latest change back, until there is none', async () => {
    const articleId = await testArticle(people.tomas, { confirmed: false });
    const before = await rowsOf(articleId);
    await edit(articleId, { type: 'swap', row: nth(before, 1).id });
    await edit(articleId, { type: 'set-furniture', row: nth(before, 2).id, furniture: true });
    const undo = async () => {
      const { rev } = await findBoard(people.edith, articleId);
      return undoBoardEdit(people.edith, { articleId, rev, key: newKey() });
    };
    expect(await undo()).toMatchObject({ rev: 3, canUndo: true });
    expect(await undo()).toMatchObject({ rev: 4, canUndo: false });
    expect(await rowsOf(articleId)).toEqual(before);
    expect(await lastEvent(articleId)).toMatchObject({ deed: 'pair-undo', personId: people.edith.id, revision: 4 });
    await expect(undo()).rejects.toEqual(refusal('not-ready', /nothing to undo/));
  });

  test('a split block is split again when a later change is undone', async () => {
    const articleId = await testArticle(people.tomas, { confirmed: false });
    const piece = nth(nth(await rowsOf(articleId), 1).literal, 0);
    await edit(articleId, { type: 'split-block', piece, at: 20, newPiece: randomUUID() });
    const split = await rowsOf(articleId);
    const second = nth(nth(split, 1).literal, 1);
    await edit(articleId, { type: 'split-block', piece: second, at: 40, newPiece: randomUUID() });
    await edit(articleId, { type: 'swap-all' });
    const { rev } = await findBoard(people.tomas, articleId);
    await undoBoardEdit(people.tomas, { articleId, rev, key: newKey() });
    expect(nth(await rowsOf(articleId), 1).literal).toHaveLength(3);
  });

  test('a new piece cannot take the id of a block', async () => {
    const articleId = await testArticle(people.tomas, { confirmed: false });
    const rows = await rowsOf(articleId);
    const newPiece = nth(nth(rows, 2).literal, 0);
    const change: Edit = { type: 'split-block', piece: nth(nth(rows, 1).literal, 0), at: 20, newPiece };
    await expect(edit(articleId, change)).rejects.toEqual(refusal('conflict'));
  });

  test('a change that does not fit is refused and nothing is written', async () => {
    const articleId = await testArticle(people.tomas, { confirmed: false });
    const before = await findBoard(people.tomas, articleId);
    await expect(edit(articleId, { type: 'swap', row: 'row-nowhere' })).rejects.toEqual(
      refusal('conflict', /no longer there/),
    );
    expect(await findBoard(people.tomas, articleId)).toEqual(before);
  });

  test('two changes of the same board at once: one stands, the other is told who was first', async () => {
    const articleId = await testArticle(people.tomas, { confirmed: false });
    const row = nth(await rowsOf(articleId), 1).id;
    const both = await Promise.allSettled(
      [people.tomas, people.edith].map((who) =>
        editBoard(who, { articleId, rev: 0, key: newKey(), edit: { type: 'swap', row } }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost?.reason).toEqual(refusal('conflict', /(Tomas|Edith) changed this pairing/));
    expect((await findBoard(people.tomas, articleId)).rev).toBe(1);
  });

  test('somebody who changes a board in two windows is not told their own name', async () => {
    const articleId = await testArticle(people.tomas, { confirmed: false });
    const edit = { type: 'swap', row: nth(await rowsOf(articleId), 1).id } as const;
    await editBoard(people.tomas, { articleId, rev: 0, key: newKey(), edit });
    await expect(editBoard(people.tomas, { articleId, rev: 0, key: newKey(), edit })).rejects.toEqual(
      refusal('conflict', /^You, in another window, changed this pairing/),
    );
  });

  test('a double click with one key swaps once', async () => {
    const articleId = await testArticle(people.tomas, { confirmed: false });
    const row = nth(await rowsOf(articleId), 1).id;
    const seen = { articleId, rev: 0, key: newKey(), edit: { type: 'swap', row } as const };
    const answers = await Promise.all([1, 2, 3].map(() => editBoard(people.tomas, seen)));
    expect(answers).toEqual(Array(3).fill({ rev: 1, canUndo: true, confirmed: false, isSettled: false }));
    expect((await findBoard(people.tomas, articleId)).rev).toBe(1);
  });

  test.each([
    ['ravi', 'forbidden'],
    ['anonymous', 'forbidden'],
  ] as const)('%s is refused', async (name, code) => {
    const articleId = await testArticle(people.tomas);
    const who = name === 'anonymous' ? anonymous : people[name];
    const before = await findBoard(people.tomas, articleId);
    const row = nth(before.board.rows, 1).id;
    await expect(edit(articleId, { type: 'swap', row }, who)).rejects.toEqual(refusal(code));
    await expect(undoBoardEdit(who, { articleId, rev: 0, key: newKey() })).rejects.toEqual(refusal(code));
    await expect(confirm(articleId, who)).rejects.toEqual(refusal(code));
    await expect(findBoard(who, articleId)).rejects.toEqual(refusal(code));
    expect(await findBoard(people.tomas, articleId)).toEqual(before);
  });
});

describe('confirming', () => {
  test('rows become paragraphs in order, furniture does not, and the event says how many', async () => {
    const articleId = await testArticle(people.tomas, { confirmed: false });
    await edit(articleId, { type: 'set-furniture', row: nth(await rowsOf(articleId), 0).id, furniture: true });
    expect(await confirm(articleId)).toEqual({ paragraphs: 3 });
    const paragraphs = await listParagraphs(people.tomas, articleId);
    expect(paragraphs.map(({ position }) => position)).toEqual([0, 1, 2]);
    expect(await lastEvent(articleId)).toMatchObject({ deed: 'pair-confirm', revision: 1, data: { paragraphs: 3 } });
    expect(await findBoard(people.tomas, articleId)).toMatchObject({ confirmed: true, isSettled: true });
  });

  test('a board that is all furniture is not confirmed', async () => {
    const articleId = await testArticle(people.tomas, { confirmed: false });
    for (const { id } of await rowsOf(articleId))
      await edit(articleId, { type: 'set-furniture', row: id, furniture: true });
    await expect(confirm(articleId)).rejects.toEqual(refusal('not-ready', /furniture/));
    expect(await listParagraphs(people.tomas, articleId)).toEqual([]);
  });

  test('a board that moved is not confirmed', async () => {
    const articleId = await testArticle(people.tomas, { confirmed: false });
    await edit(articleId, { type: 'swap-all' }, people.edith);
    await expect(confirmPairing(people.tomas, { articleId, rev: 0, key: newKey() })).rejects.toEqual(
      refusal('conflict', /Edith/),
    );
  });

  test('a board that moves after it was read is not confirmed as it was before', async () => {
    const articleId = await testArticle(people.tomas, { confirmed: false });
    const { pairing } = schema;
    let confirming: Promise<unknown> = Promise.resolve();
    await db().transaction(async (tx) => {
      await tx.update(pairing).set({ rev: 1 }).where(eq(pairing.articleId, articleId));
      // Even of whoever knows the revision that is on its way.
      confirming = confirmPairing(people.tomas, { articleId, rev: 1, key: newKey() }).catch((error) => error);
      const waiting = sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      await vi.waitFor(async () => expect((await db().execute(waiting)).rowCount).toBe(1));
    });
    expect(await confirming).toEqual(refusal('conflict'));
    expect(await listParagraphs(people.tomas, articleId)).toEqual([]);
  });

  test('confirming the same board again changes nothing', async () => {
    const articleId = await testArticle(people.tomas);
    await approveVersion(people.edith, seenOf(nth(await listParagraphs(people.edith, articleId), 1)));
    const before = await listParagraphs(people.edith, articleId);
    await confirm(articleId, people.edith);
    expect(await listParagraphs(people.edith, articleId)).toEqual(before);
  });

  test('two confirmations at once settle the board once', async () => {
    const articleId = await testArticle(people.tomas, { confirmed: false });
    await Promise.all([confirm(articleId), confirm(articleId, people.edith), confirm(articleId)]);
    expect(await listParagraphs(people.tomas, articleId)).toHaveLength(4);
    const versions = await db().select().from(schema.version).where(eq(schema.version.articleId, articleId));
    expect(versions).toHaveLength(7);
  });
});

describe('confirming a changed board again', () => {
  async function approvedArticle() {
    const articleId = await testArticle(people.tomas);
    const [title, ...rest] = await listParagraphs(people.edith, articleId);
    if (!title) throw new Error('no title');
    await approveVersion(people.edith, seenOf(title, nth(title.versions, 0).origin));
    for (const paragraph of rest) await approveVersion(people.edith, seenOf(paragraph));
    return { articleId, before: await listParagraphs(people.edith, articleId), rows: await rowsOf(articleId) };
  }

  test('a row that goes is left out, the rest keep ids, versions and decisions and move up', async () => {
    const { articleId, before, rows } = await approvedArticle();
    await edit(articleId, { type: 'set-furniture', row: nth(rows, 1).id, furniture: true });
    expect(await findBoard(people.tomas, articleId)).toMatchObject({ confirmed: true, isSettled: false });
    const gone = nth(before, 1);
    expect(await findWaitingChanges(people.tomas, articleId)).toMatchObject({
      unchanged: before.length - 1,
      removed: [{ number: 2, isApproved: true }],
    });
    await confirm(articleId, people.edith, 1);
    const after = await listParagraphs(people.edith, articleId);
    const left = before.filter((_, k) => k !== 1);
    expect(after).toEqual(left.map((paragraph, position) => ({ ...paragraph, position })));
    expect(await db().select().from(schema.paragraph).where(eq(schema.paragraph.id, gone.id))).toMatchObject([
      { position: null, canonicalVersionId: null, rev: gone.rev + 1 },
    ]);
  });

  test('what was changed and put back, by hand or by undoing, is as it was confirmed: nothing waits', async () => {
    const { articleId, before, rows } = await approvedArticle();
    const row = nth(rows, 1).id;
    const stands = async () => {
      const { confirmed, isSettled } = await findBoard(people.edith, articleId);
      const [inQueue] = (await listQueue(people.edith)).filter(({ id }) => id === articleId);
      return [confirmed && isSettled, inQueue?.isPairingChanged, await findWaitingChanges(people.edith, articleId)];
    };
    const [settled, waiting] = [
      [true, false, null],
      [false, true, expect.anything()],
    ];
    expect(await edit(articleId, { type: 'swap', row })).toMatchObject({ rev: 1, confirmed: true, isSettled: false });
    expect(await stands()).toEqual(waiting);
    await edit(articleId, { type: 'set-furniture', row: nth(rows, 2).id, furniture: true });
    expect(await undoBoardEdit(people.edith, { articleId, rev: 2, key: newKey() })).toMatchObject({ isSettled: false });
    expect(await undoBoardEdit(people.edith, { articleId, rev: 3, key: newKey() })).toMatchObject({ isSettled: true });
    expect(await stands()).toEqual(settled);
    await edit(articleId, { type: 'swap', row });
    expect(await edit(articleId, { type: 'swap', row }, people.edith)).toMatchObject({ rev: 6, isSettled: true });
    expect(await stands()).toEqual(settled);
    expect(await listParagraphs(people.edith, articleId)).toEqual(before);
    expect(await breachesOf(articleId)).toEqual([]);
  });

  test('what was undone beyond the confirmation waits for another one, and done again it does not', async () => {
    const articleId = await testArticle(people.tomas);
    const { id: row } = nth(await rowsOf(articleId), 1);
    await edit(articleId, { type: 'swap', row });
    await confirm(articleId);
    expect(await undoBoardEdit(people.tomas, { articleId, rev: 1, key: newKey() })).toMatchObject({ isSettled: false });
    expect(await edit(articleId, { type: 'swap', row })).toMatchObject({ isSettled: true });
    expect(await breachesOf(articleId)).toEqual([]);
  });

  test('of two who put it back at once one is refused, and the board is settled at the revision of the other', async () => {
    const articleId = await testArticle(people.tomas);
    const { id: row } = nth(await rowsOf(articleId), 1);
    await edit(articleId, { type: 'swap', row });
    const back = [people.tomas, people.edith].map((who) =>
      editBoard(who, { articleId, rev: 1, key: newKey(), edit: { type: 'swap', row } }),
    );
    const ends = await Promise.allSettled([...back, confirmPairing(people.ada, { articleId, rev: 1, key: newKey() })]);
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { rev, isSettled } = await findBoard(people.tomas, articleId);
    expect(isSettled).toBe(true);
    expect(rev).toBeGreaterThan(0);
    expect(await breachesOf(articleId)).toEqual([]);
  });

  test('whoever has a paragraph open that only moved may still decide on it', async () => {
    const articleId = await testArticle(people.tomas);
    const seen = seenOf(nth(await listParagraphs(people.edith, articleId), 3));
    await edit(articleId, { type: 'set-furniture', row: nth(await rowsOf(articleId), 1).id, furniture: true });
    await confirm(articleId);
    expect(await approveVersion(people.edith, seen)).toMatchObject({ state: 'approved', position: 2 });
  });

  test('a row that comes back is the same paragraph, with its history, and open', async () => {
    const { articleId, before, rows } = await approvedArticle();
    await edit(articleId, { type: 'set-furniture', row: nth(rows, 1).id, furniture: true });
    await confirm(articleId, people.edith, 1);
    await edit(articleId, { type: 'set-furniture', row: nth(rows, 1).id, furniture: false });
    await confirm(articleId);
    const back = nth(await listParagraphs(people.edith, articleId), 1);
    expect(back).toMatchObject({ id: nth(before, 1).id, state: 'open', canonicalId: null, position: 1 });
    expect(await listHistory(people.edith, back.id)).toHaveLength(3);
  });

  test('a row whose texts changed is open again, with the new texts', async () => {
    const { articleId, before, rows } = await approvedArticle();
    await edit(articleId, { type: 'swap', row: nth(rows, 2).id });
    await confirm(articleId, people.edith, 1);
    const after = await listParagraphs(people.edith, articleId);
    const old = nth(before, 2);
    const swapped = nth(after, 2);
    expect(swapped).toMatchObject({ id: old.id, state: 'open', chosenId: null, rev: old.rev + 1 });
    expect(textsOf(swapped).map((text) => text.split(': ')[1])).toEqual(
      textsOf(old)
        .map((text) => text.split(': ')[1])
        .toReversed(),
    );
    expect(after.toSpliced(2, 1)).toEqual(before.toSpliced(2, 1));
    const { event } = schema;
    const told = await db().select().from(event).where(eq(event.paragraphId, old.id)).orderBy(asc(event.id));
    expect(told.at(-1)).toMatchObject({ deed: 'pair-confirm', personId: people.edith.id, revision: old.rev + 1 });
  });

  test('a text given to another row leaves its paragraph, which is open again', async () => {
    const { articleId, before, rows } = await approvedArticle();
    const piece = nth(nth(rows, 1).polished, 0);
    await edit(articleId, { type: 'move-to-new-row', piece, newRow: 'row-new', before: null, lane: 'polished' });
    await confirm(articleId, people.edith, 1);
    const after = await listParagraphs(people.edith, articleId);
    const old = nth(before, 1);
    expect(nth(after, 1)).toMatchObject({ id: old.id, state: 'open', chosenId: null });
    expect(textsOf(nth(after, 1))).toEqual(textsOf(old).filter((text) => text.startsWith('literal')));
    expect(textsOf(nth(after, -1))).toEqual(textsOf(old).filter((text) => text.startsWith('polished')));
    expect(await listHistory(people.edith, old.id)).toHaveLength(3);
    await confirm(articleId);
    expect(await listParagraphs(people.edith, articleId)).toEqual(after);
  });

  test('a proposal of a text that changed does not stand, a return and its reason do', async () => {
    const articleId = await testArticle(people.tomas);
    const rows = await rowsOf(articleId);
    const [, one, other] = await listParagraphs(people.edith, articleId);
    if (!one || !other) throw new Error('too few paragraphs');
    await chooseVersion(people.tomas, seenOf(one));
    await returnParagraph(people.edith, { ...seenOf(other), reason: 'The date.' });
    await edit(articleId, { type: 'swap-all' });
    await confirm(articleId);
    const after = await listParagraphs(people.edith, articleId);
    expect(nth(after, 1)).toMatchObject({ id: one.id, state: 'open', chosenId: null });
    expect(nth(after, 2)).toMatchObject({ state: 'returned', lastDecision: { reason: 'The date.' } });
    expect(rows).toHaveLength(4);
  });

  test('approvals end only when whoever confirms knows how many, and may reopen paragraphs', async () => {
    const { articleId, before, rows } = await approvedArticle();
    await edit(articleId, { type: 'swap', row: nth(rows, 1).id });
    await edit(articleId, { type: 'set-furniture', row: nth(rows, 2).id, furniture: true });
    await expect(confirm(articleId, people.tomas, 2)).rejects.toEqual(refusal('not-ready', /an editor has to confirm/));
    for (const opens of [undefined, 1]) {
      const end = await confirm(articleId, people.edith, opens).catch((error: unknown) => error);
      expect(end).toEqual(refusal('conflict', /end 2 approvals/));
      expect(end).toMatchObject({ details: { opens: 2 } });
    }
    expect(await listParagraphs(people.edith, articleId)).toEqual(before);
    expect(await confirm(articleId, people.edith, 2)).toEqual({ paragraphs: 3 });
  });

  test('an approval that came after the number was told is not ended unawares', async () => {
    const articleId = await testArticle(people.tomas);
    const [, one, other] = await listParagraphs(people.edith, articleId);
    if (!one || !other) throw new Error('too few paragraphs');
    await approveVersion(people.edith, seenOf(one));
    await edit(articleId, { type: 'swap-all' });
    await approveVersion(people.edith, seenOf(other));
    await expect(confirm(articleId, people.eve, 1)).rejects.toEqual(refusal('conflict', /end 2 approvals/));
  });

  test('another kind is no other text: the approval stands', async () => {
    const { articleId, before, rows } = await approvedArticle();
    await edit(articleId, { type: 'set-kind', row: nth(rows, 2).id, kind: 'quote' });
    await confirm(articleId);
    const after = nth(await listParagraphs(people.edith, articleId), 2);
    const { rev, canonicalId } = nth(before, 2);
    expect(after).toMatchObject({ kind: 'quote', state: 'approved', canonicalId, rev: rev + 1 });
  });

  test('a decision and a confirmation at once end in one order or the other', async () => {
    const articleId = await testArticle(people.tomas);
    const paragraph = nth(await listParagraphs(people.edith, articleId), 1);
    await edit(articleId, { type: 'swap', row: nth(await rowsOf(articleId), 1).id });
    const [approved] = await Promise.allSettled([
      approveVersion(people.edith, seenOf(paragraph)),
      confirm(articleId, people.eve, 1),
      ...Array.from({ length: 10 }, () => listParagraphs(people.edith, articleId)),
    ]);
    const after = nth(await listParagraphs(people.edith, articleId), 1);
    expect(after.state).toBe('open');
    expect(after.rev).toBe(approved?.status === 'fulfilled' ? 2 : 1);
  });
});

describe('a long article', () => {
  const stream = (count: number) =>
    Array.from({ length: count }, (_, k) => `Paragraph number ${k} tells of the mill on the river Arn.`).join('\n\n');

  test('a pairing that failed is told, and not begun again at once by whoever waits for it', async () => {
    const text = stream(3000);
    const input = { text, fileName: '', sourceLang: 'hu', targetLang: 'en', key: newKey() };
    const { id } = await importArticle(people.tomas, input);
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const thread = vi.spyOn(threads, 'elsewhere').mockRejectedValue(new Error('out of memory'));
    expect(await watchPairing(people.tomas, id)).toMatchObject({ blocks: 3000 });
    await vi.waitFor(async () => expect(await watchPairing(people.tomas, id)).toMatchObject({ hasFailed: true }));
    expect(thread).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });

  test('few paragraphs that are endless are paired after their import is answered, as many are', async () => {
    const endless = (word: string) => `The mill ${`${word} `.repeat(60_000)}turns.`;
    const text = ['The mill opens again', endless('is'), endless('was')].join('\n\n');
    const input = { text, fileName: '', sourceLang: 'hu', targetLang: 'en', key: newKey() };
    const { id } = await importArticle(people.tomas, input);
    await expect(findBoard(people.tomas, id)).rejects.toEqual(refusal('not-found'));
    expect((await findArticle(people.tomas, id)).title).toMatch(/^The mill/);
    expect(await watchPairing(people.tomas, id)).toEqual({ blocks: 3, hasFailed: false });
    await vi.waitFor(async () => expect(await watchPairing(people.tomas, id)).toBeNull(), { timeout: 30_000 });
    expect((await rowsOf(id)).flatMap(({ literal, polished }) => [...literal, ...polished])).toHaveLength(3);
  });

  test('ten thousand paragraphs are confirmed, shifted and reopened, and nothing else waits for it', async () => {
    const articleId = await testArticle(people.tomas, { text: stream(10_000) });
    const rows = await rowsOf(articleId);
    await edit(articleId, { type: 'set-furniture', row: nth(rows, 0).id, furniture: true });
    const others = Array.from({ length: 30 }, () => findBoard(people.edith, articleId).then(({ rev }) => rev));
    await confirm(articleId);
    expect(new Set(await Promise.all(others))).toEqual(new Set([1]));
    const [first] = await listParagraphs(people.edith, articleId, { limit: 1 });
    expect(first).toMatchObject({ position: 0, rev: 0 });
    await edit(articleId, { type: 'swap-all' });
    await confirm(articleId);
    const [last] = await listParagraphs(people.edith, articleId, { from: rows.length - 2 });
    expect(last).toMatchObject({ rev: 1, state: 'open' });
  });
});
