// How the checks weigh in an article, and their run over a version as the database has it.
import { and, between, eq, inArray, isNotNull, ne, type SQL, sql } from 'drizzle-orm';
import { alias, type PgColumn } from 'drizzle-orm/pg-core';
import { findArticle } from '../articles/store.ts';
import { type Database, db, type Transaction } from '../db/client.ts';
import { idOf, once, tell } from '../db/deed.ts';
import { schema } from '../db/schema/index.ts';
import type { Actor } from '../people/actor.ts';
import { may, personWho } from '../people/policy.ts';
import { notFound } from '../refusal.ts';
import { currentOf } from '../review/current.ts';
import { CHECK_NAMES, type CheckName, type Finding, type Setting } from './finding.ts';
import { listTerms } from './glossary/store.ts';
import { termsThatMatter } from './glossary.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import { checkInputOf, STRETCH, stretchStart } from './input.ts';
import { runChecks } from './run.ts';

const { checkSetting, paragraph, version } = schema;

export type Settings = Partial<Record<CheckName, Setting>>;

/** How an editor set the checks of an article; a check without an entry weighs as it does by itself. */
export async function findCheckSettings(actor: Actor, articleId: string): Promise<Settings> {
  await findArticle(actor, articleId);
  return settingsOf(db(), articleId);
}

/**
 * Sets one check of an article to error, warning or off, or with null back to its own weight.
 * @throws Refusal forbidden unless an editor; not-found
 */
export async function setCheck(
  actor: Actor,
  input: { articleId: string; check: CheckName; setting: Setting | null; key: string },
): Promise<{ settings: Settings }> {
  const { articleId, check, setting } = input;
  await findArticle(actor, articleId);
  const editor = personWho(actor, 'set-checks');
  return once(editor, input.key, 'set-checks', async (tx) => {
    if (setting) {
      const values = { articleId, check, setting, setBy: editor.id, setAt: new Date() };
      const target = [checkSetting.articleId, checkSetting.check];
      await tx.insert(checkSetting).values(values).onConflictDoUpdate({ target, set: values });
    } else {
      await tx.delete(checkSetting).where(and(eq(checkSetting.articleId, articleId), eq(checkSetting.check, check)));
    }
    await tell(tx, editor.id, 'set-checks', { articleId, data: { check, setting } });
    return { settings: await settingsOf(tx, articleId) };
  });
}

async function settingsOf(from: Database | Transaction, articleId: string): Promise<Settings> {
  const rows = await from
    .select({ check: checkSetting.check, setting: checkSetting.setting })
    .from(checkSetting)
    .where(eq(checkSetting.articleId, articleId));
  const known = new Set<string>(CHECK_NAMES);
  return Object.fromEntries(rows.filter(({ check }) => known.has(check)).map(({ check, setting }) => [check, setting]));
}

/** All findings about one version, as its paragraph and its article's settings stand now. @throws Refusal not-found */
export async function listFindings(
  actor: Actor,
  versionId: string,
  from: Database | Transaction = db(),
): Promise<Finding[]> {
  may(actor, 'read-desk');
  const [row] = await from
    .select({ articleId: version.articleId })
    .from(version)
    .where(eq(version.id, idOf(versionId)));
  if (!row) throw notFound();
  return (await listFindingsOf(actor, row.articleId, [versionId], from)).get(versionId) ?? [];
}

/**
 * The same about several versions of one article, by version. Reads the stretches of the article that they stand in.
 * @throws Refusal not-found for the article; versions of other articles are left out
 */
export async function listFindingsOf(
  actor: Actor,
  articleId: string,
  versionIds: readonly string[],
  from: Database | Transaction = db(),
): Promise<Map<string, Finding[]>> {
  const { sourceLang, targetLang } = await findArticle(actor, articleId, from);
  const found = new Map<string, Finding[]>();
  if (!versionIds.length) return found;
  const candidates = await from
    .select({ version, position: paragraph.position, kind: paragraph.kind })
    .from(version)
    .innerJoin(paragraph, eq(paragraph.id, version.paragraphId))
    .where(and(eq(version.articleId, articleId), inArray(version.id, versionIds.map(idOf))));
  const paragraphIds = candidates.map((row) => row.version.paragraphId);
  const witnesses = await importedOf(from, inArray(version.paragraphId, paragraphIds));
  const twins = await listTwins(actor, articleId, paragraphIds, from);
  const settings = await settingsOf(from, articleId);
  const glossary = await listTerms(actor, targetLang, from);
  const stretches = new Map<number, readonly string[]>();
  for (const { version: candidate, position, kind } of candidates) {
    const start = stretchStart(position ?? 0);
    const texts = stretches.get(start) ?? (await textsAround(from, articleId, start));
    stretches.set(start, texts);
    const { paragraphId } = candidate;
    const about = { sourceLang, targetLang, kind, texts, glossary, twins: twins.get(paragraphId) ?? [] };
    found.set(
      candidate.id,
      runChecks(checkInputOf(candidate, (witnesses.get(paragraphId) ?? []).toReversed(), about), settings),
    );
  }
  return found;
}

