// What the tests of people share: the cast with a password, and what a piece of work leaves behind.
import { db } from '../db/client.ts';
import { schema } from '../db/schema/index.ts';
import { isRefusal } from '../refusal.ts';
import type { Person, Role } from './actor.ts';
import { cast } from './cast.ts';
import { hashPassword } from './password.ts';

export type CastName = keyof typeof cast;

/** Every member of the cast has this password in tests. */
export const castPassword = 'a lantern over the ford';

/** Puts the cast on the desk, alone: whoever was there, their sessions and invitations go. */
export async function gatherCast(): Promise<Record<CastName, Person>> {
  await db().delete(schema.session);
  await db().delete(schema.invitation);
  await db().delete(schema.signInFailure);
  await db().delete(schema.person);
  hashed ??= hashPassword(castPassword);
  const passwordHash = await hashed;
  const [tomas, edith, ada, ravi] = await Promise.all(
    [cast.tomas, cast.edith, cast.ada, cast.ravi].map((who) => addPerson({ ...who, passwordHash })),
  );
  if (!tomas || !edith || !ada || !ravi) throw new Error('somebody of the cast is missing');
  return { tomas, edith, ada, ravi };
}

/** One more person; without a password hash they are a demo person. */
export async function addPerson(values: {
  name: string;
  email: string;
  role: Role;
  passwordHash?: string | null;
}): Promise<Person> {
  const [row] = await db().insert(schema.person).values(values).returning();
  if (!row) throw new Error('the person was not written');
  return { kind: 'person', id: row.id, name: row.name, role: row.role };
}

/** The deeds that this work told of, each with who did it. */
export async function toldBy(work: () => Promise<unknown>): Promise<string[]> {
  const before = (await db().select().from(schema.event)).length;
  await work();
  const events = (await db().select().from(schema.event)).sort((a, b) => a.id - b.id);
  return events.slice(before).map((event) => `${event.deed} ${event.personId}`);
}

/** The code of the refusal that this work ends in, or 'done'. */
export async function endOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  }
}

let hashed: Promise<string> | undefined;
