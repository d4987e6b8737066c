import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { db } from '../../db/client.ts';
import { refusal } from '../../db/expectations.ts';
import { schema } from '../../db/schema/index.ts';
import { onTestDatabase } from '../../db/testing.ts';
import { anonymous, operator, type Person } from '../actor.ts';
import { cast } from '../cast.ts';
import { findActor, signIn } from '../sign-in/store.ts';
import { disable, listPeople, setRole } from '../store.ts';
import { addPerson, type CastName, castPassword, endOf, gatherCast, toldBy } from '../testing.ts';
import {
  acceptInvitation,
  findInvitation,
  invite,
  inviteAdministrator,
  inviteFirstAdministrator,
  invitePassword,
  isReplaced,
  listInvitations,
  withdrawInvitation,
} from './store.ts';

onTestDatabase();

let who: Record<CastName, Person>;
beforeEach(async () => {
  who = await gatherCast();
});

const nora = { email: 'Nora@Example.org ', role: 'editor' } as const;
const password = 'nine geese in a row';
const accept = (token: string, name = 'Nora') => acceptInvitation(anonymous, { token, name, password });
const enter = (email: string, given = password) => signIn(anonymous, { email, password: given, address: '192.0.2.7' });

test('an invited person joins with the role and signs in; inviting and joining leave their events', async () => {
  let token = '';
  const invited = await toldBy(async () => {
    token = (await invite(who.ada, nora)).token;
  });
  expect(invited).toEqual([`invite ${who.ada.id}`]);
  expect(await findInvitation(anonymous, token)).toEqual({ email: 'nora@example.org', role: 'editor', name: null });
  const joined = await toldBy(() => accept(token));
  const signedIn = await enter('nora@example.org');
  expect(signedIn?.person).toMatchObject({ name: 'Nora', role: 'editor' });
  expect(joined).toEqual([`accept-invitation ${signedIn?.person.id}`]);
});

test('the table of invitations holds no token that opens one', async () => {
  const { token } = await invite(who.ada, nora);
  expect(JSON.stringify(await db().select().from(schema.invitation))).not.toContain(token);
});

test('a link works once', async () => {
  const { token } = await invite(who.ada, nora);
  await accept(token);
  expect(await findInvitation(anonymous, token)).toBeNull();
  expect(await endOf(accept(token))).toBe('not-found');
});

test('when two use one link at once, one joins and the other is told that it is used', async () => {
  for (let round = 0; round < 5; round++) {
    who = await gatherCast();
    const { token } = await invite(who.ada, nora);
    const ends = await Promise.all(['Nora', 'Otto', 'Pia', 'Quinn'].map((name) => endOf(accept(token, name))));
    expect(ends.sort()).toEqual(['done', 'not-found', 'not-found', 'not-found']);
    expect(await listPeople(who.ada)).toHaveLength(5);
  }
});

test('however many invite one address at the same moment, one link is open', async () => {
  for (let round = 0; round < 5; round++) {
    who = await gatherCast();
    const links = await Promise.all(Array.from({ length: 6 }, () => invite(who.ada, nora)));
    expect(await listInvitations(who.ada)).toHaveLength(1);
    const ends = await Promise.all(links.map(({ token }) => endOf(accept(token))));
    expect(ends.filter((end) => end === 'done')).toHaveLength(1);
    expect(await listPeople(who.ada)).toHaveLength(5);
  }
});

test('whoever ceases to administer at this moment leaves no open link', async () => {
  for (let round = 0; round < 10; round++) {
    who = await gatherCast();
    const eve = await addPerson({ name: 'Eve', email: 'eve@example.org', role: 'administrator' });
    await Promise.allSettled([
      invite(eve, { ...nora, role: 'administrator' }),
      setRole(who.ada, { personId: eve.id, role: 'translator' }),
    ]);
    expect(await listInvitations(who.ada)).toEqual([]);
  }
});

test('a link ends after its days, when a newer one is made, and when it is withdrawn', async () => {
  const old = await invite(who.ada, nora);
  const newer = await invite(who.ada, nora);
  expect(await findInvitation(anonymous, old.token)).toBeNull();
  await db()
    .update(schema.invitation)
    .set({ expiresAt: new Date(Date.now() - 1000) });
  expect(await endOf(accept(newer.token))).toBe('not-found');
  const last = await invite(who.ada, nora);
  expect(await listInvitations(who.ada)).toMatchObject([{ email: 'nora@example.org', role: 'editor' }]);
  const told = await toldBy(() => withdrawInvitation(who.ada, nora));
  expect(told).toEqual([`withdraw-invitation ${who.ada.id}`]);
  expect(await endOf(accept(last.token))).toBe('not-found');
  expect(await endOf(withdrawInvitation(who.ada, nora))).toBe('not-found');
});

