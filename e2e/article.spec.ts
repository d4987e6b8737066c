import { expect } from '@playwright/test';
import {
  approve,
  articleText,
  complaintsOf,
  ferry,
  importArticle,
  pressTwice,
  reviewOf,
  rows,
  signInAs,
  test,
} from './desk';

test('an article goes from paste to a published page by two people', async ({ newPage }) => {
  test.setTimeout(180_000);
  const { text, isReal } = articleText();
  const tomas = await newPage();
  const edith = await newPage();
  const reader = await newPage({ javaScriptEnabled: false });

  await signInAs(tomas, 'Tomas');
  const id = await importArticle(tomas, text, isReal ? 'zh' : 'sv');
  const found = isReal ? '9 pairs. 2 in one version only. 4 pieces of furniture set aside.' : '8 pairs.';
  await expect(tomas.getByRole('main')).toContainText(found);
  await tomas.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(rows(tomas)).toHaveCount(11);

  // Tomas proposes each paragraph, one of them in his own words; approving is not his.
  await expect(tomas.getByRole('button', { name: /^Approve/ })).toHaveCount(0);
  for (const row of (await rows(tomas).all()).slice(0, -1)) {
    await row
      .getByRole('button', { name: /^Choose/ })
      .last()
      .click();
    await expect(row).toContainText('Waits for an editor');
  }
  const last = rows(tomas).last();
  await last.getByRole('button', { name: 'Edit' }).click();
  await last.getByLabel('Your version').fill('Both cities, he hoped, would keep to what they had signed.');
  await last.getByRole('button', { name: 'Save and propose' }).click();
  await expect(last).toContainText(/Edit \d by Tomas/);

  // Edith returns one, and approves all others: nothing goes out yet.
  await signInAs(edith, 'Edith');
  await edith.goto(`/desk/${id}/review`);
  await edith.getByRole('button', { name: 'Checks' }).click();
  // The long list scrolls within its sheet, not the sheet too.
  const shade = edith.locator('[data-dialog]');
  expect(await shade.evaluate((all) => all.scrollHeight - all.clientHeight)).toBe(0);
  await edith.getByRole('dialog').getByLabel('Names').selectOption('warning');
  await edith.getByRole('button', { name: 'Close' }).click();
  const doubtful = rows(edith).nth(4);
  await doubtful.getByRole('button', { name: 'Return' }).click();
  await edith.getByLabel('What should change?').fill('Say which year that was.');
  await edith.getByRole('button', { name: 'Return it' }).click();
  await expect(doubtful).toContainText('Reason: Say which year that was.');
  for (const [k, row] of (await rows(edith).all()).entries()) {
    if (k === 4) continue;
    await approve(edith, row);
  }
  await edith.getByRole('link', { name: 'What still blocks' }).first().click();
  await expect(edith.getByRole('heading', { name: /One paragraph|1 paragraph/ })).toBeVisible();
  await expect(edith.getByRole('button', { name: 'Publish' })).toHaveCount(0);

  // Tomas answers, Edith approves the last one and publishes.
  await tomas.reload();
  const returned = rows(tomas).nth(4);
  await expect(returned).toContainText('Say which year that was.');
  await returned.getByRole('button', { name: /^Choose Literal/ }).click();
  await expect(returned).toContainText('Waits for an editor');
  await edith.goto(`/desk/${id}/review`);
  await approve(edith, rows(edith).nth(4));
  await edith.getByRole('link', { name: 'Go to publishing' }).first().click();
  await edith.getByRole('button', { name: 'Publish' }).click();
  await expect(edith.getByText('Edition 1 is out').first()).toBeVisible();

  // Readers get it, without scripts and without the furniture; after withdrawing it is gone.
  const address = await edith.getByRole('link', { name: 'Edition 1 is out' }).getAttribute('href');
  const answer = await reader.goto(address ?? '');
  expect(answer?.status()).toBe(200);
  await expect(reader.getByText('Both cities, he hoped, would keep to what they had signed.')).toBeVisible();
  const furniture = isReal ? 'An accelerator for your business development' : 'All rights reserved';
  await expect(reader.getByText(furniture)).toHaveCount(0);
  await edith.getByRole('button', { name: 'Withdraw' }).click();
  await edith.getByRole('dialog').getByRole('button', { name: 'Withdraw it now' }).click();
  await expect(edith.getByText('Not published')).toBeVisible();
  expect((await reader.goto(address ?? ''))?.status()).toBe(404);
});

