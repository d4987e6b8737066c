import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDb, db } from './client.ts';
import { codeOf } from './deed.ts';
import { schema } from './schema/index.ts';
import { onTestDatabase } from './testing.ts';

onTestDatabase();

describe('the database of the process', () => {
  beforeEach(() => vi.spyOn(console, 'error').mockReturnValue());
  afterEach(() => vi.restoreAllMocks());

  test('is one, however often it is asked for', () => {
    expect(db()).toBe(db());
  });

  test('a connection that dies inside a transaction fails that transaction and nothing else', async () => {
    const doomed = db().transaction(async (tx) => {
      const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
      // The news may come while nothing is asked, as it does when the server is killed: listen before it can.
      const news = new Promise((resolve) => vi.mocked(console.error).mockImplementation(resolve));
      await db().execute(sql`select pg_terminate_backend(${rows[0]?.pid})`);
      await news;
      await tx.execute(sql`select 1`);
    });
    await expect(doomed).rejects.toThrow();
    expect((await db().execute(sql`select 1 as one`)).rows).toEqual([{ one: 1 }]);
  });

  test('can be closed and opened again', async () => {
    await closeDb();
    expect((await db().execute(sql`select 1 as one`)).rows).toEqual([{ one: 1 }]);
  });

  test('is closed although an answer never comes', async () => {
    await closeDb();
    const { address, swallow, end } = await relay();
    vi.stubEnv('DIPTYCH_DATABASE', address);
    await db().execute(sql`select 1`);
    swallow();
    const lost = expect(db().execute(sql`select 2`)).rejects.toThrow();
    await closeDb();
    await lost;
    end();
    vi.unstubAllEnvs();
  }, 30_000);

  test('speaks of dates and of what is committed as the desk understands it, however the database is set', async () => {
    const name = sql.identifier(new pg.Client(process.env.DIPTYCH_DATABASE).database ?? '');
    await db().execute(sql`alter database ${name} set datestyle = 'German'`);
    await db().execute(sql`alter database ${name} set default_transaction_isolation = 'serializable'`);
    await closeDb();
    await db().insert(schema.person).values({ name: 'Nils', email: 'nils@example.org', role: 'reader' });
    const [nils] = await db().select().from(schema.person);
    expect(Date.now() - (nils?.createdAt.getTime() ?? 0)).toBeLessThan(60_000);
    expect((await db().execute(sql`show transaction_isolation`)).rows).toEqual([
      { transaction_isolation: 'read committed' },
    ]);
  });

  test('serves others while many wait for what somebody outside holds, and these do not wait for ever', async () => {
    const outside = new pg.Client(process.env.DIPTYCH_DATABASE);
    await outside.connect();
    await outside.query('begin; lock table glossary_entry in access exclusive mode');
    const waiting = Array.from({ length: 25 }, () => db().select().from(schema.glossaryEntry));
    const ends = Promise.allSettled(waiting);
    expect((await db().select().from(schema.article)).length).toBe(0);
    await outside.end();
    const refused = (await ends).filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(20);
    expect(refused.map((end) => 'reason' in end && codeOf(end.reason))).toEqual(Array(20).fill('55P03'));
  }, 30_000);

  test('is not opened by a build', async () => {
    await closeDb();
    vi.stubEnv('NEXT_PHASE', 'phase-production-build');
    expect(db).toThrow(/build must not open/);
    vi.unstubAllEnvs();
  });
});

/** A way to the database that can go silent, as a network does that is cut in the middle. */
async function relay() {
  const { host, port, user, password, database } = new pg.Client(process.env.DIPTYCH_DATABASE);
  let isSilent = false;
  const sockets: Socket[] = [];
  const door = createServer((near) => {
    const far = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    sockets.push(near, far);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (bytes) => isSilent || to.write(bytes)).on('error', () => {});
      from.on('close', () => isSilent || to.destroy());
    }
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const at = `127.0.0.1:${(door.address() as AddressInfo).port}`;
  const end = () => {
    door.close();
    for (const socket of sockets) socket.destroy();
  };
  const address = `postgres://${user}:${encodeURIComponent(password ?? '')}@${at}/${database}`;
  return { address, swallow: () => (isSilent = true), end };
}
