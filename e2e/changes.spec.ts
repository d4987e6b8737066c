import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { importArticle, rows, signInAs } from './desk';

const versions = 'p[lang].prose-text';

/** Presses a key many times at once, so that nothing can be drawn in between, and tells in which rows the focus stood. */
async function rowsOnTheWay(page: Page, key: string): Promise<string[]> {
  const ids = await page.evaluate((pressed) => {
    const visited: string[] = [];
    for (let k = 0; k < 1000; k++) {
      const before = document.activeElement;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
      if (document.activeElement === before) break;
      visited.push(document.activeElement?.closest('li[id]')?.getAttribute('aria-label') ?? '');
    }
    return visited;
  }, key);
  return [...new Set(ids)];
}

test('the keys come to every change of the article in order, however far off the screen', async ({ page }) => {
  await signInAs(page, 'Tomas');
  const id = await importArticle(page, readFileSync('lib/db/samples/harbour-library.txt', 'utf8'), 'sv');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(rows(page)).toHaveCount(11);
  await page.setViewportSize({ width: 1440, height: 200 });
  await page.goto(`/desk/${id}/review`);
  await expect(rows(page).first().getByRole('insertion').first()).toBeVisible();
  const pairs = await rows(page)
    .filter({ has: page.locator(`${versions} >> nth=1`) })
    .all();
  const names = await Promise.all(pairs.map((row) => row.getAttribute('aria-label')));
  expect(names.length).toBeGreaterThan(6);
  expect(await rowsOnTheWay(page, 'n')).toEqual(names);
  expect(await rowsOnTheWay(page, 'p')).toEqual(names.reverse());

  // With Shift only to what may change a fact. All rows are drawn by now, so the risky ones can be told beforehand.
  const flagged = rows(page).filter({ has: page.getByRole('list', { name: 'Facts to look at' }) });
  const risky = await Promise.all((await flagged.all()).map((row) => row.getAttribute('aria-label')));
  expect(risky.length).toBeGreaterThan(2);
  await page.reload();
  await expect(rows(page).first().getByRole('insertion').first()).toBeVisible();
  expect(await rowsOnTheWay(page, 'N')).toEqual(risky);
});
