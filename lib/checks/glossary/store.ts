// The glossary of the desk: spellings that are settled for every article, by language.
import { and, asc, count, eq, ilike, inArray, or, sql } from 'drizzle-orm';
import { refuseLarge } from '../../articles/file-text.ts';
import { canonicalTag } from '../../articles/language.ts';
import { shortened } from '../../articles/naming.ts';
import { proseOf } from '../../articles/prose.ts';
import { type Database, db, type Transaction } from '../../db/client.ts';
import { codeOf, idOf, once, tell } from '../../db/deed.ts';
import { schema } from '../../db/schema/index.ts';
import { readGlossaryCsv, writeGlossaryCsv } from '../../exchange/glossary-csv.ts';
import type { GlossaryProblem } from '../../exchange/glossary-file.ts';
import { readGlossaryTbx, writeGlossaryTbx } from '../../exchange/glossary-tbx.ts';
import { say } from '../../i18n/say.ts';
import type { Actor, Person } from '../../people/actor.ts';
import { firstBy } from '../../people/first-by.ts';
import { may, personWho } from '../../people/policy.ts';
import { notFound, Refusal } from '../../refusal.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';
import { primaryTag } from '../reading/reading.ts';
import { joinEntries, spellingKey, type TidyEntry, tidyEntry } from '../tidy-entry.ts';

const { glossaryEntry, person } = schema;

export type EntryView = TidyEntry & { id: string; rev: number; setBy: string /** ISO 8601. */; setAt: string };
export type GlossaryFormat = 'csv' | 'tbx';

const content = {
  source: glossaryEntry.source,
  target: glossaryEntry.target,
  sourceLang: glossaryEntry.sourceLang,
  targetLang: glossaryEntry.targetLang,
  forbidden: glossaryEntry.forbidden,
  kind: glossaryEntry.kind,
  note: glossaryEntry.note,
};
const inOrder = [asc(glossaryEntry.spellingKey), asc(glossaryEntry.targetLang)];

/** A stretch of the glossary by spelling, with how many entries there are; `search` is a part of a term or spelling. */
export async function listGlossary(
  actor: Actor,
  { search = '', offset = 0, limit = 200 } = {},
): Promise<{ entries: EntryView[]; total: number }> {
  may(actor, 'read-desk');
  const wanted = proseOf(search);
  const like = `%${wanted.replaceAll(/[\\%_]/g, '\\$&')}%`;
  const { source, target, forbidden } = glossaryEntry;
  const where = wanted
    ? or(ilike(target, like), ilike(source, like), sql`array_to_string(${forbidden}, ' ') ilike ${like}`)
    : sql`true`;
  const rows = await selectViews(db())
    .where(where)
    .orderBy(...inOrder)
    .offset(offset)
    .limit(limit);
  const [found] = await db().select({ total: count() }).from(glossaryEntry).where(where);
  return { entries: rows.map(viewOf), total: found?.total ?? 0 };
}

/** An entry as it is now. @throws Refusal not-found when it is gone */
export async function findEntry(actor: Actor, id: string): Promise<EntryView> {
  may(actor, 'read-desk');
  const [row] = await selectViews(db()).where(eq(glossaryEntry.id, idOf(id)));
  if (!row) throw notFound();
  return viewOf(row);
}

function selectViews(from: Database | Transaction) {
  const { id, rev, setAt } = glossaryEntry;
  return from
    .select({ ...content, id, rev, setAt, setBy: person.name })
    .from(glossaryEntry)
    .innerJoin(person, eq(person.id, glossaryEntry.setBy));
}

function selectSetters(from: Transaction) {
  return from
    .select({ id: person.id, name: person.name })
    .from(glossaryEntry)
    .innerJoin(person, eq(person.id, glossaryEntry.setBy));
}

function viewOf<Row extends { setAt: Date }>(row: Row) {
  return { ...row, setAt: row.setAt.toISOString() };
}

/** What the checks need for texts in a language, in an order that stays. */
export async function listTerms(
  actor: Actor,
  targetLang: string,
  from: Database | Transaction = db(),
): Promise<GlossaryEntry[]> {
  may(actor, 'read-desk');
  return from
    .select(content)
    .from(glossaryEntry)
    .where(isFor(targetLang))
    .orderBy(...inOrder);
}

/** Entries that hold for texts in a language: in all its countries, and those for every language. */
function isFor(targetLang: string) {
  return inArray(sql`lower(split_part(${glossaryEntry.targetLang}, '-', 1))`, ['', primaryTag(targetLang)]);
}

