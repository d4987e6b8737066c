// Every exported function of every store against every role. The stores of people have theirs in store.test.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import * as history from '../articles/history/store.ts';
import * as languages from '../articles/languages/store.ts';
import * as queue from '../articles/queue/store.ts';
import * as articles from '../articles/store.ts';
import * as glossary from '../checks/glossary/store.ts';
import * as ledger from '../checks/ledger/store.ts';
import * as checks from '../checks/store.ts';
import { db } from '../db/client.ts';
import { schema } from '../db/schema/index.ts';
import { type Cast, newKey, testArticle, testCast } from '../db/test-cast.ts';
import { onTestDatabase } from '../db/testing.ts';
import * as board from '../pairing/board/store.ts';
import * as laterFiles from '../pairing/files/store.ts';
import type { Row as Paired } from '../pairing/rows.ts';
import * as settling from '../pairing/settling/store.ts';
import * as pairing from '../pairing/store.ts';
import * as editions from '../publishing/editions/store.ts';
import * as publishing from '../publishing/store.ts';
import * as reading from '../review/reading/store.ts';
import * as review from '../review/store.ts';
import { type Actor, anonymous, operator } from './actor.ts';
import { endOf } from './testing.ts';

onTestDatabase();

const roles = ['anonymous', 'reader', 'translator', 'editor', 'administrator', 'operator'] as const;
const anybody = roles.join(' ');
const translating = 'translator editor administrator';
const editing = 'editor administrator';

/** What a call may need: an article of its own, paired and not yet decided on, with one of its paragraphs. */
type Given = { articleId: string; slug: string; boardRev: number; rowId: string; entryId: string; seen: review.Seen };
type Row = {
  may: string;
  call: (actor: Actor, given: Given) => Promise<unknown>;
  /** Brings the article into the state that the call is for. */
  before?: (given: Given) => Promise<void>;
};

let people: Cast;
let shared: Given;
beforeAll(async () => {
  people = await testCast();
  shared = await given();
});

async function given(): Promise<Given> {
  const articleId = await testArticle(people.tomas);
  const { article, board, rev } = await pairing.findBoard(people.tomas, articleId);
  return {
    articleId,
    slug: article.slug,
    boardRev: rev,
    rowId: board.rows[1]?.id ?? '',
    entryId: newKey(),
    seen: await seenNow(articleId),
  };
}

async function seenNow(articleId: string): Promise<review.Seen> {
  const [, paragraph] = await reading.listParagraphs(people.ada, articleId);
  const version = paragraph?.versions.at(-1);
  if (!paragraph || !version) throw new Error('the sample has too few paragraphs');
  return { paragraphId: paragraph.id, versionId: version.id, rev: paragraph.rev, hash: version.hash, key: newKey() };
}

async function approveAll({ articleId }: Given): Promise<void> {
  for (const { id, rev, versions } of await reading.listParagraphs(people.eve, articleId)) {
    const { id: versionId, hash } = versions.at(-1) ?? { id: '', hash: '' };
    await review.approveVersion(people.eve, { paragraphId: id, versionId, rev, hash, key: newKey() });
  }
}

async function publish(actor: Actor, articleId: string): Promise<unknown> {
  const { draft } = await publishing.findReadiness(people.ada, articleId);
  return publishing.publishArticle(actor, { articleId, hash: draft?.hash ?? '', key: newKey() });
}

async function goOut(one: Given): Promise<void> {
  await approveAll(one);
  await publish(people.eve, one.articleId);
}

function swap({ articleId, rowId: row, boardRev: rev }: Given) {
  return { articleId, rev, key: newKey(), edit: { type: 'swap', row } as const };
}

function term(target: string) {
  const blank = { source: '', sourceLang: '', targetLang: 'en', forbidden: [], note: '' };
  return { ...blank, target, kind: 'term' as const, id: null, rev: 0, key: newKey() };
}

const importing = { text: 'A paragraph of its own.', fileName: '', sourceLang: 'hu', targetLang: 'en' };

