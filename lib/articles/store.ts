// Articles on the desk: import, and one article's head with what is set on it.
import { randomUUID } from 'node:crypto';
import { and, desc, eq, isNotNull, isNull, like, ne, or, sql } from 'drizzle-orm';
import { type Database, db, type Transaction } from '../db/client.ts';
import { codeOf, idOf, once, tell } from '../db/deed.ts';
import { schema } from '../db/schema/index.ts';
import { standingTitle } from '../db/standing-title.ts';
import { say } from '../i18n/say.ts';
import { boardOf } from '../pairing/edit.ts';
import { type Habit, habitOf } from '../pairing/habit.ts';
import { pairBlocks } from '../pairing/pair.ts';
import { beginningOf, isShort } from '../pairing/short.ts';
import type { Actor } from '../people/actor.ts';
import { may, personWho } from '../people/policy.ts';
import { notFound, Refusal } from '../refusal.ts';
import { readBlocks } from './input.ts';
import { detectLanguage, type Languages, twoLanguages } from './language.ts';
import { fileNameOf, slugOf, titleOf } from './naming.ts';

export type ImportInput = {
  text: string;
  fileName: string;
  sourceLang: string;
  /** Detected when it is null. */
  targetLang: string | null;
  key: string;
};

/**
 * Takes a text onto the desk, pairs it and keeps what came exactly as it came.
 * @returns the id of the new article
 * @throws Refusal forbidden; not-ready when the text cannot be read, or when it is in the language it was translated from
 */
export async function importArticle(actor: Actor, input: ImportInput): Promise<{ id: string }> {
  may(actor, 'read-desk');
  const person = personWho(actor, 'import');
  const blocks = readBlocks(input.text).map((block) => ({ ...block, id: randomUUID() }));
  const texts = blocks.map((block) => block.text);
  const found = input.targetLang ?? detectLanguage(texts.join('\n'));
  if (!found) throw new Refusal('not-ready', say('desk.import.language-unknown'), { field: 'targetLang' });
  const { sourceLang, targetLang } = twoLanguages({ sourceLang: input.sourceLang, targetLang: found });
  const habit = await findHabit(actor, { sourceLang, targetLang });
  // The beginning is enough for a title; a long file is paired by watchPairing, outside of this request.
  const isPaired = isShort(texts);
  const pairing = pairBlocks(isPaired ? texts : beginningOf(texts), { targetLang, sourceLang, habit });
  const fileName = fileNameOf(input.fileName);
  const title = titleOf(pairing, texts, fileName);
  return once(person, input.key, 'import', async (tx) => {
    const from = { fileName, fileText: input.text, importedBy: person.id };
    const made = await insertArticle(tx, { title, sourceLang, targetLang, ...from });
    await insertBlocks(tx, made.id, blocks);
    if (isPaired) {
      const ids = blocks.map((block) => block.id);
      const proposed = boardOf(pairing, ids);
      await tx.insert(schema.pairing).values({ articleId: made.id, proposed, board: proposed });
    }
    await tell(tx, person.id, 'import', { articleId: made.id, data: { blocks: blocks.length, fileName } });
    return made;
  });
}

/** So many confirmed articles tell which version comes first: enough to be sure, few enough to follow a change of tools. */
const REMEMBERED = 20;

/** Which version came first in the desk's latest confirmed articles of these languages. @throws Refusal forbidden */
export async function findHabit(actor: Actor, languages: Languages): Promise<Habit> {
  may(actor, 'read-desk');
  const { article, pairing } = schema;
  const { sourceLang, targetLang } = languages;
  const rows = await db()
    .select({ literalFirst: pairing.literalFirst })
    .from(pairing)
    .innerJoin(article, eq(article.id, pairing.articleId))
    .where(and(eq(article.sourceLang, sourceLang), eq(article.targetLang, targetLang), isNotNull(pairing.literalFirst)))
    .orderBy(desc(pairing.confirmedAt))
    .limit(REMEMBERED);
  return habitOf(rows.map(({ literalFirst }) => literalFirst));
}

// PostgreSQL takes at most 65,535 parameters in one statement.
async function insertBlocks(tx: Transaction, articleId: string, blocks: { id: string; text: string; line: number }[]) {
  for (let from = 0; from < blocks.length; from += 5000) {
    const part = blocks.slice(from, from + 5000);
    await tx.insert(schema.block).values(part.map((block, k) => ({ ...block, articleId, position: from + k })));
  }
}

type ArticleValues = Omit<typeof schema.article.$inferInsert, 'slug'>;

/** At the first free address. Of two imports at once that want the same one, the second waits and takes the next. */
async function insertArticle(tx: Transaction, values: ArticleValues): Promise<{ id: string }> {
  const wanted = slugOf(values.title);
  for (;;) {
    const slug = await freeSlug(tx, wanted);
    const [made] = await tx
      .insert(schema.article)
      .values({ ...values, slug })
      .onConflictDoNothing({ target: schema.article.slug })
      .returning({ id: schema.article.id });
    if (made) return made;
  }
}

/**
 * Part of the transaction that makes an article's first edition: moves it to the address of the headline that goes out.
 * The one from the import was made of a text that nobody had approved, and readers have never seen it.
 * @throws Refusal forbidden, not-found
 */
export async function addressByHeadline(
  actor: Actor,
  { articleId, headline }: { articleId: string; headline: string },
  tx: Transaction,
): Promise<void> {
  const { id } = await findArticle(actor, articleId, tx);
  personWho(actor, 'publish');
  for (let tries = 0; ; tries++) {
    const slug = await freeSlug(tx, slugOf(headline), id);
    try {
      await tx.transaction((part) => part.update(schema.article).set({ slug }).where(eq(schema.article.id, id)));
      return;
    } catch (error) {
      // An import took it meanwhile.
      if (codeOf(error) !== TAKEN || tries > 3) throw error;
    }
  }
}