test('a file of nearly 5 MB is taken and paired in the background, a larger one is refused in a sentence', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signInAs(page, 'Tomas');
  const line = (k: number) =>
    `On day ${k} the council of ward ${k} wrote ${k} lines. ${'So it was noted. '.repeat(80)}`;
  const file = (lines: number) => ({
    name: 'council.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(Array.from({ length: lines }, (_, k) => line(k)).join('\n')),
  });
  await page.goto('/desk/import');
  await page.getByLabel('Translated from').selectOption('sv');
  await page.locator('input[type=file]').setInputFiles(file(4000));
  await expect(page.getByText('This is larger than 5 MB.')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(file(3300));
  await page.getByRole('button', { name: 'Find the pairs' }).click();
  await expect(page.getByRole('heading', { name: /Finding the pairs among 3,300 blocks/ })).toBeVisible({
    timeout: 60_000,
  });
  await page.route('**/readyz', (route) => route.abort());
  await expect(page.getByText('The desk cannot be reached just now.')).toBeVisible();
  await page.unroute('**/readyz');
  await expect(page.getByRole('list', { name: 'Pairing board' })).toBeVisible({ timeout: 150_000 });
});

test('a text on the sheet is kept for whoever put it there', async ({ page }) => {
  const sheet = page.getByRole('textbox', { name: 'Text' });
  await signInAs(page, 'Tomas');
  await page.goto('/desk/import');
  await sheet.fill('Half of an article.');
  await page.context().clearCookies();
  await signInAs(page, 'Edith');
  await page.goto('/desk/import');
  await expect(page.getByRole('button', { name: 'Find the pairs' })).toBeDisabled();
  await expect(sheet).toHaveValue('');
  await page.context().clearCookies();
  await signInAs(page, 'Tomas');
  await page.goto('/desk/import');
  await expect(sheet).toHaveValue('Half of an article.');
});

test('an article is found on the desk by its title and by what it waits for', async ({ page }) => {
  await signInAs(page, 'Edith');
  const id = await importArticle(
    page,
    'The lost glove of Salthamn was found.\n\nThe lost Salthamn glove is found.',
    'sv',
  );
  await page.goto('/desk?turn=pairing');
  const here = page.getByRole('main').locator(`a[href^="/desk/${id}"]`);
  await expect(here).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find an article by its title' }).fill('salthamn GLOVE');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(page.getByRole('main').locator('ol > li')).toHaveCount(1);
  await expect(here).toBeVisible();
  await page.getByRole('link', { name: 'To choose', exact: true }).click();
  await expect(page.getByText('No article on the desk fits.')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('salthamn GLOVE');
  expect(await complaintsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'To everything on the desk' }).click();
  await expect(page.getByRole('main').locator('ol > li').nth(1)).toBeVisible();
});

test('whoever goes back from a search finds the field as the list is: without the words that were left', async ({
  page,
}) => {
  await signInAs(page, 'Edith');
  // Of few articles the whole queue has no field.
  for (const room of ['/desk?turn=open', '/desk/glossary']) {
    await page.goto(room);
    const field = page.getByRole('searchbox');
    await field.fill('a heron in the attic');
    await page.getByRole('search').getByRole('button').click();
    await page.waitForURL(/heron/);
    await expect(field).toHaveValue('a heron in the attic');
    await page.goBack();
    await page.waitForURL(room);
    await expect(field).toHaveValue('');
  }
});

test('the desk tells a translator where something was returned, and an editor where something was proposed', async ({
  page,
}) => {
  const waits = (turn: string) =>
    page.getByRole('navigation').getByRole('link', { name: new RegExp(`^${turn} \\d+$`) });
  await signInAs(page, 'Edith');
  await reviewOf(page, ferry);
  await rows(page).first().getByRole('button', { name: 'Return' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('The bell is missing.');
  await page.keyboard.press('Control+Enter');
  await expect(rows(page).first()).toContainText('Returned by Edith');
  await page.goto('/desk?turn=returned');
  await expect(waits('For an editor')).toBeVisible();
  await expect(waits('Returned')).toHaveCount(0);
  await page.context().clearCookies();
  await signInAs(page, 'Tomas');
  await page.goto('/desk?turn=open');
  await waits('Returned').click();
  await expect(page.getByRole('main').locator('ol > li').filter({ hasText: '1 returned' }).first()).toBeVisible();
  await expect(waits('For an editor')).toHaveCount(0);
});

test('an article that came by mistake is set aside, found again and brought back', async ({ page }) => {
  await signInAs(page, 'Tomas');
  const id = await importArticle(
    page,
    'The wrong umbrella was brought.\n\nThe wrong umbrella was brought along.',
    'sv',
  );
  await pressTwice(page.getByRole('button', { name: 'Set it aside' }), page.getByText(/^Set aside by Tomas,/));
  await expect(page.getByText(/^Set aside by Tomas,/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await page.getByRole('link', { name: 'Queue', exact: true }).click();
  const here = page.getByRole('main').locator(`li a[href^="/desk/${id}"]`);
  await expect(page.getByRole('heading', { name: 'On the desk' })).toBeVisible();
  await expect(here).toHaveCount(0);
  await page.getByRole('link', { name: 'Set aside', exact: true }).click();
  await here.click();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('button', { name: 'Set it aside' })).toBeVisible();
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByText('Tomas brought the article back to the queue.')).toBeVisible();
  await page.getByRole('link', { name: 'Queue', exact: true }).click();
  await expect(here).toBeVisible();
});
