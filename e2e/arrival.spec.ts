import { expect, type Page, test } from '@playwright/test';
import { importArticle, rows, signInAs } from './desk';

/** Thirty pairs from one line to thirty lines long, so that no guess at the height of a row is right. */
const uneven = Array.from({ length: 30 }, (_, k) => {
  const more = Array.from({ length: (k * 7) % 12 }, (_, n) => `door ${100 * k + n} was painted with ${n + 2} coats`);
  return [
    `Room ${k + 200} of the old harbour house was cleaned by the keepers before noon; ${more.join('; ')}.`,
    `Before noon the keepers cleaned room ${k + 200} of the old harbour house; ${more.toReversed().join('; ')}.`,
  ];
})
  .flat()
  .join('\n\n');

/** How far the top of what is at the top of the screen reaches down. */
async function bottomOfBar(page: Page): Promise<number> {
  const bar = page.getByRole('status').filter({ hasText: 'approved' });
  return bar.evaluate((line) => {
    const { bottom } = (line.closest('.z-20') ?? line).getBoundingClientRect();
    return Math.max(0, bottom);
  });
}

for (const width of [1440, 390]) {
  test(`a link to a paragraph lands on it, however far down it is, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await signInAs(page, 'Edith');
    const id = await importArticle(page, uneven, 'sv');
    await page.getByRole('button', { name: 'Confirm the pairing' }).click();
    await expect(rows(page)).toHaveCount(30);
    for (const number of [5, 18, 26]) {
      await page.goto(`/desk/${id}/publish`);
      // Some browsers do not hold what is seen in its place when what stands above it grows.
      await page.evaluate(() => document.documentElement.style.setProperty('overflow-anchor', 'none'));
      const blockers = page.getByRole('list', { name: 'What blocks publishing' }).getByRole('link');
      await blockers.nth(number - 1).click();
      const row = rows(page).nth(number - 1);
      await expect(row).toBeFocused();
      await expect(row.locator('[data-stop]').first()).toBeVisible();
      const rest = async () => (await row.boundingBox())?.y ?? Number.NaN;
      await expect(async () => {
        const top = await rest();
        expect(top).toBeGreaterThanOrEqual((await bottomOfBar(page)) - 1);
        expect(top).toBeLessThan(200);
      }).toPass();
    }
  });
}
