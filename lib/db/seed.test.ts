import { count } from 'drizzle-orm';
import pg from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import { operator } from '../people/actor.ts';
import { inviteFirstAdministrator } from '../people/invitation/store.ts';
import { db } from './client.ts';
import { schema } from './schema/index.ts';
import { seed } from './seed.ts';
import { onTestDatabase } from './testing.ts';
import { verify } from './verify.ts';

onTestDatabase();

afterEach(() => vi.restoreAllMocks());

/** The statement after so many fails, as it does when the process is killed. */
function cutOffAfter(statements: number): void {
  const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  let left = statements;
  vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...given: unknown[]) {
    if (left-- === 0) throw new Error('cut off');
    return query.apply(this, given) as never;
  });
}

async function counts() {
  const tables = [schema.person, schema.article, schema.paragraph, schema.version, schema.decision, schema.edition];
  const rows = await Promise.all(tables.map((table) => db().select({ count: count() }).from(table)));
  return rows.map(([row]) => row?.count);
}

test('a demo desk whose laying out was cut off is finished the next time, and then left as it is', async () => {
  for (const statements of [8, 40, 90, 150, 260]) {
    cutOffAfter(statements);
    await expect(seed()).rejects.toThrow();
    vi.restoreAllMocks();
  }
  expect(await seed()).toBe(true);
  const laidOut = await counts();
  expect(laidOut).toEqual([4, 3, expect.any(Number), expect.any(Number), expect.any(Number), 1]);
  expect(await seed()).toBe(false);
  expect(await counts()).toEqual(laidOut);
  expect(await verify()).toEqual([]);
});

test("its administrator has no password, so a desk of one's own still gets its first link", async () => {
  expect(await inviteFirstAdministrator(operator)).not.toBeNull();
});
