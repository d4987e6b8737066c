// Whoever works with keys goes on from where they were, and whoever presses twice hits one thing.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { approve, importArticle, pressTwice, rows, signInAs } from './desk';

async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

/** How far down its page something stands. */
const placeOf = (row: Locator) => row.evaluate((at) => Math.round(at.getBoundingClientRect().top + scrollY));

const entry = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true });

/** Three entries of which each name begins so; they stand together in the list. */
async function addEntries(page: Page, beginning: string): Promise<string[]> {
  await page.goto('/desk/glossary');
  const names = ['1', '2', '3'].map((end) => `${beginning}${end}`);
  for (const name of names) {
    await page.getByLabel('Spelling to use').fill(name);
    await page.getByRole('button', { name: 'Add it' }).click();
    await expect(entry(page, name)).toBeVisible();
  }
  return names;
}

test('in the glossary the focus stays with the entry', async ({ page }) => {
  await signInAs(page, 'Edith');
  const [, second = ''] = await addEntries(page, 'zander');
  const row = entry(page, second);
  await press(row.getByRole('button', { name: `Edit ${second}` }));
  await expect(row.getByLabel('Spelling to use')).toBeFocused();
  await press(row.getByRole('button', { name: 'Cancel' }));
  await expect(row).toBeFocused();
  await press(row.getByRole('button', { name: `Edit ${second}` }));
  await row.getByLabel('Note').fill('A fish.');
  await row.getByLabel('Spelling to use').press('Enter');
  await expect(row.getByLabel('Spelling to use')).toBeHidden();
  await expect(row).toBeFocused();
  // The entry as it is now comes after the form was closed.
  await expect(row.getByRole('paragraph').filter({ hasText: 'A fish.' })).toBeVisible();
  await press(row.getByRole('button', { name: `Remove ${second}` }));
  const back = page.getByRole('button', { name: 'Put it back' });
  await expect(page.getByRole('listitem').filter({ has: back })).toBeFocused();
  await press(back);
  await expect(row).toBeVisible();
  await expect(back).toBeHidden();
  await expect(page.getByRole('list', { name: 'Entries' })).toBeFocused();
});

test('a second press after an entry was removed hits no other entry', async ({ page }) => {
  await signInAs(page, 'Edith');
  const [first = '', second = '', third = ''] = await addEntries(page, 'zephyr');
  for (const name of [first, third]) {
    const there = await placeOf(entry(page, second));
    await entry(page, name).getByRole('button', { name: 'Remove' }).click();
    await expect(entry(page, name)).toHaveCount(0);
    await expect(page.getByText(`“${name}” is out of the glossary`)).toBeVisible();
    expect(await placeOf(entry(page, second))).toBe(there);
  }
  await page.reload();
  await expect(entry(page, second)).toBeVisible();
  await expect(page.getByText('is out of the glossary')).toHaveCount(0);
});

test('a double press opens a sheet, and does not press what lies over its button then', async ({ page }) => {
  await signInAs(page, 'Edith');
  const id = await importArticle(page, 'The ferry came home today.\n\nToday the ferry came home.', 'sv');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  await page.waitForURL(`/desk/${id}/review`);
  for (const name of ['Return', 'Checks']) {
    await pressTwice(page.getByRole('button', { name, exact: true }), page.getByRole('dialog'));
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.mouse.click(5, 400);
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('a double press sends a form once', async ({ page }) => {
  await signInAs(page, 'Ada');
  await page.goto('/desk/people');
  const sent: string[] = [];
  page.on('request', (request) => request.headers()['next-action'] && sent.push(request.url()));
  await page.getByLabel('Their email').fill('ine@example.org');
  const link = page.getByRole('textbox', { name: 'Link for ine@example.org' });
  await pressTwice(page.getByRole('button', { name: 'Make the link' }), link);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  expect(sent).toHaveLength(1);
  await page.getByRole('button', { name: 'Withdraw the link for ine@example.org' }).click();
});

test('in the room of people the focus stays with the person, and with the link', async ({ page }) => {
  await signInAs(page, 'Ada');
  await page.goto('/desk/people');
  const role = page.getByLabel('Role of Ravi');
  for (const next of ['translator', 'reader']) {
    await role.selectOption(next);
    await press(page.getByRole('button', { name: 'Change' }));
    await expect(page.getByRole('button', { name: 'Change' })).toBeHidden();
    await expect(role).toBeFocused();
  }
  const links = page.getByRole('region', { name: 'Links nobody has used yet' });
  const line = (email: string) => links.getByRole('listitem').filter({ hasText: email });
  for (const email of ['una@example.org', 'ulf@example.org']) {
    await page.getByLabel('Their email').fill(email);
    await page.getByRole('button', { name: 'Make the link' }).click();
    await expect(line(email)).toBeVisible();
  }
  const there = await placeOf(line('una@example.org'));
  for (const email of ['ulf@example.org', 'una@example.org']) {
    await press(links.getByRole('button', { name: `Withdraw the link for ${email}` }));
    await expect(line(email)).toBeFocused();
    await expect(line(email)).toContainText('Withdrawn');
    expect(await placeOf(line('una@example.org'))).toBe(there);
  }
  await page.reload();
  await expect(line('una@example.org')).toHaveCount(0);
});

test('what was published and withdrawn is said where the focus is', async ({ page }) => {
  await signInAs(page, 'Ada');
  const id = await importArticle(page, 'The ferry came home today.\n\nThe ferry came home today.', 'sv');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  await approve(page, rows(page).first());
  await page.goto(`/desk/${id}/publish`);
  await press(page.getByRole('button', { name: 'Publish edition 1' }));
  await expect(page.getByRole('button', { name: 'Publish edition 1' })).toBeHidden();
  await expect(page.locator(':focus')).toContainText('Readers have just this text');
  await press(page.getByRole('button', { name: 'Withdraw' }));
  await press(page.getByRole('button', { name: 'Withdraw it now' }));
  await expect(page.getByRole('button', { name: 'Publish edition 2' })).toBeVisible();
  await expect(page.locator(':focus')).toContainText('Readers do not see this article');
  const own = page.getByRole('switch');
  await own.press(' ');
  await expect(page.getByText(/^Ada allowed it/)).toBeVisible();
  await expect(own).toBeFocused();
});

test('a check that was set has the focus still', async ({ page }) => {
  await signInAs(page, 'Edith');
  const id = await importArticle(page, 'The ferry came home today.\n\nThe ferry came home today.', 'sv');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  await page.waitForURL(`/desk/${id}/review`);
  await page.getByRole('button', { name: 'Checks' }).click();
  const check = page.getByRole('dialog').getByLabel('Dates and times');
  await check.focus();
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await check.selectOption('off');
  await answer;
  await expect(check).toBeEnabled();
  await expect(check).toBeFocused();
});
