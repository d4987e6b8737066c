// What happened to an article, from its events.
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { db } from '../../db/client.ts';
import { schema } from '../../db/schema/index.ts';
import type { Actor } from '../../people/actor.ts';
import { shortened } from '../naming.ts';
import { findArticle } from '../store.ts';

export type EventView = {
  id: number;
  deed: string;
  /** Null where nobody of the desk did it. */
  who: string | null;
  /** ISO 8601. */
  at: string;
  /** `position` is null once a later pairing left the paragraph out. */
  paragraph: { id: string; position: number | null; excerpt: string } | null;
  version: { origin: (typeof schema.origin.enumValues)[number]; number: number } | null;
  reason: string | null;
  revision: number | null;
  data: Record<string, string | number | boolean | null>;
};

/**
 * What happened to an article and its paragraphs, newest first.
 * @param before the id of an event, to go on below it; @param limit how many at most
 * @throws Refusal not-found
 */
export async function listEvents(
  actor: Actor,
  articleId: string,
  { before = Number.MAX_SAFE_INTEGER, limit = 100 } = {},
): Promise<EventView[]> {
  await findArticle(actor, articleId);
  const { event, person, paragraph, version, decision } = schema;
  const rows = await db()
    .select({
      event,
      who: person.name,
      position: paragraph.position,
      version: { origin: version.origin, number: version.number },
      reason: decision.reason,
      excerpt: sql<string | null>`left(coalesce(${version.text}, (select v.text from version v
        where v.paragraph_id = ${event.paragraphId} and v.origin <> 'source' order by v.number desc limit 1)), 200)`,
    })
    .from(event)
    .leftJoin(person, eq(person.id, event.personId))
    .leftJoin(paragraph, eq(paragraph.id, event.paragraphId))
    .leftJoin(version, eq(version.id, sql`(${event.data} ->> 'versionId')::uuid`))
    .leftJoin(
      decision,
      and(eq(decision.paragraphId, event.paragraphId), eq(decision.seenRev, sql`${event.revision} - 1`)),
    )
    .where(and(eq(event.articleId, articleId), lt(event.id, before)))
    .orderBy(desc(event.id))
    .limit(limit);
  return rows.map(({ event: { id, deed, at, paragraphId, revision, data }, excerpt, position, ...row }) => {
    const about = paragraphId && { id: paragraphId, position, excerpt: shortened(excerpt ?? '', 120) };
    return { id, deed, at: at.toISOString(), revision, data, paragraph: about || null, ...row };
  });
}
