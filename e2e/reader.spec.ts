import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { slugOf } from '../lib/articles/naming';
import { approve, articlesOnDesk, complaintsOf, importArticle, rows, signInAs, test } from './desk';

/** Where the newest published article is. */
async function published(request: APIRequestContext): Promise<string> {
  const front = await (await request.get('/')).text();
  const address = /href="(\/articles\/[^"]+)"/.exec(front)?.[1];
  if (!address) throw new Error('nothing is published on this desk');
  return address;
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('anybody reads the list and an article', async ({ page }) => {
    await page.goto('/');
    const headline = page.getByRole('main').getByRole('link').first();
    const title = await headline.textContent();
    await headline.click();
    await expect(page.getByRole('heading', { level: 1, name: title ?? '' })).toBeVisible();
    await expect(page.getByRole('article')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('article')).toHaveAttribute('dir', 'ltr');
    await expect(page.getByText(/^Edition \d+ · /)).toBeVisible();
    await page.getByRole('link', { name: 'All articles' }).click();
    await expect(page.getByRole('link', { name: title ?? '' })).toBeVisible();
  });
});

test('an article ships no script, and little beside its text', async ({ request }) => {
  const html = await (await request.get(await published(request))).text();
  expect(html).not.toContain('<script');
  const shown = html.replace(/<[^>]*>/g, '');
  expect(Buffer.byteLength(html) - Buffer.byteLength(shown)).toBeLessThan(4096);
});

test('who has the edition already is told so, whatever way they ask', async ({ request }) => {
  const address = await published(request);
  const first = await request.get(address);
  const { etag = '', 'cache-control': caching } = first.headers();
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
  expect(caching).toContain('no-cache');
  for (const asked of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await request.get(address, { headers: { 'If-None-Match': asked } });
    expect([asked, again.status(), (await again.body()).length]).toEqual([asked, 304, 0]);
    expect(again.headers().etag).toBe(etag);
  }
  const other = await request.get(address, { headers: { 'If-None-Match': '"other"' } });
  expect(other.status()).toBe(200);
  const head = await request.head(address);
  expect([head.status(), head.headers().etag, (await head.body()).length]).toEqual([200, etag, 0]);
});

test('type and stylesheet are kept for good, and nothing else is given away', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const addresses = [...html.matchAll(/href="(\/(?:type|reader\.css)[^"]*)"/g)].map(([, address]) => address ?? '');
  expect(addresses).toHaveLength(2);
  for (const address of addresses) {
    const answer = await request.get(address);
    expect([address, answer.status(), answer.headers()['cache-control']]).toEqual([
      address,
      200,
      'public, max-age=31536000, immutable',
    ]);
  }
  for (const address of ['/type/package.json', '/type/..%2f..%2fpackage.json'])
    expect((await request.get(address)).status()).toBe(404);
});

test('a draft is not found, nor what never was', async ({ page, request }) => {
  await signInAs(page, 'Edith');
  await page.goto('/desk');
  const draft = page
    .getByRole('listitem')
    .filter({ hasText: /to choose|for an editor/ })
    .first();
  const title = await draft.getByRole('link').first().textContent();
  for (const slug of [slugOf(title ?? ''), 'nothing', "'--", '%00', '%F0%9F%98%80']) {
    const answer = await request.get(`/articles/${slug}`);
    expect([slug, answer.status()]).toEqual([slug, 404]);
    expect(await answer.text()).toContain('There is no article here');
    expect(answer.headers()['cache-control']).toContain('no-store');
  }
});

test('an address that leads nowhere says so, to readers and at the desk', async ({ page, request }) => {
  for (const address of ['/nothing', '/nothing/at/all', '/desk/of/nobody/here']) {
    const answer = await request.get(address);
    expect([address, answer.status()]).toEqual([address, 404]);
    expect(await answer.text()).toContain('There is no article here');
  }
  await signInAs(page, 'Edith');
  await page.goto('/desk/nothing');
  await expect(page.getByRole('heading', { name: 'This is not on the desk' })).toBeVisible();
  await page.getByRole('link', { name: 'To everything on the desk' }).click();
  await expect(page.getByRole('heading', { name: 'On the desk' })).toBeVisible();
  const [id] = await articlesOnDesk(page);
  await page.goto(`/desk/${id}`);
  await page.waitForURL(/\/(review|pairing)$/);
});

