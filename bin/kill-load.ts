// The load of the kill test: approves without end, and prints each approval once the store has acknowledged it. It goes
// on when the database goes away and comes back. Ended from outside.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { importArticle } from '../lib/articles/store.ts';
import { openDatabase } from '../lib/db/open.ts';
import { confirmPairing, findBoard } from '../lib/pairing/store.ts';
import { operator, type Person } from '../lib/people/actor.ts';
import { listPeople } from '../lib/people/store.ts';
import { isRefusal } from '../lib/refusal.ts';
import { listParagraphs, type ParagraphView } from '../lib/review/reading/store.ts';
import { approveVersion } from '../lib/review/store.ts';

const hands = 4;
/** Milliseconds between two approvals of one hand: a load, and yet room for the desk to come up beside it. */
const breath = 25;

await openDatabase();
const { tomas, edith } = await findCast();
const open: ParagraphView[] = [];
await Promise.all(Array.from({ length: hands }, work));

async function work(): Promise<never> {
  for (;;) {
    try {
      await approveNext();
      await pause(breath);
    } catch (error) {
      if (isRefusal(error)) throw error;
      // The database went away under it; whatever was not acknowledged may or may not be there.
      await pause(4 * breath);
    }
  }
}

async function approveNext(): Promise<void> {
  const paragraph = open.pop();
  if (!paragraph) {
    open.push(...(await newParagraphs()));
    return;
  }
  const version = paragraph.versions.findLast(({ origin }) => origin !== 'source');
  if (!version) return;
  const seen = { paragraphId: paragraph.id, versionId: version.id, rev: paragraph.rev, hash: version.hash };
  await approveVersion(edith, { ...seen, key: randomUUID() });
  process.stdout.write(`approved ${paragraph.id} ${version.id}\n`);
}

async function newParagraphs(): Promise<ParagraphView[]> {
  // Nothing in it that a check could object to, whichever of these the engine takes for two versions of one.
  const subjects = ['The baker', 'The gardener', 'The teacher', 'The farmer', 'The singer', 'The doctor'];
  const deeds = ['opens the window', 'sweeps the yard', 'reads a letter', 'waits for the rain', 'sings to the child'];
  const lines = subjects.flatMap((subject) => deeds.map((deed) => `${subject} ${deed}.`));
  const input = { text: lines.join('\n\n'), fileName: 'load.txt', sourceLang: 'hu', targetLang: 'en' };
  const { id } = await importArticle(tomas, { ...input, key: randomUUID() });
  const { rev } = await findBoard(tomas, id);
  await confirmPairing(tomas, { articleId: id, rev, key: randomUUID() });
  return listParagraphs(tomas, id, { limit: 1000 });
}

async function findCast(): Promise<{ tomas: Person; edith: Person }> {
  const people = await listPeople(operator);
  const find = (name: string): Person => {
    const found = people.find((person) => person.name === name);
    if (!found) throw new Error(`${name} is not on the desk`);
    return { kind: 'person', id: found.id, name, role: found.role };
  };
  return { tomas: find('Tomas'), edith: find('Edith') };
}
