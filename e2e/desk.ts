// What journeys share: who sits at the desk, and the texts they work on.
import { existsSync, readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import {
  type BrowserContextOptions,
  test as base,
  type Cookie,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';

/** A page in a browser of its own. */
export type NewPage = (options?: BrowserContextOptions) => Promise<Page>;

/** For journeys of several people, and for a browser that is not as the others: all are closed when the journey ends. */
export const test = base.extend<{ newPage: NewPage }>({
  newPage: async ({ browser }, use) => {
    const pages: Page[] = [];
    await use(async (options) => {
      const page = await (await browser.newContext(options)).newPage();
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});

type Name = 'Tomas' | 'Edith' | 'Ada';

/** Who has signed in on this worker's desk, and with which session. */
const sessions = new Map<Name, Cookie[]>();

/** Somebody comes to the desk: by a click the first time, from then on with the session they have, as people do. */
export async function signInAs(page: Page, name: Name): Promise<void> {
  const session = sessions.get(name);
  if (session) return page.context().addCookies(session);
  await signInByClick(page, name);
  sessions.set(name, await page.context().cookies());
}

/** One click on the demo desk; ends on the queue. The session is this page's own, and may be ended. */
export async function signInByClick(page: Page, name: Name): Promise<void> {
  await page.goto('/sign-in?to=/desk');
  await page.getByRole('button', { name: `Sign in as ${name}` }).click();
  await expect(page.getByRole('heading', { name: 'On the desk' })).toBeVisible();
}

/** An article of the project’s own, Swedish to English, with page furniture and captions among its pairs. */
export const sample = readFileSync('lib/db/samples/harbour-library.txt', 'utf8');

const realArticle = '../shared/article/article.txt';

/** The real article where it is at hand (for evaluation only, never part of the project); else the project's own sample. */
export function articleText(): { text: string; isReal: boolean } {
  const isReal = existsSync(realArticle);
  return { text: isReal ? readFileSync(realArticle, 'utf8') : sample, isReal };
}

/** From paste to its board. What comes from English is told from the text; of what is English some is too short for that. */
export async function importArticle(page: Page, text: string, source: string): Promise<string> {
  await page.goto('/desk/import');
  await page.getByLabel('Translated from').selectOption(source);
  await page.getByLabel('Language of the text').selectOption(source === 'en' ? '' : 'en');
  await page.getByRole('textbox', { name: 'Text' }).fill(text);
  await page.getByRole('button', { name: 'Find the pairs' }).click();
  await expect(page.getByRole('list', { name: 'Pairing board' })).toBeVisible();
  await isAlive(page);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

/** What is drawn listens to keys only a moment later, and what is pressed in between is lost: until nothing is left to do. */
export async function isAlive(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 10_000 })));
}

export const rows = (page: Page) =>
  page.getByRole('list', { name: 'Paragraphs' }).getByRole('listitem', { name: /^Paragraph \d+$/ });

/** The ids of all articles, from page to page of the queue. */
export async function articlesOnDesk(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (let number = 1; ; number++) {
    await page.goto(`/desk?page=${number}`);
    const links = page.getByRole('main').locator('ol > li a');
    found.push(
      ...(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/')[2] ?? ''))),
    );
    if (!(await page.getByRole('link', { name: /^Older/ }).count())) return found;
  }
}

/** Keeps the writes of a page on their way; gives what lets them arrive. */
export async function holdWrites(page: Page, address: string): Promise<() => void> {
  let arrive = () => {};
  const way = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(address, async (route) => {
    await way;
    await route.continue();
  });
  return arrive;
}

/**
 * A double press, of which the second one comes when the first has had its effect: that `effect` is there. The browser is
 * told that they were so soon after each other as a hand makes them, however long a busy machine took in between.
 */
export async function pressTwice(button: Locator, effect: Locator): Promise<void> {
  const page = button.page();
  await button.hover();
  const { x, y, width, height } = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const devtools = await page.context().newCDPSession(page);
  const start = Date.now() / 1000;
  for (const press of [0, 1]) {
    for (const [k, type] of (['mousePressed', 'mouseReleased'] as const).entries()) {
      const at = { x: x + width / 2, y: y + height / 2, timestamp: start + 0.16 * press + 0.08 * k };
      await devtools.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: press + 1 });
    }
    await expect(effect).toBeVisible();
  }
  await devtools.detach();
}

/** An editor approves the version in hand, and answers the warnings where there are any. */
export async function approve(page: Page, row: Locator): Promise<void> {
  await row
    .getByRole('button', { name: /^Approve/ })
    .last()
    .click();
  const warnings = page.getByRole('dialog');
  await expect(row.getByText(/Approved by/).or(warnings)).toBeVisible();
  if (await warnings.isVisible()) {
    await warnings.getByLabel('Why is it fine?').fill('Looked up with the press office.');
    await warnings.getByRole('button', { name: 'Approve all the same' }).click();
  }
  await expect(row.getByText(/Approved by/)).toBeVisible();
}

/**
 * What axe has against a page as it stands when all is at rest and laid out: a colour half way between two is not what
 * anybody reads, and a row far off the screen, of guessed height, seems to lie over the row below.
 */
export async function complaintsOf(page: Page): Promise<string[]> {
  await page.locator('main li').evaluateAll((rows) => {
    for (const row of rows) if (row instanceof HTMLElement) row.style.contentVisibility = 'visible';
  });
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  // What was announced names a button that may be gone with its page; it is taken away seconds later.
  const axe = new AxeBuilder({ page }).exclude('[data-live-announcer]');
  // No page has a frame, and nobody asks which elements are fine: with both axe takes three times as long.
  const { violations } = await axe
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Two paragraphs in which one name is spelled in two ways. */
export const ferry = [
  'The ferry of Salthamn was rowed by Marta Hedlin for 31 years, in every weather.',
  'For 31 years Marta Hedleen rowed the Salthamn ferry, whatever the weather.',
  'A bell on the ferry was given by Marta Hedlin in 1921, and it still rings.',
  'The bell, which still rings, was a gift of Marta Hedleen in 1921.',
].join('\n\n');

/** From paste to the review of a text; gives the id of the article. */
export async function reviewOf(page: Page, text: string): Promise<string> {
  const id = await importArticle(page, text, 'sv');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(rows(page).first()).toBeVisible();
  await isAlive(page);
  return id;
}
