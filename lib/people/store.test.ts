// Every exported function of the people's stores against every role, and what holds for roles and disabled people.
import { beforeEach, describe, expect, test } from 'vitest';
import { onTestDatabase } from '../db/testing.ts';
import { type Actor, anonymous, operator, type Person } from './actor.ts';
import { cast } from './cast.ts';
import * as invitations from './invitation/store.ts';
import * as door from './sign-in/store.ts';
import * as people from './store.ts';
import { addPerson, type CastName, castPassword, endOf, gatherCast, toldBy } from './testing.ts';

onTestDatabase();

let who: Record<CastName, Person>;
beforeEach(async () => {
  who = await gatherCast();
});

const nobody = '00000000-0000-4000-8000-000000000000';
const tomasOnDesk = { email: cast.tomas.email, password: castPassword, address: '192.0.2.1' };
const newcomer = { email: 'nora@example.org', role: 'editor' } as const;

type Row = { call: (actor: Actor) => Promise<unknown>; may: string };
const anybody = 'anonymous reader translator editor administrator operator';
const signedIn = 'reader translator editor administrator';
const managing = 'administrator operator';

const table: Record<string, Row> = {
  signIn: { may: anybody, call: (actor) => door.signIn(actor, tomasOnDesk) },
  signInDemo: {
    may: anybody,
    call: async (actor) => {
      await addPerson({ name: 'Dora', email: 'dora@example.org', role: 'translator' });
      return door.signInDemo(actor, { email: 'dora@example.org', isDemo: true });
    },
  },
  listDemoPeople: { may: anybody, call: (actor) => door.listDemoPeople(actor, { isDemo: true }) },
  findActor: { may: anybody, call: () => door.findActor('no such token') },
  signOut: { may: anybody, call: (actor) => door.signOut(actor, 'no such token') },
  signOutEverywhere: { may: signedIn, call: (actor) => door.signOutEverywhere(actor) },
  findAccount: { may: signedIn, call: (actor) => door.findAccount(actor) },
  changePassword: {
    may: signedIn,
    call: (actor) => door.changePassword(actor, { current: castPassword, next: 'seven herons at noon', token: '' }),
  },
  rename: { may: signedIn, call: (actor) => door.rename(actor, { name: 'Somebody Else' }) },
  listPeople: { may: managing, call: (actor) => people.listPeople(actor) },
  setRole: { may: managing, call: (actor) => people.setRole(actor, { personId: who.ravi.id, role: 'translator' }) },
  disable: { may: managing, call: (actor) => people.disable(actor, { personId: who.ravi.id }) },
  enable: { may: managing, call: (actor) => people.enable(actor, { personId: who.ravi.id }) },
  invite: { may: managing, call: (actor) => invitations.invite(actor, newcomer) },
  invitePassword: { may: managing, call: (actor) => invitations.invitePassword(actor, { personId: who.ravi.id }) },
  inviteAdministrator: { may: managing, call: (actor) => invitations.inviteAdministrator(actor, newcomer) },
  inviteFirstAdministrator: { may: managing, call: (actor) => invitations.inviteFirstAdministrator(actor) },
  listInvitations: { may: managing, call: (actor) => invitations.listInvitations(actor) },
  withdrawInvitation: {
    may: managing,
    call: async (actor) => {
      await invitations.invite(who.ada, newcomer);
      return invitations.withdrawInvitation(actor, newcomer);
    },
  },
  isReplaced: { may: anybody, call: (actor) => invitations.isReplaced(actor, 'no such token') },
  findInvitation: { may: anybody, call: (actor) => invitations.findInvitation(actor, 'no such token') },
  acceptInvitation: {
    may: anybody,
    call: async (actor) => {
      const { token } = await invitations.invite(who.ada, newcomer);
      return invitations.acceptInvitation(actor, { token, name: 'Nora', password: castPassword });
    },
  },
};

function actors(): Record<string, Actor> {
  return { anonymous, reader: who.ravi, translator: who.tomas, editor: who.edith, administrator: who.ada, operator };
}

describe('who may do what', () => {
  test('every function of the stores has its row, and every row its function', () => {
    const exported = Object.entries({ ...door, ...people, ...invitations }).filter(
      ([, it]) => typeof it === 'function',
    );
    expect(Object.keys(table).sort()).toEqual(exported.map(([name]) => name).sort());
  });

  test.each(Object.keys(table).flatMap((name) => anybody.split(' ').map((role) => [name, role] as const)))(
    '%s by %s',
    async (name, role) => {
      const row = table[name];
      const actor = actors()[role];
      if (!row || !actor) throw new Error('no such row');
      const isRefused = (await endOf(row.call(actor))) === 'forbidden';
      expect(isRefused).toBe(!row.may.split(' ').includes(role));
    },
  );

  test('a refused function leaves nothing behind', async () => {
    for (const [name, { call, may }] of Object.entries(table)) {
      if (may === anybody || name === 'withdrawInvitation') continue;
      expect(await toldBy(() => endOf(call(anonymous)))).toEqual([]);
    }
    expect((await people.listPeople(who.ada)).length).toBe(4);
  });
});

