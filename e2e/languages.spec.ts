import { expect, type Page, test } from '@playwright/test';
import { complaintsOf, importArticle, reviewOf, rows, sample, signInAs } from './desk';

const pairButton = (page: Page, pair: string) => page.getByRole('button', { name: `${pair} · Correct the languages` });

test('the languages of an article are corrected in its head, and every room and the history follow', async ({
  page,
}) => {
  await signInAs(page, 'Tomas');
  const id = await reviewOf(page, sample);
  await pairButton(page, 'Swedish → English').click();
  const sheet = page.getByRole('dialog', { name: 'Languages of this article' });
  await expect(sheet).toContainText('They stand as Swedish → English.');
  expect(await complaintsOf(page)).toEqual([]);
  const [from, into] = ['Translated from', 'Language of the text'].map((name) => sheet.getByLabel(name));
  await from?.selectOption('en');
  await sheet.getByRole('button', { name: 'Correct them' }).click();
  await expect(from ?? sheet).toBeFocused();
  await expect(sheet.getByRole('alert')).toContainText('The text itself is in this language.');
  await from?.selectOption('nb');
  await into?.selectOption('he');
  await sheet.getByRole('button', { name: 'Correct them' }).click();
  await expect(sheet).toHaveCount(0);
  await expect(pairButton(page, 'Norwegian Bokmål → Hebrew')).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('dir', 'rtl');
  await expect(rows(page).first().locator('[lang=he]').first()).toBeVisible();
  await page.goto(`/desk/${id}/history`);
  await expect(page.getByRole('main')).toContainText(
    'Tomas corrected the languages: Norwegian Bokmål → Hebrew instead of Swedish → English.',
  );
});

test('who comes second to the languages is told how they stand now, and may still have it their way', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'Tomas');
  const id = await importArticle(page, sample, 'sv');
  await pairButton(page, 'Swedish → English').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Translated from').selectOption('nb');

  const other = await (await browser.newContext()).newPage();
  await signInAs(other, 'Edith');
  await other.goto(`/desk/${id}/review`);
  await pairButton(other, 'Swedish → English').click();
  await other.getByRole('dialog').getByLabel('Translated from').selectOption('da');
  await other.getByRole('button', { name: 'Correct them' }).click();
  await expect(pairButton(other, 'Danish → English')).toBeVisible();
  await other.context().close();

  await sheet.getByRole('button', { name: 'Correct them' }).click();
  await expect(sheet.getByRole('alert')).toContainText('Edith corrected the languages while you looked at them.');
  await expect(sheet).toContainText('They stand as Danish → English.');
  await expect(sheet.getByLabel('Translated from')).toHaveValue('nb');
  await sheet.getByRole('button', { name: 'Correct them' }).click();
  await expect(pairButton(page, 'Norwegian Bokmål → English')).toBeVisible();
});

test('the languages of an import are kept with its text, offered again to whoever chose them, and are never one', async ({
  page,
}) => {
  await signInAs(page, 'Tomas');
  await page.goto('/desk/import');
  const [from, into] = [page.getByLabel('Translated from'), page.getByLabel('Language of the text')];
  await from.selectOption('fi');
  await into.selectOption('en');
  await page.getByRole('textbox', { name: 'Text' }).fill(sample);
  await page.reload();
  await expect(from).toHaveValue('fi');
  await expect(into).toHaveValue('en');
  await from.selectOption('en');
  await page.getByRole('button', { name: 'Find the pairs' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'The text itself is in this language.' })).toBeVisible();
  await expect(from).toBeFocused();
  await from.selectOption('fi');
  await page.getByRole('button', { name: 'Find the pairs' }).click();
  await expect(page.getByRole('list', { name: 'Pairing board' })).toBeVisible();
  await page.goto('/desk/import');
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue('');
  await expect(from).toHaveValue('fi');
  await expect(into).toHaveValue('');
  await page.context().clearCookies();
  await signInAs(page, 'Ada');
  await page.goto('/desk/import');
  await expect(from).not.toHaveValue('fi');
});
