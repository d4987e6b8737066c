import { expect, type Locator, type Page } from '@playwright/test';
import {
  approve,
  holdWrites,
  isAlive,
  type NewPage,
  reviewOf,
  rows,
  sample,
  signInAs,
  signInByClick,
  test,
} from './desk';

/** A hundred and four pairs; only on the first page of the review is "ferry" a common word. */
const long = Array.from({ length: 104 }, (_, k) => [
  `The room ${k + 200} of the old harbour house was cleaned by the keepers before noon${k === 5 ? ', after the ferry' : ''}.`,
  `Before noon${k === 5 ? ', after the ferry,' : ''} the keepers cleaned room ${k + 200} of the old harbour house.`,
])
  .with(102, [
    'They waited long for the last one of the 47 guests, and it came.',
    'They waited a long time for the last Ferry of the 47 guests, and it came.',
  ])
  .flat()
  .join('\n\n');

async function deskOf(newPage: NewPage, name: 'Tomas' | 'Edith'): Promise<Page> {
  const page = await newPage();
  await signInAs(page, name);
  return page;
}

/** Tomas begins to write the third paragraph. */
async function draftOf(page: Page) {
  await signInAs(page, 'Tomas');
  await reviewOf(page, sample);
  const row = rows(page).nth(2);
  const writer = row.getByRole('textbox', { name: 'Your version' });
  await row.getByRole('button', { name: 'Edit' }).click();
  await writer.fill('Ten minutes of work.');
  return { row, writer };
}

test('whoever comes back sees what was decided, and a later page is checked against its own texts', async ({
  page,
}) => {
  await signInAs(page, 'Edith');
  await reviewOf(page, long);
  await approve(page, rows(page).first());
  await page.getByRole('link', { name: 'What still blocks' }).first().click();
  await expect(page).toHaveURL(/publish$/);
  await page.goBack();
  await expect(
    rows(page)
      .first()
      .getByText(/Approved by/),
  ).toBeVisible();
  await expect(page.getByText('1 of 104 approved')).toBeVisible();

  await page.getByRole('link', { name: 'later paragraphs' }).click();
  await expect(rows(page)).toHaveCount(4);
  await approve(page, rows(page).nth(2));
  await page.goBack();
  await expect(page.getByText('2 of 104 approved')).toBeVisible();
});

test('a reason typed in vain is still there when the newest state was looked at', async ({ newPage }) => {
  const [tomas, edith] = [await deskOf(newPage, 'Tomas'), await deskOf(newPage, 'Edith')];
  const id = await reviewOf(tomas, sample);
  await edith.goto(`/desk/${id}/review`);
  const [his, hers] = [rows(tomas).nth(1), rows(edith).nth(1)];
  await hers.getByRole('button', { name: 'Return' }).click();
  const sheet = edith.getByRole('dialog');
  await sheet.getByRole('textbox').fill('long '.repeat(500));
  await sheet.getByRole('button', { name: 'Return it' }).click();
  await expect(sheet.getByText('A reason has at most 2,000 characters.')).toBeVisible();
  await expect(sheet.getByRole('textbox')).toHaveValue('long '.repeat(500));
  await sheet.getByRole('textbox').fill('The date is not in the source.');
  await his
    .getByRole('button', { name: /^Choose/ })
    .first()
    .click();
  await expect(his.getByText(/chosen by Tomas/)).toBeVisible();

  await sheet.getByRole('button', { name: 'Return it' }).click();
  await expect(sheet.getByText(/Tomas [a-z ]+ this paragraph while you looked at it/)).toBeVisible();
  await sheet.getByRole('button', { name: 'Show it as it is now' }).click();
  await expect(sheet).toBeHidden();
  await expect(hers.getByText(/chosen by Tomas/)).toBeVisible();
  await hers.getByRole('button', { name: 'Return' }).click();
  await expect(sheet.getByRole('textbox')).toHaveValue('The date is not in the source.');
  await sheet.getByRole('button', { name: 'Return it' }).click();
  await expect(hers.getByText('The date is not in the source.')).toBeVisible();
});