describe('roles', () => {
  test('a new role counts from the next request on, and its event names who gave it', async () => {
    const session = await door.signIn(anonymous, { ...tomasOnDesk, email: cast.ravi.email });
    const told = await toldBy(() => people.setRole(who.ada, { personId: who.ravi.id, role: 'editor' }));
    expect(told).toEqual([`set-role ${who.ada.id}`]);
    expect(await door.findActor(session?.token ?? '')).toMatchObject({ name: 'Ravi', role: 'editor' });
  });

  test('the same role again changes nothing and tells nothing', async () => {
    expect(await toldBy(() => people.setRole(who.ada, { personId: who.ravi.id, role: 'reader' }))).toEqual([]);
  });

  test('the last active administrator keeps the role, until there is another one', async () => {
    const toReader = { personId: who.ada.id, role: 'reader' } as const;
    expect(await endOf(people.setRole(who.ada, toReader))).toBe('not-ready');
    expect(await endOf(people.setRole(operator, toReader))).toBe('not-ready');
    await people.setRole(who.ada, { personId: who.edith.id, role: 'administrator' });
    expect(await endOf(people.setRole(who.ada, toReader))).toBe('done');
  });

  test('a disabled administrator does not count as another one', async () => {
    await people.setRole(who.ada, { personId: who.edith.id, role: 'administrator' });
    await people.disable(who.ada, { personId: who.edith.id });
    expect(await endOf(people.disable(who.ada, { personId: who.ada.id }))).toBe('not-ready');
  });

  test('an administrator who lost the role a moment ago changes nobody any more', async () => {
    await people.setRole(who.ada, { personId: who.edith.id, role: 'administrator' });
    await people.setRole(who.ada, { personId: who.ada.id, role: 'editor' });
    expect(await endOf(people.disable(who.ada, { personId: who.tomas.id }))).toBe('forbidden');
  });

  test('nobody has an unknown or a crooked id', async () => {
    expect(await endOf(people.setRole(who.ada, { personId: nobody, role: 'reader' }))).toBe('not-found');
    expect(await endOf(people.disable(who.ada, { personId: "' or true" }))).toBe('not-found');
  });
});

describe('disabled people', () => {
  test('are out on the next request, stay out with the right password, and come back as they were', async () => {
    const session = await door.signIn(anonymous, tomasOnDesk);
    const told = await toldBy(() => people.disable(who.ada, { personId: who.tomas.id }));
    expect(told).toEqual([`disable ${who.ada.id}`]);
    expect(await door.findActor(session?.token ?? '')).toEqual(anonymous);
    expect(await door.signIn(anonymous, tomasOnDesk)).toBeNull();
    expect(await toldBy(() => people.enable(who.ada, { personId: who.tomas.id }))).toEqual([`enable ${who.ada.id}`]);
    expect(await door.findActor(session?.token ?? '')).toEqual(anonymous);
    expect((await door.signIn(anonymous, tomasOnDesk))?.person).toEqual(who.tomas);
  });

  test('twice disabled is told of once', async () => {
    await people.disable(who.ada, { personId: who.tomas.id });
    expect(await toldBy(() => people.disable(who.ada, { personId: who.tomas.id }))).toEqual([]);
  });

  test('of two administrators who disable each other at once, exactly one stays', async () => {
    for (let round = 0; round < 10; round++) {
      who = await gatherCast();
      const second = { ...who.edith, role: 'administrator' } as const;
      await people.setRole(who.ada, { personId: second.id, role: 'administrator' });
      const ends = await Promise.all([
        endOf(people.disable(who.ada, { personId: second.id })),
        endOf(people.disable(second, { personId: who.ada.id })),
      ]);
      expect(ends.sort()).toEqual(['done', 'forbidden']);
      const left = await people.listPeople(operator);
      expect(left.filter((one) => one.role === 'administrator' && !one.disabledAt)).toHaveLength(1);
    }
  });

  test('two administrators who both step down at once leave one', async () => {
    const second = { ...who.edith, role: 'administrator' } as const;
    await people.setRole(who.ada, { personId: second.id, role: 'administrator' });
    const ends = await Promise.all(
      [who.ada, second].map((one) => endOf(people.setRole(one, { personId: one.id, role: 'editor' }))),
    );
    expect(ends.sort()).toEqual(['done', 'not-ready']);
  });
});

test('the list names everybody by name, the disabled where they were, and shows no hash', async () => {
  await people.disable(who.ada, { personId: who.ada.id }).catch(() => {});
  await people.disable(who.ada, { personId: who.edith.id });
  const list = await people.listPeople(who.ada);
  expect(list.map((one) => one.name)).toEqual(['Ada', 'Edith', 'Ravi', 'Tomas']);
  expect(JSON.stringify(list)).not.toContain('argon2');
});
