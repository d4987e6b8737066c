// What changed at the desk while somebody had the review open.
import { expect, type Page } from '@playwright/test';
import { type NewPage, reviewOf, rows, signInAs, test } from './desk';

const orchard = [
  'The orchard of Nordhamn was planted by the school in the year 1931 and has 40 trees.',
  'Planted by the school in 1931, the Nordhamn orchard has 40 trees and one scrumpkin press.',
  'The apples are given to “the neighbours” every autumn, and nobody pays for them.',
  'Every autumn the apples go to "the neighbours", and nobody pays for them.',
].join('\n\n');

async function bothAtIt(newPage: NewPage): Promise<{ edith: Page; ada: Page }> {
  const [edith, ada] = [await newPage(), await newPage()];
  await signInAs(edith, 'Edith');
  await signInAs(ada, 'Ada');
  const id = await reviewOf(edith, orchard);
  await ada.goto(`/desk/${id}/review`);
  return { edith, ada };
}

test('a word forbidden meanwhile is shown where the approval is refused, and what was typed stays', async ({
  newPage,
}) => {
  const { edith, ada } = await bothAtIt(newPage);
  const row = rows(edith).first();
  await row.getByRole('button', { name: 'Edit' }).click();
  await row.getByRole('textbox', { name: 'Your version' }).fill('Half of a sentence');
  await ada.goto('/desk/glossary');
  const form = ada.getByRole('form', { name: 'Add an entry' });
  await form.getByLabel('Spelling to use').fill('cider press');
  await form.getByLabel('Language', { exact: true }).selectOption('en');
  await form.getByLabel('Variants not to use').fill('scrumpkin press');
  await form.getByRole('button', { name: 'Add it' }).click();
  await expect(ada.getByRole('listitem', { name: 'cider press', exact: true })).toBeVisible();

  await row.getByRole('button', { name: 'Approve Polished' }).click();
  await expect(row.getByText('One error is left in this text.')).toBeVisible();
  await expect(row.getByText('“scrumpkin press” is not to be used')).toBeVisible();
  await expect(row.getByRole('button', { name: 'Show it as it is now' })).toHaveCount(0);
  await expect(row.getByRole('textbox', { name: 'Your version' })).toHaveValue('Half of a sentence');
  await row.getByRole('button', { name: 'Discard the draft' }).click();
  await row.getByRole('button', { name: 'Change to “cider press”' }).click();
  await expect(row.getByText('One error is left in this text.')).toHaveCount(0);
  await expect(row.getByText('Waits for an editor')).toBeVisible();
});

test('a warning that is new since the review was opened asks for its reason at once', async ({ newPage }) => {
  const { edith, ada } = await bothAtIt(newPage);
  await ada.getByRole('button', { name: 'Checks', exact: true }).click();
  const checks = ada.getByRole('dialog', { name: 'Checks of this article' });
  await checks.getByLabel('Straight quotation marks').selectOption('warning');
  await expect(checks.getByLabel('Straight quotation marks')).toHaveValue('warning');
  const row = rows(edith).nth(1);
  await row.getByRole('button', { name: 'Approve Polished' }).click();
  const sheet = edith.getByRole('dialog');
  await expect(sheet.getByText('left in this text. Mend it, or say why it is fine.')).toBeVisible();
  await sheet.getByLabel('Why is it fine?').fill('The wording is the wanted one.');
  await expect(sheet.getByRole('button', { name: 'Show it as it is now' })).toHaveCount(0);
  await sheet.getByRole('button', { name: 'Approve all the same' }).click();
  await expect(row.getByText('Approved by Edith')).toBeVisible();
});