test('a refused approval, correction or choice from the history leads on to the newest state', async ({ newPage }) => {
  const [tomas, edith] = [await deskOf(newPage, 'Tomas'), await deskOf(newPage, 'Edith')];
  const id = await reviewOf(tomas, sample);
  await edith.goto(`/desk/${id}/review`);
  const chooseLast = async (row: Locator) => {
    await row
      .getByRole('button', { name: /^Choose/ })
      .last()
      .click();
    await expect(row.getByText(/chosen by Tomas/)).toBeVisible();
  };
  const lookAgain = async (within: Locator) => {
    await expect(within.getByText(/Tomas [a-z ]+ this paragraph while you looked at it/)).toBeVisible();
    await within.getByRole('button', { name: 'Show it as it is now' }).click();
  };

  const doubtful = rows(edith).nth(2);
  const sheet = edith.getByRole('dialog');
  await doubtful
    .getByRole('button', { name: /^Approve/ })
    .last()
    .click();
  await sheet.getByLabel('Why is it fine?').fill('Looked up in the archive.');
  await chooseLast(rows(tomas).nth(2));
  await sheet.getByRole('button', { name: 'Approve all the same' }).click();
  await lookAgain(sheet);
  await expect(sheet).toBeHidden();
  await expect(doubtful.getByText(/chosen by Tomas/)).toBeVisible();
  await doubtful
    .getByRole('button', { name: /^Approve/ })
    .last()
    .click();
  await expect(sheet.getByLabel('Why is it fine?')).toHaveValue('Looked up in the archive.');
  await sheet.getByRole('button', { name: 'Approve all the same' }).click();
  await expect(doubtful.getByText(/Approved by Edith/)).toBeVisible();

  const slip = (page: Page) => rows(page).filter({ hasText: /send.* the books.* on a.* Journey/ });
  await slip(edith).focus();
  await chooseLast(slip(tomas));
  await edith.keyboard.press('f');
  await lookAgain(slip(edith));
  await expect(slip(edith).getByText(/chosen by Tomas/)).toBeVisible();

  const last = rows(edith).last();
  await last.getByRole('button', { name: 'History' }).click();
  await expect(last.getByRole('button', { name: 'Propose this version again' }).first()).toBeVisible();
  await chooseLast(rows(tomas).last());
  await last.getByRole('button', { name: 'Propose this version again' }).first().click();
  await lookAgain(last);
  await expect(last.getByText(/chosen by Tomas/)).toBeVisible();
});

test('the room and its tab are called by the title as it stands, and edits are counted by themselves', async ({
  page,
}) => {
  await signInAs(page, 'Tomas');
  await reviewOf(page, sample);
  const row = rows(page).first();
  for (const [k, headline] of ['A harbour of books', 'A harbour of many books'].entries()) {
    await row.getByRole('button', { name: 'Edit', exact: true }).click();
    await row.getByRole('textbox', { name: 'Your version' }).fill(headline);
    await row.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(page).toHaveTitle(new RegExp(headline));
    await expect(row.getByRole('button', { name: `Choose Edit ${k + 1} by Tomas` })).toBeVisible();
  }
});

test('what is copied from beside another version is its text and nothing else', async ({ page }) => {
  await signInAs(page, 'Tomas');
  await reviewOf(page, sample);
  const moved = rows(page).filter({ hasText: 'the ground floor' }).first();
  await expect(moved.locator('mark').first()).toBeVisible();
  const copied = await moved.locator('p[lang=en]').evaluateAll((texts) =>
    texts.map((text) => {
      getSelection()?.selectAllChildren(text);
      return String(getSelection());
    }),
  );
  expect(copied).toHaveLength(2);
  for (const text of copied) expect(sample.split('\n')).toContain(text);
});

