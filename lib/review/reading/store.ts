// Paragraphs under review as they stand, and what happened to them.
import { and, asc, count, eq, gte, inArray, isNotNull, sql } from 'drizzle-orm';
import { findArticle } from '../../articles/store.ts';
import { STRETCH, stretchStart } from '../../checks/input.ts';
import { findCheckSettings, listTermsFor, listTwins } from '../../checks/store.ts';
import { type Database, db, type Transaction } from '../../db/client.ts';
import { idOf } from '../../db/deed.ts';
import { schema } from '../../db/schema/index.ts';
import type { Actor } from '../../people/actor.ts';
import { may } from '../../people/policy.ts';
import { notFound } from '../../refusal.ts';
import { currentOf } from '../current.ts';
import type { Origin } from '../decide.ts';
import { type Measures, textsOf } from '../measures.ts';
import { type DecisionKind, type State, stateOf } from '../turn.ts';

const { paragraph, version, decision, person } = schema;

export type VersionView = {
  id: string;
  number: number;
  /** Of an edit: which of the edits it is, from 1. */
  edit?: number;
  origin: Origin;
  text: string;
  /** SHA-256 of the text, hex. */
  hash: string;
  author: { id: string; name: string } | null;
  /** ISO 8601. */
  at: string;
};

export type DecisionView = {
  kind: DecisionKind;
  by: string;
  at: string;
  reason: string | null;
  versionId: string;
};

export type ParagraphView = {
  id: string;
  position: number;
  kind: (typeof schema.kind.enumValues)[number];
  rev: number;
  state: State;
  /** The texts its lanes have now, and every edit. What was there before is in listHistory. */
  versions: VersionView[];
  canonicalId: string | null;
  chosenId: string | null;
  /** Canonical texts of other paragraphs with the same source text. */
  twins: string[];
  lastDecision: DecisionView | null;
};

/**
 * A stretch of an article's paragraphs with their versions, in reading order.
 * @param from the position to begin at; @param limit how many at most
 * @throws Refusal not-found
 */
export async function listParagraphs(
  actor: Actor,
  articleId: string,
  { from = 0, limit = 100 } = {},
  within: Database | Transaction = db(),
): Promise<ParagraphView[]> {
  await findArticle(actor, articleId, within);
  return viewsOf(actor, within, and(eq(paragraph.articleId, articleId), gte(paragraph.position, from)), limit);
}

/** One paragraph as it stands now. @throws Refusal not-found */
export async function findParagraph(actor: Actor, paragraphId: string): Promise<ParagraphView> {
  may(actor, 'read-desk');
  const [view] = await viewsOf(actor, db(), eq(paragraph.id, idOf(paragraphId)), 1);
  if (!view) throw notFound();
  return view;
}

/**
 * One paragraph as it stands now, with all that it is checked by: for whoever opened the review before that changed.
 * @throws Refusal not-found
 */
export async function lookAgain(
  actor: Actor,
  paragraphId: string,
): Promise<{ paragraph: ParagraphView; measures: Measures }> {
  may(actor, 'read-desk');
  const [place] = await db()
    .select({ articleId: paragraph.articleId, position: paragraph.position })
    .from(paragraph)
    .where(eq(paragraph.id, idOf(paragraphId)));
  if (!place) throw notFound();
  const { articleId } = place;
  const start = stretchStart(place.position ?? 0);
  const around = await listParagraphs(actor, articleId, { from: start, limit: STRETCH });
  const view = around.find(({ id }) => id === paragraphId);
  if (!view) throw notFound();
  const settings = await findCheckSettings(actor, articleId);
  const glossary = await listTermsFor(actor, articleId, start);
  return { paragraph: view, measures: { settings, glossary, texts: textsOf(around) } };
}

export type Progress = Record<State, number> & { total: number };

/** How many paragraphs of an article are in each state. */
export async function countProgress(actor: Actor, articleId: string): Promise<Progress> {
  await findArticle(actor, articleId);
  const rows = await db()
    .select({
      isApproved: sql<boolean>`${paragraph.canonicalVersionId} is not null`,
      lastKind: decision.kind,
      number: count(),
    })
    .from(paragraph)
    .leftJoin(decision, eq(decision.id, paragraph.lastDecisionId))
    .where(and(eq(paragraph.articleId, articleId), isNotNull(paragraph.position)))
    .groupBy(sql`1`, decision.kind);
  const progress: Progress = { open: 0, proposed: 0, returned: 0, approved: 0, total: 0 };
  for (const { isApproved, lastKind, number } of rows) {
    progress[stateOf({ canonicalVersionId: isApproved ? 'some' : null, lastKind })] += number;
    progress.total += number;
  }
  return progress;
}

