import { expect, type Page, test } from '@playwright/test';
import { signInAs } from './desk';

const wanted = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy'];

/** Watches everything that a page gets and says. */
function watch(page: Page) {
  const seen = { bare: [] as string[], violations: [] as string[], answers: 0 };
  page.on('response', async (response) => {
    if (!/^https?:/.test(response.url())) return;
    seen.answers++;
    const headers = response.headers();
    for (const name of wanted) if (!headers[name]) seen.bare.push(`${response.url()} without ${name}`);
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) seen.violations.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.violations.push(`${page.url()}: ${error.message}`));
  return seen;
}

/** The pages of the site that one can walk to from here, each place once (not each article). */
async function walk(page: Page, start: string): Promise<string[]> {
  const shapeOf = (path: string) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id');
  const visited = new Map<string, string>();
  const ahead = [start];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    if (visited.has(shapeOf(path)) || visited.size > 40) continue;
    visited.set(shapeOf(path), path);
    await page.goto(path);
    const links = await page
      .locator('a[href^="/"]:not([download])')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    ahead.push(...links.map((link) => link.split(/[?#]/)[0] ?? '').filter((link) => !link.startsWith('/api/')));
  }
  return [...visited.values()];
}

test('no page breaks the security policy, and every answer carries the headers', async ({ page }) => {
  test.slow();
  const seen = watch(page);
  const outside = await walk(page, '/');
  await page.goto('/no/such/page');
  await signInAs(page, 'Ada');
  const inside = await walk(page, '/desk');
  expect(outside.length).toBeGreaterThan(1);
  expect(inside.length).toBeGreaterThan(4);
  expect(seen.answers).toBeGreaterThan(inside.length);
  expect(seen.bare).toEqual([]);
  expect(seen.violations).toEqual([]);
});

test('a script that got into a page does not run, and the watch above notices', async ({ page }) => {
  const seen = watch(page);
  const taken = `document.title = 'taken'`;
  await page.route('**/sign-in', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      '</body>',
      `<script>${taken}</script><img src="data:," onerror="${taken}"></body>`,
    );
    await route.fulfill({ response, body: html });
  });
  await page.goto('/sign-in');
  await expect.poll(() => seen.violations.length).toBeGreaterThan(1);
  await expect(page).not.toHaveTitle('taken');
});