test('the writer says that a line break becomes a space, while there is one', async ({ page }) => {
  const { row, writer } = await draftOf(page);
  await writer.fill('Ten minutes\nof work.');
  await expect(row.getByText('these line breaks become spaces')).toBeVisible();
  await writer.fill('Ten minutes of work.\n');
  await expect(row.getByText('these line breaks become spaces')).toHaveCount(0);
});

test('what can only be pressed is not printed', async ({ page }) => {
  await signInAs(page, 'Tomas');
  const id = await reviewOf(page, sample);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: /^(Set it aside|Show it clean|Edit|Choose .*)$/ })).toHaveCount(0);
  await page.goto(`/desk/${id}/pairing`);
  await expect(page.getByRole('list', { name: 'Pairing board' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByText('Title', { exact: true }).first()).toBeVisible();
});

test('what is typed on while a text is saved stays', async ({ page }) => {
  await signInAs(page, 'Tomas');
  await reviewOf(page, sample);
  const row = rows(page).nth(1);
  await row.getByRole('button', { name: 'Edit' }).click();
  const writer = row.getByRole('textbox');
  await writer.fill('A first half of a sentence.');
  const arrive = await holdWrites(page, '**/review');
  await row.getByRole('button', { name: 'Save' }).click();
  await writer.fill('A first half of a sentence. And its second half.');
  arrive();
  await expect(row.getByText(/^Edit \d by Tomas$/)).toBeVisible();
  await expect(writer).toHaveValue('A first half of a sentence. And its second half.');
});

test('after each deed the focus is in the paragraph it was done to', async ({ page }) => {
  await signInAs(page, 'Tomas');
  await reviewOf(page, sample);
  const row = rows(page).nth(2);
  const holdsFocus = () => expect(row.or(row.locator('*')).and(page.locator(':focus'))).toHaveCount(1);

  await row.getByRole('button', { name: 'Edit' }).click();
  const writer = row.getByRole('textbox', { name: 'Your version' });
  await expect(writer).toBeFocused();
  await expect(writer).toBeInViewport({ ratio: 1 });
  await page.keyboard.type(' And more.');
  await expect(writer).toHaveValue(/ And more\.$/);
  await row.getByRole('button', { name: 'Edit' }).click();
  await expect(writer).toBeFocused();
  await row.getByRole('button', { name: 'Discard the draft' }).click();
  await expect(writer).toHaveCount(0);
  await holdsFocus();

  await row.getByRole('button', { name: 'Edit' }).click();
  await writer.fill('A sentence of my own.');
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(row.getByText('Waits for an editor')).toBeVisible();
  await expect(writer).toHaveCount(0);
  await holdsFocus();
  await row.getByRole('button', { name: /^Choose Literal/ }).click();
  await expect(row.getByRole('button', { name: 'Choose Literal' })).toBeDisabled();
  await holdsFocus();
});

test('whoever goes back by the keyboard sees where the focus is, below the bar', async ({ page }) => {
  await signInAs(page, 'Edith');
  await reviewOf(page, sample);
  const bar = page.getByRole('status').filter({ hasText: 'approved' }).locator('../../..');
  await rows(page).nth(7).getByRole('button', { name: 'History' }).focus();
  for (let k = 0; k < 30; k++) {
    await page.keyboard.press('Shift+Tab');
    const focused = await rows(page).locator(':focus').boundingBox();
    const head = await bar.boundingBox();
    if (focused) expect(focused.y, `press ${k}`).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
  }
});

test('a version is written beside what it changes, and saved with a key', async ({ page }) => {
  await signInAs(page, 'Tomas');
  await reviewOf(page, sample);
  const row = rows(page).nth(2);
  await row.getByRole('button', { name: 'Edit' }).click();
  const writer = row.getByRole('textbox', { name: 'Your version' });
  await writer.press('Control+a');
  await page.keyboard.type('The library opened in the the harbour.');
  const changes = row.getByRole('region', { name: 'Your changes' });
  await expect(row.getByText('“the” stands twice in a row.')).toHaveCount(1);
  const [field, beside] = [await writer.boundingBox(), await changes.boundingBox()];
  expect(beside?.x).toBeGreaterThan((field?.x ?? 0) + (field?.width ?? 0));
  expect(beside?.y).toBeLessThan((field?.y ?? 0) + (field?.height ?? 0));
  await page.keyboard.press('Control+Enter');
  await expect(row.getByText('Waits for an editor')).toBeVisible();
  await expect(writer).toHaveCount(0);
});

