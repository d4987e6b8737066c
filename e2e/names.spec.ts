import { expect, type Page } from '@playwright/test';
import { importArticle, rows, signInAs, test } from './desk';

/** The names of the seeded article that is half way through review. */
async function openNames(page: Page): Promise<void> {
  await page.goto('/desk');
  await page
    .getByRole('link', { name: /new harbour library/ })
    .last()
    .click();
  await page.getByRole('navigation', { name: 'Rooms of this article' }).getByRole('link', { name: 'Names' }).click();
}

const mayor = (page: Page) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('group') })
    .first();

test('an editor settles a name: open paragraphs get it, approved ones are listed, the glossary remembers', async ({
  newPage,
}) => {
  test.setTimeout(120_000);
  const edith = await newPage();
  await signInAs(edith, 'Edith');
  await openNames(edith);
  await expect(edith.getByRole('heading', { name: 'Spelled in more than one way' })).toBeVisible();
  await expect(mayor(edith)).toContainText('literal 3×');
  await expect(mayor(edith)).toContainText('Birgitta Ekvall');
  await mayor(edith).getByRole('radio', { name: 'Birgitta Ekwall', exact: true }).check();
  await mayor(edith)
    .getByRole('button', { name: /^Settle/ })
    .click();
  const done = edith.getByRole('status').filter({ hasText: 'is settled' });
  await expect(done).toContainText('2 paragraphs got new versions');
  await expect(done).toContainText('One approved paragraph spells it otherwise');
  await expect(edith.getByText('Settled: Birgitta Ekwall')).toBeVisible();

  // The approved paragraph is as it was, the open ones have an edit with the settled name.
  await done.getByRole('link').last().click();
  const approved = rows(edith).nth(2);
  await expect(approved).toContainText(/approved by/i);
  await expect(approved).toContainText('Birgitta Ekvall');
  await expect(rows(edith).nth(4)).toContainText('Waits for an editor');
  await expect(
    rows(edith)
      .nth(4)
      .getByText(/by Edith/)
      .first(),
  ).toBeVisible();
  await expect(rows(edith).nth(4)).toContainText(/Ms\. .*Ekwall/);

  await edith.goto('/desk/glossary');
  const entry = edith.getByRole('listitem', { name: 'Birgitta Ekwall' });
  await expect(entry).toContainText('Birgitta Ekvall');
});

test('a name that stands everywhere is settled in a few lines, and its form is gone', async ({ page }) => {
  const pairs = Array.from({ length: 14 }, (_, k) => [
    `On day ${k + 2} of the fair Ruslan Petrov opened the gate and sold ${k + 31} loaves of bread.`,
    `The gate was opened by Ruslan Petrov on day ${k + 2} of the fair, and ${k + 31} loaves of bread were sold.`,
  ]);
  await signInAs(page, 'Edith');
  await importArticle(page, pairs.flat().join('\n\n'), 'sv');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(rows(page)).toHaveCount(14);
  await page.getByRole('link', { name: 'Names' }).click();
  const line = page.getByRole('listitem', { name: 'Ruslan Petrov' });
  await line.getByRole('button', { name: 'Settle the spelling of Ruslan Petrov' }).click();
  await line.getByLabel('Another spelling: Ruslan Petrov').fill('Rouslan Petrov');
  await line.getByRole('button', { name: 'Settle Ruslan Petrov' }).click();
  const done = page.getByRole('status').filter({ hasText: '14 paragraphs got new versions' });
  await expect(done.getByRole('link')).toHaveCount(12);
  await expect(done.locator('..')).toBeFocused();
  await expect(page.getByLabel(/^Another spelling/)).toHaveCount(0);
  await done.getByRole('button', { name: 'and 2 more' }).click();
  await expect(done.getByRole('link')).toHaveCount(14);

  // The desk is left as the other journeys expect it.
  await page.goto('/desk/glossary');
  await page.getByRole('button', { name: 'Remove Rouslan Petrov' }).click();
  await expect(page.getByRole('listitem', { name: 'Rouslan Petrov', exact: true })).toHaveCount(0);
});

