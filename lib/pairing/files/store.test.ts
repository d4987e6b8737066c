// A changed file comes again: what the store keeps, changes, opens and refuses.
import { and, desc, eq, isNull } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '../../db/client.ts';
import { refusal } from '../../db/expectations.ts';
import { schema } from '../../db/schema/index.ts';
import { type Cast, newKey, testArticle, testCast } from '../../db/test-cast.ts';
import { onTestDatabase } from '../../db/testing.ts';
import { verify } from '../../db/verify.ts';
import { type Actor, anonymous } from '../../people/actor.ts';
import { listHistory, listParagraphs, type ParagraphView } from '../../review/reading/store.ts';
import { approveVersion, chooseVersion } from '../../review/store.ts';
import { findWaitingChanges } from '../settling/store.ts';
import { confirmPairing, editBoard, findBoard, findBoardNews, undoBoardEdit } from '../store.ts';
import { findFormerFile, planReimport, reimportArticle } from './store.ts';

onTestDatabase();

let people: Cast;
beforeAll(async () => {
  people = await testCast();
});

const OLD = 'Owned by the town since 1921, the mill will house both a museum and a bakery.';
const NEW = 'Town property since 1921, the mill is going to be home to a museum and a bakery.';
const GONE = [
  'Visitors are able to see the wheel turning every Saturday, said the miller Jon Petri.',
  'Miller Jon Petri said that visitors can watch the wheel turn every Saturday.',
];
const ADDED = [
  'A ticket for grown visitors costs 7 crowns and for the pupils under 12 years it is free.',
  'Grown visitors pay 7 crowns for a ticket; pupils under 12 get in free.',
];

/** What the article was imported as, paragraph by paragraph. */
async function textOf(articleId: string): Promise<string> {
  const { blocks } = await findBoard(people.tomas, articleId);
  return blocks.map(({ text }) => text).join('\n\n');
}

async function changedText(articleId: string): Promise<string> {
  return (await textOf(articleId)).replace(OLD, NEW);
}

async function bring(articleId: string, text: string, who: Actor = people.edith, fileName = 'mill-2.txt') {
  const { rev, hash } = await planReimport(people.tomas, { articleId, text });
  return reimportArticle(who, { articleId, text, fileName, rev, hash, key: newKey() });
}

function nth<T>(list: readonly T[], k: number): T {
  const found = list.at(k);
  if (found === undefined) throw new Error(`there is no number ${k}`);
  return found;
}

function seenOf({ id, rev, versions }: ParagraphView) {
  const { id: versionId, hash } = nth(versions, -1);
  return { paragraphId: id, versionId, rev, hash, key: newKey() };
}

async function approvedArticle() {
  const articleId = await testArticle(people.tomas);
  for (const paragraph of await listParagraphs(people.edith, articleId))
    await approveVersion(people.edith, seenOf(paragraph));
  return { articleId, before: await listParagraphs(people.edith, articleId) };
}

async function lastEvent(articleId: string) {
  const { event } = schema;
  const isOfArticle = and(eq(event.articleId, articleId), isNull(event.paragraphId));
  const [row] = await db().select().from(event).where(isOfArticle).orderBy(desc(event.id)).limit(1);
  return row;
}

/** All that a refused or only planned file must leave alone. */
async function everything(articleId: string) {
  const files = await db().select().from(schema.laterFile).where(eq(schema.laterFile.articleId, articleId));
  const events = await db().$count(schema.event);
  const blocks = await db().$count(schema.block);
  const board = await findBoard(people.ada, articleId);
  return { files, events, blocks, board, paragraphs: await listParagraphs(people.ada, articleId) };
}

