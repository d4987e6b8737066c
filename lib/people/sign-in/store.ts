// The door of the desk: signing in and out, who a browser is, one's own password.
import { and, asc, count, eq, gt, inArray, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { personNameOf } from '../../articles/prose.ts';
import { db, type Transaction } from '../../db/client.ts';
import { tell, transact } from '../../db/deed.ts';
import { schema } from '../../db/schema/index.ts';
import { say } from '../../i18n/say.ts';
import { Refusal } from '../../refusal.ts';
import { type Actor, anonymous, type Person, type Role } from '../actor.ts';
import { normaliseEmail } from '../email.ts';
import { hashPassword, isPassword } from '../password.ts';
import { refuseFault } from '../password-rule.ts';
import { personWho } from '../policy.ts';
import { type Attempt, type Failure, minutesToWait, placeOf, windowMinutes } from '../throttle.ts';
import { hashToken, makeToken } from '../token.ts';

/** How long a browser stays signed in; a fixed span, so that a forgotten one ends. */
export const sessionDays = 30;

export type SignedIn = { token: string; person: Person };

/**
 * Opens a session for whoever knows the password of an active person.
 * @returns null when email and password do not fit; an unknown account, a wrong password and a disabled person look and
 * time alike
 * @throws Refusal not-ready after too many wrong ones, with details.minutes to wait
 */
export async function signIn(
  _actor: Actor,
  input: { email: string; password: string; address: string },
): Promise<SignedIn | null> {
  const email = normaliseEmail(input.email);
  const attempt = { account: email, address: placeOf(input.address) };
  await beginAttempt(attempt);
  const [found] = await db().select().from(schema.person).where(eq(emailInTable, email));
  const fits = await isPassword(found?.passwordHash ?? null, input.password);
  if (!found || !fits) return null;
  return openSession(found, attempt);
}

/**
 * Opens a session for one of the demo people, who have no password. Only where the embedded database is used.
 * @throws Refusal forbidden on any other desk; not-found
 */
export async function signInDemo(_actor: Actor, input: { email: string; isDemo: boolean }): Promise<SignedIn> {
  if (!input.isDemo) throw new Refusal('forbidden', say('people.sign-in.no-demo'));
  const email = normaliseEmail(input.email);
  const [found] = await db()
    .select()
    .from(schema.person)
    .where(and(eq(emailInTable, email), isDemoPerson));
  const signedIn = found && (await openSession(found, null));
  if (!signedIn) throw new Refusal('not-found', say('people.sign-in.no-demo'));
  return signedIn;
}

/**
 * The people who are offered by one click, translators first; nobody unless the embedded database is used. Readers are
 * left out: behind the door there is nothing for them.
 */
export async function listDemoPeople(
  _actor: Actor,
  input: { isDemo: boolean },
): Promise<{ name: string; email: string; role: Role }[]> {
  if (!input.isDemo) return [];
  const { name, email, role } = schema.person;
  const isOffered = and(isDemoPerson, ne(role, 'reader'));
  return db().select({ name, email, role }).from(schema.person).where(isOffered).orderBy(asc(role), asc(name));
}

/** Who a browser is that carries this token: one query, so that every change counts from the next request on. */
export async function findActor(token: string): Promise<Actor> {
  const { session, person } = schema;
  const [found] = await db()
    .select({ id: person.id, name: person.name, role: person.role })
    .from(session)
    .innerJoin(person, eq(person.id, session.personId))
    .where(and(eq(session.tokenHash, hashToken(token)), gt(session.expiresAt, sql`now()`), isNull(person.disabledAt)));
  return found ? { kind: 'person', ...found } : anonymous;
}

/** Ends the session of this token. Whoever holds the token may; an unknown one is no error. */
export async function signOut(_actor: Actor, token: string): Promise<void> {
  await transact(async (tx) => {
    const [ended] = await tx
      .delete(schema.session)
      .where(eq(schema.session.tokenHash, hashToken(token)))
      .returning({ personId: schema.session.personId });
    if (ended) await tell(tx, ended.personId, 'sign-out', {});
  });
}

/**
 * Ends every session of the actor, this one too.
 * @throws Refusal forbidden unless signed in
 */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  const self = personWho(actor, 'keep-account');
  await transact(async (tx) => {
    const ended = await tx.delete(schema.session).where(eq(schema.session.personId, self.id)).returning();
    await tell(tx, self.id, 'sign-out-everywhere', { data: { sessions: ended.length } });
  });
}

export type Account = { name: string; email: string; role: Role; hasPassword: boolean; sessions: number };

/**
 * What one sees of one's own account.
 * @throws Refusal forbidden unless signed in
 */
export async function findAccount(actor: Actor): Promise<Account> {
  const { passwordHash, ...account } = await findOwn(personWho(actor, 'keep-account'));
  const [open] = await db()
    .select({ sessions: count() })
    .from(schema.session)
    .where(and(eq(schema.session.personId, account.id), gt(schema.session.expiresAt, sql`now()`)));
  const { name, email, role } = account;
  return { name, email, role, hasPassword: passwordHash !== null, sessions: open?.sessions ?? 0 };
}

/**
 * Gives the actor another password and ends all their other sessions.
 * @param input.token the session that stays
 * @throws Refusal forbidden unless signed in; not-ready when the new one cannot be taken, or after too many wrong ones;
 * conflict when the current one does not fit
 */
