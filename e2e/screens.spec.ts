import { expect, type Page, test } from '@playwright/test';
import { articlesOnDesk, complaintsOf, importArticle, reviewOf, rows, sample, signInAs } from './desk';

// The longest of the journeys, and each stands alone: let both desks have a part of them.
test.describe.configure({ mode: 'parallel' });

/** The rooms of the desk, and those of the three articles that were there first. */
async function addresses(page: Page): Promise<string[]> {
  const ids = (await articlesOnDesk(page)).slice(-3);
  const places = ['pairing', 'pairing/again', 'review', 'names', 'publish', 'history'];
  const rooms = ids.flatMap((id) => places.map((room) => `/desk/${id}/${room}`));
  return ['/desk', '/desk/import', '/desk/glossary', '/desk/people', '/desk/account', ...rooms];
}

for (const width of [1440, 390]) {
  test(`every screen of the desk can be used by everybody, light and dark, ${width} pixels wide`, async ({ page }) => {
    test.setTimeout(300_000);
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.setViewportSize({ width, height: 900 });
    await signInAs(page, 'Ada');
    for (const address of await addresses(page)) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await complaintsOf(page), `${address}, ${colorScheme}`).toEqual([]);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(overflow, `${address} is wider than the screen`).toBeLessThanOrEqual(0);
      const ofLarge = await page.evaluate(() => {
        document.documentElement.style.fontSize = '212.5%';
        return document.documentElement.scrollWidth - window.innerWidth;
      });
      expect.soft(ofLarge, `${address} is wider than the screen with letters twice as large`).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
  });
}

test('a word without an end makes no room wider than the screen', async ({ page }) => {
  const word = `Donau${'dampfschiffahrts'.repeat(40)}gesellschaft`;
  const pairs = [
    [`${word} opens`, `${word} is opened`],
    [`The mayor said ${word} would open in May.`, `The mayor announced that ${word} will open in May.`],
  ];
  await signInAs(page, 'Edith');
  const id = await importArticle(page, pairs.flat().join('\n\n'), 'de');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(rows(page).first()).toBeVisible();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const rooms = ['pairing', 'review', 'names', 'publish', 'history'].map((room) => `/desk/${id}/${room}`);
    for (const address of ['/desk', ...rooms]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(overflow, `${address} is wider than ${width} pixels`).toBeLessThanOrEqual(0);
    }
  }
});

test('an article of usual length is drawn whole, also where nobody has scrolled to', async ({ page }) => {
  await signInAs(page, 'Edith');
  await importArticle(page, sample, 'sv');
  const last = page.getByRole('list', { name: 'Pairing board' }).getByRole('listitem', { name: /^Row/ }).last();
  await expect(last).toHaveCSS('content-visibility', 'visible');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(rows(page).last()).toHaveCSS('content-visibility', 'visible');
  const late = rows(page).filter({ hasText: 'librarians' });
  await expect(late.locator('ins').first()).toBeAttached();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('every room is called by its article, and its name is announced when somebody walks in', async ({ page }) => {
  await signInAs(page, 'Edith');
  const id = await importArticle(page, 'The ferry 50%s late.\n\nThe ferry is 50%s late.', 'sv');
  await expect(page).toHaveTitle(/^Pairing: The ferry .*late\. · Diptych$/);
  await page.getByRole('link', { name: 'Review' }).click();
  await page.waitForURL(`/desk/${id}/review`);
  await expect(page).toHaveTitle(/^Review: The ferry .*late\. · Diptych$/);
  await expect(page.locator('next-route-announcer')).toContainText('Review: The ferry');
  await page.goto('/desk/00000000-0000-4000-8000-000000000000/review');
  await expect(page).toHaveTitle('This is not on the desk');
  await page.goto('/sign-in/invitation/nothing');
  await expect(page).toHaveTitle(/ · Diptych$/);
});

test('with the colours of the system, dark ones too, what was moved can be read', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await signInAs(page, 'Edith');
  const id = await reviewOf(
    page,
    'After the fire of 1904 the old brewery was rebuilt in brick.\n\nThe old brewery was rebuilt in brick after the fire of 1904.',
  );
  await page.goto(`/desk/${id}/review`);
  const moved = page.locator('.diff-mark[data-look="moved"], .diff-number');
  for (const view of ['Side by side', 'In one line']) {
    await page.getByRole('radio', { name: view }).click();
    await expect(moved).not.toHaveCount(0);
    const unlike = await moved.evaluateAll((marks) =>
      marks.filter((mark) => getComputedStyle(mark).color !== getComputedStyle(mark.closest('p') ?? mark).color),
    );
    expect(unlike, view).toEqual([]);
  }
});

test('with the colours of the system, too, the room somebody is in is marked', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await signInAs(page, 'Edith');
  await page.goto('/desk');
  const lines = await page
    .getByRole('navigation', { name: 'Desk' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBottomColor));
  const [here, ...others] = lines;
  expect(others.length).toBeGreaterThan(1);
  expect(others).not.toContain(here);
});
