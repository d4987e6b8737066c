import { DrizzleQueryError } from 'drizzle-orm/errors';
import { expect, test, vi } from 'vitest';
import { anonymous } from '@/lib/people/actor';
import { enter } from './room';

vi.mock('@/lib/people/session', () => ({ currentActor: async () => anonymous }));

test('what a page could not read is thrown on without the words that somebody looked for', async () => {
  const failed = new DrizzleQueryError('select id from article', ['%harbour%'], new Error('the server went away'));
  const thrown = await enter('/desk', async () => {
    throw failed;
  }).catch((error: unknown) => error);
  expect(String(thrown)).toContain('the server went away');
  expect(String(thrown)).not.toContain('harbour');
});