const table: Record<string, Row> = {
  'articles.importArticle': {
    may: translating,
    call: (actor) => articles.importArticle(actor, { ...importing, key: newKey() }),
  },
  'articles.addressByHeadline': {
    may: editing,
    call: (actor, { articleId }) =>
      db().transaction((tx) => articles.addressByHeadline(actor, { articleId, headline: 'A headline' }, tx)),
  },
  'articles/queue.countToAnswer': { may: translating, call: (actor) => queue.countToAnswer(actor) },
  'articles/queue.hasSetAside': { may: translating, call: (actor) => queue.hasSetAside(actor) },
  'articles/queue.listQueue': { may: translating, call: (actor) => queue.listQueue(actor) },
  'articles.findArticle': { may: translating, call: (actor, { articleId }) => articles.findArticle(actor, articleId) },
  'articles.findHabit': {
    may: translating,
    call: (actor) => articles.findHabit(actor, { sourceLang: 'hu', targetLang: 'en' }),
  },
  'articles.setAside': {
    may: translating,
    call: (actor, { articleId }) => articles.setAside(actor, { articleId, aside: true, key: newKey() }),
  },
  'articles/languages.findUsualSource': {
    may: translating,
    call: (actor) => languages.findUsualSource(actor),
  },
  'articles/languages.setLanguages': {
    may: translating,
    call: (actor, { articleId }) => {
      const seen = { sourceLang: 'hu', targetLang: 'en' };
      return languages.setLanguages(actor, { articleId, sourceLang: 'zh', targetLang: 'en', seen, key: newKey() });
    },
  },
  'articles/history.listEvents': {
    may: translating,
    call: (actor, { articleId }) => history.listEvents(actor, articleId),
  },
  'articles.allowOwnApproval': {
    may: 'administrator',
    call: (actor, { articleId }) => articles.allowOwnApproval(actor, { articleId, allowed: true, key: newKey() }),
  },
  'checks.findCheckSettings': {
    may: translating,
    call: (actor, { articleId }) => checks.findCheckSettings(actor, articleId),
  },
  'checks.listTermsFor': {
    may: translating,
    call: (actor, { articleId }) => checks.listTermsFor(actor, articleId, 0),
  },
  'checks.setCheck': {
    may: editing,
    call: (actor, { articleId }) => {
      return checks.setCheck(actor, { articleId, check: 'numbers', setting: 'off', key: newKey() });
    },
  },
  'checks.listFindings': { may: translating, call: (actor, { seen }) => checks.listFindings(actor, seen.versionId) },
  'checks.listFindingsOf': {
    may: translating,
    call: (actor, { articleId, seen }) => checks.listFindingsOf(actor, articleId, [seen.versionId]),
  },
  'checks.listTwins': {
    may: translating,
    call: (actor, { articleId, seen }) => checks.listTwins(actor, articleId, [seen.paragraphId]),
  },
  'checks/glossary.listGlossary': { may: translating, call: (actor) => glossary.listGlossary(actor) },
  'checks/glossary.findEntry': {
    may: translating,
    before: async (one) => {
      one.entryId = (await glossary.saveEntry(people.eve, term(newKey()))).id;
    },
    call: (actor, { entryId }) => glossary.findEntry(actor, entryId),
  },
  'checks/glossary.listTerms': { may: translating, call: (actor) => glossary.listTerms(actor, 'en') },
  'checks/glossary.exportGlossary': { may: translating, call: (actor) => glossary.exportGlossary(actor, 'csv') },
  'checks/glossary.importGlossary': {
    may: editing,
    call: (actor) => glossary.importGlossary(actor, { format: 'csv', text: 'target\nweir\n', key: newKey() }),
  },
  'checks/glossary.saveEntry': { may: editing, call: (actor) => glossary.saveEntry(actor, term(newKey())) },
  'checks/glossary.removeEntry': {
    may: editing,
    before: async (one) => {
      one.entryId = (await glossary.saveEntry(people.eve, term(newKey()))).id;
    },
    call: (actor, { entryId: id }) => glossary.removeEntry(actor, { id, rev: 0, key: newKey() }),
  },
  'checks/glossary.settleTerm': {
    may: editing,
    call: (actor) => {
      const settled = { target: newKey(), targetLang: 'en', forbidden: [] };
      return db().transaction((tx) => glossary.settleTerm(actor, settled, tx));
    },
  },
  'checks/ledger.findLedger': { may: translating, call: (actor, { articleId }) => ledger.findLedger(actor, articleId) },
  'checks/ledger.settleName': {
    may: editing,
    call: (actor, { articleId }) => {
      const settled = { spellings: ['Ilse Varga'], spelling: 'Ilse Varga' };
      return ledger.settleName(actor, { articleId, ...settled, key: newKey() });
    },
  },
  'pairing.watchPairing': { may: translating, call: (actor, { articleId }) => pairing.watchPairing(actor, articleId) },
  'pairing.findBoardNews': {
    may: translating,
    call: (actor, { articleId }) => pairing.findBoardNews(actor, { articleId, file: 1 }),
  },
  'pairing.findBoard': { may: translating, call: (actor, { articleId }) => pairing.findBoard(actor, articleId) },
  'pairing.editBoard': { may: translating, call: (actor, one) => pairing.editBoard(actor, swap(one)) },
  'pairing.undoBoardEdit': {
    may: translating,
    before: async (one) => void (await pairing.editBoard(people.tomas, swap(one))),
    call: (actor, { articleId, boardRev }) => {
      return pairing.undoBoardEdit(actor, { articleId, rev: boardRev + 1, key: newKey() });
    },
  },
  'pairing.confirmPairing': {
    may: translating,
    call: (actor, { articleId, boardRev: rev }) => pairing.confirmPairing(actor, { articleId, rev, key: newKey() }),
  },
  'pairing/files.planReimport': {
    may: translating,
    call: (actor, { articleId }) => laterFiles.planReimport(actor, { articleId, text: 'Another text.' }),
  },
  'pairing/files.findFormerFile': {
    may: translating,
    call: (actor, { articleId }) => laterFiles.findFormerFile(actor, { articleId }),
  },
  'pairing/files.reimportArticle': {
    may: translating,
    call: async (actor, { articleId, boardRev: rev }) => {
      const file = { articleId, text: 'Another text that came again.' };
      const hash = await laterFiles.planReimport(people.ada, file).then(
        (plan) => plan.hash,
        () => '',
      );
      return laterFiles.reimportArticle(actor, { ...file, fileName: '', rev, hash, key: newKey() });
    },
  },
  'pairing/board.readBoardAlone': {
    may: translating,
    call: (actor, { articleId }) => board.readBoardAlone(actor, articleId),
  },
  'pairing/board.readBoard': { may: translating, call: (actor, { articleId }) => board.readBoard(actor, articleId) },
  'pairing/board.listBlocks': {
    may: translating,
    call: (actor, { articleId }) => board.listBlocks(actor, articleId, 1),
  },
  'pairing/board.holdToEdit': {
    may: translating,
    call: (actor, { articleId, boardRev: rev }) =>
      db().transaction((tx) => board.holdToEdit(actor, { articleId, rev }, tx)),
  },
  'pairing/board.holdToSettle': {
    may: translating,
    call: async (actor, { articleId, boardRev: rev }) => {
      const { row } = await board.readBoard(people.ada, articleId);
      return db().transaction((tx) => board.holdToSettle(actor, { rev, no: 'conflict-board' }, row, tx));
    },
  },
  'pairing/settling.findWaitingChanges': {
    may: translating,
    call: (actor, { articleId }) => settling.findWaitingChanges(actor, articleId),
  },
  'pairing/settling.settleBoard': {
    may: translating,
    call: (actor, { articleId, boardRev: rev }) => {
      const row: Paired = { id: 'a row', kind: 'paragraph', texts: [{ origin: 'literal', text: 'A paragraph.' }] };
      const settled = { articleId, rows: [row], literalFirst: null, rev, opens: 0 };
      return db().transaction((tx) => settling.settleBoard(actor, settled, tx));
    },
  },
  'review/reading.listParagraphs': {
    may: translating,
    call: (actor, { articleId }) => reading.listParagraphs(actor, articleId),
  },
  'review/reading.findParagraph': {
    may: translating,
    call: (actor, { seen }) => reading.findParagraph(actor, seen.paragraphId),
  },
  'review/reading.lookAgain': {
    may: translating,
    call: (actor, { seen }) => reading.lookAgain(actor, seen.paragraphId),
  },
  'review/reading.countProgress': {
    may: translating,
    call: (actor, { articleId }) => reading.countProgress(actor, articleId),
  },
  'review/reading.listHistory': {
    may: translating,
    call: (actor, { seen }) => reading.listHistory(actor, seen.paragraphId),
  },
  'review.chooseVersion': { may: translating, call: (actor, { seen }) => review.chooseVersion(actor, seen) },
  'review.writeVersion': {
    may: translating,
    call: (actor, { seen }) => review.writeVersion(actor, { ...seen, text: 'A text of one’s own.' }),
  },
  'review.writeVersionWithin': {
    may: translating,
    call: (actor, { seen }) => {
      return db().transaction((tx) => review.writeVersionWithin(actor, { ...seen, text: 'A text of one’s own.' }, tx));
    },
  },
  'review.approveVersion': { may: editing, call: (actor, { seen }) => review.approveVersion(actor, seen) },
  'review.returnParagraph': {
    may: editing,
    call: (actor, { seen }) => review.returnParagraph(actor, { ...seen, reason: 'The date.' }),
  },
  'review.reopenParagraph': {
    may: editing,
    before: async ({ seen }) => void (await review.approveVersion(people.eve, seen)),
    call: (actor, { seen }) => review.reopenParagraph(actor, { ...seen, rev: seen.rev + 1, key: newKey() }),
  },
  'publishing.findReadiness': {
    may: translating,
    call: (actor, { articleId }) => publishing.findReadiness(actor, articleId),
  },
  'publishing/editions.listEditions': {
    may: translating,
    call: (actor, { articleId }) => editions.listEditions(actor, articleId),
  },
  'publishing/editions.findEdition': {
    may: translating,
    before: goOut,
    call: (actor, { articleId }) => editions.findEdition(actor, { articleId, number: 1 }),
  },
  'publishing/editions.findLastEdition': {
    may: translating,
    call: (actor, { articleId }) => editions.findLastEdition(actor, articleId),
  },
  'publishing.publishArticle': {
    may: editing,
    before: approveAll,
    call: (actor, { articleId }) => publish(actor, articleId),
  },
  'publishing.withdrawArticle': {
    may: editing,
    before: goOut,
    call: async (actor, { articleId }) => {
      const [live] = await editions.listEditions(people.ada, articleId);
      return publishing.withdrawArticle(actor, { articleId, editionId: live?.id ?? newKey(), key: newKey() });
    },
  },
  'publishing.listPublished': { may: anybody, call: (actor) => publishing.listPublished(actor) },
  'publishing.findPublished': { may: anybody, call: (actor, { slug }) => publishing.findPublished(actor, slug) },
  'publishing.findPublishedHash': {
    may: anybody,
    call: (actor, { slug }) => publishing.findPublishedHash(actor, slug),
  },
};

