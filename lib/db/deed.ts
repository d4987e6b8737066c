// What every write shares: one transaction, one effect a key, one event row.
import { and, eq } from 'drizzle-orm';
import { say } from '../i18n/say.ts';
import type { Person } from '../people/actor.ts';
import { notFound, Refusal } from '../refusal.ts';
import { type Database, db, type Transaction } from './client.ts';
import { schema } from './schema/index.ts';

/** An answer that can be kept and given again. */
export type Answer =
  | string
  | number
  | boolean
  | null
  | { readonly [key: string]: Answer | undefined }
  | readonly Answer[];

/**
 * Runs a deed in one transaction, once for each key: the same person coming again with the same key, even at the same
 * moment, gets the first answer and changes nothing. A refused deed leaves no trace, so its key can be tried again.
 * @param key a UUID that the form made
 * @throws Refusal conflict when the key was used for another deed; whatever `run` throws
 */
export async function once<T extends Answer>(
  person: Person,
  key: string,
  deed: string,
  run: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const { receipt } = schema;
  const isMine = and(eq(receipt.personId, person.id), eq(receipt.key, key));
  return transact(async (tx) => {
    const made = await tx
      .insert(receipt)
      .values({ personId: person.id, key, deed })
      .onConflictDoNothing()
      .returning({ key: receipt.key });
    if (!made.length) {
      const [earlier] = await tx.select().from(receipt).where(isMine);
      if (earlier?.deed !== deed) throw new Refusal('conflict', say('refusals.key-reused'));
      return earlier.answer as T;
    }
    const answer = await run(tx);
    await tx.update(receipt).set({ answer }).where(isMine);
    return answer;
  });
}

/** Adds the event row of a write; belongs into the same transaction. */
export async function tell(
  tx: Transaction | Database,
  personId: string | null,
  deed: string,
  about: {
    articleId?: string;
    paragraphId?: string;
    revision?: number;
    data?: Record<string, string | number | boolean | null>;
  },
): Promise<void> {
  await tx.insert(schema.event).values({ personId, deed, ...about });
}

const DEADLOCK = '40P01';

/**
 * Runs in one transaction, again where it was one side of a deadlock: PostgreSQL ends that side and undoes it whole, so it
 * may simply come again.
 */
export async function transact<T>(run: (tx: Transaction) => Promise<T>, tries = 3): Promise<T> {
  try {
    return await db().transaction(run);
  } catch (error) {
    if (tries > 1 && codeOf(error) === DEADLOCK) return transact(run, tries - 1);
    throw error;
  }
}

/** The PostgreSQL error code behind a drizzle error, if there is one. */
export function codeOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? (error.cause ?? error) : undefined;
  return cause && typeof cause === 'object' && 'code' in cause ? String(cause.code) : undefined;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A part of an address as an id, so that nonsense is not found instead of a database error. */
export function idOf(part: string): string {
  if (!isId(part)) throw notFound();
  return part;
}

export function isId(part: string): boolean {
  return UUID.test(part);
}
