import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from './client.ts';
import { onTestDatabase } from './testing.ts';

onTestDatabase();

test('the test database answers in UTF-8', async () => {
  const { rows } = await db().execute(sql`select current_setting('server_encoding') as encoding`);
  expect(rows).toEqual([{ encoding: 'UTF8' }]);
});