test('withdrawing takes an article off at once, and it can go out again', async ({ page, request }) => {
  const address = await published(request);
  const { etag = '' } = (await request.get(address)).headers();
  await signInAs(page, 'Edith');
  await openPublishing(page, address);
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw it now' }).click();
  await expect(page.getByText('Readers do not see this article.')).toBeVisible();
  const gone = await request.get(address, { headers: { 'If-None-Match': etag } });
  expect(gone.status()).toBe(404);
  expect(await (await request.get('/')).text()).not.toContain(address);
  await page.getByRole('button', { name: /^Publish edition/ }).click();
  await expect(page.getByText('Readers have just this text')).toBeVisible();
  const back = await request.get(address);
  expect(back.status()).toBe(200);
  expect(back.headers().etag).not.toBe(etag);
});

/** To the room of publishing of the article with this public address. */
async function openPublishing(page: Page, address: string): Promise<void> {
  for (const id of await articlesOnDesk(page)) {
    const room = `/desk/${id}/publish`;
    const html = await (await page.request.get(room)).text();
    if (html.includes(`href="${address}"`)) return void (await page.goto(room));
  }
  throw new Error(`${address} is not on the desk`);
}

test('an article is printed dark on light, whatever the screen is, and says whose it is', async ({ page, request }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(await published(request));
  const ink = await page.getByRole('article').evaluate((text) => getComputedStyle(text).color);
  expect(ink).toBe('rgb(29, 27, 23)');
  await expect(page.getByRole('banner').getByRole('link')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeHidden();
});

/** Two paragraphs in Japanese, from a paste to readers; gives the public address. */
async function publishJapanese(page: Page): Promise<string> {
  const text = [
    '松ヶ原市の港に新しい図書館が開館した',
    '松ヶ原市の港町に新しい図書館がオープン',
    '市長の北野春樹は9月14日に図書館を開館し、320人の市民が参加した。',
    '北野春樹市長は9月14日、図書館の開館式に出席した。市民320人が集まった。',
  ].join('\n\n');
  await signInAs(page, 'Edith');
  const id = await importArticle(page, text, 'en');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  for (const number of [1, 2]) await approve(page, rows(page).nth(number - 1));
  await page.goto(`/desk/${id}/publish`);
  await page.getByRole('button', { name: /^Publish edition/ }).click();
  const address = page.getByRole('main').getByRole('link', { name: /^\/articles\// });
  return (await address.getAttribute('href')) ?? '';
}

test('a headline in signs that fill a square is not drawn out to the edge of the page', async ({ page }) => {
  const address = await publishJapanese(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address);
  const { lines, widest } = await page.getByRole('heading', { level: 1 }).evaluate((headline) => {
    const range = document.createRange();
    const text = headline.firstChild;
    if (!text) throw new Error('the headline has no text');
    const signs = [...(text.textContent ?? '')].map((_, k) => {
      range.setStart(text, k);
      range.setEnd(text, k + 1);
      return range.getBoundingClientRect();
    });
    const size = Number.parseFloat(getComputedStyle(headline).fontSize);
    return { lines: new Set(signs.map(({ top }) => top)).size, widest: Math.max(...signs.map((r) => r.width)) / size };
  });
  expect(lines).toBeGreaterThan(1);
  expect(widest).toBeLessThan(1.05);
});

test('the feed names what is out', async ({ request }) => {
  const feed = await request.get('/feed.xml');
  expect(feed.headers()['content-type']).toContain('application/atom+xml');
  expect(await feed.text()).toContain(await published(request));
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`the site can be read by everybody, ${colorScheme}, ${width} pixels wide`, async ({ newPage, request }) => {
      const page = await newPage({ colorScheme, viewport: { width, height: 900 } });
      for (const address of ['/', await published(request), '/articles/nothing']) {
        await page.goto(address);
        expect(await complaintsOf(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  }
}
