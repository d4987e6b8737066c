// Who is on the desk: the list, roles, who is disabled. How people come in is invitation/store.ts, the door sign-in/store.ts.
// No keys here, unlike other writes: repeated, each of these deeds comes to the same.
import { and, asc, eq, isNull, or, sql } from 'drizzle-orm';
import { db, type Transaction } from '../db/client.ts';
import { idOf, tell, transact } from '../db/deed.ts';
import { schema } from '../db/schema/index.ts';
import { say } from '../i18n/say.ts';
import { notFound, Refusal } from '../refusal.ts';
import { type Actor, personIdOf, type Role } from './actor.ts';
import { may } from './policy.ts';

export type PersonRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  disabledAt: Date | null;
  createdAt: Date;
  /** Demo people sign in by one click and have none. */
  hasPassword: boolean;
};

/**
 * Everybody on the desk, by name. The disabled keep their places, so that nobody else comes under the pointer.
 * @throws Refusal forbidden
 */
export async function listPeople(actor: Actor): Promise<PersonRow[]> {
  may(actor, 'manage-people');
  const { id, name, email, role, disabledAt, createdAt, passwordHash } = schema.person;
  return db()
    .select({ id, name, email, role, disabledAt, createdAt, hasPassword: sql<boolean>`${passwordHash} is not null` })
    .from(schema.person)
    .orderBy(asc(name), asc(email));
}

/**
 * Gives a person another role, from their next request on. Links made for them or, where they cease to administer, by
 * them end too, since these would bring back what was taken.
 * @throws Refusal forbidden, not-found; not-ready when nobody would be left to administer
 */
export async function setRole(actor: Actor, input: { personId: string; role: Role }): Promise<void> {
  await changePerson(actor, input.personId, async (tx, found, isLastAdministrator) => {
    if (found.role === input.role) return;
    if (isLastAdministrator) throw lastAdministrator();
    await tx.update(schema.person).set({ role: input.role }).where(eq(schema.person.id, found.id));
    await endInvitations(tx, found);
    await tell(tx, personIdOf(actor), 'set-role', { data: { subject: found.id, from: found.role, to: input.role } });
  });
}

/**
 * Shuts a person out from their next request on. What they did stays.
 * @throws Refusal forbidden, not-found; not-ready when nobody would be left to administer
 */
export async function disable(actor: Actor, input: { personId: string }): Promise<void> {
  await changePerson(actor, input.personId, async (tx, found, isLastAdministrator) => {
    if (found.disabledAt) return;
    if (isLastAdministrator) throw lastAdministrator();
    await tx.update(schema.person).set({ disabledAt: sql`now()` }).where(eq(schema.person.id, found.id));
    await tx.delete(schema.session).where(eq(schema.session.personId, found.id));
    await endInvitations(tx, found);
    await tell(tx, personIdOf(actor), 'disable', { data: { subject: found.id } });
  });
}

/**
 * Lets a disabled person in again, with the role and the password they had.
 * @throws Refusal forbidden, not-found
 */
export async function enable(actor: Actor, input: { personId: string }): Promise<void> {
  await changePerson(actor, input.personId, async (tx, found) => {
    if (!found.disabledAt) return;
    await tx.update(schema.person).set({ disabledAt: null }).where(eq(schema.person.id, found.id));
    await tell(tx, personIdOf(actor), 'enable', { data: { subject: found.id } });
  });
}

type Row = typeof schema.person.$inferSelect;
type Change = (tx: Transaction, found: Row, isLastAdministrator: boolean) => Promise<void>;

/**
 * Every change of a person first locks all active administrators: two who disable each other queue here, and the
 * second finds out that they are none any more.
 */
async function changePerson(actor: Actor, personId: string, change: Change): Promise<void> {
  may(actor, 'manage-people');
  const { person } = schema;
  await transact(async (tx) => {
    const isActive = and(eq(person.role, 'administrator'), isNull(person.disabledAt));
    const rows = await tx.select({ id: person.id }).from(person).where(isActive).orderBy(person.id).for('update');
    const administrators = rows.map((row) => row.id);
    if (actor.kind === 'person' && !administrators.includes(actor.id))
      throw new Refusal('forbidden', say('refusals.manage-people'));
    const [found] = await tx
      .select()
      .from(person)
      .where(eq(person.id, idOf(personId)))
      .for('update');
    if (!found) throw notFound();
    await change(tx, found, administrators.length === 1 && administrators[0] === found.id);
  });
}

async function endInvitations(tx: Transaction, { id, email }: Row): Promise<void> {
  const { invitation } = schema;
  const isTheirs = or(eq(invitation.email, email), eq(invitation.invitedBy, id));
  await tx.delete(invitation).where(and(isNull(invitation.usedAt), isTheirs));
}

function lastAdministrator(): Refusal {
  return new Refusal('not-ready', say('people.list.last-administrator'));
}
