import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '../../db/client.ts';
import { schema } from '../../db/schema/index.ts';
import { onTestDatabase } from '../../db/testing.ts';
import { isRefusal } from '../../refusal.ts';
import { anonymous, type Person } from '../actor.ts';
import { cast } from '../cast.ts';
import { addPerson, type CastName, castPassword, endOf, gatherCast, toldBy } from '../testing.ts';
import {
  changePassword,
  findAccount,
  findActor,
  listDemoPeople,
  rename,
  signIn,
  signInDemo,
  signOut,
  signOutEverywhere,
} from './store.ts';

onTestDatabase();

let who: Record<CastName, Person>;
beforeEach(async () => {
  who = await gatherCast();
});

const wrong = 'certainly not this one';
const at = (address: string, email: string = cast.tomas.email, password = castPassword) =>
  signIn(anonymous, { email, password, address });
const enter = (email: string = cast.tomas.email, password = castPassword) => at('192.0.2.1', email, password);

async function times(count: number, work: (n: number) => Promise<unknown>): Promise<string[]> {
  return Promise.all(Array.from({ length: count }, async (_, n) => endOf(work(n))));
}

/** Resolves when a connection of this database waits for a lock that another one holds. */
async function somebodyWaits(): Promise<void> {
  const waiting = sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while (!(await db().execute(waiting)).rowCount) await new Promise((resolve) => setTimeout(resolve, 10));
}

const age = (minutes: number) =>
  db()
    .update(schema.signInFailure)
    .set({ at: new Date(Date.now() - minutes * 60_000) });

describe('signing in', () => {
  test('opens a session that says who this is, and leaves its event', async () => {
    let token = '';
    const told = await toldBy(async () => {
      token = (await enter(' Tomas@EXAMPLE.org '))?.token ?? '';
    });
    expect(told).toEqual([`sign-in ${who.tomas.id}`]);
    expect(await findActor(token)).toEqual(who.tomas);
    expect(JSON.stringify(await db().select().from(schema.session))).not.toContain(token);
  });

  test('an unknown account and a wrong password look alike, and neither tells an event', async () => {
    const told = await toldBy(async () => {
      expect(await enter(cast.tomas.email, wrong)).toBeNull();
      expect(await enter('nobody@example.org', wrong)).toBeNull();
      expect(await enter('', '')).toBeNull();
      expect(await enter('tomas@example.org\u0000', wrong)).toBeNull();
    });
    expect(told).toEqual([]);
  });

  test('a session ends after its days', async () => {
    const signedIn = await enter();
    await db()
      .update(schema.session)
      .set({ expiresAt: new Date(Date.now() - 1000) });
    expect(await findActor(signedIn?.token ?? '')).toEqual(anonymous);
    await enter();
    expect(await db().select().from(schema.session)).toHaveLength(1);
  });

  test('with a password that is changed while it is being checked opens nothing', async () => {
    const isTomas = eq(schema.person.id, who.tomas.id);
    const late = await db().transaction(async (tx) => {
      await tx.select().from(schema.person).where(isTomas).for('update');
      const started = enter();
      await somebodyWaits();
      await tx.update(schema.person).set({ passwordHash: 'another' }).where(isTomas);
      return { started };
    });
    expect(await late.started).toBeNull();
    expect(await db().select().from(schema.session)).toEqual([]);
  });
});

describe('too many wrong passwords', () => {
  test('from one place against one account are stopped at ten, also when all come at the same moment', async () => {
    const ends = await times(25, () => enter(cast.tomas.email, wrong));
    expect(ends.filter((end) => end === 'done')).toHaveLength(10);
    expect(ends.filter((end) => end === 'not-ready')).toHaveLength(15);
  });

  test('stop the right password too, say for how long, and end by themselves', async () => {
    await times(10, () => enter(cast.tomas.email, wrong));
    await age(5);
    const refusal = await enter().catch((error: unknown) => error);
    expect(isRefusal(refusal) && refusal.details.minutes).toBe(10);
    expect(isRefusal(refusal) && refusal.message).toContain('10 minutes');
    await age(15);
    expect((await enter())?.person).toEqual(who.tomas);
  });

  test('count for unknown accounts just as for known ones', async () => {
    const ends = await times(12, () => enter('nobody@example.org', wrong));
    expect(ends.filter((end) => end === 'done')).toHaveLength(10);
  });

  test('from one place do not lock the person out at another', async () => {
    await times(20, () => at('192.0.2.66', cast.tomas.email, wrong));
    expect((await at('192.0.2.1'))?.person).toEqual(who.tomas);
  });

  test('from many places against one account are stopped at thirty', async () => {
    const ends = await times(40, (n) => at(`192.0.2.${n}`, cast.tomas.email, wrong));
    expect(ends.filter((end) => end === 'done')).toHaveLength(30);
  });

  test('from one place against many accounts are stopped at sixty', async () => {
    const ends = await times(70, (n) => at('192.0.2.66', `nobody-${n}@example.org`, wrong));
    expect(ends.filter((end) => end === 'done')).toHaveLength(60);
    expect(await endOf(at('192.0.2.66'))).toBe('not-ready');
  });

  test('are forgotten by a success, but only this account at this place', async () => {
    await times(9, () => enter(cast.tomas.email, wrong));
    await times(3, () => enter(cast.edith.email, wrong));
    await enter();
    const left = await db().select().from(schema.signInFailure);
    expect(left.map((failure) => failure.account)).toEqual(Array(3).fill(cast.edith.email));
  });
});

