import { expect, type Page, test } from '@playwright/test';
import { articleText, ferry, importArticle, isAlive, reviewOf, rows, signInAs } from './desk';

/** Opens a page whose scripts are on their way until what comes back is called. */
async function openSlowly(page: Page, address: string): Promise<() => Promise<void>> {
  let arrive = () => {};
  const way = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const scripts = '**/_next/static/**/*.js';
  await page.route(scripts, async (route) => {
    await way;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return async () => {
    arrive();
    await page.waitForLoadState();
    await page.unroute(scripts);
  };
}

test('what is pressed before a page is alive counts once it is, and once', async ({ page }) => {
  await signInAs(page, 'Edith');
  const id = await importArticle(page, articleText().text, 'zh');
  const writes: string[] = [];
  page.on('request', (request) => request.headers()['next-action'] && writes.push(request.url()));

  const board = await openSlowly(page, `/desk/${id}/pairing`);
  const confirm = page.getByRole('button', { name: 'Confirm the pairing' });
  await confirm.click();
  await confirm.click();
  await board();
  await page.waitForURL(`/desk/${id}/review`);
  expect(writes).toHaveLength(1);

  const review = await openSlowly(page, `/desk/${id}/review`);
  const row = rows(page).nth(1);
  await row.getByRole('button', { name: 'Return' }).press('Enter');
  await review();
  await expect(page.getByRole('dialog', { name: 'Return this paragraph' })).toBeVisible();
});

test('a press that begins before a page is alive and ends after counts, and once', async ({ page }) => {
  await signInAs(page, 'Edith');
  const id = await reviewOf(page, articleText().text);
  const writes: string[] = [];
  page.on('request', (request) => request.headers()['next-action'] && writes.push(request.url()));
  const alive = await openSlowly(page, `/desk/${id}/review`);
  await rows(page)
    .first()
    .getByRole('button', { name: /^Approve/ })
    .hover();
  await page.mouse.down();
  await alive();
  await isAlive(page);
  await page.mouse.up();
  await expect(rows(page).first()).toContainText('Approved by');
  expect(writes).toHaveLength(1);
});

test('a menu that is opened before the board is alive is open then', async ({ page }) => {
  await signInAs(page, 'Tomas');
  const id = await importArticle(page, articleText().text, 'zh');
  const alive = await openSlowly(page, `/desk/${id}/pairing`);
  await page.getByRole('button', { name: 'Move or split this block' }).first().click();
  await alive();
  await expect(page.getByRole('menu')).toBeVisible();
});

test('what is typed and chosen before a page is alive is what it goes on with', async ({ page }) => {
  await signInAs(page, 'Tomas');
  const alive = await openSlowly(page, '/desk/import');
  await page.getByRole('textbox', { name: 'Text' }).fill('Ferjan gick. The ferry left.');
  await page.getByLabel('Translated from').selectOption('sv');
  await page.getByLabel('Language of the text').selectOption('en');
  await alive();
  await expect(page.getByRole('button', { name: 'Find the pairs' })).toBeEnabled();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue('Ferjan gick. The ferry left.');
});

test('a text that waits in the browser is not lost to what is typed before the sheet is alive', async ({ page }) => {
  await signInAs(page, 'Tomas');
  await page.goto('/desk/import');
  const sheet = page.getByRole('textbox', { name: 'Text' });
  await sheet.fill('An evening of work.');
  const alive = await openSlowly(page, '/desk/import');
  await sheet.fill('a');
  await alive();
  await expect(sheet).toHaveValue('An evening of work.');
});

test('a name is settled by what was chosen before its room was alive', async ({ page }) => {
  await signInAs(page, 'Edith');
  const id = await reviewOf(page, ferry);
  const alive = await openSlowly(page, `/desk/${id}/names`);
  await page.getByRole('radio', { name: 'Marta Hedleen' }).first().check();
  await alive();
  await expect(page.getByRole('button', { name: /^Settle .*Hed/ }).first()).toBeEnabled();
});