function actorOf(role: (typeof roles)[number]): Actor {
  const { ravi, tomas, edith, ada } = people;
  return { anonymous, operator, reader: ravi, translator: tomas, editor: edith, administrator: ada }[role];
}

const needsNoArticle =
  /\.import|Queue|countToAnswer|findUsual|hasSetAside|findHabit|publishArticle|withdrawArticle|(list|export)Glossary|listTerms|saveEntry|settleTerm|settleBoard|holdTo/;

describe('who may do what', () => {
  test('every function of every store has its row, and every row its function', () => {
    const ofChecks = { checks, 'checks/glossary': glossary, 'checks/ledger': ledger };
    const here: Record<string, object> = {
      articles,
      'articles/history': history,
      'articles/languages': languages,
      'articles/queue': queue,
      ...ofChecks,
      pairing,
      'pairing/board': board,
      'pairing/files': laterFiles,
      'pairing/settling': settling,
      publishing,
      'publishing/editions': editions,
      review,
      'review/reading': reading,
    };
    const files = readdirSync('lib', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
    const folders = files.flatMap((path) => (path.endsWith('/store.ts') ? [path.slice(0, -'/store.ts'.length)] : []));
    const ofPeople = folders.filter((folder) => folder.split('/')[0] === 'people');
    expect(folders.filter((folder) => !ofPeople.includes(folder)).sort()).toEqual(Object.keys(here).sort());
    const theirTable = readFileSync('lib/people/store.test.ts', 'utf8');
    for (const folder of ofPeople) expect(theirTable).toContain(`'.${folder.slice('people'.length)}/store.ts'`);
    const exported = Object.entries(here).flatMap(([folder, store]) =>
      Object.entries(store).flatMap(([name, it]) => (typeof it === 'function' ? [`${folder}.${name}`] : [])),
    );
    expect(Object.keys(table).sort()).toEqual(exported.sort());
  });

  test.each(Object.entries(table).flatMap(([name, row]) => roles.map((role) => [name, role, row] as const)))(
    '%s by %s',
    async (_name, role, { may, before, call }) => {
      const isAllowed = may.split(' ').includes(role);
      const one = isAllowed || before ? await given() : shared;
      await before?.(one);
      const told = await countEvents();
      expect(await endOf(call(actorOf(role), one))).toBe(isAllowed ? 'done' : 'forbidden');
      if (!isAllowed) expect(await countEvents()).toBe(told);
    },
  );

  test('whoever may not see the desk is not told what is on it, nonsense is not found by those who may', async () => {
    const nowhere = { articleId: newKey(), slug: 'nowhere', boardRev: 0, rowId: '', seen: { ...shared.seen } };
    for (const id of [newKey(), 'nonsense']) {
      const seen = { ...shared.seen, paragraphId: id, versionId: id };
      const one = { ...nowhere, articleId: id, entryId: id, seen };
      for (const [name, { call, may }] of Object.entries(table)) {
        if (may === anybody || needsNoArticle.test(name)) continue;
        expect([name, await endOf(call(people.ravi, one))]).toEqual([name, 'forbidden']);
        expect([name, await endOf(call(people.ada, one))]).toEqual([name, 'not-found']);
      }
    }
  });
});

async function countEvents(): Promise<number> {
  return db().$count(schema.event);
}