describe('the plan', () => {
  test('tells what stays, changes, comes and goes, and writes nothing', async () => {
    const { articleId } = await approvedArticle();
    const before = await everything(articleId);
    const text = (await changedText(articleId)).replace(GONE.join('\n\n'), ADDED.join('\n\n'));
    const { changes, ...told } = await planReimport(people.edith, { articleId, text });
    expect(told).toMatchObject({ counts: 'at-once', isNothing: false, isAnother: false, ends: 2 });
    expect(changes).toMatchObject({
      unchanged: 2,
      moved: [],
      changed: [
        {
          number: 3,
          from: null,
          kind: 'paragraph',
          isApproved: true,
          lanes: [{ lane: 'polished', before: OLD, after: NEW }],
        },
      ],
      removed: [{ number: 4, isApproved: true, texts: [{ text: GONE[0] }, { text: GONE[1] }] }],
      setAside: [],
      asideGone: 0,
    });
    expect(changes.added.map(({ number, texts }) => [number, texts.map((one) => one.text).sort()])).toEqual([
      [4, ADDED.toSorted()],
    ]);
    expect(await everything(articleId)).toEqual(before);
  });

  test('the same text again, in other lines, changes nothing and is not taken over', async () => {
    const { articleId } = await approvedArticle();
    const text = (await textOf(articleId)).replaceAll('\n\n', '\r\n\r\n\r\n');
    const plan = await planReimport(people.tomas, { articleId, text });
    expect(plan).toMatchObject({ isNothing: true, changes: { unchanged: 4 } });
    await expect(bring(articleId, text)).rejects.toEqual(refusal('not-ready', /Nothing changes/));
  });

  test('a long file is compared too', async () => {
    const versions = (k: number) => [`Paragraph number ${k} tells about the mill.`, `Number ${k} tells of the mill.`];
    const text = ['The mill', ...Array.from({ length: 550 }, (_, k) => versions(k)).flat()].join('\n\n');
    const articleId = await testArticle(people.tomas, { text });
    const { changes } = await planReimport(people.tomas, { articleId, text: text.replace('Number 9 ', 'Number IX ') });
    expect(changes).toMatchObject({ unchanged: 550, changed: [{ lanes: [{ after: /Number IX/ }] }] });
  });
});