test('a link that a newer one replaced says so, to whoever made the newer one and to whoever opens the old one', async () => {
  const old = await invite(who.ada, nora);
  const newer = await invite(who.ada, { ...nora, email: 'nora@example.org' });
  expect([old.replaces, newer.replaces]).toEqual([false, true]);
  expect([await isReplaced(anonymous, old.token), await isReplaced(anonymous, newer.token)]).toEqual([true, false]);
  await expect(accept(old.token)).rejects.toEqual(refusal('not-found', /newer link/));
  await accept(newer.token);
  // Who has joined needs no link any more, so nothing is said of a newer one.
  await expect(accept(old.token)).rejects.toEqual(refusal('not-found', /used already/));
  const first = await invitePassword(who.ada, { personId: who.tomas.id });
  const second = await invitePassword(who.ada, { personId: who.tomas.id });
  expect([first.replaces, second.replaces, await isReplaced(anonymous, first.token)]).toEqual([false, true, true]);
});

test('a link that had expired was replaced by none, and one that was withdrawn neither', async () => {
  await invite(who.ada, nora);
  await db()
    .update(schema.invitation)
    .set({ expiresAt: new Date(Date.now() - 1000) });
  const next = await invite(who.ada, nora);
  expect(next.replaces).toBe(false);
  await withdrawInvitation(who.ada, nora);
  expect([(await invite(who.ada, nora)).replaces, await isReplaced(anonymous, next.token)]).toEqual([false, false]);
});

test('nobody is invited twice, and nobody without an address', async () => {
  expect(await endOf(invite(who.ada, { email: 'TOMAS@example.org', role: 'reader' }))).toBe('conflict');
  for (const email of ['', 'nora', 'a@b@c', '@example.org', 'nora@', 'no ra@example.org', 'nora@.org'])
    expect(await endOf(invite(who.ada, { email, role: 'reader' }))).toBe('not-ready');
});

test('whoever joins has a name and a password that can be taken, or the link stays good', async () => {
  const { token } = await invite(who.ada, nora);
  for (const name of ['  ', '\u0000', '\u202e\u200b'])
    expect(await endOf(acceptInvitation(anonymous, { token, name, password }))).toBe('not-ready');
  expect(await endOf(acceptInvitation(anonymous, { token, name: 'Nora', password: 'too short' }))).toBe('not-ready');
  const itself = { token, name: 'Nora', password: 'NORA@example.org' };
  expect(await endOf(acceptInvitation(anonymous, itself))).toBe('not-ready');
  expect(await endOf(accept(token))).toBe('done');
});

test('a link for a new password ends the old password and every open session', async () => {
  const before = await enter(cast.tomas.email, castPassword);
  const { token } = await invitePassword(who.ada, { personId: who.tomas.id });
  expect(await findInvitation(anonymous, token)).toMatchObject({ name: 'Tomas', email: cast.tomas.email });
  expect(await findActor(before?.token ?? '')).toEqual(who.tomas);
  await accept(token, 'Not Tomas');
  expect(await findActor(before?.token ?? '')).toEqual(anonymous);
  expect(await enter(cast.tomas.email, castPassword)).toBeNull();
  expect((await enter(cast.tomas.email))?.person).toEqual(who.tomas);
});

test('a link brings back nothing that was taken meanwhile', async () => {
  const forEdith = await invitePassword(who.ada, { personId: who.edith.id });
  await setRole(who.ada, { personId: who.edith.id, role: 'reader' });
  expect(await endOf(accept(forEdith.token))).toBe('not-found');
  const forTomas = await invitePassword(who.ada, { personId: who.tomas.id });
  await disable(who.ada, { personId: who.tomas.id });
  expect(await endOf(accept(forTomas.token))).toBe('not-found');
  expect(await endOf(invitePassword(who.ada, { personId: who.tomas.id }))).toBe('not-ready');
});

test('links that a person made end when that person is no administrator any more', async () => {
  const eve = await addPerson({ name: 'Eve', email: 'eve@example.org', role: 'administrator' });
  const { token } = await invite(eve, { email: 'friend@example.org', role: 'administrator' });
  await setRole(who.ada, { personId: eve.id, role: 'editor' });
  expect(await endOf(accept(token))).toBe('not-found');
});

test('the terminal makes an administrator of somebody who is there, with a new password', async () => {
  const { token } = await inviteAdministrator(operator, { email: cast.edith.email });
  await accept(token);
  expect((await enter(cast.edith.email))?.person).toEqual({ ...who.edith, role: 'administrator' });
});

test('a desk without administrator has a first link, for whoever reads it there; all such links end with the first use', async () => {
  expect(await inviteFirstAdministrator(operator)).toBeNull();
  await db().delete(schema.person).where(eq(schema.person.id, who.ada.id));
  const link = await inviteFirstAdministrator(operator);
  const token = link?.token ?? '';
  expect(await findInvitation(anonymous, token)).toEqual({ email: null, role: 'administrator', name: null });
  expect(await endOf(accept(token))).toBe('not-ready');
  const own = { token, name: 'Ida', password, email: 'Ida@Example.org' };
  expect(await acceptInvitation(anonymous, own)).toEqual({ email: 'ida@example.org' });
  expect((await enter('ida@example.org'))?.person.role).toBe('administrator');
  expect(await inviteFirstAdministrator(operator)).toBeNull();
});