describe('demo people', () => {
  const dora = { name: 'Dora', email: 'dora@example.org', role: 'translator' } as const;

  test('sign in by one click where the desk has its own database, and only there', async () => {
    const person = await addPerson(dora);
    await addPerson({ name: 'Rhea', email: 'rhea@example.org', role: 'reader' });
    const told = await toldBy(() => signInDemo(anonymous, { email: dora.email, isDemo: true }));
    expect(told).toEqual([`sign-in ${person.id}`]);
    expect(await endOf(signInDemo(anonymous, { email: dora.email, isDemo: false }))).toBe('forbidden');
    expect(await listDemoPeople(anonymous, { isDemo: true })).toEqual([dora]);
    expect(await listDemoPeople(anonymous, { isDemo: false })).toEqual([]);
  });

  test('are never people who have a password, nor disabled ones', async () => {
    expect(await endOf(signInDemo(anonymous, { email: cast.ada.email, isDemo: true }))).toBe('not-found');
    await addPerson(dora);
    await db().update(schema.person).set({ disabledAt: new Date() }).where(eq(schema.person.email, dora.email));
    expect(await endOf(signInDemo(anonymous, { email: dora.email, isDemo: true }))).toBe('not-found');
  });

  test('cannot be signed in to with a password, not even an empty one', async () => {
    await addPerson(dora);
    expect(await enter(dora.email, '')).toBeNull();
    expect(await enter(dora.email, castPassword)).toBeNull();
  });
});

describe('signing out', () => {
  test('ends this session alone and leaves its event', async () => {
    const [here, there] = [await enter(), await enter()];
    const told = await toldBy(() => signOut(who.tomas, here?.token ?? ''));
    expect(told).toEqual([`sign-out ${who.tomas.id}`]);
    expect(await findActor(here?.token ?? '')).toEqual(anonymous);
    expect(await findActor(there?.token ?? '')).toEqual(who.tomas);
    expect(await toldBy(() => signOut(anonymous, 'unknown'))).toEqual([]);
  });

  test('everywhere ends all sessions of the person and nobody else’s', async () => {
    const [here, there, edith] = [await enter(), await enter(), await enter(cast.edith.email)];
    const told = await toldBy(() => signOutEverywhere(who.tomas));
    expect(told).toEqual([`sign-out-everywhere ${who.tomas.id}`]);
    for (const one of [here, there]) expect(await findActor(one?.token ?? '')).toEqual(anonymous);
    expect(await findActor(edith?.token ?? '')).toEqual(who.edith);
  });
});

describe('one’s own name', () => {
  test('changes and leaves its event, once', async () => {
    const told = await toldBy(() => rename(who.tomas, { name: '  Tomas Quist ' }));
    expect(told).toEqual([`rename ${who.tomas.id}`]);
    expect(await findAccount(who.tomas)).toMatchObject({ name: 'Tomas Quist' });
    expect(await toldBy(() => rename(who.tomas, { name: 'Tomas Quist' }))).toEqual([]);
  });

  test('is never empty, and nobody’s who is not signed in', async () => {
    for (const name of ['', ' ', '\u200b'])
      expect([name, await endOf(rename(who.tomas, { name }))]).toEqual([name, 'not-ready']);
    expect(await endOf(rename(anonymous, { name: 'Nobody' }))).toBe('forbidden');
  });
});

describe('one’s own password', () => {
  const next = 'seven herons at noon';

  test('changes, ends all other sessions and leaves its event', async () => {
    const [here, there] = [await enter(), await enter()];
    const token = here?.token ?? '';
    const told = await toldBy(() => changePassword(who.tomas, { current: castPassword, next, token }));
    expect(told).toEqual([`change-password ${who.tomas.id}`]);
    expect(await findActor(token)).toEqual(who.tomas);
    expect(await findActor(there?.token ?? '')).toEqual(anonymous);
    expect(await enter()).toBeNull();
    expect((await enter(cast.tomas.email, next))?.person).toEqual(who.tomas);
  });

  test('stays when the current one does not fit, and the guesses are counted', async () => {
    const guess = () => changePassword(who.tomas, { current: wrong, next, token: '' });
    const ends = await times(12, guess);
    expect(ends.filter((end) => end === 'conflict')).toHaveLength(10);
    expect(ends.filter((end) => end === 'not-ready')).toHaveLength(2);
    expect((await enter())?.person).toEqual(who.tomas);
  });

  test('can be changed whatever strangers type at the door in the place of an address', async () => {
    await times(40, (n) => at(`192.0.2.${n}`, `Person ${who.tomas.id}`, wrong));
    const token = (await enter())?.token ?? '';
    expect(await endOf(changePassword(who.tomas, { current: castPassword, next, token }))).toBe('done');
  });

  test('cannot be short or the email, and demo people have none to change', async () => {
    const change = (to: string) => changePassword(who.tomas, { current: castPassword, next: to, token: '' });
    expect(await endOf(change('short'))).toBe('not-ready');
    expect(await endOf(change('Tomas@example.org'))).toBe('not-ready');
    const dora = await addPerson({ name: 'Dora', email: 'dora@example.org', role: 'translator' });
    expect(await endOf(changePassword(dora, { current: '', next, token: '' }))).toBe('not-ready');
  });

  test('two changes at once: one holds, the other is told', async () => {
    const change = (to: string) => endOf(changePassword(who.tomas, { current: castPassword, next: to, token: '' }));
    const ends = await Promise.all([change(next), change('eight herons at noon')]);
    expect(ends.sort()).toEqual(['conflict', 'done']);
  });
});

test('an account shows its own address, role and open sessions', async () => {
  await enter();
  await enter();
  expect(await findAccount(who.tomas)).toEqual({
    name: 'Tomas',
    email: cast.tomas.email,
    role: 'translator',
    hasPassword: true,
    sessions: 2,
  });
});
