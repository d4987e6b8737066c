// The cast on a test database: who they are as actors, and how one of them signs in.
import { db } from '../db/client.ts';
import { schema } from '../db/schema/index.ts';
import type { Person } from './actor.ts';
import { cast } from './cast.ts';
import { hashPassword } from './password.ts';

export type CastName = keyof typeof cast;

/** Every member of the cast has this password in tests. */
export const castPassword = 'a lantern over the ford';

/** Empties the tables of people and puts the cast in. */
export async function gatherCast(): Promise<Record<CastName, Person>> {
  const passwordHash = await hashPassword(castPassword);
  const gathered = await Promise.all(
    Object.entries(cast).map(async ([key, who]) => {
      const [row] = await db()
        .insert(schema.person)
        .values({ ...who, passwordHash })
        .returning();
      if (!row) throw new Error('the person was not written');
      return [key, { kind: 'person', id: row.id, name: row.name, role: row.role }];
    }),
  );
  return Object.fromEntries(gathered);
}
