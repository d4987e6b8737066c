// The demo desk: invented people and three articles of our own, each at another point of its way.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { count, eq, inArray } from 'drizzle-orm';
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

/**
 * Fills an empty database with the demo desk, and goes on where that was cut off; every deed has a key of its own, so none
 * is done twice. A database that has other people, or the whole of it, is left as it is.
 * @returns whether there was something to do
 */
export async function seed(): Promise<boolean> {
  const people = (await isEmpty()) ? await seedPeople() : await unfinishedPeople();
  if (!people) return false;
  const { tomas, edith } = people;
  await seedMill(tomas, edith);
  await seedLibrary(tomas, edith);
  await importSample(tomas, LAST, 'zh');
  return true;
}

const FIRST = 'river-mill.txt';
const LAST = 'night-train.txt';

type People = Record<keyof typeof cast, Person>;

async function isEmpty(): Promise<boolean> {
  return (await db().select({ id: schema.person.id }).from(schema.person).limit(1)).length === 0;
}

async function seedPeople(): Promise<People> {
  return peopleOf(await db().insert(schema.person).values(Object.values(cast)).returning());
}

/** The people of a demo desk that was begun and not finished; null of any other desk. */
async function unfinishedPeople(): Promise<People | null> {
  const emails = Object.values(cast).map(({ email }) => email);
  const rows = await db().select().from(schema.person).where(inArray(schema.person.email, emails));
  const [articles] = await db().select({ count: count() }).from(schema.article);
  const isBegun = articles?.count === 0 || (await isDone(`import ${FIRST}`));
  return rows.length === emails.length && isBegun && !(await isDone(`import ${LAST}`)) ? peopleOf(rows) : null;
}

function peopleOf(rows: readonly (typeof schema.person.$inferSelect)[]): People {
  const people = Object.entries(cast).map(([key, { email }]): [string, Person] => {
    const row = rows.find((one) => one.email === email);
    if (!row) throw new Error(`${email} is not on the desk`);
    return [key, { kind: 'person', id: row.id, name: row.name, role: row.role }];
  });
  return Object.fromEntries(people) as People;
}

async function isDone(deed: string): Promise<boolean> {
  const { receipt } = schema;
  return (
    (
      await db()
        .select({ key: receipt.key })
        .from(receipt)
        .where(eq(receipt.key, keyOf(deed)))
    ).length > 0
  );
}

/** Out with readers, so that the public site has something to show. */
async function seedMill(tomas: Person, edith: Person): Promise<void> {
  const articleId = await importPaired(tomas, FIRST, 'hu');
  for (const paragraph of await listParagraphs(tomas, articleId)) await accept(tomas, edith, paragraph);
  const { draft } = await findReadiness(edith, articleId);
  if (draft) await publishArticle(edith, { articleId, hash: draft.hash, key: keyOf(`publish ${FIRST}`) });
}

/** Half way: approved, proposed, returned and untouched paragraphs, and an edit. */
async function seedLibrary(tomas: Person, edith: Person): Promise<void> {
  const articleId = await importPaired(tomas, 'harbour-library.txt', 'sv');
  const paragraphs = await listParagraphs(tomas, articleId);
  const [title, , opening, house, welcome, friendship] = paragraphs;
  if (title) await accept(tomas, edith, title);
  if (opening) await accept(tomas, edith, opening);
  if (house) await chooseVersion(tomas, seenOf(house, 'choose'));
  if (welcome) {
    const text =
      'Mayor Strand warmly welcomed Ms. Ekvall and her delegation and told them briefly how Vestervik has grown.';
    await writeVersion(tomas, { ...seenOf(welcome, 'write'), text });
  }
  if (friendship) {
    const reason = 'The literal version says 25 years. Please say so too, readers will look for the figure.';
    const chosen = await chooseVersion(tomas, seenOf(friendship, 'choose'));
    await returnParagraph(edith, { ...seenOf(chosen, 'return'), reason });
  }
}

/** Chooses and approves the newest candidate; what the checks only warn of was looked up. */
async function accept(tomas: Person, edith: Person, paragraph: ParagraphView): Promise<void> {
  const seen = seenOf(await chooseVersion(tomas, seenOf(paragraph, 'choose')), 'approve');
  const warnings = blockingOf(await listFindings(edith, seen.versionId), []);
  const waivers = warnings.map((found) => waiverOf(found, 'Looked up with the press office: it is right.'));
  await approveVersion(edith, { ...seen, waivers });
}

async function importPaired(tomas: Person, name: string, sourceLang: string): Promise<string> {
  const articleId = await importSample(tomas, name, sourceLang);
  const { rev } = await findBoard(tomas, articleId);
  await confirmPairing(tomas, { articleId, rev, key: keyOf(`confirm ${name}`) });
  return articleId;
}

async function importSample(who: Person, fileName: string, sourceLang: string): Promise<string> {
  const text = readFileSync(join(process.cwd(), 'lib/db/samples', fileName), 'utf8');
  const key = keyOf(`import ${fileName}`);
  const { id } = await importArticle(who, { text, fileName, sourceLang, targetLang: 'en', key });
  return id;
}

/** The newest candidate: an edit before the polished version, that before the literal one. */
function seenOf(paragraph: ParagraphView, deed: string) {
  const version = paragraph.versions.findLast(({ origin }) => origin !== 'source');
  if (!version) throw new Error('a paragraph of the samples has no candidate');
  return {
    paragraphId: paragraph.id,
    versionId: version.id,
    rev: paragraph.rev,
    hash: version.hash,
    key: keyOf(`${deed} ${paragraph.id}`),
  };
}

/** Always the same for a deed: a UUID of its name. */
function keyOf(deed: string): string {
  const hash = createHash('sha256').update(`demo desk: ${deed}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
