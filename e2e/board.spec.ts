import { expect, type Locator, type Page } from '@playwright/test';
import { holdWrites, importArticle, isAlive, rows, sample, signInAs, test } from './desk';

const HEBREW = [
  'הספרייה בנמל נפתחה מחדש ביום ראשון',
  'הספרייה שבנמל נפתחת שוב ביום ראשון',
  'לאחר 14 חודשים של עבודות, הספרייה הישנה בנמל פתחה את דלתותיה לקהל בשעה 10 בבוקר.',
  'אחרי 14 חודשי עבודה פתחה הספרייה הוותיקה בנמל את שעריה לקהל, בשעה 10 בבוקר.',
  'ראש העיר אמרה כי 250 איש עמדו בתור, והודתה לכל מי שתרם ספרים.',
  'ראש העיר סיפרה ש־250 איש עמדו בתור, והודתה לכל תורמי הספרים.',
].join('\n\n');

const boardRow = (page: Page, number: number) =>
  page.getByRole('listitem', { name: new RegExp(`^Row ${number}( · furniture)?$`) });
const lane = (page: Page, side: 'Literal' | 'Polished', number: number) =>
  page.getByRole('group', { name: `${side}, row ${number}`, exact: true });
/** What a screen reader is told of a deed. */
const told = (page: Page, deed: string) => expect(page.getByRole('status').filter({ hasText: deed })).toHaveText(deed);
const undoButton = (page: Page) => page.getByRole('button', { name: 'Undo' });

/** The block by its own line, wherever it stands. */
async function sameBlock(page: Page, block: Locator): Promise<Locator> {
  return page.getByRole('group', { name: (await block.getAttribute('aria-label')) ?? '', exact: true });
}

test('the keys of the board stand in a sheet, behind a button and a key', async ({ page }) => {
  await signInAs(page, 'Tomas');
  await importArticle(page, sample, 'sv');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await page.keyboard.press('?');
  await expect(sheet.getByText('To the next doubtful row')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: 'Keys' }).click();
  // Who dictates can do without: a word that was spoken beside a field is no key.
  await sheet.getByRole('switch', { name: 'Single keys work here' }).press('Space');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await boardRow(page, 3).focus();
  await page.keyboard.type('sfn?');
  await page.keyboard.press('ArrowDown');
  await expect(boardRow(page, 4)).toBeFocused();
  await expect(undoButton(page)).toBeDisabled();
  await expect(sheet).toBeHidden();
});