export type HistoryItem =
  | { type: 'version'; version: VersionView }
  | { type: 'decision'; decision: DecisionView & { id: string; versionNumber: number } };

/** Everything that happened to a paragraph, oldest first. @throws Refusal not-found */
export async function listHistory(actor: Actor, paragraphId: string): Promise<HistoryItem[]> {
  const view = await findParagraph(actor, paragraphId);
  const decisions = await db()
    .select({ decision, by: person.name })
    .from(decision)
    .innerJoin(person, eq(person.id, decision.personId))
    .where(eq(decision.paragraphId, view.id))
    .orderBy(asc(decision.seenRev), asc(decision.at));
  const versions = (await versionsOf(db(), [view.id])).get(view.id) ?? [];
  const numbers = new Map(versions.map(({ id, number }) => [id, number]));
  const items: (HistoryItem & { at: string })[] = [
    ...versions.map((v) => ({ type: 'version' as const, version: v, at: v.at })),
    ...decisions.map((row) => {
      const { id, kind, reason, versionId } = row.decision;
      const at = row.decision.at.toISOString();
      const versionNumber = numbers.get(versionId) ?? 0;
      return {
        type: 'decision' as const,
        decision: { id, kind, by: row.by, at, reason, versionId, versionNumber },
        at,
      };
    }),
  ];
  // An edit and the choice that came with it have the same time: the version comes first.
  return items.sort((a, b) => a.at.localeCompare(b.at) || (a.type === b.type ? 0 : a.type === 'version' ? -1 : 1));
}

/** Paragraphs of one article. */
async function viewsOf(
  actor: Actor,
  from: Database | Transaction,
  where: ReturnType<typeof and>,
  limit: number,
): Promise<ParagraphView[]> {
  if (!where) throw new Error('a condition is missing');
  const rows = await from
    .select({ paragraph, decision, by: person.name })
    .from(paragraph)
    .leftJoin(decision, eq(decision.id, paragraph.lastDecisionId))
    .leftJoin(person, eq(person.id, decision.personId))
    .where(and(where, isNotNull(paragraph.position)))
    .orderBy(paragraph.position)
    .limit(limit);
  const [one] = rows;
  if (!one) return [];
  const ids = rows.map((row) => row.paragraph.id);
  const versions = await versionsOf(from, ids);
  const twins = await listTwins(actor, one.paragraph.articleId, ids, from);
  return rows.map((row) => {
    const { id, position, kind, rev, canonicalVersionId, chosenVersionId } = row.paragraph;
    const last = row.decision;
    return {
      id,
      position: position ?? 0,
      kind,
      rev,
      state: stateOf({ canonicalVersionId, lastKind: last?.kind ?? null }),
      versions: currentOf(versions.get(id) ?? [], row.paragraph),
      canonicalId: canonicalVersionId,
      chosenId: chosenVersionId,
      twins: twins.get(id) ?? [],
      lastDecision: last && {
        kind: last.kind,
        by: row.by ?? '',
        at: last.at.toISOString(),
        reason: last.reason,
        versionId: last.versionId,
      },
    };
  });
}

async function versionsOf(from: Database | Transaction, paragraphIds: string[]): Promise<Map<string, VersionView[]>> {
  const found = new Map<string, VersionView[]>(paragraphIds.map((id) => [id, []]));
  if (!paragraphIds.length) return found;
  const rows = await from
    .select({ version, author: { id: person.id, name: person.name } })
    .from(version)
    .leftJoin(person, eq(person.id, version.authorId))
    .where(inArray(version.paragraphId, paragraphIds))
    .orderBy(version.number);
  for (const { version: row, author } of rows) {
    const { id, number, origin, text, hash } = row;
    const versions = found.get(row.paragraphId) ?? [];
    const edit = origin === 'edit' ? 1 + versions.filter((one) => one.origin === 'edit').length : undefined;
    versions.push({ id, number, edit, origin, text, hash, author, at: row.createdAt.toISOString() });
  }
  return found;
}
