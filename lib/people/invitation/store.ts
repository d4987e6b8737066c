// How people come onto the desk, and back to it without a password: one-use links. The table keeps only their hash, so
// a link is shown once, to whoever made it.
import { and, desc, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { personNameOf } from '../../articles/prose.ts';
import { db, type Transaction } from '../../db/client.ts';
import { idOf, tell, transact } from '../../db/deed.ts';
import { schema } from '../../db/schema/index.ts';
import { say } from '../../i18n/say.ts';
import { notFound, Refusal } from '../../refusal.ts';
import { type Actor, personIdOf, type Role } from '../actor.ts';
import { isEmail, normaliseEmail } from '../email.ts';
import { hashPassword } from '../password.ts';
import { refuseFault } from '../password-rule.ts';
import { may } from '../policy.ts';
import { hashToken, makeToken } from '../token.ts';

/** How long a link waits to be opened. */
export const invitationDays = 7;

/** `token`: the secret part of a link, /sign-in/invitation/TOKEN; `replaces`: whether one that was still good ended with it. */
export type Link = { token: string; replaces: boolean };

/**
 * Makes the link by which somebody new joins the desk. An earlier link for the same address ends.
 * @throws Refusal forbidden; not-ready when this is no address; conflict when it belongs to somebody on the desk
 */
export async function invite(actor: Actor, input: { email: string; role: Role }): Promise<Link> {
  may(actor, 'manage-people');
  const email = normaliseEmail(input.email);
  if (!isEmail(email)) throw new Refusal('not-ready', say('people.invite.no-address'), { field: 'email' });
  return transact(async (tx) => {
    await stillAdministers(tx, actor);
    const there = await lockPerson(tx, email);
    if (there) throw new Refusal('conflict', say('people.invite.is-there', { name: there.name }), { field: 'email' });
    return makeLink(tx, actor, 'invite', { email, role: input.role });
  });
}

/**
 * Makes the link by which a person of the desk sets a new password. Their old one and their sessions stay until then.
 * @throws Refusal forbidden, not-found; not-ready while the person is disabled
 */
export async function invitePassword(actor: Actor, input: { personId: string }): Promise<Link> {
  may(actor, 'manage-people');
  return transact(async (tx) => {
    await stillAdministers(tx, actor);
    const isThem = eq(schema.person.id, idOf(input.personId));
    const [found] = await tx.select().from(schema.person).where(isThem).for('update');
    if (!found) throw notFound();
    if (found.disabledAt) throw new Refusal('not-ready', say('people.invite.disabled', { name: found.name }));
    return makeLink(tx, actor, 'invite-password', { email: found.email, role: found.role });
  });
}

/**
 * Makes the link by which whoever has this address becomes an administrator, on the desk already or not. For the
 * terminal of the machine: the way back in when every administrator has lost their password.
 * @throws Refusal forbidden; not-ready when this is no address
 */
export async function inviteAdministrator(actor: Actor, input: { email: string }): Promise<Link> {
  may(actor, 'manage-people');
  const email = normaliseEmail(input.email);
  if (!isEmail(email)) throw new Refusal('not-ready', say('people.invite.no-address'), { field: 'email' });
  return transact((tx) => makeLink(tx, actor, 'invite', { email, role: 'administrator' }));
}

/**
 * Makes the link that a new desk prints at its start, for whoever reads it there.
 * @returns null when somebody administers already
 * @throws Refusal forbidden
 */
export async function inviteFirstAdministrator(actor: Actor): Promise<Link | null> {
  may(actor, 'manage-people');
  return transact(async (tx) => {
    if (await canBeAdministered(tx)) return null;
    return makeLink(tx, actor, 'invite', { email: null, role: 'administrator' });
  });
}

export type OpenInvitation = { email: string; role: Role; createdAt: Date; expiresAt: Date };

/**
 * Links that nobody has used yet, newest first.
 * @throws Refusal forbidden
 */
export async function listInvitations(actor: Actor): Promise<OpenInvitation[]> {
  may(actor, 'manage-people');
  const { role, createdAt, expiresAt, email } = schema.invitation;
  const rows = await db()
    .select({ email, role, createdAt, expiresAt })
    .from(schema.invitation)
    .where(isOpen)
    .orderBy(desc(createdAt));
  return rows.flatMap((row) => (row.email === null ? [] : [{ ...row, email: row.email }]));
}

/**
 * Ends the open links for an address.
 * @throws Refusal forbidden; not-found when there is none
 */
export async function withdrawInvitation(actor: Actor, input: { email: string }): Promise<void> {
  may(actor, 'manage-people');
  const email = normaliseEmail(input.email);
  await transact(async (tx) => {
    const ended = await tx
      .delete(schema.invitation)
      .where(and(isOpen, eq(schema.invitation.email, email)))
      .returning();
    if (!ended.length) throw notFound();
    await tell(tx, personIdOf(actor), 'withdraw-invitation', { data: { email } });
  });
}

/** What a link offers; name is of the person who is there already. */
export type Invitation = { email: string | null; role: Role; name: string | null };

/** What the link with this token offers, or null when it was used, has expired or never was. */
export async function findInvitation(_actor: Actor, token: string): Promise<Invitation | null> {
  const { invitation, person } = schema;
  const isIt = and(eq(invitation.tokenHash, hashToken(token)), isOpen, isNull(person.disabledAt));
  const [found] = await db()
    .select({ email: invitation.email, role: invitation.role, name: person.name })
    .from(invitation)
    .leftJoin(person, eq(emailInTable, invitation.email))
    .where(isIt);
  return found ?? null;
}

/** Whether the link with this token ended because a newer one was made; no longer once somebody came in by that. For everybody. */
export async function isReplaced(_actor: Actor, token: string): Promise<boolean> {
  const { tokenHash, replacedAt } = schema.invitation;
  const isIt = and(eq(tokenHash, hashToken(token)), isNotNull(replacedAt));
  return (await db().select({ replacedAt }).from(schema.invitation).where(isIt)).length > 0;
}

/**
 * Uses a link up: makes the person, or gives the one who is there the new password and ends their sessions.
 * @param input.email only looked at when the link names none
 * @returns the address to sign in with
 * @throws Refusal not-found when the link is used or expired; not-ready when name, address or password cannot be taken
 */
export async function acceptInvitation(
  actor: Actor,
  input: { token: string; name: string; password: string; email?: string },
): Promise<{ email: string }> {
  const offer = await findInvitation(actor, input.token);
  if (!offer) throw (await isReplaced(actor, input.token)) ? gone('replaced') : gone();
  const email = offer.email ?? normaliseEmail(input.email ?? '');
  if (!isEmail(email)) throw new Refusal('not-ready', say('people.invite.no-address'), { field: 'email' });
  const name = offer.name ?? personNameOf(input.name);
  if (!name) throw new Refusal('not-ready', say('people.invitation.no-name'), { field: 'name' });
  refuseFault(input.password, email);
  const passwordHash = await hashPassword(input.password);
  return transact(async (tx) => {
    // People before invitations, as wherever both are locked.
    const there = await lockPerson(tx, email);
    const role = await useUp(tx, input.token, email);
    const personId = there
      ? await renew(tx, there, role, passwordHash)
      : await join(tx, { name, email, role, passwordHash });
    await tell(tx, personId, 'accept-invitation', { data: { role } });
    return { email };
  });
}

const emailInTable = sql`lower(${schema.person.email})`;
const isWaiting = and(isNull(schema.invitation.usedAt), isNull(schema.invitation.replacedAt));
const isOpen = and(isWaiting, gt(schema.invitation.expiresAt, sql`now()`));

type Row = typeof schema.person.$inferSelect;

/** Looks again inside the transaction, and holds it so: whoever takes the role away ends this link too, or comes first. */
async function stillAdministers(tx: Transaction, actor: Actor): Promise<void> {
  may(actor, 'manage-people');
  if (actor.kind !== 'person') return;
  const { id, role, disabledAt } = schema.person;
  const isThem = and(eq(id, actor.id), eq(role, 'administrator'), isNull(disabledAt));
  const [there] = await tx.select({ id }).from(schema.person).where(isThem).for('share');
  if (!there) throw new Refusal('forbidden', say('refusals.manage-people'));
}

async function makeLink(
  tx: Transaction,
  actor: Actor,
  deed: string,
  to: { email: string | null; role: Role },
): Promise<Link> {
  const { invitation } = schema;
  const isSame = to.email === null ? isNull(invitation.email) : eq(invitation.email, to.email);
  const token = makeToken();
  const expiresAt = sql`now() + make_interval(days => ${invitationDays})`;
  const values = { tokenHash: hashToken(token), ...to, invitedBy: personIdOf(actor), expiresAt };
  let replaces = false;
  for (let isMade = false; !isMade; ) {
    const ended = await tx
      .update(invitation)
      .set({ replacedAt: sql`now()` })
      .where(and(isWaiting, isSame))
      .returning({ isGood: sql<boolean>`${invitation.expiresAt} > now()` });
    replaces ||= ended.some(({ isGood }) => isGood);
    // One that another administrator makes at this very moment comes first: the database takes turns.
    isMade = (await tx.insert(invitation).values(values).onConflictDoNothing().returning()).length > 0;
  }
  await tell(tx, personIdOf(actor), deed, { data: to });
  return { token, replaces };
}

/** Of two who use one link at once, the second waits here for the first and finds it used. */
async function useUp(tx: Transaction, token: string, email: string): Promise<Role> {
  const { invitation } = schema;
  const isIt = and(eq(invitation.tokenHash, hashToken(token)), isOpen);
  const [used] = await tx.update(invitation).set({ usedAt: sql`now()`, email }).where(isIt).returning();
  if (!used) throw gone();
  const isForThem =
    used.role === 'administrator'
      ? or(eq(invitation.email, email), isNull(invitation.email))
      : eq(invitation.email, email);
  await tx.delete(invitation).where(and(isNull(invitation.usedAt), isForThem));
  return used.role;
}

async function join(tx: Transaction, values: { name: string; email: string; role: Role; passwordHash: string }) {
  const [made] = await tx
    .insert(schema.person)
    .values(values)
    .onConflictDoNothing()
    .returning({ id: schema.person.id });
  if (!made) throw gone();
  return made.id;
}

// A link can make an administrator of somebody, and never takes a role away.
async function renew(tx: Transaction, there: Row, offered: Role, passwordHash: string): Promise<string> {
  if (there.disabledAt) throw gone();
  const role = offered === 'administrator' ? offered : there.role;
  await tx.update(schema.person).set({ passwordHash, role }).where(eq(schema.person.id, there.id));
  await tx.delete(schema.session).where(eq(schema.session.personId, there.id));
  await tx.delete(schema.signInFailure).where(eq(schema.signInFailure.account, there.email));
  return there.id;
}

async function lockPerson(tx: Transaction, email: string): Promise<Row | undefined> {
  const [there] = await tx.select().from(schema.person).where(eq(emailInTable, email)).for('update');
  return there;
}

/** Whether an administrator can sign in: those of the demo desk have no password. */
async function canBeAdministered(tx: Transaction): Promise<boolean> {
  const { role, disabledAt, passwordHash } = schema.person;
  const isOne = and(eq(role, 'administrator'), isNull(disabledAt), isNotNull(passwordHash));
  return (await tx.select().from(schema.person).where(isOne).limit(1)).length > 0;
}

function gone(how: 'gone' | 'replaced' = 'gone'): Refusal {
  return new Refusal('not-found', say(`people.invitation.${how}`));
}
