// The languages of articles: what somebody usually translates from, and the correction of what was chosen or told wrongly.
import { and, desc, eq } from 'drizzle-orm';
import { db, type Transaction } from '../../db/client.ts';
import { once, tell } from '../../db/deed.ts';
import { schema } from '../../db/schema/index.ts';
import { say } from '../../i18n/say.ts';
import { type Actor, personIdOf } from '../../people/actor.ts';
import { firstBy } from '../../people/first-by.ts';
import { may, personWho } from '../../people/policy.ts';
import { Refusal } from '../../refusal.ts';
import { type Languages, twoLanguages } from '../language.ts';
import { findArticle } from '../store.ts';

const { article, event, person } = schema;

/**
 * What this person's last import was translated from, as it stands by now; null before the first one. Nothing of the kind
 * for the language of the text: that is told from the text, and an earlier choice would only hide what it says.
 */
export async function findUsualSource(actor: Actor): Promise<string | null> {
  may(actor, 'read-desk');
  const id = personIdOf(actor);
  if (!id) return null;
  const [latest] = await db()
    .select({ sourceLang: article.sourceLang })
    .from(article)
    .where(eq(article.importedBy, id))
    .orderBy(desc(article.importedAt))
    .limit(1);
  return latest?.sourceLang ?? null;
}

/**
 * Corrects both languages of an article. Its blocks, board, paragraphs and decisions stay, and so does what readers have;
 * whatever is read from now on (checks, terms, habits, the look of a text, the next edition) goes by the new ones.
 * @param input.seen what they were when the person saw them
 * @throws Refusal forbidden; not-found; not-ready when they are one language; conflict when somebody corrected them since
 */
export async function setLanguages(
  actor: Actor,
  input: Languages & { articleId: string; seen: Languages; key: string },
): Promise<Languages> {
  const { articleId, seen } = input;
  const head = await findArticle(actor, articleId);
  const who = personWho(actor, 'set-languages');
  const wanted = twoLanguages(input);
  // Before the key is taken: what leaves a receipt leaves its event, and here nothing happens.
  if (areSame(head, wanted)) return wanted;
  return once(who, input.key, 'set-languages', async (tx) => {
    // Publishing takes the same lock first, so an edition goes out in the language that its publisher saw.
    await tx.select({ id: article.id }).from(article).where(eq(article.id, articleId)).for('update');
    const now = await findArticle(actor, articleId, tx);
    // Two who want the same at one moment both get it.
    if (!areSame(now, seen) && !areSame(now, wanted)) throw await movedBy(tx, actor, articleId);
    await tx.update(article).set(wanted).where(eq(article.id, articleId));
    const data = { ...wanted, sourceBefore: seen.sourceLang, targetBefore: seen.targetLang };
    await tell(tx, who.id, 'set-languages', { articleId, data });
    return wanted;
  });
}

function areSame(a: Languages, b: Languages): boolean {
  return a.sourceLang === b.sourceLang && a.targetLang === b.targetLang;
}

async function movedBy(tx: Transaction, actor: Actor, articleId: string): Promise<Refusal> {
  const [last] = await tx
    .select({ id: person.id, name: person.name })
    .from(event)
    .innerJoin(person, eq(person.id, event.personId))
    .where(and(eq(event.articleId, articleId), eq(event.deed, 'set-languages')))
    .orderBy(desc(event.id))
    .limit(1);
  return new Refusal('conflict', say('refusals.conflict-languages', { who: firstBy(actor, last) }));
}