test('the focus goes with a block that is moved, taken back, split or moved by its menu', async ({ page }) => {
  await signInAs(page, 'Tomas');
  await importArticle(page, sample, 'sv');
  const block = await sameBlock(page, lane(page, 'Literal', 4).getByRole('group'));
  const isIn = async (number: number) => {
    await expect(lane(page, 'Literal', number).and(page.locator(':focus-within'))).toBeVisible();
    await expect(block).toBeFocused();
  };
  await block.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await isIn(5);
  await page.keyboard.press('Alt+ArrowDown');
  await isIn(6);
  await page.keyboard.press('Control+z');
  await isIn(5);
  await page.keyboard.press('Control+z');
  await isIn(4);
  await expect(undoButton(page)).toBeDisabled();

  await page.keyboard.press('Alt+ArrowRight');
  await expect(lane(page, 'Polished', 4).getByRole('group')).toHaveCount(2);
  await expect(block).toBeFocused();
  await page.keyboard.press('Control+z');
  await isIn(4);

  // By the menu: the same, though the button that opened it is gone.
  await block.getByRole('button', { name: 'Move or split this block' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Move to the row below' }).press('Enter');
  await isIn(5);
  await page.keyboard.press('Control+z');
  await isIn(4);

  // The dialog gives the focus back, used or not.
  const openDialog = async () => {
    await block.getByRole('button', { name: 'Move or split this block' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Split this block …' }).press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
  };
  await openDialog();
  await page.keyboard.press('Escape');
  await expect(block).toBeFocused();
  await openDialog();
  await page.getByRole('button', { name: 'Between words instead' }).press('Enter');
  await page
    .getByRole('button', { name: /^Split between/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(lane(page, 'Literal', 4).getByRole('group')).toHaveCount(2);
  await expect(page.locator('[data-piece]:focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(lane(page, 'Literal', 4).getByRole('group')).toHaveCount(1);
  await isIn(4);
});

test('of an article read from the right, no menu lies on a word, and the title stands where the room begins', async ({
  page,
}) => {
  await signInAs(page, 'Tomas');
  await importArticle(page, HEBREW, 'en');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveAttribute('dir', 'rtl');
  const words = await title.evaluate((heading) => {
    const range = document.createRange();
    range.selectNodeContents(heading);
    return range.getBoundingClientRect().x;
  });
  const rooms = await page.getByRole('navigation', { name: 'Rooms of this article' }).boundingBox();
  expect(words).toBeCloseTo(rooms?.x ?? 0, 0);
  const blocks = await page.locator('[data-piece]').all();
  expect(blocks.length).toBe(6);
  for (const block of blocks) {
    const menu = await block.getByRole('button').boundingBox();
    const text = await block.getByRole('paragraph').boundingBox();
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(text?.x ?? 0);
  }
});

test('the keys of rows and of the board go on after a merge, a split, a menu and an undo', async ({ page }) => {
  await signInAs(page, 'Tomas');
  await importArticle(page, sample, 'sv');
  const count = await page.getByRole('list', { name: 'Pairing board' }).getByRole('listitem', { name: /^Row/ }).count();
  const counts = (number: number) => expect(boardRow(page, number)).toHaveCount(1);
  const isLast = (number: number) => expect(boardRow(page, number + 1)).toHaveCount(0);

  await boardRow(page, 3).focus();
  await page.keyboard.press('m');
  await isLast(count - 1);
  await expect(boardRow(page, 3)).toBeFocused();
  await told(page, 'Row 3: Merge with the next row');
  await page.keyboard.press('x');
  await counts(count);
  await expect(boardRow(page, 3)).toBeFocused();
  // The row in focus is taken back: the one in its place has the focus then.
  await page.keyboard.press('ArrowDown');
  await expect(boardRow(page, 4)).toBeFocused();
  await page.keyboard.press('Control+z');
  await isLast(count - 1);
  await expect(boardRow(page, 4)).toBeFocused();
  await page.keyboard.press('Control+z');
  await counts(count);

  await boardRow(page, 3).getByRole('button', { name: 'Change row 3' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Merge with the next row' }).press('Enter');
  await isLast(count - 1);
  await expect(boardRow(page, 3).getByRole('button', { name: 'Change row 3' })).toBeFocused();
  await undoButton(page).press('Enter');
  await counts(count);
  await expect(undoButton(page)).toBeDisabled();
  await told(page, 'Undo');
  await expect(page.locator(':focus').getByRole('button', { name: 'Confirm the pairing' })).toBeVisible();
});

test('a block that is moved to another page of the board takes the focus along', async ({ page }) => {
  test.setTimeout(120_000);
  await signInAs(page, 'Tomas');
  const pair = (k: number) =>
    `On day ${k} ward ${k} did write ${k + 7} lines to the council.\n\nOn day ${k}, ward ${k} wrote ${k + 7} lines to its council.`;
  await page.goto('/desk/import');
  await page.getByLabel('Translated from').selectOption('sv');
  await page
    .getByRole('textbox', { name: 'Text' })
    .fill(Array.from({ length: 205 }, (_, k) => pair(k + 1)).join('\n\n'));
  await page.getByRole('button', { name: 'Find the pairs' }).click();
  await expect(page.getByRole('list', { name: 'Pairing board' })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Later rows →' }).click();
  await expect(boardRow(page, 201)).toBeFocused();
  const block = await sameBlock(page, lane(page, 'Literal', 201).getByRole('group'));
  await block.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(lane(page, 'Literal', 200).getByRole('group')).toHaveCount(2);
  await expect(block).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(lane(page, 'Literal', 201)).toBeVisible();
  await expect(block).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(lane(page, 'Literal', 200)).toBeVisible();
  await expect(block).toBeFocused();
});

test('a change that came too late takes the confirmation behind it along, and both are named', async ({ newPage }) => {
  const tomas = await newPage();
  const edith = await newPage();
  await signInAs(tomas, 'Tomas');
  const id = await importArticle(tomas, sample, 'sv');
  await signInAs(edith, 'Edith');
  await edith.goto(`/desk/${id}/pairing`);
  await isAlive(edith);
  await boardRow(edith, 2).focus();
  await edith.keyboard.press('f');
  await expect(undoButton(edith)).toBeEnabled();
  await expect(edith.getByText('Saving …')).toBeHidden();

  // What Tomas does is on its way until he has confirmed.
  const arrive = await holdWrites(tomas, '**/pairing');
  await boardRow(tomas, 3).focus();
  await tomas.keyboard.press('s');
  await tomas.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(tomas.getByText('Saving …')).toBeVisible();
  arrive();
  const trouble = tomas.getByRole('alert').filter({ hasText: 'Edith changed this pairing meanwhile' });
  await expect(trouble.getByRole('listitem')).toHaveText(['Row 3: Swap literal and polished', 'Confirm the pairing']);
  await expect(boardRow(tomas, 2)).toContainText('furniture');
  expect(new URL(tomas.url()).pathname).toBe(`/desk/${id}/pairing`);
  await trouble.getByRole('button', { name: 'Close' }).click();
  await expect(trouble).toHaveCount(0);
  await tomas.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(rows(tomas).first()).toBeVisible();
  await tomas.goBack();
  await expect(boardRow(tomas, 2)).toContainText('furniture');
  await expect(tomas.getByRole('button', { name: 'Confirm the changes' })).toBeVisible();
});

test('a tab that was open when somebody confirmed learns it with its next change, and what is put back is no change', async ({
  newPage,
}) => {
  const tomas = await newPage();
  const edith = await newPage();
  await signInAs(tomas, 'Tomas');
  const id = await importArticle(tomas, sample, 'sv');
  await signInAs(edith, 'Edith');
  await edith.goto(`/desk/${id}/pairing`);
  await edith.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(rows(edith).first()).toBeVisible();

  await expect(tomas.getByRole('button', { name: 'Confirm the pairing' })).toBeVisible();
  await boardRow(tomas, 3).focus();
  await tomas.keyboard.press('s');
  const confirm = tomas.getByRole('button', { name: 'Confirm the changes' });
  await expect(confirm).toBeEnabled();
  const changes = tomas.getByRole('link', { name: 'See what changes' });
  await expect(changes).toBeVisible();
  await boardRow(tomas, 3).focus();
  await tomas.keyboard.press('s');
  await expect(changes).toHaveCount(0);
  await expect(confirm).toBeDisabled();
  await boardRow(tomas, 3).focus();
  await tomas.keyboard.press('f');
  await expect(changes).toBeVisible();
  await undoButton(tomas).click();
  await expect(changes).toHaveCount(0);
  await edith.goto('/desk');
  await expect(edith.getByRole('listitem').filter({ has: edith.locator(`a[href*="${id}"]`) })).not.toContainText(
    'Changes of its pairing wait',
  );
});

test('without network or session a change waits on the screen, and goes out when it is tried again', async ({
  page,
  context,
}) => {
  await signInAs(page, 'Tomas');
  await importArticle(page, sample, 'sv');
  const literal = (await lane(page, 'Literal', 4).getByRole('group').textContent()) ?? '';
  const press = async (row: number, key: string) => {
    await boardRow(page, row).focus();
    await page.keyboard.press(key);
  };
  await context.setOffline(true);
  await press(4, 's');
  const trouble = page.getByRole('alert').filter({ hasText: 'The desk could not be reached' });
  await expect(trouble).toBeVisible();
  await expect(lane(page, 'Polished', 4)).toContainText(literal);
  await press(5, 's');
  await expect(page.getByRole('button', { name: 'Confirm the pairing' })).toBeDisabled();
  await context.setOffline(false);
  await trouble.getByRole('button', { name: 'Try again' }).click();
  await expect(trouble).toHaveCount(0);
  await expect(undoButton(page)).toBeEnabled();

  const cookies = await context.cookies();
  await context.clearCookies();
  await press(6, 'f');
  const signIn = page.getByRole('alert').filter({ hasText: 'Sign in first' });
  await expect(signIn).toBeVisible();
  await context.addCookies(cookies);
  await signIn.getByRole('button', { name: 'Try again' }).click();
  await expect(signIn).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Confirm the pairing' })).toBeEnabled();
  await expect(page.getByText('Saving …')).toBeHidden();

  await page.reload();
  await expect(lane(page, 'Polished', 4)).toContainText(literal);
  await expect(boardRow(page, 6)).toContainText('furniture');
});

test('labels before the versions tell the sides, are folded, and are not published', async ({ page }) => {
  const versions = [
    'The bridge over the Lenne was closed on Monday because of cracks in two pillars.',
    'Cracks in two pillars closed the Lenne bridge on Monday.',
    'Mayor Ulla Brandt said that the repair would cost about 1.2 million euros.',
    'The repair will cost some 1.2 million euros, Mayor Ulla Brandt said.',
    'Pedestrians can continue to use the footbridge, which is 300 metres upstream.',
    'People on foot can still take the footbridge 300 metres upstream.',
  ];
  // Polished first, which nothing but the labels tells of so few paragraphs.
  const stream = versions.map((text, k) => `${k % 2 ? 'MT' : 'PE'}: ${versions[k % 2 ? k - 1 : k + 1] ?? text}`);
  await signInAs(page, 'Tomas');
  await importArticle(page, stream.join('\n\n'), 'de');
  await expect(page.getByText('3 pairs.')).toBeVisible();
  const labels = page.getByText('Says which version follows');
  await expect(labels).toHaveCount(0);
  await page.locator('[data-row="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-row]:focus')).toContainText('about 1.2 million euros');
  await page.keyboard.press('m');
  await expect(page.locator('[data-row]:focus')).toContainText('use the footbridge');
  await expect(page.getByText('2 pairs.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('3 pairs.')).toBeVisible();
  await page.getByRole('button', { name: 'Show 6 labels and rules' }).click();
  await expect(labels).toHaveCount(6);
  await page.getByRole('button', { name: 'Hide 6 labels and rules' }).click();
  await expect(labels).toHaveCount(0);
  await expect(lane(page, 'Polished', 2)).toContainText('Cracks in two pillars closed the Lenne bridge');
  await expect(lane(page, 'Literal', 2)).toContainText('The bridge over the Lenne was closed');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByText(/\b(?:MT|PE):/)).toHaveCount(0);
});

test('on a small screen undo and the next doubtful row are at hand beside every row', async ({ newPage }) => {
  const page = await newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await signInAs(page, 'Tomas');
  const apart = [
    'Soup was eaten in the hall.',
    'Supper followed.',
    'It became late.',
    'By then it was dark outside.',
    'The children were glad.',
    'A band played until ten.',
  ];
  await importArticle(page, apart.join('\n\n'), 'fi');
  const doubtful = page.getByRole('button', { name: /^\d doubtful →$/ });
  const isAt = (text: string) => expect(page.locator('[data-row]:focus')).toContainText(text);
  await doubtful.tap();
  await isAt('Soup was eaten');
  await doubtful.tap();
  await isAt('Supper followed');

  const last = page.getByRole('listitem', { name: /^Row \d+/ }).last();
  await last.getByRole('button', { name: /^Change row/ }).tap();
  await page.getByRole('menuitem', { name: 'Set aside as furniture' }).tap();
  await expect(last).toContainText('furniture');
  await expect(undoButton(page)).toBeInViewport();
  await undoButton(page).tap();
  await expect(last).not.toContainText('furniture');

  // A block of one sentence is cut between words, which a finger can hit.
  const soup = await sameBlock(page, page.getByRole('group', { name: /^Block/ }).filter({ hasText: 'Soup was eaten' }));
  await soup.getByRole('button', { name: 'Move or split this block' }).tap();
  await page.getByRole('menuitem', { name: 'Split this block …' }).tap();
  await page
    .getByRole('button', { name: 'Split between “Soup was” and “eaten in the hall.”' })
    .tap({ position: { x: -5, y: 10 } });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('group').filter({ hasText: /^Soup was$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Confirm the pairing' }).tap();
  await expect(rows(page).first()).toBeVisible();
});

test('the sheet that splits a long block keeps its foot in sight, and does not cover what has the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await signInAs(page, 'Tomas');
  const long = 'The soup was eaten in the hall, and nobody left before the last bowl was empty. '.repeat(14).trim();
  await importArticle(page, `${long}\n\n${long.replaceAll('eaten', 'served')}`, 'sv');
  await page.getByRole('button', { name: 'Move or split this block' }).first().click();
  await page.getByRole('menuitem', { name: 'Split this block …' }).click();
  const sheet = page.getByRole('dialog');
  const cancel = sheet.getByRole('button', { name: 'Cancel' });
  await expect(cancel).toBeInViewport({ ratio: 1 });
  const places = sheet.getByRole('button', { name: /^Split between/ });
  for (const place of await places.all()) {
    await page.keyboard.press('Tab');
    const [at, foot] = [await page.locator(':focus').boundingBox(), await cancel.locator('..').boundingBox()];
    expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
    await expect(place).toBeVisible();
  }
  await cancel.click();
  await expect(sheet).toBeHidden();
});
