import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { findPostmaster } from '../lib/db/postgres-files.ts';
import { signInAs } from './desk';

/** The one thing that no browser can do: the database holds back who is signed in, until what this gives is called. */
async function holdSessions(parallelIndex: number): Promise<() => Promise<void>> {
  const folder = join(process.env.E2E_DATA ?? '', String(parallelIndex));
  const host = findPostmaster(join(folder, 'postgres'))?.socketFolder;
  const password = readFileSync(join(folder, 'database-password'), 'utf8');
  const client = new pg.Client({ host, user: 'diptych', password, database: 'diptych' });
  await client.connect();
  await client.query('begin; lock table session in access exclusive mode');
  return () => client.end();
}

test('a desk whose database does not answer says so in its own words, and is there again when it does', async ({
  page,
}, { parallelIndex }) => {
  await signInAs(page, 'Edith');
  const letGo = await holdSessions(parallelIndex);
  try {
    await page.goto('/desk');
    await expect(page.getByRole('heading', { name: 'The desk stumbled' })).toBeVisible();
    await expect(page.getByText('Number of the fault')).toBeVisible();
  } finally {
    await letGo();
  }
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'On the desk' })).toBeVisible();
});