export async function changePassword(
  actor: Actor,
  input: { current: string; next: string; token: string },
): Promise<void> {
  const self = await findOwn(personWho(actor, 'keep-account'));
  const { passwordHash: old } = self;
  if (old === null) throw new Refusal('not-ready', say('people.account.no-password'));
  refuseFault(input.next, self.email);
  // With a capital, which no address has once it is normalised: strangers at the door cannot count against it.
  const attempt = { account: `Person ${self.id}`, address: `Person ${self.id}` };
  await beginAttempt(attempt);
  if (!(await isPassword(old, input.current))) throw wrongCurrent();
  const passwordHash = await hashPassword(input.next);
  await transact(async (tx) => {
    const { person, session } = schema;
    const isStill = and(eq(person.id, self.id), eq(person.passwordHash, old));
    const changed = await tx.update(person).set({ passwordHash }).where(isStill).returning();
    if (!changed.length) throw wrongCurrent();
    await tx.delete(session).where(and(eq(session.personId, self.id), ne(session.tokenHash, hashToken(input.token))));
    await forgetAttempts(tx, attempt);
    await tell(tx, self.id, 'change-password', {});
  });
}

/**
 * Gives the actor another name, by which all that they did is then known; the event keeps the one before.
 * @throws Refusal forbidden unless signed in; not-ready when there is no name in it
 */
export async function rename(actor: Actor, input: { name: string }): Promise<{ name: string }> {
  const self = personWho(actor, 'keep-account');
  const name = personNameOf(input.name);
  if (!name) throw new Refusal('not-ready', say('people.invitation.no-name'), { field: 'name' });
  return transact(async (tx) => {
    const isSelf = eq(schema.person.id, self.id);
    const [now] = await tx.select({ name: schema.person.name }).from(schema.person).where(isSelf).for('update');
    if (now && now.name !== name) {
      await tx.update(schema.person).set({ name }).where(isSelf);
      await tell(tx, self.id, 'rename', { data: { from: now.name, to: name } });
    }
    return { name };
  });
}

const emailInTable = sql`lower(${schema.person.email})`;
const isDemoPerson = and(isNull(schema.person.passwordHash), isNull(schema.person.disabledAt));

type Row = typeof schema.person.$inferSelect;

// A password or a person may change between the check and here: the locked row says whether what was checked still holds.
async function openSession(checked: Row, attempt: Attempt | null): Promise<SignedIn | null> {
  const { person, session } = schema;
  const hash = checked.passwordHash;
  const isStill = hash === null ? isNull(person.passwordHash) : eq(person.passwordHash, hash);
  return transact(async (tx) => {
    const isActive = and(eq(person.id, checked.id), isNull(person.disabledAt), isStill);
    const [found] = await tx.select().from(person).where(isActive).for('share');
    if (!found) return null;
    const token = makeToken();
    const expiresAt = sql`now() + make_interval(days => ${sessionDays})`;
    await tx.insert(session).values({ tokenHash: hashToken(token), personId: found.id, expiresAt });
    await sweep(tx);
    if (attempt) await forgetAttempts(tx, attempt);
    await tell(tx, found.id, 'sign-in', {});
    return { token, person: { kind: 'person', id: found.id, name: found.name, role: found.role } };
  });
}

/**
 * Counts an attempt as failed before the password is looked at, under a lock: so any number of attempts at the same
 * moment cannot pass a limit together. A success takes it back.
 */
async function beginAttempt(attempt: Attempt): Promise<void> {
  const { signInFailure } = schema;
  const isOurs = or(eq(signInFailure.account, attempt.account), eq(signInFailure.address, attempt.address));
  const age = sql<number>`extract(epoch from clock_timestamp() - ${signInFailure.at})`.mapWith(Number);
  const isRecent = gt(signInFailure.at, sql`clock_timestamp() - make_interval(mins => ${windowMinutes})`);
  await transact(async (tx) => {
    // Always the account before the address, so that two attempts never wait for each other.
    for (const name of [`account ${attempt.account}`, `address ${attempt.address}`])
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in ${name}`}, 0))`);
    const { account, address } = signInFailure;
    const failures: Failure[] = await tx
      .select({ account, address, age })
      .from(signInFailure)
      .where(and(isOurs, isRecent));
    const minutes = minutesToWait(failures, attempt);
    if (minutes > 0) throw new Refusal('not-ready', say('people.sign-in.throttled', { minutes }), { minutes });
    await tx.insert(signInFailure).values({ ...attempt, at: sql`clock_timestamp()` });
  });
}

/** What counted against this account at this place is forgotten after a success. */
async function forgetAttempts(tx: Transaction, attempt: Attempt): Promise<void> {
  const { id, account, address } = schema.signInFailure;
  const isOurs = and(eq(account, attempt.account), eq(address, attempt.address));
  await tx.delete(schema.signInFailure).where(inArray(id, lockFree(tx, isOurs)));
}

/** Sweeps out what nobody looks at any more. */
async function sweep(tx: Transaction): Promise<void> {
  const { session, signInFailure } = schema;
  await tx
    .delete(signInFailure)
    .where(inArray(signInFailure.id, lockFree(tx, lt(signInFailure.at, sql`now() - interval '1 day'`))));
  const ended = tx.select({ tokenHash: session.tokenHash }).from(session).where(lt(session.expiresAt, sql`now()`));
  await tx.delete(session).where(inArray(session.tokenHash, ended.for('update', { skipLocked: true })));
}

// Two who delete the same rows at once could wait for each other in a ring: the second leaves them to the first.
function lockFree(tx: Transaction, which: SQL | undefined) {
  const { id } = schema.signInFailure;
  return tx.select({ id }).from(schema.signInFailure).where(which).for('update', { skipLocked: true });
}

async function findOwn(self: Person): Promise<Row> {
  const [found] = await db().select().from(schema.person).where(eq(schema.person.id, self.id));
  if (!found) throw new Refusal('forbidden', say('refusals.sign-in'));
  return found;
}

function wrongCurrent(): Refusal {
  return new Refusal('conflict', say('people.account.wrong-current'), { field: 'current' });
}
