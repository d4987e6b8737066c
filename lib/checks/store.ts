// How the checks weigh in an article, and their run over a version as the database has it.
import { and, between, desc, eq, inArray } from 'drizzle-orm';
import { findArticle } from '../articles/store.ts';
import { type Database, db, type Transaction } from '../db/client.ts';
import { idOf, once, tell } from '../db/deed.ts';
import { schema } from '../db/schema/index.ts';
import type { Actor } from '../people/actor.ts';
import { may, personWho } from '../people/policy.ts';
import { notFound } from '../refusal.ts';
import { CHECK_NAMES, type CheckName, type Finding, type Setting } from './finding.ts';
import { listTerms } from './glossary/store.ts';
import { checkInputOf, STRETCH, stretchStart } from './input.ts';
import { runChecks } from './run.ts';

const { article, checkSetting, paragraph, version } = schema;

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

/** All findings about one version, as its paragraph and its article's settings stand now. Reads one stretch of the article. */
export async function listFindings(
  actor: Actor,
  versionId: string,
  from: Database | Transaction = db(),
): Promise<Finding[]> {
  may(actor, 'read-desk');
  const [row] = await from
    .select({
      version,
      position: paragraph.position,
      kind: paragraph.kind,
      sourceLang: article.sourceLang,
      targetLang: article.targetLang,
    })
    .from(version)
    .innerJoin(paragraph, eq(paragraph.id, version.paragraphId))
    .innerJoin(article, eq(article.id, version.articleId))
    .where(eq(version.id, idOf(versionId)));
  if (!row) throw notFound();
  await findArticle(actor, row.version.articleId, from);
  const others = await from
    .select({ id: version.id, origin: version.origin, text: version.text })
    .from(version)
    .where(and(eq(version.paragraphId, row.version.paragraphId), inArray(version.origin, ['source', 'literal'])))
    .orderBy(desc(version.number));
  const { sourceLang, targetLang, kind } = row;
  const texts = await textsAround(from, row.version.articleId, row.position ?? 0);
  const glossary = await listTerms(actor, targetLang, from);
  const input = checkInputOf(row.version, others, { sourceLang, targetLang, kind, texts, glossary });
  return runChecks(input, await settingsOf(from, row.version.articleId));
}

/** The imported texts of the stretch around a position. Edits are left out: the browser may not have the newest. */
async function textsAround(from: Database | Transaction, articleId: string, position: number): Promise<string[]> {
  const start = stretchStart(position);
  const rows = await from
    .select({ text: version.text })
    .from(version)
    .innerJoin(paragraph, eq(paragraph.id, version.paragraphId))
    .where(
      and(
        eq(paragraph.articleId, articleId),
        between(paragraph.position, start, start + STRETCH - 1),
        inArray(version.origin, ['literal', 'polished']),
      ),
    );
  return rows.map(({ text }) => text);
}
