import { expect, type Page } from '@playwright/test';
import { approve, complaintsOf, ferry, importArticle, rows, sample, signInAs, test } from './desk';

const before = sample;
const oldText = 'The building is clearly designed, wonderfully quiet and has room to grow.';
const newText = 'The building is clearly designed, wonderfully quiet and has space for more books.';
/** Where that paragraph stands in the article. */
const CHANGING = 8;

async function showChanges(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show what changes' }).click();
  await expect(page.getByRole('region', { name: 'What changes' })).toBeVisible();
}

test('a changed file is shown, refused when somebody was faster, and then taken over', async ({ newPage }) => {
  test.setTimeout(180_000);
  const tomas = await newPage();
  const edith = await newPage();
  const changed = before.replace(oldText, newText);
  expect(changed).not.toBe(before);

  await signInAs(tomas, 'Tomas');
  const id = await importArticle(tomas, before, 'sv');
  await tomas.getByRole('button', { name: 'Confirm the pairing' }).click();
  await expect(rows(tomas).first()).toBeVisible();
  const count = await rows(tomas).count();

  // Edith approves the paragraph that will change, and the one before it.
  await signInAs(edith, 'Edith');
  await edith.goto(`/desk/${id}/review`);
  await approve(edith, rows(edith).nth(CHANGING));
  await expect(rows(edith).nth(CHANGING)).toContainText(oldText);
  await approve(edith, rows(edith).nth(CHANGING - 1));

  // The text that is there already changes nothing, and offers nothing to take over.
  await tomas.goto(`/desk/${id}/pairing`);
  await tomas.getByRole('link', { name: 'The file has changed?' }).click();
  const sheet = tomas.getByRole('textbox', { name: 'The changed text' });
  await sheet.fill(before);
  await showChanges(tomas);
  await expect(tomas.getByText('Nothing changes')).toBeVisible();
  await expect(tomas.getByRole('button', { name: 'Take it over' })).toHaveCount(0);

  // The changed text survives a reload; what it changes is a diff of one paragraph.
  await sheet.fill(changed);
  await expect(tomas.getByRole('region', { name: 'What changes' })).toHaveCount(0);
  await tomas.reload();
  await expect(sheet).toHaveValue(changed);
  await showChanges(tomas);
  const changes = tomas.getByRole('list', { name: 'One changed paragraph' });
  await expect(changes.getByRole('listitem')).toHaveCount(1);
  await expect(changes.getByRole('listitem')).toContainText('approved now');
  await expect(changes.getByRole('insertion').first()).toBeVisible();
  await expect(tomas.getByRole('region', { name: 'What changes' })).toContainText(
    `${count - 1} paragraphs stay as they are.`,
  );
  expect(await complaintsOf(tomas)).toEqual([]);

  // Edith was faster with the board: Tomas is told so, his text is still there, and he looks again.
  await edith.goto(`/desk/${id}/pairing`);
  await edith.getByLabel('Kind').last().selectOption({ label: 'Quote' });
  await edith.getByRole('link', { name: 'See what changes' }).click();
  const quoted = edith.getByRole('list', { name: 'One paragraph is of another kind' });
  await expect(quoted.getByText('Quote, until now Caption')).toBeVisible();
  await edith.getByRole('link', { name: 'Back to the pairing' }).click();
  await edith.getByRole('button', { name: 'Confirm the changes' }).click();
  await expect(rows(edith).first()).toBeVisible();
  await tomas.getByRole('button', { name: 'Take it over' }).click();
  await expect(tomas.getByRole('alert').filter({ hasText: 'Edith changed this pairing' })).toBeVisible();
  await expect(sheet).toHaveValue(changed);
  await expect(tomas.getByRole('button', { name: 'Take it over' })).toHaveCount(0);
  await showChanges(tomas);
  await expect(tomas.getByText('waits for an editor to confirm it')).toBeVisible();
  await tomas.getByRole('button', { name: 'Take it over' }).click();

  // No approval ends by a translator, nor unawares by an editor.
  await tomas.getByRole('button', { name: 'Confirm the changes' }).click();
  await expect(tomas.getByRole('alert').filter({ hasText: 'an editor has to confirm them' })).toBeVisible();
  await edith.goto(`/desk/${id}/pairing`);
  await edith.getByRole('link', { name: 'See what changes' }).click();
  await expect(edith.getByText('one approval ends')).toBeVisible();
  const waiting = edith.getByRole('list', { name: 'One changed paragraph' }).getByRole('listitem');
  await expect(waiting.getByRole('insertion').first()).toBeVisible();
  expect(await complaintsOf(edith)).toEqual([]);
  await edith.getByRole('link', { name: 'Back to the pairing' }).click();
  await edith.getByRole('button', { name: 'Confirm the changes' }).click();
  await expect(edith.getByRole('alert').filter({ hasText: 'Nothing is confirmed yet' })).toBeVisible();
  await edith.getByRole('button', { name: 'Confirm all the same' }).click();
  await expect(rows(edith)).toHaveCount(count);
  await tomas.goto(`/desk/${id}/review`);

  // The paragraph with the new text is open, the other one is still approved, and the history says what happened.
  await expect(rows(tomas)).toHaveCount(count);
  const changedRow = rows(tomas).nth(CHANGING);
  await expect(changedRow).toContainText('books');
  await expect(changedRow.getByText(/Approved by/)).toHaveCount(0);
  const sameRow = rows(tomas).nth(CHANGING - 1);
  await expect(sameRow.getByText(/Approved by/)).toBeVisible();
  await tomas.goto(`/desk/${id}/history`);
  await expect(tomas.getByText('Tomas brought a changed text: one paragraph changed, 0 new, 0 gone.')).toBeVisible();
  await tomas.goto(`/desk/${id}/pairing/again`);
  await expect(tomas.getByRole('textbox', { name: 'The changed text' })).toHaveValue('');

  // It was the wrong one: the text from before brings its paragraph back.
  await tomas.getByRole('button', { name: 'Put the text from before on the sheet' }).click();
  await expect(tomas.getByRole('main').getByRole('textbox')).toHaveValue(before);
  await showChanges(tomas);
  await tomas.getByRole('button', { name: 'Take it over' }).click();
  await expect(rows(tomas).nth(CHANGING)).toContainText(oldText);
});