test('whoever does not settle a name after all closes its form again', async ({ page }) => {
  await signInAs(page, 'Edith');
  await openNames(page);
  const line = page.getByRole('listitem', { name: 'Vestervik', exact: true });
  const ask = line.getByRole('button', { name: /^Settle/ });
  await expect(line.getByText(/^in paragraphs /)).toBeVisible();
  await ask.click();
  await expect(line.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(line.getByRole('radio')).toHaveCount(0);
  await expect(ask).toBeFocused();
  await ask.click();
  await line.getByRole('textbox').fill('Westervik');
  await line.getByRole('button', { name: 'Cancel' }).click();
  await expect(line.getByRole('textbox')).toHaveCount(0);
  await expect(ask).toBeFocused();
});

test('a translator sees the names and the glossary, and settles nothing', async ({ page }) => {
  await signInAs(page, 'Tomas');
  await page.goto('/desk/glossary');
  await expect(page.getByRole('listitem', { name: 'Birgitta Ekwall' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Edit|Remove|Add)/ })).toHaveCount(0);
  await openNames(page);
  await expect(page.getByText('An editor settles how a name is spelled.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Settle/ })).toHaveCount(0);
});

test('the glossary is kept by hand and by file', async ({ newPage }) => {
  const page = await newPage();
  await signInAs(page, 'Edith');
  await page.goto('/desk/glossary');
  const form = page.getByRole('form', { name: 'Add an entry' });
  await form.getByLabel('Spelling to use').fill('spelt bread');
  // that of the latest article, since an entry for every language is asked for in articles of all of them
  await expect(form.getByLabel('Language', { exact: true })).not.toHaveValue('');
  await form.getByLabel('Language', { exact: true }).selectOption('en');
  await form.getByLabel('Variants not to use').fill('dinkel bread\nspelled bread');
  await form.getByRole('button', { name: 'Add it' }).click();
  const entry = page.getByRole('listitem', { name: 'spelt bread', exact: true });
  await expect(entry).toContainText('dinkel bread, spelled bread');

  const file = await page.request.get('/api/glossary/csv');
  expect(file.headers()['content-type']).toContain('text/csv');
  const text = await file.text();
  expect(text).toContain('dinkel bread | spelled bread');
  expect((await page.request.get('/api/glossary/tbx')).headers()['content-disposition']).toContain('glossary.tbx');

  await entry.getByRole('button', { name: 'Edit spelt bread' }).click();
  await entry.getByLabel('Note').fill('As on the bag.');
  await entry.getByRole('button', { name: 'Save' }).click();
  // At once, in the moment between the answer and the page that comes with it.
  await entry.getByRole('button', { name: 'Remove spelt bread' }).click();
  await expect(entry).toHaveCount(0);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(entry).toContainText('dinkel bread, spelled bread');
  await expect(entry).toContainText('As on the bag.');
  await entry.getByRole('button', { name: 'Remove spelt bread' }).click();
  await expect(entry).toHaveCount(0);

  await page.getByRole('textbox', { name: 'Text of the file' }).fill(text);
  await page.getByRole('button', { name: 'Import it' }).click();
  await expect(page.getByText('One entry is new')).toBeVisible();
  await expect(entry).toBeVisible();

  // The desk is left as the other journeys expect it.
  for (const name of ['spelt bread', 'Birgitta Ekwall']) {
    await page.getByRole('button', { name: `Remove ${name}` }).click();
    await expect(page.getByRole('listitem', { name, exact: true })).toHaveCount(0);
  }
});

test('an entry that somebody changed or removed while it was edited costs nothing that was typed', async ({
  newPage,
}) => {
  test.setTimeout(120_000);
  const open = async (name: 'Edith' | 'Ada') => {
    const page = await newPage();
    await signInAs(page, name);
    await page.goto('/desk/glossary');
    return { page, entry: page.getByRole('listitem', { name: 'rye bread', exact: true }) };
  };
  const { page: first, entry } = await open('Edith');
  const add = first.getByRole('form', { name: 'Add an entry' });
  await add.getByLabel('Spelling to use').fill('rye bread');
  await add.getByRole('button', { name: 'Add it' }).click();
  await expect(entry).toBeVisible();
  const { page: other, entry: same } = await open('Ada');

  // Ada is faster.
  await entry.getByRole('button', { name: 'Edit rye bread' }).click();
  await entry.getByLabel('Note').fill('As on the bag.');
  await same.getByRole('button', { name: 'Edit rye bread' }).click();
  await same.getByLabel('Variants not to use').fill('rie bread');
  await same.getByRole('button', { name: 'Save' }).click();
  await expect(same.getByRole('button', { name: 'Save' })).toHaveCount(0);
  await entry.getByRole('button', { name: 'Save' }).click();
  await expect(entry.getByRole('alert')).toContainText('Ada changed this entry');
  await expect(entry).toContainText('rie bread');
  await expect(entry.getByLabel('Note')).toHaveValue('As on the bag.');

  // What is typed while it is saved stays too.
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await first.route('**/desk/glossary', async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  await entry.getByRole('button', { name: 'Save' }).click();
  await entry.getByLabel('Note').fill('As on the bag of 1921.');
  letGo();
  await expect(entry).toContainText('set by Edith');
  await expect(entry.getByRole('alert')).toHaveCount(0);
  await expect(entry.getByLabel('Note')).toHaveValue('As on the bag of 1921.');

  // Ada takes it out.
  await other.reload();
  await same.getByRole('button', { name: 'Remove rye bread' }).click();
  await expect(same).toHaveCount(0);
  await entry.getByRole('button', { name: 'Save' }).click();
  await expect(entry.getByRole('alert')).toContainText('removed this entry');
  await entry.getByRole('button', { name: 'Save' }).click();
  await expect(entry.getByRole('button', { name: 'Save' })).toHaveCount(0);
  await expect(entry).toContainText('As on the bag of 1921.');

  await entry.getByRole('button', { name: 'Remove rye bread' }).click();
  await expect(entry).toHaveCount(0);
});

test('a glossary that is too large is refused before it is sent, and stays in the form', async ({ page }) => {
  await signInAs(page, 'Edith');
  await page.goto('/desk/glossary');
  const form = page.getByRole('form', { name: 'Import' });
  await form.getByLabel('Text of the file').evaluate((area: HTMLTextAreaElement) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
      area,
      `${'a'.repeat(50_000)}\n`.repeat(106),
    );
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.method()));
  await form.getByRole('button', { name: 'Import it' }).click();
  await expect(form.getByRole('alert')).toContainText('larger than 5 MB');
  expect(sent).not.toContain('POST');
  const kept = form.getByLabel('Text of the file').evaluate((area: HTMLTextAreaElement) => area.value.length);
  expect(await kept).toBe(106 * 50_001);
});

test('strangers get no glossary file', async ({ request }) => {
  expect((await request.get('/api/glossary/csv')).status()).toBe(401);
  expect((await request.get('/api/glossary/exe')).status()).toBe(404);
});

const ferry = [
  'The ferry of Salthamn was rowed by Petra Norlin for 31 years, in every weather.',
  'For 31 years Petra Noreen rowed the Salthamn ferry, whatever the weather.',
  'A bell on the ferry was given by Petra Norlin in 1921, and it still rings.',
  'The bell, which still rings, was a gift of Petra Noreen in 1921.',
].join('\n\n');

test('a spelling that was typed stays when the names change meanwhile, and can then be settled', async ({
  newPage,
}) => {
  const [edith, tomas] = [await newPage(), await newPage()];
  await signInAs(edith, 'Edith');
  const id = await importArticle(edith, ferry, 'sv');
  await edith.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(rows(edith).first()).toBeVisible();
  await edith.goto(`/desk/${id}/names`);
  await mayor(edith).getByLabel('Another spelling').fill('Petrus Norling');

  await signInAs(tomas, 'Tomas');
  await tomas.goto(`/desk/${id}/review`);
  const row = rows(tomas).last();
  await row.getByRole('button', { name: 'Edit' }).click();
  await row.getByRole('textbox').fill('The bell of the ferry was given by Petra Norrling in 1921.');
  await row.getByRole('button', { name: 'Save and propose' }).click();
  await expect(row).toContainText(/by Tomas/);

  const settle = mayor(edith).getByRole('button', { name: /^Settle/ });
  await settle.click();
  await expect(mayor(edith).getByText(/They stand here as they are now/)).toBeVisible();
  await expect(mayor(edith)).toContainText('Petra Norrling');
  await expect(mayor(edith).getByLabel('Another spelling')).toHaveValue('Petrus Norling');
  await settle.click();
  await expect(edith.getByRole('status').filter({ hasText: 'is settled' })).toBeVisible();
});