test('whoever is signed out while writing reads how to go on, and saves what was typed', async ({ page }) => {
  const { row } = await draftOf(page);
  await page.context().clearCookies();
  await row.getByRole('button', { name: 'Save' }).evaluate((button) => button.scrollIntoView({ block: 'end' }));
  await page.keyboard.press('Control+Enter');
  const trouble = row.getByRole('alert').filter({ hasText: 'open the desk in another tab' });
  await expect(trouble).toBeInViewport({ ratio: 1 });
  const [there] = await Promise.all([
    page.context().waitForEvent('page'),
    trouble.getByRole('link', { name: 'Sign in there' }).click(),
  ]);
  await there.getByRole('button', { name: 'Sign in as Tomas' }).click();
  await expect(there.getByRole('heading', { name: 'On the desk' })).toBeVisible();
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(row.getByText('Waits for an editor')).toBeVisible();
  await expect(trouble).toHaveCount(0);
});

test('a discarded draft can be brought back', async ({ page }) => {
  const { row, writer } = await draftOf(page);
  await row.getByRole('button', { name: 'Discard the draft' }).click();
  await expect(writer).toHaveCount(0);
  await row.getByRole('button', { name: 'Bring it back' }).click();
  await expect(writer).toHaveValue('Ten minutes of work.');
  await expect(writer).toBeFocused();
});

test('a tab does not go on under the name of somebody who signed out in another', async ({ page }) => {
  const { row, writer } = await draftOf(page);
  const other = await page.context().newPage();
  const change = async (name: 'Tomas' | 'Edith') => {
    await page.context().clearCookies();
    await signInByClick(other, name);
    await expect(page.getByRole('link', { name: new RegExp(name) })).toBeVisible();
  };
  await change('Edith');
  await expect(row.getByRole('button', { name: /^Approve/ }).first()).toBeVisible();
  await expect(writer).toHaveCount(0);
  await change('Tomas');
  await expect(writer).toHaveValue('Ten minutes of work.');
});

test('a paragraph that is written in two tabs has one draft', async ({ page }) => {
  await signInAs(page, 'Tomas');
  await reviewOf(page, sample);
  const other = await page.context().newPage();
  await other.goto(page.url());
  const writerOf = (tab: Page) => rows(tab).nth(2).getByRole('textbox', { name: 'Your version' });
  await expect(rows(other).nth(2)).toBeVisible();
  await rows(page).nth(2).getByRole('button', { name: 'Edit' }).click();
  await writerOf(page).fill('Ten minutes of work.');
  await expect(writerOf(other)).toHaveValue('Ten minutes of work.');
  await rows(other).nth(2).getByRole('button', { name: 'Edit' }).click();
  await other.keyboard.type(' And one more.');
  await page.reload();
  await expect(writerOf(page)).toHaveValue('Ten minutes of work. And one more.');

  await rows(page).nth(2).getByRole('button', { name: 'Save' }).click();
  await expect(rows(page).nth(2).getByText('Waits for an editor')).toBeVisible();
  await expect(writerOf(page)).toHaveCount(0);
  await expect(writerOf(other)).toHaveCount(0);
});