test('what a file does to an article is said in sight, before anything is written', async ({ page }) => {
  test.setTimeout(120_000);
  await signInAs(page, 'Edith');
  const id = await importArticle(page, before, 'sv');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  await approve(page, rows(page).nth(CHANGING));
  await page.goto(`/desk/${id}/pairing/again`);
  const sheet = page.getByRole('textbox', { name: 'The changed text' });
  const changes = page.getByRole('region', { name: 'What changes' });
  const take = page.getByRole('button', { name: 'Take it over' });

  // Two paragraphs changed places: which one it is stands there, and nothing ends with it.
  const blocks = before.split('\n\n');
  const moved = [...blocks.slice(0, 3), ...blocks.slice(5, 7), ...blocks.slice(3, 5), ...blocks.slice(7)].join('\n\n');
  await sheet.fill(moved);
  await showChanges(page);
  await expect(changes.getByRole('heading', { name: 'What changes' })).toBeFocused();
  await expect(changes.getByRole('heading', { name: 'What changes' })).toBeInViewport();
  const elsewhere = changes.getByRole('list', { name: 'One paragraph stands elsewhere' }).getByRole('listitem');
  await expect(elsewhere).toHaveAccessibleName(/^Paragraph (3, until now 4|4, until now 3)$/);
  await expect(changes).toContainText('no approval ends');

  // An approval that ends is counted where it ends; and what goes wrong is said there too.
  await sheet.fill(moved.replace(oldText, newText));
  await showChanges(page);
  await expect(changes).toContainText('one approval ends');
  await page.context().setOffline(true);
  await take.click();
  const alert = page.getByRole('alert').filter({ hasText: 'could not be reached' });
  await expect(alert).toBeInViewport();
  await expect(take).toBeInViewport();
  await page.context().setOffline(false);

  await sheet.fill(ferry);
  await showChanges(page);
  await expect(changes.getByRole('alert')).toHaveText(/^None of the \d+ paragraphs is in this text/);
  expect(await complaintsOf(page)).toEqual([]);
});