describe('a changed file taken over', () => {
  test('is not refused for its endless name, which is cut', async () => {
    const { articleId } = await approvedArticle();
    await bring(articleId, await changedText(articleId), people.edith, `${'🌊'.repeat(150)}.txt`);
    expect((await lastEvent(articleId))?.data).toMatchObject({ fileName: expect.stringMatching(/^(🌊){90,}…$/u) });
  });

  test('keeps ids, versions and decisions of the text that is the same', async () => {
    const { articleId, before } = await approvedArticle();
    expect(await bring(articleId, await changedText(articleId))).toEqual({ rev: 1, settled: true });
    const after = await listParagraphs(people.edith, articleId);
    expect(after.toSpliced(2, 1)).toEqual(before.toSpliced(2, 1));
    expect(await findBoard(people.tomas, articleId)).toMatchObject({ rev: 1, isSettled: true, canUndo: false });
    expect(await verify()).toEqual([]);
  });

  test('opens the paragraph whose text changed and keeps its versions and history', async () => {
    const { articleId, before } = await approvedArticle();
    const old = nth(before, 2);
    await bring(articleId, await changedText(articleId));
    const now = nth(await listParagraphs(people.edith, articleId), 2);
    expect(now).toMatchObject({ id: old.id, state: 'open', canonicalId: null, chosenId: null, rev: old.rev + 1 });
    expect(nth(now.versions, -1)).toMatchObject({ origin: 'polished', text: NEW });
    const kept = await db().select().from(schema.version).where(eq(schema.version.paragraphId, old.id));
    expect(kept.map(({ text }) => text).sort()).toEqual([...old.versions.map(({ text }) => text), NEW].sort());
    expect((await listHistory(people.edith, old.id)).length).toBeGreaterThanOrEqual(2);
  });

  test('takes a new paragraph in where it stands, and leaves out what is gone', async () => {
    const { articleId, before } = await approvedArticle();
    const text = (await textOf(articleId)).replace(GONE.join('\n\n'), ADDED.join('\n\n'));
    await bring(articleId, text);
    const after = await listParagraphs(people.edith, articleId);
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    expect(nth(after, 3)).toMatchObject({ state: 'open', position: 3, rev: 0 });
    expect(nth(after, 3).id).not.toBe(nth(before, 3).id);
    const { paragraph } = schema;
    const gone = await db()
      .select()
      .from(paragraph)
      .where(eq(paragraph.id, nth(before, 3).id));
    expect(gone).toMatchObject([{ position: null, canonicalVersionId: null }]);
    expect(await verify()).toEqual([]);
  });

  test('a new paragraph has its sides as the board has them, not as the file would be read alone', async () => {
    const { articleId } = await approvedArticle();
    const { rev } = await findBoard(people.tomas, articleId);
    await editBoard(people.tomas, { articleId, rev, edit: { type: 'swap-all' }, key: newKey() });
    await bring(articleId, [await textOf(articleId), ...ADDED].join('\n\n'));
    const { board, blocks } = await findBoard(people.edith, articleId);
    const textsIn = (pieces: readonly string[]) =>
      blocks.flatMap(({ id, text }) => (pieces.includes(id) ? [text] : []));
    const { literal, polished } = nth(board.rows, -1);
    expect([textsIn(literal), textsIn(polished)]).toEqual([[ADDED[1]], [ADDED[0]]]);
  });

  test('a paragraph that comes back word for word the third time is there, and every promise holds', async () => {
    const { articleId, before } = await approvedArticle();
    const first = await textOf(articleId);
    await bring(articleId, await changedText(articleId));
    await bring(articleId, first);
    const after = nth(await listParagraphs(people.edith, articleId), 2);
    expect(after).toMatchObject({ id: nth(before, 2).id, state: 'open' });
    expect(nth(after.versions, -1).text).toBe(OLD);
    expect(await verify()).toEqual([]);
  });

  test('leaves its event, the file exactly as it came, and the board it took the place of', async () => {
    const { articleId } = await approvedArticle();
    const { board } = await findBoard(people.tomas, articleId);
    const text = `\ufeff${(await changedText(articleId)).replaceAll('\n', '\r\n')}`;
    await bring(articleId, text);
    expect(await lastEvent(articleId)).toMatchObject({
      deed: 'reimport',
      personId: people.edith.id,
      revision: 1,
      data: { fileName: 'mill-2.txt', file: 2, changed: 1, added: 0, removed: 0, moved: 0 },
    });
    const { laterFile, article } = schema;
    expect(await db().select().from(laterFile).where(eq(laterFile.articleId, articleId))).toMatchObject([
      { number: 2, fileName: 'mill-2.txt', fileText: text, boardBefore: board, broughtBy: people.edith.id },
    ]);
    const [head] = await db().select().from(article).where(eq(article.id, articleId));
    expect(head).toMatchObject({ fileName: 'mill.txt', fileText: expect.stringContaining(OLD) });
  });

  test('is told with its blocks to whoever has those of the file before, and without them from then on', async () => {
    const articleId = await testArticle(people.tomas, { confirmed: false });
    const before = await findBoard(people.tomas, articleId);
    const newsFor = (file: number) => findBoardNews(people.tomas, { articleId, file });
    expect(await newsFor(before.file)).toEqual({ ...before, blocks: null });
    await bring(articleId, await changedText(articleId));
    const after = await findBoard(people.tomas, articleId);
    expect(after.file).toBe(2);
    expect([await newsFor(before.file), await newsFor(after.file)]).toEqual([after, { ...after, blocks: null }]);
  });

  test('keeps what people did to the board, and the board can be changed, undone and confirmed after it', async () => {
    const articleId = await testArticle(people.tomas, { confirmed: false });
    const { board } = await findBoard(people.tomas, articleId);
    const piece = nth(nth(board.rows, 1).literal, 0);
    await editBoard(people.tomas, {
      articleId,
      rev: 0,
      key: newKey(),
      edit: { type: 'split-block', piece, at: 20, newPiece: newKey() },
    });
    const swap = { articleId, key: newKey(), edit: { type: 'swap', row: nth(board.rows, 3).id } } as const;
    await editBoard(people.tomas, { ...swap, rev: 1 });
    expect(await bring(articleId, await changedText(articleId))).toEqual({ rev: 3, settled: false });
    const after = await findBoard(people.tomas, articleId);
    expect(after.board.rows.map(({ id }) => id)).toEqual(board.rows.map(({ id }) => id));
    expect(nth(after.board.rows, 1).literal).toHaveLength(2);
    const swapped = nth(nth(after.board.rows, 3).literal, 0);
    expect(after.blocks.find(({ id }) => id === swapped)?.text).toBe(GONE[1]);
    const next = nth(nth(after.board.rows, 1).literal, 1);
    const join = { type: 'join', piece: nth(nth(after.board.rows, 1).literal, 0), next } as const;
    await editBoard(people.tomas, { articleId, rev: 3, key: newKey(), edit: join });
    await undoBoardEdit(people.tomas, { articleId, rev: 4, key: newKey() });
    expect((await findBoard(people.tomas, articleId)).board).toEqual(after.board);
    await confirmPairing(people.tomas, { articleId, rev: 5, key: newKey() });
    expect(await verify()).toEqual([]);
  });

  test('waits for a confirmation where the board had changes that wait for one', async () => {
    const { articleId, before } = await approvedArticle();
    const { board } = await findBoard(people.tomas, articleId);
    const edit = { type: 'swap', row: nth(board.rows, 1).id } as const;
    await editBoard(people.tomas, { articleId, rev: 0, key: newKey(), edit });
    expect(await bring(articleId, await changedText(articleId))).toEqual({ rev: 2, settled: false });
    expect(await listParagraphs(people.edith, articleId)).toEqual(before);
    expect(await findBoard(people.tomas, articleId)).toMatchObject({ confirmed: true, isSettled: false });
    expect(await verify()).toEqual([]);
  });

  test('waits for an editor where approvals would end and a translator brings it; the article stays as it is', async () => {
    const { articleId, before } = await approvedArticle();
    const text = await changedText(articleId);
    const plan = await planReimport(people.tomas, { articleId, text });
    expect(plan.counts).toBe('once-an-editor-confirms');
    expect(await bring(articleId, text, people.tomas)).toEqual({ rev: 1, settled: false });
    expect(await listParagraphs(people.edith, articleId)).toEqual(before);
    const seen = { articleId, rev: 1, key: newKey() };
    await expect(confirmPairing(people.tomas, seen)).rejects.toEqual(refusal('not-ready', /an editor has to confirm/));
    await confirmPairing(people.edith, { ...seen, key: newKey(), opens: 1 });
    expect(nth(await listParagraphs(people.edith, articleId), 2)).toMatchObject({ state: 'open' });
    expect(await verify()).toEqual([]);
  });

  test('tells the editor who confirms it what the translator was shown, and nobody once that is done', async () => {
    const { articleId } = await approvedArticle();
    const text = (await changedText(articleId)).replace(GONE.join('\n\n'), ADDED.join('\n\n'));
    expect(await findWaitingChanges(people.edith, articleId)).toBeNull();
    const shown = await planReimport(people.tomas, { articleId, text });
    const { setAside: _new, asideGone: _gone, ...ofArticle } = shown.changes;
    await bring(articleId, text, people.tomas);
    expect(await findWaitingChanges(people.edith, articleId)).toEqual(ofArticle);
    await confirmPairing(people.edith, { articleId, rev: 1, key: newKey(), opens: 2 });
    expect(await findWaitingChanges(people.edith, articleId)).toBeNull();
  });

  test('counts at once where a translator brings it and no approval ends', async () => {
    const articleId = await testArticle(people.tomas);
    expect(await bring(articleId, await changedText(articleId), people.tomas)).toEqual({ rev: 1, settled: true });
  });

  test('a double click with one key takes it over once', async () => {
    const { articleId } = await approvedArticle();
    const text = await changedText(articleId);
    const { rev, hash } = await planReimport(people.tomas, { articleId, text });
    const input = { articleId, text, fileName: '', rev, hash, key: newKey() };
    const answers = await Promise.all([1, 2, 3].map(() => reimportArticle(people.edith, input)));
    expect(answers).toEqual(Array(3).fill({ rev: 1, settled: true }));
    expect((await everything(articleId)).files).toHaveLength(1);
    expect((await findBoard(people.tomas, articleId)).rev).toBe(1);
  });
});