test('a draft is its writer’s alone, and says so when its paragraph was approved meanwhile', async ({ page }) => {
  const change = async (name: 'Tomas' | 'Edith') => {
    await page.context().clearCookies();
    await signInAs(page, name);
    await page.goto(`/desk/${id}/review`);
  };
  await signInAs(page, 'Tomas');
  const id = await reviewOf(page, sample);
  const row = rows(page).first();
  const writer = row.getByRole('textbox', { name: 'Your version' });
  await row.getByRole('button', { name: 'Edit' }).click();
  await writer.fill('A title of my own');
  await change('Edith');
  await expect(row.getByRole('button', { name: /^Approve/ }).first()).toBeVisible();
  await expect(writer).toHaveCount(0);
  await approve(page, row);
  await change('Tomas');
  await expect(row.getByText('the paragraph was approved meanwhile')).toBeVisible();
  await expect(row.getByText('A title of my own')).toHaveAttribute('lang', 'en');
  await row.getByRole('button', { name: 'Discard the draft' }).click();
  await expect(row.getByText('A title of my own')).toHaveCount(0);
});

test('who approves over an error reads what they can do, and is not sent to look for something newer', async ({
  page,
}) => {
  await signInAs(page, 'Edith');
  const bridge = 'The bridge has cost 14 million crowns.\n\nThe bridge cost 12 million crowns.';
  await reviewOf(page, `${bridge}\n\nIt was closed for many years.\n\nFor years it stayed closed..`);
  const row = rows(page).first();
  const refusal = page.getByText('One error is left in this text. Mend it, or have the check weigh less');
  await row.getByRole('button', { name: 'Approve Polished' }).click();
  await expect(refusal).toBeVisible();
  await expect(row.getByRole('button', { name: 'Show it as it is now' })).toHaveCount(0);

  // Of the version that is not in hand too it is told which error it is.
  await row.getByRole('button', { name: 'Edit', exact: true }).click();
  await row.getByLabel('Your version').fill('The bridge cost 14 million crowns.');
  await row.getByRole('button', { name: 'Save and propose' }).click();
  await expect(row.getByText('Waits for an editor')).toBeVisible();
  await row.getByLabel('Left column').selectOption({ label: 'Polished' });
  await row.getByRole('button', { name: 'Approve Polished' }).click();
  await expect(row.getByText(/this version 12/)).toBeVisible();
  await expect(refusal).toBeVisible();

  // Both ways out that it names end it.
  await page.getByRole('button', { name: 'Checks' }).click();
  await page.getByRole('dialog').getByLabel('Numbers', { exact: true }).selectOption('off');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(refusal).toHaveCount(0);
  const doubled = rows(page).nth(1);
  await doubled.getByRole('button', { name: 'Approve Polished' }).click();
  await expect(refusal).toBeVisible();
  await doubled.getByRole('button', { name: 'Change to “.”' }).click();
  await expect(doubled.getByText('Waits for an editor')).toBeVisible();
  await expect(refusal).toHaveCount(0);
});

test('checks that are set one right after the other are all kept', async ({ page }) => {
  await signInAs(page, 'Edith');
  await reviewOf(page, sample);
  const dialog = page.getByRole('dialog');
  const numbers = dialog.getByLabel('Numbers', { exact: true });
  const dates = dialog.getByLabel('Dates and times', { exact: true });
  await page.getByRole('button', { name: 'Checks', exact: true }).click();
  let saved = 0;
  page.on('response', (response) => {
    if (response.request().method() === 'POST') saved++;
  });
  const arrive = await holdWrites(page, '**/review');
  await numbers.selectOption('off');
  await dates.selectOption('error');
  await expect(dates).toHaveValue('error');
  arrive();
  await expect.poll(() => saved).toBe(2);
  await page.reload();
  await page.getByRole('button', { name: 'Checks', exact: true }).click();
  await expect(numbers).toHaveValue('off');
  await expect(dates).toHaveValue('error');
});

test('a review is printed dark on light, with the changes of every row and without what is pressed', async ({
  page,
}) => {
  await signInAs(page, 'Tomas');
  await reviewOf(page, long);
  await isAlive(page);
  const row = rows(page).nth(80);
  const changes = row.locator('ins, del');
  await expect(changes).toHaveCount(0);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(changes.first()).toBeAttached();
  expect(await row.evaluate((text) => getComputedStyle(text).color)).toBe('rgb(29, 27, 23)');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Choose|^Edit$|History/ })).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Rooms of this article' })).toHaveCount(0);
});
