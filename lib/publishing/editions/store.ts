// The editions of an article, as people of the desk look back on them.
import { and, desc, eq, inArray } from 'drizzle-orm';
import { type ArticleHead, findArticle } from '../../articles/store.ts';
import { db } from '../../db/client.ts';
import { schema } from '../../db/schema/index.ts';
import type { Actor } from '../../people/actor.ts';
import { notFound } from '../../refusal.ts';
import type { EditionDraft } from '../edition.ts';

const { edition, person } = schema;

const view = {
  id: edition.id,
  number: edition.number,
  hash: edition.hash,
  publishedAt: edition.publishedAt,
  publishedBy: person.name,
};
const whole = { ...view, title: edition.title, lang: edition.lang, content: edition.content };

export type EditionView = { id: string; number: number; hash: string; publishedAt: Date; publishedBy: string };

/** An edition with its text. */
export type EditionText = EditionView & EditionDraft;

/** The editions of an article, newest first. @throws Refusal not-found */
export async function listEditions(actor: Actor, articleId: string): Promise<EditionView[]> {
  await findArticle(actor, articleId);
  return db()
    .select(view)
    .from(edition)
    .innerJoin(person, eq(person.id, edition.publishedBy))
    .where(eq(edition.articleId, articleId))
    .orderBy(desc(edition.number));
}

/** One edition as readers got it, and the one before it: null beside the first. @throws Refusal not-found */
export async function findEdition(
  actor: Actor,
  { articleId, number }: { articleId: string; number: number },
): Promise<{ article: ArticleHead; edition: EditionText; before: EditionText | null }> {
  const article = await findArticle(actor, articleId);
  const rows = await db()
    .select(whole)
    .from(edition)
    .innerJoin(person, eq(person.id, edition.publishedBy))
    .where(and(eq(edition.articleId, article.id), inArray(edition.number, [number - 1, number])));
  const found = rows.find((row) => row.number === number);
  if (!found) throw notFound();
  return { article, edition: found, before: rows.find((row) => row.number !== number) ?? null };
}

/** What readers have, or had last; null before the first edition. @throws Refusal not-found */
export async function findLastEdition(actor: Actor, articleId: string): Promise<EditionText | null> {
  const article = await findArticle(actor, articleId);
  const [last] = await db()
    .select(whole)
    .from(edition)
    .innerJoin(person, eq(person.id, edition.publishedBy))
    .where(eq(edition.articleId, article.id))
    .orderBy(desc(edition.number))
    .limit(1);
  return last ?? null;
}
