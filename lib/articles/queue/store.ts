// The queue: which articles are on the desk, how far each is, and what it waits for.
import { and, count, countDistinct, desc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { db } from '../../db/client.ts';
import { schema } from '../../db/schema/index.ts';
import { standingTitle } from '../../db/standing-title.ts';
import type { Actor } from '../../people/actor.ts';
import { can, may } from '../../people/policy.ts';
import { proseOf } from '../prose.ts';
import { answerOf, type Turn } from './turn.ts';

export type QueueRow = {
  id: string;
  title: string;
  sourceLang: string;
  targetLang: string;
  importedAt: Date;
  importedBy: string;
  isPaired: boolean;
  /** Since it was confirmed, by hand or by a file. */
  isPairingChanged: boolean;
  /** How many paragraphs are in each state. */
  paragraphs: number;
  approved: number;
  proposed: number;
  returned: number;
  liveEdition: { number: number; publishedAt: Date } | null;
  /** Whether everything is approved and readers have something else, or nothing. */
  isReady: boolean;
};

/**
 * The articles on the desk, newest first, with how far each is; at most `limit`, from `offset` on.
 * @param asked.find words that their titles have in them, in any order, in small letters or capitals; "" for all
 * @param asked.turn what they wait for; null for all but those that were set aside
 */
export async function listQueue(
  actor: Actor,
  {
    offset = 0,
    limit = 50,
    find = '',
    turn = null,
  }: { offset?: number; limit?: number; find?: string; turn?: Turn | null } = {},
): Promise<QueueRow[]> {
  may(actor, 'read-desk');
  const { article, person, pairing, edition } = schema;
  // The page first: what is skipped is not counted.
  const page = db()
    .select({ id: article.id })
    .from(article)
    .leftJoin(pairing, eq(pairing.articleId, article.id))
    .leftJoin(edition, eq(edition.id, article.liveEditionId))
    .where(
      and(
        turn === 'aside' ? isNotNull(article.setAsideAt) : isNull(article.setAsideAt),
        hasWords(find),
        waitsFor(turn),
      ),
    )
    .orderBy(desc(article.importedAt), article.id)
    .offset(offset)
    .limit(limit)
    .as('page');
  const counted = countsOfArticle();
  return db()
    .select({
      id: article.id,
      title: standingTitle(),
      sourceLang: article.sourceLang,
      targetLang: article.targetLang,
      importedAt: article.importedAt,
      importedBy: person.name,
      isPaired: isNotNull(pairing.confirmedAt).mapWith(Boolean),
      isPairingChanged: sql<boolean>`coalesce(${pairing.confirmedRev} <> ${pairing.rev}, false)`.mapWith(Boolean),
      paragraphs: sql<number>`coalesce(${counted.paragraphs}, 0)`.mapWith(Number),
      approved: sql<number>`coalesce(${counted.approved}, 0)`.mapWith(Number),
      proposed: sql<number>`coalesce(${counted.proposed}, 0)`.mapWith(Number),
      returned: sql<number>`coalesce(${counted.returned}, 0)`.mapWith(Number),
      liveEdition: { number: edition.number, publishedAt: edition.publishedAt },
      isReady: sql<boolean>`${isReady()}`.mapWith(Boolean),
    })
    .from(page)
    .innerJoin(article, eq(article.id, page.id))
    .innerJoin(person, eq(person.id, article.importedBy))
    .leftJoin(pairing, eq(pairing.articleId, article.id))
    .leftJoinLateral(counted, sql`true`)
    .leftJoin(edition, eq(edition.id, article.liveEditionId))
    .orderBy(desc(article.importedAt), article.id);
}

/**
 * In how many articles something waits for the answer of whoever asks: proposed for editors, returned for translators.
 * Reads what is undecided (an index holds just that), never the whole desk.
 */
export async function countToAnswer(actor: Actor): Promise<number> {
  may(actor, 'read-desk');
  const { article, paragraph, decision } = schema;
  const kind = answerOf({ approves: can(actor, 'approve') }) === 'proposed' ? 'choose' : 'return';
  const [found] = await db()
    .select({ articles: countDistinct(paragraph.articleId) })
    .from(paragraph)
    .innerJoin(decision, eq(decision.id, paragraph.lastDecisionId))
    .innerJoin(article, eq(article.id, paragraph.articleId))
    .where(
      and(
        isNull(paragraph.canonicalVersionId),
        isNotNull(paragraph.lastDecisionId),
        isNotNull(paragraph.position),
        isNull(article.setAsideAt),
        eq(decision.kind, kind),
      ),
    );
  return found?.articles ?? 0;
}

/** Whether some article was set aside, so that there is a way to it. */
export async function hasSetAside(actor: Actor): Promise<boolean> {
  may(actor, 'read-desk');
  const { id, setAsideAt } = schema.article;
  return (await db().select({ id }).from(schema.article).where(isNotNull(setAsideAt)).limit(1)).length > 0;
}

/** The title is looked up once, however many words are asked of it. */
function hasWords(find: string): SQL {
  const words = new Set(proseOf(find).split(/\s+/u).filter(Boolean));
  if (!words.size) return sql`true`;
  const patterns = [...words].map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
  return sql`${standingTitle()} ilike all (${sql.param(patterns)}::text[])`;
}

/** Asked of each article until a page is full; none is counted. */
function waitsFor(turn: Turn | null): SQL {
  switch (turn) {
    case null:
    case 'aside':
      return sql`true`;
    case 'pairing':
      return sql`(${schema.pairing.confirmedRev} is distinct from ${schema.pairing.rev} or ${schema.pairing.rev} is null)`;
    case 'ready':
      return isReady();
    default:
      return sql`exists (select from paragraph p left join decision d on d.id = p.last_decision_id
        where p.article_id = ${schema.article.id} and p.position is not null and p.canonical_version_id is null
        and ${
          {
            open: sql`coalesce(d.kind, 'reopen') not in ('choose', 'return')`,
            proposed: sql`d.kind = 'choose'`,
            returned: sql`d.kind = 'return'`,
          }[turn]
        })`;
  }
}

/** Every paragraph is approved, and what readers have is not just these versions as these kinds, in this language. */
function isReady(): SQL {
  const { article, pairing, edition } = schema;
  return sql`(${pairing.confirmedAt} is not null
    and not exists (select from paragraph p
      where p.article_id = ${article.id} and p.position is not null and p.canonical_version_id is null)
    and (${edition.lang} is distinct from ${article.targetLang} or (select array_agg(array[p.canonical_version_id::text, p.kind::text] order by p.position) from paragraph p
      where p.article_id = ${article.id} and p.position is not null)
      is distinct from (select array_agg(array[e.value ->> 'versionId', e.value ->> 'kind'] order by e.ordinality)
      from jsonb_array_elements(${edition.content}) with ordinality e)))`;
}

/**
 * Counted for the articles that are shown only, whatever else is on the desk. Decisions are looked up one by one and for
 * open paragraphs only: joined, the planner reads the decisions of the whole desk for each article.
 */
function countsOfArticle() {
  const { paragraph, decision } = schema;
  const waiting = (kind: 'choose' | 'return') =>
    sql<number>`count(*) filter (where ${paragraph.canonicalVersionId} is null
      and (select ${decision.kind} from ${decision} where ${decision.id} = ${paragraph.lastDecisionId}) = ${kind})`;
  return db()
    .select({
      paragraphs: count().as('paragraph_count'),
      approved: count(paragraph.canonicalVersionId).as('approved_count'),
      proposed: waiting('choose').as('proposed_count'),
      returned: waiting('return').as('returned_count'),
    })
    .from(paragraph)
    .where(and(eq(paragraph.articleId, schema.article.id), isNotNull(paragraph.position)))
    .as('counted');
}