describe('a wrong file', () => {
  const WRONG = `A recipe for rye bread

Take 2 kilograms of rye flour and let the sourdough stand for 14 hours at the stove.

Let the sourdough with two kilograms of rye flour rest by the stove for 14 hours.`;

  test('is taken back by the text from before: its paragraphs are there again, with board, versions and history', async () => {
    const { articleId, before } = await approvedArticle();
    const first = await textOf(articleId);
    const { board } = await findBoard(people.tomas, articleId);
    const swap = { type: 'swap', row: nth(board.rows, 3).id } as const;
    await editBoard(people.tomas, { articleId, rev: 0, key: newKey(), edit: swap });
    await confirmPairing(people.edith, { articleId, rev: 1, key: newKey(), opens: 1 });
    const there = await listParagraphs(people.edith, articleId);
    await bring(articleId, WRONG);
    const wrong = await listParagraphs(people.edith, articleId);
    expect(wrong.map(({ id }) => id)).not.toContain(nth(before, 1).id);

    const { text, fileName } = (await findFormerFile(people.tomas, { articleId })) ?? { text: '', fileName: '' };
    expect({ text, fileName }).toEqual({ text: first, fileName: 'mill.txt' });
    await bring(articleId, text);
    const back = await listParagraphs(people.edith, articleId);
    expect(back.map(({ id, versions }) => ({ id, versions }))).toEqual(
      there.map(({ id, versions }) => ({ id, versions })),
    );
    expect(back.every(({ state }) => state === 'open')).toBe(true);
    const history = await listHistory(people.edith, nth(back, 1).id);
    expect(history).toContainEqual(expect.objectContaining({ decision: expect.objectContaining({ kind: 'approve' }) }));
    expect(await verify()).toEqual([]);

    // And what was taken back can be had again.
    await bring(articleId, (await findFormerFile(people.tomas, { articleId }))?.text ?? '');
    expect((await listParagraphs(people.edith, articleId)).map(({ id }) => id)).toEqual(wrong.map(({ id }) => id));
    expect(await verify()).toEqual([]);
  });

  test('on whose board somebody worked on is no longer undone whole, but compared', async () => {
    const articleId = await testArticle(people.tomas);
    const first = await textOf(articleId);
    const { board } = await findBoard(people.tomas, articleId);
    await bring(articleId, await changedText(articleId));
    const edit = { type: 'swap', row: nth(board.rows, 1).id } as const;
    await editBoard(people.tomas, { articleId, rev: 1, key: newKey(), edit });
    await bring(articleId, first);
    const { board: after, blocks } = await findBoard(people.tomas, articleId);
    const [swapped] = nth(after.rows, 1).literal;
    expect(blocks.find(({ id }) => id === swapped)?.text).toMatch(/^After twelve years/);
  });

  test('has a text from before only where there is one, for whoever sees the article', async () => {
    const articleId = await testArticle(people.tomas);
    expect(await findFormerFile(people.tomas, { articleId })).toBeNull();
    await expect(findFormerFile(anonymous, { articleId })).rejects.toEqual(refusal('forbidden'));
  });
});