const TAKEN = '23505';

async function freeSlug(tx: Transaction, wanted: string, owner?: string): Promise<string> {
  const { id, slug } = schema.article;
  const isLike = or(eq(slug, wanted), like(slug, `${wanted.replaceAll(/[\\%_]/g, '\\$&')}-%`));
  const taken = await tx
    .select({ slug })
    .from(schema.article)
    .where(owner ? and(isLike, ne(id, owner)) : isLike);
  const slugs = new Set(taken.map((row) => row.slug));
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    if (!slugs.has(slug)) return slug;
  }
}

export type ArticleHead = {
  id: string;
  slug: string;
  title: string;
  sourceLang: string;
  targetLang: string;
  fileName: string;
  importedAt: Date;
  importedBy: string;
  isPaired: boolean;
  ownApproval: { by: string; at: Date } | null;
  setAside: { by: string; at: Date } | null;
  liveEdition: { id: string; number: number; publishedAt: Date } | null;
};

/**
 * What every room of an article shows at its head.
 * @throws Refusal not-found
 */
export async function findArticle(actor: Actor, id: string, from: Database | Transaction = db()): Promise<ArticleHead> {
  may(actor, 'read-desk');
  const { article, person, pairing, edition } = schema;
  // Column by column: the file of an article may have megabytes, and every deed asks for the head.
  const { slug, sourceLang, targetLang, fileName, importedAt, ownApprovalAt, setAsideAt } = article;
  const [row] = await from
    .select({
      head: { id: article.id, slug, title: standingTitle(), sourceLang, targetLang, fileName, importedAt },
      importedBy: person.name,
      isPaired: isNotNull(pairing.confirmedAt).mapWith(Boolean),
      liveEdition: { id: edition.id, number: edition.number, publishedAt: edition.publishedAt },
      ownApprovalAt,
      ownApprovalBy: sql<string | null>`(select name from person where id = ${article.ownApprovalBy})`,
      setAsideAt,
      setAsideBy: sql<string | null>`(select name from person where id = ${article.setAsideBy})`,
    })
    .from(article)
    .innerJoin(person, eq(person.id, article.importedBy))
    .leftJoin(pairing, eq(pairing.articleId, article.id))
    .leftJoin(edition, eq(edition.id, article.liveEditionId))
    .where(eq(article.id, idOf(id)));
  if (!row) throw notFound();
  const { head, importedBy, isPaired, liveEdition } = row;
  const ownApproval = recordOf(row.ownApprovalBy, row.ownApprovalAt);
  return {
    ...head,
    importedBy,
    isPaired,
    ownApproval,
    setAside: recordOf(row.setAsideBy, row.setAsideAt),
    liveEdition,
  };
}

function recordOf(by: string | null, at: Date | null): { by: string; at: Date } | null {
  return by && at ? { by, at } : null;
}

/**
 * Takes an article that readers do not have out of the queue, or brings it back. Nothing of it is lost or shut.
 * @throws Refusal forbidden; not-found; not-ready while readers have it
 */
export async function setAside(
  actor: Actor,
  input: { articleId: string; aside: boolean; key: string },
): Promise<{ aside: boolean }> {
  const { articleId, aside } = input;
  const head = await findArticle(actor, articleId);
  const person = personWho(actor, 'set-aside');
  // Before the key is taken: what leaves a receipt leaves its event, and here nothing happens.
  if ((head.setAside !== null) === aside) return { aside };
  return once(person, input.key, 'set-aside', async (tx) => {
    await tx
      .select({ id: schema.article.id })
      .from(schema.article)
      .where(eq(schema.article.id, articleId))
      .for('update');
    const now = await findArticle(actor, articleId, tx);
    if (aside && now.liveEdition) throw new Refusal('not-ready', say('desk.article.set-aside-out'));
    // Whoever comes second at the same moment leaves the first one's name and time.
    const { article } = schema;
    const change = aside ? { setAsideBy: person.id, setAsideAt: new Date() } : { setAsideBy: null, setAsideAt: null };
    const isOther = aside ? isNull(article.setAsideAt) : isNotNull(article.setAsideAt);
    await tx
      .update(article)
      .set(change)
      .where(and(eq(article.id, articleId), isOther));
    await tell(tx, person.id, 'set-aside', { articleId, data: { aside } });
    return { aside };
  });
}

/**
 * Lets authors of this article approve their own text, or forbids it again.
 * @throws Refusal forbidden unless an administrator; not-found
 */
export async function allowOwnApproval(
  actor: Actor,
  input: { articleId: string; allowed: boolean; key: string },
): Promise<{ allowed: boolean }> {
  const { articleId, allowed } = input;
  const head = await findArticle(actor, articleId);
  const person = personWho(actor, 'allow-own-approval');
  // As in setAside: nothing happens, and at the same moment the first one's name stands.
  if ((head.ownApproval !== null) === allowed) return { allowed };
  return once(person, input.key, 'allow-own-approval', async (tx) => {
    const { article } = schema;
    const change = allowed
      ? { ownApprovalBy: person.id, ownApprovalAt: new Date() }
      : { ownApprovalBy: null, ownApprovalAt: null };
    const isOther = allowed ? isNull(article.ownApprovalAt) : isNotNull(article.ownApprovalAt);
    await tx
      .update(article)
      .set(change)
      .where(and(eq(article.id, articleId), isOther));
    await tell(tx, person.id, 'allow-own-approval', { articleId, data: { allowed } });
    return { allowed };
  });
}
