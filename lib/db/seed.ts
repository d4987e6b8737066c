// The demo desk: invented people and three articles of our own, each at another point of its way.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from 'drizzle-orm';
import { importArticle } from '../articles/store.ts';
import { listFindings } from '../checks/store.ts';
import { blockingOf, waiverOf } from '../checks/waiver.ts';
import { confirmPairing, findBoard } from '../pairing/store.ts';
import type { Person } from '../people/actor.ts';
import { cast } from '../people/cast.ts';
import { findReadiness, publishArticle } from '../publishing/store.ts';
import { listParagraphs, type ParagraphView } from '../review/reading/store.ts';
import { approveVersion, chooseVersion, returnParagraph, writeVersion } from '../review/store.ts';
import { db } from './client.ts';
import { schema } from './schema/index.ts';

/** Fills an empty database with the demo desk; a database that has people is left as it is. @returns whether it did */
export async function seed(): Promise<boolean> {
  const [found] = await db().select({ people: count() }).from(schema.person);
  if (found?.people) return false;
  const { tomas, edith } = await seedPeople();
  await seedMill(tomas, edith);
  await seedLibrary(tomas, edith);
  await importSample(tomas, 'night-train.txt', 'zh');
  return true;
}

async function seedPeople(): Promise<Record<keyof typeof cast, Person>> {
  const names = Object.keys(cast);
  const rows = await db().insert(schema.person).values(Object.values(cast)).returning();
  const people = rows.map(({ id, name, role }, k) => [names[k], { kind: 'person', id, name, role }]);
  return Object.fromEntries(people) as Record<keyof typeof cast, Person>;
}

/** Out with readers, so that the public site has something to show. */
async function seedMill(tomas: Person, edith: Person): Promise<void> {
  const articleId = await importPaired(tomas, 'river-mill.txt', 'hu');
  for (const paragraph of await listParagraphs(tomas, articleId)) {
    await approve(edith, await chooseVersion(tomas, seenOf(paragraph)));
  }
  const { draft } = await findReadiness(edith, articleId);
  if (draft) await publishArticle(edith, { articleId, hash: draft.hash, key: randomUUID() });
}

/** Half way: approved, proposed, returned and untouched paragraphs, and an edit. */
async function seedLibrary(tomas: Person, edith: Person): Promise<void> {
  const articleId = await importPaired(tomas, 'harbour-library.txt', 'sv');
  const paragraphs = await listParagraphs(tomas, articleId);
  const [title, , opening, house, welcome, friendship] = paragraphs;
  if (title) await approve(edith, await chooseVersion(tomas, seenOf(title)));
  if (opening) await approve(edith, await chooseVersion(tomas, seenOf(opening)));
  if (house) await chooseVersion(tomas, seenOf(house));
  if (welcome) {
    const text =
      'Mayor Strand warmly welcomed Ms. Ekvall and her delegation and told them briefly how Vestervik has grown.';
    await writeVersion(tomas, { ...seenOf(welcome), text });
  }
  if (friendship) {
    const reason = 'The literal version says 25 years. Please say so too, readers will look for the figure.';
    await returnParagraph(edith, { ...seenOf(await chooseVersion(tomas, seenOf(friendship))), reason });
  }
}

/** Approves the newest candidate; what the checks only warn of was looked up. */
async function approve(edith: Person, paragraph: ParagraphView): Promise<void> {
  const seen = seenOf(paragraph);
  const warnings = blockingOf(await listFindings(edith, seen.versionId), []);
  const waivers = warnings.map((found) => waiverOf(found, 'Looked up with the press office: it is right.'));
  await approveVersion(edith, { ...seen, waivers });
}

async function importPaired(tomas: Person, name: string, sourceLang: string): Promise<string> {
  const articleId = await importSample(tomas, name, sourceLang);
  const { rev } = await findBoard(tomas, articleId);
  await confirmPairing(tomas, { articleId, rev, key: randomUUID() });
  return articleId;
}

async function importSample(who: Person, fileName: string, sourceLang: string): Promise<string> {
  const text = readFileSync(join(process.cwd(), 'lib/db/samples', fileName), 'utf8');
  const { id } = await importArticle(who, { text, fileName, sourceLang, targetLang: 'en', key: randomUUID() });
  return id;
}

/** The newest candidate: an edit before the polished version, that before the literal one. */
function seenOf(paragraph: ParagraphView) {
  const version = paragraph.versions.findLast(({ origin }) => origin !== 'source');
  if (!version) throw new Error('a paragraph of the samples has no candidate');
  return {
    paragraphId: paragraph.id,
    versionId: version.id,
    rev: paragraph.rev,
    hash: version.hash,
    key: randomUUID(),
  };
}
