import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { holdTable } from '../bin/testing';
import { signInAs } from './desk';

test('a desk whose database does not answer says so in its own words, and is there again when it does', async ({
  page,
}, { parallelIndex }) => {
  await signInAs(page, 'Edith');
  const letGo = await holdTable(join(process.env.E2E_DATA ?? '', String(parallelIndex)), 'session');
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