/**
 * The terms of the glossary that can matter in a stretch of an article, whatever is written there: a browser has to find
 * what `listFindings` finds, and a whole glossary is a megabyte. @throws Refusal not-found
 */
export async function listTermsFor(actor: Actor, articleId: string, start: number): Promise<GlossaryEntry[]> {
  const { sourceLang, targetLang } = await findArticle(actor, articleId);
  const rows = await importedAround(db(), articleId, start);
  const sources = rows.flatMap(({ origin, text }) => (origin === 'source' ? [text] : []));
  return termsThatMatter(await listTerms(actor, targetLang), sources, sourceLang);
}

/**
 * The canonical texts that the source text of each paragraph has elsewhere in its article, by paragraph; a paragraph
 * without such a twin has no entry.
 * @throws Refusal not-found for the article
 */
export async function listTwins(
  actor: Actor,
  articleId: string,
  paragraphIds: readonly string[],
  from: Database | Transaction = db(),
): Promise<Map<string, string[]>> {
  await findArticle(actor, articleId, from);
  const found = new Map<string, string[]>();
  if (!paragraphIds.length) return found;
  const [source, twin, elsewhere] = [alias(version, 'source'), alias(version, 'twin'), alias(paragraph, 'elsewhere')];
  const rows = await from
    .selectDistinct({ paragraphId: source.paragraphId, text: version.text })
    .from(source)
    .innerJoin(
      twin,
      and(
        eq(twin.articleId, source.articleId),
        eq(twin.hash, source.hash),
        eq(twin.origin, 'source'),
        ne(twin.paragraphId, source.paragraphId),
        isNewestSource(twin),
      ),
    )
    .innerJoin(elsewhere, and(eq(elsewhere.id, twin.paragraphId), isNotNull(elsewhere.position), hasSource(elsewhere)))
    .innerJoin(paragraph, and(eq(paragraph.id, source.paragraphId), hasSource(paragraph)))
    .innerJoin(version, eq(version.id, elsewhere.canonicalVersionId))
    .where(
      and(eq(source.articleId, articleId), inArray(source.paragraphId, paragraphIds.map(idOf)), isNewestSource(source)),
    )
    .orderBy(version.text);
  for (const { paragraphId, text } of rows) found.set(paragraphId, [...(found.get(paragraphId) ?? []), text]);
  return found;
}

// An import may have replaced the source text of a row; the earlier one is no witness any more.
function isNewestSource(one: { paragraphId: PgColumn; number: PgColumn }) {
  return sql`${one.number} = (select max(newest.number) from ${version} newest
    where newest.paragraph_id = ${one.paragraphId} and newest.origin = 'source')`;
}

// Nor is one that a later pairing took out of its row.
function hasSource(row: { lanes: PgColumn }) {
  return sql`'source' = any(${row.lanes})`;
}

/**
 * The imported texts that count now, by paragraph, oldest first: what the browser has of them too. Edits are left out, for
 * it may not have the newest.
 */
async function importedOf(from: Database | Transaction, where: SQL | undefined) {
  if (!where) throw new Error('a condition is missing');
  const rows = await from
    .select({ id: version.id, origin: version.origin, text: version.text, row: paragraph })
    .from(version)
    .innerJoin(paragraph, eq(paragraph.id, version.paragraphId))
    .where(and(where, ne(version.origin, 'edit')))
    .orderBy(paragraph.position, version.number);
  const found = new Map<string, typeof rows>();
  for (const one of rows) found.set(one.row.id, [...(found.get(one.row.id) ?? []), one]);
  for (const [id, texts] of found) if (texts[0]) found.set(id, currentOf(texts, texts[0].row));
  return found;
}

/** The texts of a stretch in the language of the article. */
async function textsAround(from: Database | Transaction, articleId: string, start: number): Promise<string[]> {
  const found = await importedAround(from, articleId, start);
  return found.flatMap(({ origin, text }) => (origin === 'source' ? [] : [text]));
}

async function importedAround(from: Database | Transaction, articleId: string, start: number) {
  const isAround = between(paragraph.position, start, start + STRETCH - 1);
  const found = await importedOf(from, and(eq(paragraph.articleId, articleId), isAround));
  return [...found.values()].flat();
}
