import { expect, test } from '@playwright/test';
import { approve, ferry, reviewOf, rows, sample, signInAs } from './desk';

for (const width of [768, 1024, 1280, 1440]) {
  test(`the bar of the review takes one line, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await signInAs(page, 'Edith');
    await reviewOf(page, sample);
    const bar = page.getByRole('status').filter({ hasText: 'approved' }).locator('../..');
    const publish = page.getByRole('link', { name: 'What still blocks' }).first();
    const last = page.getByRole('button', { name: width < 1280 ? 'View and checks' : 'Checks', exact: true });
    const [box, one, other] = [await bar.boundingBox(), await publish.boundingBox(), await last.boundingBox()];
    const middle = (at: typeof box) => (at?.y ?? 0) + (at?.height ?? 0) / 2;
    expect(box?.height).toBeLessThan(56);
    expect(Math.abs(middle(one) - middle(other))).toBeLessThan(4);
  });
}

test('what waits is one press away, and the tools keep their height', async ({ page }) => {
  await signInAs(page, 'Tomas');
  await reviewOf(page, sample);
  const bar = page.getByRole('status').filter({ hasText: 'approved' }).locator('../..');
  const height = (await bar.boundingBox())?.height;
  for (const k of [0, 1]) {
    await rows(page)
      .nth(k)
      .getByRole('button', { name: /^Choose/ })
      .last()
      .click();
    await expect(rows(page).nth(k)).toContainText('Waits for an editor');
  }
  expect((await bar.boundingBox())?.height).toBe(height);
  const next = page.getByRole('button', { name: '9 to choose' });
  await next.click();
  await expect(rows(page).nth(2)).toBeFocused();
  await next.click();
  await expect(rows(page).nth(3)).toBeFocused();
  await page.getByRole('button', { name: '2 for an editor' }).click();
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(rows(page).first()).toBeFocused();
});

test('an editor goes through an article by single keys, and can look up which there are', async ({ page }) => {
  await signInAs(page, 'Edith');
  await reviewOf(page, sample);
  await page.keyboard.press('j');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('a');
  await expect(rows(page).first().getByText('Approved by Edith')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('r');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('a reason');
  await page.keyboard.press('Control+Enter');
  await expect(rows(page).nth(1).getByText('Reason: a reason')).toBeVisible();
  await expect(rows(page).nth(1)).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows(page).nth(2)).toBeFocused();
  await page.keyboard.press('e');
  await expect(rows(page).nth(2).getByRole('textbox', { name: 'Your version' })).toBeFocused();
  await page.keyboard.type('are');
  await expect(rows(page).nth(2).getByRole('textbox', { name: 'Your version' })).toHaveValue(/are$/);
  await rows(page).nth(4).focus();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await sheet.getByRole('switch', { name: 'Single keys work here' }).press('Space');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await rows(page).nth(4).focus();
  await page.keyboard.press('e');
  await page.keyboard.press('?');
  await expect(sheet).toBeHidden();
  await expect(rows(page).nth(4).getByRole('textbox')).toHaveCount(0);
});

test('a translator takes the version of the filled button by a key', async ({ page }) => {
  await signInAs(page, 'Tomas');
  await reviewOf(page, sample);
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await expect(rows(page).first().getByText('chosen by Tomas')).toBeVisible();
});

test('on a phone the tools of the review take no room before the article, and are one press away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, 'Tomas');
  await reviewOf(page, sample);
  const views = page.getByRole('radiogroup', { name: 'View' });
  await expect(views).toBeHidden();
  const before = (await rows(page).first().boundingBox())?.y ?? 0;
  await page.getByRole('button', { name: 'View and checks' }).click();
  expect((await rows(page).first().boundingBox())?.y).toBeGreaterThan(before + 60);
  await views.getByRole('radio', { name: 'Clean' }).click();
  await expect(views.getByRole('radio', { name: 'Clean' })).toBeChecked();
});

test('on a phone a line under the thumb leads from paragraph to paragraph and on to publishing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, 'Edith');
  await reviewOf(page, ferry.replaceAll('Hedleen', 'Hedlin'));
  const line = page.getByRole('status').filter({ hasText: 'approved' }).locator('..');
  const next = line.getByRole('button', { name: 'Next to decide' });
  await expect(line).toContainText('0 of 2 approved');
  await next.click();
  await expect(rows(page).first()).toBeFocused();
  await next.click();
  const last = rows(page).last();
  await expect(last).toBeFocused();
  const below = async () => {
    const [head, at] = [await line.boundingBox(), await page.locator(':focus').boundingBox()];
    return (at?.y ?? 0) - ((head?.y ?? 0) + (head?.height ?? 0));
  };
  expect(await below()).toBeGreaterThanOrEqual(0);
  await last.getByRole('button', { name: 'History' }).focus();
  for (let k = 0; k < 12; k++) {
    await page.keyboard.press('Shift+Tab');
    if (await rows(page).locator(':focus').count()) expect(await below()).toBeGreaterThanOrEqual(-1);
  }
  await expect(page.getByText('2 paragraphs are not approved yet.')).toBeVisible();
  for (const row of [rows(page).first(), last]) await approve(page, row);
  await expect(line).toBeInViewport();
  await expect(line.getByRole('link', { name: 'Go to publishing' })).toBeVisible();
  await expect(page.getByText('All paragraphs are approved.')).toBeVisible();
  await page.getByRole('link', { name: 'Go to publishing' }).last().click();
  await expect(page).toHaveURL(/publish$/);
});

test('where the texts end the way goes on', async ({ page }) => {
  await signInAs(page, 'Edith');
  await reviewOf(page, sample);
  const end = page.getByText(/paragraphs are not approved yet/).locator('..');
  await end.getByRole('button', { name: 'Next to decide' }).click();
  await expect(rows(page).first()).toBeFocused();
  await end.getByRole('link', { name: 'What still blocks' }).click();
  await expect(page).toHaveURL(/publish$/);
});
