import { expect, type Locator, type Page, test } from '@playwright/test';
import { importArticle, isAlive, reviewOf, rows, sample, signInAs } from './desk';

/** Presses a key many times at once, so that nothing can be drawn in between, and tells in which rows the focus stood. */
async function rowsOnTheWay(page: Page, key: string): Promise<string[]> {
  const ids = await page.evaluate((pressed) => {
    const row = () => document.activeElement?.closest('li[id]')?.ariaLabel ?? '';
    const visited = [row()];
    for (let k = 0; k < 1000; k++) {
      const before = document.activeElement;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
      if (document.activeElement === before) break;
      visited.push(row());
    }
    return visited;
  }, key);
  return [...new Set(ids)];
}

test('the keys come to every change of a long article in order, however far off the screen', async ({ page }) => {
  const evenings = Array.from({ length: 60 }, (_, k) => [
    `On evening ${k + 1} the choir of the Lenne valley has sung ${k + 20} songs in the old hall.`,
    `The choir of the Lenne valley sang ${k + (k % 9 === 5 ? 30 : 20)} songs in the old hall on evening ${k + 1}.`,
  ]);
  await signInAs(page, 'Tomas');
  const id = await importArticle(page, evenings.flat().join('\n\n'), 'sv');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(rows(page)).toHaveCount(60);

  // On a screen that shows the whole article all changes are drawn; on a flat one only those of the first rows.
  await page.setViewportSize({ width: 1440, height: 20_000 });
  const names = (part: Locator) =>
    rows(page)
      .filter({ has: part })
      .evaluateAll((all) => all.map((row) => row.ariaLabel));
  const facts = page.getByRole('list', { name: 'Facts to look at' });
  await expect(rows(page).filter({ has: page.locator('[data-stop]') })).toHaveCount(60);
  const changed = await names(page.locator('[data-stop]'));
  const risky = await names(facts);
  expect(changed.length).toBeGreaterThan(risky.length);
  expect(risky.length).toBeGreaterThan(2);
  await page.setViewportSize({ width: 1440, height: 200 });

  for (const [key, way] of [
    ['n', changed],
    ['N', risky],
  ] as const) {
    await page.goto(`/desk/${id}/review`);
    await isAlive(page);
    await expect(async () => {
      await page.keyboard.press(key);
      await expect(page.locator('[data-stop]:focus')).toHaveCount(1, { timeout: 2000 });
    }).toPass();
    expect((await names(page.locator('[data-stop]'))).length).toBeLessThan(changed.length);
    expect(await rowsOnTheWay(page, key)).toEqual(way);
  }
  expect(await rowsOnTheWay(page, 'p')).toEqual([...changed].reverse());
});

test('one key makes the correction that a check offers, and the keys go on from there', async ({ page }) => {
  await signInAs(page, 'Tomas');
  await reviewOf(page, sample);
  const row = rows(page).filter({ hasText: /send.* the books.* on a.* Journey/ });
  await row.scrollIntoViewIfNeeded();
  await expect(row.getByRole('button', { name: 'Change to “journey”' })).toBeVisible();
  await row.locator('[data-stop]').first().focus();
  await page.keyboard.press('f');
  const mended = rows(page).filter({ hasText: 'Edit 1 by Tomas' });
  await expect(mended).toBeFocused();
  await expect(mended.getByText('has a capital here')).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(mended.locator('[data-stop]:focus')).toHaveCount(1);
});

test('in a text read from the right the number of a move stands before a figure, and does not join it', async ({
  page,
}) => {
  await signInAs(page, 'Tomas');
  const text = [
    'في يوم 14 سبتمبر قام العمدة سليم الراجحي بافتتاح المكتبة الجديدة في المدينة وحضر 320 شخصا من السكان.',
    'افتتح العمدة سليم الراجحي المكتبة الجديدة في 14 سبتمبر بحضور 320 من سكان المدينة.',
  ].join('\n\n');
  await importArticle(page, text, 'en');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  const move = rows(page).locator('mark').filter({ hasText: '14 سبتمبر' }).first();
  const [number, figure] = await move.evaluate((mark) => {
    const range = document.createRange();
    const day = mark.lastChild;
    const name = mark.querySelector('[aria-hidden]');
    if (!day || !name) throw new Error('the move has no number');
    range.setStart(day, 0);
    range.setEnd(day, 2);
    return [name.getBoundingClientRect().left, range.getBoundingClientRect().right];
  });
  expect(number).toBeGreaterThanOrEqual((figure ?? 0) - 1);
});
