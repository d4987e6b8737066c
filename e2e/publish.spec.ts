import { expect, test } from '@playwright/test';
import { approve, complaintsOf, importArticle, rows, signInAs } from './desk';

const pairs = [
  'The mill of Norrby was bought by the village in 1921, and it still grinds rye.',
  'In 1921 the village bought the mill of Norrby, which still grinds rye today.',
  'On Sundays the miller opens its gate for children and shows them the stones.',
  'On Sundays the miller opens the gate for children, and shows them the stones.',
].join('\n\n');

test('why a tab that came too late may not publish or withdraw stays to be read', async ({ page }) => {
  await signInAs(page, 'Edith');
  const id = await importArticle(page, pairs, 'sv');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(rows(page)).toHaveCount(2);
  for (const k of [0, 1]) await approve(page, rows(page).nth(k));
  const late = await page.context().newPage();
  await late.goto(`/desk/${id}/publish`);
  await expect(late.getByRole('button', { name: 'Publish edition 1' })).toBeVisible();
  await rows(page).first().getByRole('button', { name: 'Reopen' }).click();
  await expect(
    rows(page)
      .first()
      .getByText(/reopened by Edith/),
  ).toBeVisible();
  await late.getByRole('button', { name: 'Publish edition 1' }).click();
  await expect(late.getByRole('heading', { name: 'One paragraph is not approved yet' })).toBeVisible();
  await expect(late.getByRole('alert').filter({ hasText: 'It stands in the list' })).toBeInViewport();
  await expect(late.getByRole('button', { name: /^Publish/ })).toHaveCount(0);

  await approve(page, rows(page).first());
  await page.goto(`/desk/${id}/publish`);
  await page.getByRole('button', { name: 'Publish edition 1' }).click();
  const withdraw = { name: 'Withdraw', exact: true };
  await expect(page.getByRole('button', withdraw)).toBeVisible();
  await late.reload();
  await expect(late.getByRole('main').getByRole('alert')).toHaveCount(0);
  for (const tab of [page, late]) {
    await tab.getByRole('button', withdraw).click();
    await tab.getByRole('button', { name: 'Withdraw it now' }).click();
    await expect(tab.getByText('Readers do not see this article.')).toBeVisible();
  }
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  await expect(late.getByRole('alert').filter({ hasText: 'not out any more' })).toBeInViewport();
});

test('a network that is cut costs neither the page nor the sentence, and trying again publishes once', async ({
  page,
}) => {
  await signInAs(page, 'Ada');
  const id = await importArticle(page, pairs, 'sv');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(rows(page)).toHaveCount(2);
  for (const k of [0, 1]) await approve(page, rows(page).nth(k));
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Publish' }).click();
  const publish = page.getByRole('button', { name: 'Publish edition 1' });
  const unreachable = page.getByRole('alert').filter({ hasText: 'could not be reached' });
  await expect(publish).toBeVisible();
  await page.context().setOffline(true);
  await publish.click();
  await expect(unreachable).toBeInViewport();
  await page.getByRole('switch').press(' ');
  await expect(unreachable).toHaveCount(2);
  for (const walk of [() => page.goBack(), () => page.goForward()]) {
    const asked = page.waitForEvent('requestfailed');
    await walk();
    await asked;
    await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeVisible();
  }
  await page.context().setOffline(false);
  await publish.click();
  await expect(page.getByRole('heading', { name: 'Readers have just this text' })).toBeVisible();
  await page.goto(`/desk/${id}/publish`);
  await expect(page.getByText('Edition 2', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Withdraw it now' }).click();
  await expect(unreachable).toBeInViewport();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Withdraw it now' }).click();
  await expect(page.getByText('Readers do not see this article.')).toBeVisible();
});

test('what a second edition changes is shown before it goes out and after, and every edition can be read', async ({
  page,
}) => {
  await signInAs(page, 'Edith');
  const id = await importArticle(page, pairs, 'sv');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(rows(page)).toHaveCount(2);
  for (const k of [0, 1]) await approve(page, rows(page).nth(k));
  await page.goto(`/desk/${id}/publish`);
  await expect(page.getByText('This article has no title')).toBeVisible();
  await page.getByRole('button', { name: 'Publish edition 1' }).click();
  await expect(page.getByRole('heading', { name: 'Readers have just this text' })).toBeVisible();

  await page.goto(`/desk/${id}/review`);
  const first = rows(page).first();
  await first.getByRole('button', { name: 'Reopen' }).click();
  await first.getByRole('button', { name: 'Approve Literal' }).click();
  await expect(first.getByText('Approved by Edith')).toBeVisible();
  await page.goto(`/desk/${id}/publish`);
  const ahead = page.getByRole('region', { name: 'What this edition changes since edition 1' });
  await expect(ahead.getByText('One paragraph is as it was.')).toBeVisible();
  const change = ahead.getByRole('listitem', { name: 'Paragraph 1' });
  await expect(change.getByRole('deletion').first()).toBeVisible();
  await expect(change).toContainText('What would go out');
  await page.getByRole('button', { name: 'Publish edition 2' }).click();
  await expect(ahead).toHaveCount(0);

  await page.getByRole('link', { name: 'Edition 1', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Edition 1', exact: true })).toBeVisible();
  await expect(page.getByText('by Edith')).toBeVisible();
  await expect(page.getByText('In 1921 the village bought the mill of Norrby, which').last()).toBeVisible();
  await expect(page.getByRole('region', { name: /^What changed/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to publishing' }).click();
  await page.getByRole('link', { name: 'Edition 2', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Edition 2 · out now' })).toBeVisible();
  const since = page.getByRole('region', { name: 'What changed since edition 1' });
  await expect(since.getByRole('listitem', { name: 'Paragraph 1' }).getByRole('insertion').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'As readers got it' })).toContainText('was bought by the village');
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await complaintsOf(page), `${colorScheme}, ${width} pixels wide`).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  expect((await page.goto(`/desk/${id}/publish/3`))?.status()).toBe(404);
});