/**
 * Adds an entry (`id` null) or changes one that was seen at `rev`.
 * @throws Refusal forbidden unless an editor; not-ready with what does not fit; conflict when the spelling is there already
 * or somebody changed or removed the entry
 */
export async function saveEntry(
  actor: Actor,
  input: GlossaryEntry & { id: string | null; rev: number; key: string },
): Promise<{ id: string }> {
  may(actor, 'read-desk');
  const editor = personWho(actor, 'keep-glossary');
  const { id, rev, key, ...typed } = input;
  const entry = tidyEntry(typed);
  if (typeof entry === 'string') throw new Refusal('not-ready', say(`glossary.faults.${entry}`));
  const values = { ...entry, ...settled(editor, entry) };
  try {
    return await once(editor, key, 'save-entry', async (tx) => {
      const saved = id === null ? await add(tx, values) : await change(tx, editor, { id, rev }, values);
      await tell(tx, editor.id, 'save-entry', { data: { entryId: saved.id, spelling: entry.target } });
      return saved;
    });
  } catch (error) {
    throw codeOf(error) === UNIQUE
      ? new Refusal('conflict', say('refusals.conflict-spelling', { spelling: entry.target }))
      : error;
  }
}

const UNIQUE = '23505';

type Values = Omit<typeof glossaryEntry.$inferInsert, 'id' | 'rev'>;

function settled(editor: Person, { target }: TidyEntry) {
  return { spellingKey: spellingKey(target), setBy: editor.id, setAt: new Date() };
}

async function add(tx: Transaction, values: Values): Promise<{ id: string }> {
  const [made] = await tx.insert(glossaryEntry).values(values).returning({ id: glossaryEntry.id });
  if (!made) throw new Error('the entry was not written');
  return made;
}

async function change(
  tx: Transaction,
  editor: Person,
  { id, rev }: { id: string; rev: number },
  values: Values,
): Promise<{ id: string }> {
  const isIt = eq(glossaryEntry.id, idOf(id));
  const [moved] = await tx
    .update(glossaryEntry)
    .set({ ...values, rev: rev + 1 })
    .where(and(isIt, eq(glossaryEntry.rev, rev)))
    .returning({ id: glossaryEntry.id });
  if (moved) return moved;
  const [last] = await selectSetters(tx).where(isIt);
  const sentence = last
    ? say('refusals.conflict-entry', { who: firstBy(editor, last) })
    : say('refusals.conflict-entry-gone');
  throw new Refusal('conflict', sentence);
}

/** Takes an entry that was seen at `rev` out. @throws Refusal forbidden unless an editor, not-found, conflict */
export async function removeEntry(
  actor: Actor,
  input: { id: string; rev: number; key: string },
): Promise<{ spelling: string }> {
  may(actor, 'read-desk');
  const editor = personWho(actor, 'keep-glossary');
  const isIt = eq(glossaryEntry.id, idOf(input.id));
  return once(editor, input.key, 'remove-entry', async (tx) => {
    const [there] = await selectViews(tx).where(isIt);
    if (!there) throw notFound();
    const gone = await tx
      .delete(glossaryEntry)
      .where(and(isIt, eq(glossaryEntry.rev, input.rev)))
      .returning({ id: glossaryEntry.id });
    if (!gone.length) {
      const [last] = await selectSetters(tx).where(isIt);
      throw new Refusal('conflict', say('refusals.conflict-entry-removal', { who: firstBy(editor, last) }));
    }
    await tell(tx, editor.id, 'remove-entry', { data: { entryId: input.id, spelling: there.target } });
    return { spelling: there.target };
  });
}

/**
 * Settles a spelling within a larger deed: its entry gets the variants that are now forbidden, and entries that had
 * settled one of those variants go into it, with their source term and note. No other entry forbids it any longer.
 * @throws Refusal forbidden unless an editor
 */
