import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDb, db } from './client.ts';
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

  test('is not opened by a build', async () => {
    await closeDb();
    vi.stubEnv('NEXT_PHASE', 'phase-production-build');
    expect(db).toThrow(/build must not open/);
    vi.unstubAllEnvs();
  });
});
