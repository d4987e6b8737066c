import { createRequire } from 'node:module';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from './client.ts';
import { printable } from './failure.ts';
import { onTestDatabase } from './testing.ts';

onTestDatabase();

test('a failed statement is printed with its reason and without the values that came with it', async () => {
  const error: unknown = await db()
    .execute(sql`select ${'the whole article'}::text, 1 / 0`)
    .catch((thrown) => thrown);
  expect(String(error)).toContain('the whole article');
  const told = printable(error) as Error;
  expect(told.message).toBe('division by zero (select $1::text, 1 / 0)');
  expect(told.stack).toContain('failure.test.ts');
});

test('any other error is printed as it is', () => {
  const error = new TypeError('no such thing');
  expect(printable(error)).toBe(error);
});

test('a failed statement of another copy of the library is told from other errors just as well', () => {
  const errors: typeof import('drizzle-orm/errors') = createRequire(import.meta.url)('drizzle-orm/errors');
  const error = new errors.DrizzleQueryError('select $1', ['the whole article'], new Error('No room.'));
  expect(String(printable(error))).toBe('Error: No room. (select $1)');
});