describe('a changed file is refused', () => {
  async function planned() {
    const { articleId, before } = await approvedArticle();
    const text = await changedText(articleId);
    const { rev, hash } = await planReimport(people.tomas, { articleId, text });
    return { before, input: { articleId, text, fileName: '', rev, hash, key: newKey() } };
  }

  test('when the board moved meanwhile, with who moved it', async () => {
    const { input } = await planned();
    const { articleId, rev } = input;
    await editBoard(people.edith, { articleId, rev, key: newKey(), edit: { type: 'swap-all' } });
    const before = await everything(articleId);
    await expect(reimportArticle(people.tomas, input)).rejects.toEqual(
      refusal('conflict', /Edith.*show the changes again/),
    );
    expect(await everything(articleId)).toEqual(before);
  });

  test('when another file came meanwhile, with who brought it', async () => {
    const { input } = await planned();
    await bring(input.articleId, `${input.text}\n\n${ADDED.join('\n\n')}`, people.edith);
    await expect(reimportArticle(people.tomas, input)).rejects.toEqual(
      refusal('conflict', /Edith.*show the changes again/),
    );
  });

  test('when it is not the text that was shown', async () => {
    const { input } = await planned();
    const before = await everything(input.articleId);
    const other = { ...input, text: `${input.text}\n\n${ADDED.join('\n\n')}` };
    await expect(reimportArticle(people.tomas, other)).rejects.toEqual(refusal('conflict', /show the changes again/));
    expect(await everything(input.articleId)).toEqual(before);
  });

  test('when a paragraph it would open was approved after the list was made, not when others were', async () => {
    const articleId = await testArticle(people.tomas);
    const text = await changedText(articleId);
    const [, one, changed] = await listParagraphs(people.edith, articleId);
    if (!one || !changed) throw new Error('too few paragraphs');
    const { rev, hash } = await planReimport(people.tomas, { articleId, text });
    const input = { articleId, text, fileName: '', rev, hash, key: newKey() };
    await chooseVersion(people.tomas, seenOf(changed));
    const [, , proposed] = await listParagraphs(people.edith, articleId);
    await approveVersion(people.edith, seenOf(proposed ?? changed));
    await expect(reimportArticle(people.tomas, input)).rejects.toEqual(refusal('conflict'));
    const again = await planReimport(people.tomas, { articleId, text });
    await approveVersion(people.edith, seenOf(one));
    expect(await reimportArticle(people.edith, { ...input, hash: again.hash })).toEqual({ rev: 1, settled: true });
  });

  test('when it holds no text', async () => {
    const articleId = await testArticle(people.tomas);
    await expect(planReimport(people.tomas, { articleId, text: ' \n ' })).rejects.toEqual(refusal('not-ready'));
  });

  test.each(['ravi', 'anonymous'] as const)('when it comes from %s', async (name) => {
    const { input } = await planned();
    const who = name === 'anonymous' ? anonymous : people[name];
    const before = await everything(input.articleId);
    await expect(planReimport(who, input)).rejects.toEqual(refusal('forbidden'));
    await expect(reimportArticle(who, input)).rejects.toEqual(refusal('forbidden'));
    expect(await everything(input.articleId)).toEqual(before);
  });

  test('two changed files at once: one stands, the other is told who was first', async () => {
    const { input } = await planned();
    const ends = await Promise.allSettled(
      [people.eve, people.edith].map((who) => reimportArticle(who, { ...input, key: newKey() })),
    );
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = ends.find((one) => one.status === 'rejected');
    expect(lost?.reason).toEqual(refusal('conflict', /(Eve|Edith) changed this pairing/));
    expect(await verify()).toEqual([]);
  });
});
