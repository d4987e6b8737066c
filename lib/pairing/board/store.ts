// The board of an article as the database has it: read with its blocks, and held still while somebody changes it.
import { and, asc, eq, sql } from 'drizzle-orm';
import { type ArticleHead, findArticle } from '../../articles/store.ts';
import { db, type Transaction } from '../../db/client.ts';
import { schema } from '../../db/schema/index.ts';
import { say } from '../../i18n/say.ts';
import type { Actor } from '../../people/actor.ts';
import { firstBy } from '../../people/first-by.ts';
import { personWho } from '../../people/policy.ts';
import { notFound, Refusal } from '../../refusal.ts';

const { article, block, pairing, event, person } = schema;

export type BlockView = { id: string; line: number; text: string };
export type BoardRow = typeof pairing.$inferSelect;
/** The board as somebody saw it, and the key of what they do. */
export type BoardSeen = { articleId: string; rev: number; key: string };

/** The blocks are those of the latest file. @throws Refusal not-found, also while the board is not made yet */
export async function readBoard(
  actor: Actor,
  articleId: string,
): Promise<{ head: ArticleHead; row: BoardRow; blocks: BlockView[] }> {
  const { head, row } = await readBoardAlone(actor, articleId);
  return { head, row, blocks: await blocksOf(articleId, row.file) };
}

/** Without the blocks, which are most of it. @throws Refusal not-found, also while the board is not made yet */
export async function readBoardAlone(actor: Actor, articleId: string): Promise<{ head: ArticleHead; row: BoardRow }> {
  const head = await findArticle(actor, articleId);
  const [row] = await db().select().from(pairing).where(eq(pairing.articleId, articleId));
  if (!row) throw notFound();
  return { head, row };
}

/** A file's blocks in stream order; the first file is 1. @throws Refusal not-found */
export async function listBlocks(actor: Actor, articleId: string, file: number): Promise<BlockView[]> {
  await findArticle(actor, articleId);
  return blocksOf(articleId, file);
}

function blocksOf(articleId: string, file: number): Promise<BlockView[]> {
  return db()
    .select({ id: block.id, line: block.line, text: block.text })
    .from(block)
    .where(and(eq(block.articleId, articleId), eq(block.file, file)))
    .orderBy(asc(block.position));
}

/**
 * Part of a transaction that changes the board: gives it as it was seen, and holds it still until the transaction ends.
 * @throws Refusal forbidden; not-found; conflict when it moved, with who moved it
 */
export async function holdToEdit(actor: Actor, seen: Omit<BoardSeen, 'key'>, tx: Transaction): Promise<BoardRow> {
  personWho(actor, 'pair');
  const [row] = await tx.select().from(pairing).where(eq(pairing.articleId, seen.articleId)).for('update');
  if (!row) throw notFound();
  if (row.rev !== seen.rev) throw await movedBy(tx, actor, seen.articleId, 'conflict-board');
  return row;
}

/**
 * Part of a transaction that makes paragraphs of the board: holds both still until it ends. What a long board comes to is
 * worked out before, from `read`, so that nobody waits for it: it is the same as long as the revision is.
 * @throws Refusal forbidden; not-found; conflict when the board was read or seen at another revision, with who moved it
 */
export async function holdToSettle(
  actor: Actor,
  seen: { rev: number; no: 'conflict-board' | 'conflict-board-file' },
  read: BoardRow,
  tx: Transaction,
): Promise<BoardRow> {
  personWho(actor, 'pair');
  const { articleId } = read;
  // Publishing takes the same lock first, so an edition never sees half a pairing.
  await tx.select({ id: article.id }).from(article).where(eq(article.id, articleId)).for('update');
  const [held] = await tx
    .select({ rev: pairing.rev, confirmedRev: pairing.confirmedRev })
    .from(pairing)
    .where(eq(pairing.articleId, articleId))
    .for('update');
  if (!held) throw notFound();
  if (held.rev !== seen.rev || held.rev !== read.rev) throw await movedBy(tx, actor, articleId, seen.no);
  return { ...read, ...held };
}

async function movedBy(
  tx: Transaction,
  actor: Actor,
  articleId: string,
  no: 'conflict-board' | 'conflict-board-file',
): Promise<Refusal> {
  const [last] = await tx
    .select({ id: person.id, name: person.name })
    .from(event)
    .innerJoin(person, eq(person.id, event.personId))
    .where(and(eq(event.articleId, articleId), sql`(${event.deed} like 'pair%' or ${event.deed} = 'reimport')`))
    .orderBy(sql`${event.id} desc`)
    .limit(1);
  return new Refusal('conflict', say(`refusals.${no}`, { who: firstBy(actor, last) }));
}