export async function settleTerm(
  actor: Actor,
  input: { target: string; targetLang: string; forbidden: string[] },
  tx: Transaction,
): Promise<{ id: string }> {
  const editor = personWho(actor, 'settle-names');
  const { target } = input;
  const targetLang = canonicalTag(input.targetLang);
  // Whoever settles or adds the same spelling at this moment comes before or after, and what they wrote is kept.
  await tx.execute(sql`lock table ${glossaryEntry} in share row exclusive mode`);
  const keys = [target, ...input.forbidden].map(spellingKey);
  const isOne = and(inArray(glossaryEntry.spellingKey, keys), eq(glossaryEntry.targetLang, targetLang));
  const earlier = await tx.delete(glossaryEntry).where(isOne).returning();
  const without = sql`array_remove(${glossaryEntry.forbidden}, ${target})`;
  await tx
    .update(glossaryEntry)
    .set({ forbidden: without, rev: sql`${glossaryEntry.rev} + 1` })
    .where(and(isFor(targetLang), sql`${target} = any(${glossaryEntry.forbidden})`));
  const known = (part: 'source' | 'sourceLang' | 'note') => earlier.find((one) => one[part])?.[part] ?? '';
  const forbidden = [...input.forbidden, ...earlier.flatMap((one) => one.forbidden)];
  const texts = { source: known('source'), sourceLang: known('sourceLang'), note: known('note') };
  const entry = tidyEntry({ ...texts, target, targetLang, forbidden, kind: 'name' });
  if (typeof entry === 'string') throw new Refusal('not-ready', say(`glossary.faults.${entry}`));
  return add(tx, { ...entry, ...settled(editor, entry) });
}

export type Imported = { added: number; changed: number; problems: GlossaryProblem[]; left: number };

/** At most this many problems are told one by one. */
const TOLD = 20;

/**
 * Reads a glossary file into the glossary: new spellings are added, those that are there take what the file says.
 * @returns what came of it; lines that could not be read are told in `problems`, those beyond twenty counted in `left`
 * @throws Refusal forbidden unless an editor; not-ready when it is too large or nothing in it can be read
 */
export async function importGlossary(
  actor: Actor,
  input: { format: GlossaryFormat; text: string; key: string },
): Promise<Imported> {
  may(actor, 'read-desk');
  const editor = personWho(actor, 'keep-glossary');
  refuseLarge(input.text);
  const file = { csv: readGlossaryCsv, tbx: readGlossaryTbx }[input.format](input.text);
  const tidy = file.entries.map((entry) => ({ given: entry, entry: tidyEntry(entry) }));
  const problems = [...file.problems];
  for (const { given, entry } of tidy)
    if (typeof entry === 'string')
      problems.push({ code: entry, values: { spelling: shortened(proseOf(given.target), 60) } });
  const { entries, left } = joinEntries(tidy.flatMap(({ entry }) => (typeof entry === 'string' ? [] : [entry])));
  for (const { target, source } of left)
    problems.push({
      code: 'second-source',
      values: { spelling: shortened(target, 60), source: shortened(source, 60) },
    });
  const [first] = problems;
  if (!entries.length) throw new Refusal('not-ready', first ? problemSentence(first) : say('glossary.import.nothing'));
  return once(editor, input.key, 'import-glossary', async (tx) => {
    const done = await merge(tx, editor, entries);
    await tell(tx, editor.id, 'import-glossary', { data: { ...done, format: input.format } });
    return { ...done, problems: problems.slice(0, TOLD), left: Math.max(0, problems.length - TOLD) };
  });
}

function problemSentence({ code, values }: GlossaryProblem): string {
  return say(`glossary.problems.${code}`, values);
}

// PostgreSQL takes at most 65,535 parameters in one statement.
async function merge(tx: Transaction, editor: Person, entries: TidyEntry[]) {
  const done = { added: 0, changed: 0 };
  for (let from = 0; from < entries.length; from += 2000) {
    const rows = await tx
      .insert(glossaryEntry)
      .values(entries.slice(from, from + 2000).map((entry) => ({ ...entry, ...settled(editor, entry) })))
      .onConflictDoUpdate({
        target: [glossaryEntry.targetLang, glossaryEntry.spellingKey],
        set: { ...taken, rev: sql`${glossaryEntry.rev} + 1` },
      })
      .returning({ isNew: sql<boolean>`xmax = 0` });
    for (const { isNew } of rows) done[isNew ? 'added' : 'changed']++;
  }
  return done;
}

const taken = Object.fromEntries(
  ['source', 'target', 'source_lang', 'forbidden', 'kind', 'note', 'set_by', 'set_at'].map((column) => [
    column.replace(/_(\w)/, (_, letter: string) => letter.toUpperCase()),
    sql.raw(`excluded.${column}`),
  ]),
);

/** The whole glossary as the text of a file. */
export async function exportGlossary(actor: Actor, format: GlossaryFormat): Promise<string> {
  may(actor, 'read-desk');
  const entries = await db()
    .select(content)
    .from(glossaryEntry)
    .orderBy(...inOrder);
  return format === 'csv' ? writeGlossaryCsv(entries) : writeGlossaryTbx(entries);
}
