import { expect, type Page, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { ferry, reviewOf, rows, sample, signInAs } from './desk';

async function change(page: Page, name: 'Edith' | 'Ada', room: string): Promise<void> {
  await page.context().clearCookies();
  await signInAs(page, name);
  await page.goto(room);
}

test('a reason outlives a reload, is its writer’s alone, and is gone once it was sent', async ({ page }) => {
  await signInAs(page, 'Edith');
  const room = `/desk/${await reviewOf(page, sample)}/review`;
  const row = rows(page).nth(2);
  const sheet = page.getByRole('dialog');
  const ask = async (button: RegExp) => {
    await row.getByRole('button', { name: button }).last().click();
    return sheet.getByRole('textbox');
  };
  const waiver = 'Looked up in the archive of the harbour.';
  await (await ask(/^Approve/)).fill(waiver);
  await page.reload();
  await expect(await ask(/^Approve/)).toHaveValue(waiver);
  await page.reload();
  const reason = 'The archive of the harbour says otherwise.';
  await (await ask(/^Return/)).fill(reason);
  await page.reload();

  await change(page, 'Ada', room);
  await expect(await ask(/^Return/)).toHaveValue('');
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(await ask(/^Approve/)).toHaveValue('');
  await change(page, 'Edith', room);
  await expect(await ask(/^Return/)).toHaveValue(reason);
  await sheet.getByRole('button', { name: 'Return it' }).click();
  await expect(row.getByText(`Reason: ${reason}`)).toBeVisible();
  const kept = await page.evaluate(() => Object.values(localStorage).join('\n'));
  expect(kept).not.toContain(reason);
  expect(kept).toContain(waiver);
});

test('what is typed into the glossary outlives a reload, until it is saved or cancelled', async ({ page }) => {
  await signInAs(page, 'Edith');
  await page.goto('/desk/glossary');
  const add = page.getByRole('form', { name: 'Add an entry' });
  const entry = page.getByRole('listitem', { name: 'barley bread', exact: true });
  const file = page.getByRole('textbox', { name: 'Text of the file' });
  await add.getByLabel('Spelling to use').fill('barley bread');
  await add.getByLabel('Variants not to use').fill('barly bread');
  await page.reload();
  await expect(add.getByLabel('Variants not to use')).toHaveValue('barly bread');
  await add.getByRole('button', { name: 'Add it' }).click();
  await expect(entry).toBeVisible();

  await entry.getByRole('button', { name: 'Edit barley bread' }).click();
  await entry.getByLabel('Note').fill('As it stands on the bag.');
  await file.fill('target,note\nmalt bread,dark');
  await page.reload();
  await expect(entry.getByLabel('Note')).toHaveValue('As it stands on the bag.');
  await expect(file).toHaveValue('target,note\nmalt bread,dark');
  await expect(add.getByLabel('Spelling to use')).toHaveValue('');
  await change(page, 'Ada', '/desk/glossary');
  await expect(entry).toBeVisible();
  await expect(page.getByLabel('Note')).toHaveCount(1);
  await expect(file).toHaveValue('');
  // Meanwhile Ada changed it; what Edith began on is not saved over that unseen.
  await entry.getByRole('button', { name: 'Edit barley bread' }).click();
  await entry.getByLabel('Variants not to use').fill('barlie bread');
  await entry.getByRole('button', { name: 'Save' }).click();
  await expect(entry.getByLabel('Note')).toHaveCount(0);
  await change(page, 'Edith', '/desk/glossary');
  await entry.getByRole('button', { name: 'Save' }).click();
  await expect(entry.getByRole('alert')).toContainText('Ada changed this entry');
  await expect(entry.getByLabel('Note')).toHaveValue('As it stands on the bag.');

  await entry.getByRole('button', { name: 'Cancel' }).click();
  await page.reload();
  await expect(entry.getByRole('button', { name: 'Edit barley bread' })).toBeVisible();
  await entry.getByRole('button', { name: 'Edit barley bread' }).click();
  await expect(entry.getByLabel('Note')).toHaveValue('');
  await entry.getByRole('button', { name: 'Cancel' }).click();

  // The desk is left as the other journeys expect it.
  await entry.getByRole('button', { name: 'Remove barley bread' }).click();
  await expect(entry).toHaveCount(0);
});

test('a spelling of one’s own outlives a reload', async ({ page }) => {
  await signInAs(page, 'Edith');
  await page.goto(`/desk/${await reviewOf(page, ferry)}/names`);
  const other = page.getByLabel(/^Another spelling: Marta/).first();
  await other.fill('Marta Hedlinn');
  await page.reload();
  await expect(other).toHaveValue('Marta Hedlinn');
});

test('a file takes the place of a text only so far as that can be had back', async ({ page }) => {
  await signInAs(page, 'Edith');
  const choose = async (name: string, text: string | Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^Choose (a|files)/ }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  };
  const main = page.getByRole('main');
  for (const [room, label] of [
    ['/desk/import', 'Text'],
    ['/desk/glossary', 'Text of the file'],
  ] as const) {
    await page.goto(room);
    await page.getByRole('textbox', { name: label, exact: true }).fill('What I typed.');
    await choose('empty.txt', ' \n');
    await expect(main.getByRole('alert').filter({ hasText: 'There is no text in this file' })).toBeVisible();
    await choose('picture.txt', Buffer.from([0x89, 0, 1, 2, 0xff]));
    await expect(main.getByRole('alert').filter({ hasText: 'no plain text' })).toBeVisible();
    await page.getByRole('textbox', { name: label, exact: true }).fill('What I typed, and more.');
    await expect(main.getByRole('alert')).toHaveCount(0);
    await choose('ferry.txt', 'Another text.');
    await expect(page.getByRole('textbox', { name: 'ferry.txt' })).toHaveValue('Another text.');
    await page.getByRole('button', { name: 'Put that back' }).click();
    await expect(page.getByRole('textbox', { name: label, exact: true })).toHaveValue('What I typed, and more.');
    await page.getByRole('textbox', { name: label, exact: true }).fill('');
  }
});

test('a text to be imported has the name of its file also after a reload, and is each tab’s own', async ({ page }) => {
  await signInAs(page, 'Edith');
  const open = async (tab: Page) => {
    await tab.goto('/desk/import');
    return tab.getByRole('textbox');
  };
  const sheet = await open(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles({ name: 'ferry.txt', mimeType: 'text/plain', buffer: Buffer.from(ferry) });
  await expect(page.getByRole('textbox', { name: 'ferry.txt' })).toHaveValue(ferry);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'ferry.txt' })).toHaveValue(ferry);
  const other = await page.context().newPage();
  await (await open(other)).fill('Another article.');
  await expect(sheet).toHaveValue(ferry);
  // A reload takes neither from the other, and what a closed tab left is found by the next one.
  await page.reload();
  await expect(sheet).toHaveValue(ferry);
  await other.reload();
  await expect(other.getByRole('textbox')).toHaveValue('Another article.');
  await other.close();
  const next = await page.context().newPage();
  await expect(await open(next)).toHaveValue('Another article.');
  await sheet.fill('');
  await page.reload();
  await expect(sheet).toHaveValue('');
});

test('a document with tracked changes comes as both of its versions, or as the text after them', async ({ page }) => {
  await signInAs(page, 'Edith');
  await page.goto('/desk/import');
  const sheet = page.getByRole('textbox', { name: 'ferry.docx' });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles({ name: 'ferry.docx', mimeType: 'application/zip', buffer: trackedDocument() });
  await expect(sheet).toHaveValue(/^Literal:\nThe ferry left the quay of Lindhamn at noon./);
  await expect(page.getByRole('main').getByRole('status')).toContainText('tracked in 2 paragraphs');
  await page.getByRole('button', { name: 'Take only the text after them' }).click();
  await expect(sheet).toHaveValue(/^The ferry sailed from Lindhamn at noon./);
  await page.getByRole('button', { name: 'Take the text before them' }).click();
  await page.getByLabel('Translated from').selectOption('sv');
  await page.getByRole('button', { name: 'Find the pairs' }).click();
  await expect(page.getByRole('main')).toContainText('2 pairs.');
});

// As Word saves it, with nothing around it.
function trackedDocument(): Buffer {
  const office = 'http://schemas.openxmlformats.org';
  const paragraphs = [
    ['The ferry left the quay of Lindhamn at noon.', 'The ferry sailed from Lindhamn at noon.'],
    ['On board there were 40 persons.', 'It carried 40 people.'],
  ].map(
    ([before, after]) =>
      `<w:p><w:del><w:r><w:delText>${before}</w:delText></w:r></w:del><w:ins><w:r><w:t>${after}</w:t></w:r></w:ins></w:p>`,
  );
  const files = {
    '_rels/.rels': `<Relationships><Relationship Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))));
}

test('the versions of an article come in a file each, at once or one after the other; more are refused', async ({
  page,
}) => {
  await signInAs(page, 'Edith');
  await page.goto('/desk/import');
  const sheet = page.getByRole('textbox').first();
  const main = page.getByRole('main');
  const drop = async (...files: [name: string, text: string][]) => {
    const dataTransfer = await page.evaluateHandle((given) => {
      const carried = new DataTransfer();
      for (const [name, text] of given) carried.items.add(new File([text], name));
      return carried;
    }, files);
    await sheet.dispatchEvent('drop', { dataTransfer });
  };
  const [literal, polished] = [0, 1].map((version) =>
    ferry
      .split('\n\n')
      .filter((_, k) => k % 2 === version)
      .join('\n\n'),
  );
  await sheet.fill('What I typed.');
  await drop(['1.txt', 'a'], ['2.txt', 'b'], ['3.txt', 'c'], ['4.txt', 'd']);
  await expect(main.getByRole('alert')).toContainText('4 files');
  await drop(['one.txt', 'a'], ['two.txt', ' '], ['three.pdf', '%PDF-1.7']);
  await expect(main.getByRole('alert')).toContainText(/^two\.txt: There is no text in this file\. three\.pdf: /);
  await expect(sheet).toHaveValue('What I typed.');
  const both = `ferry-mt.txt\n\n${literal}\n\nferry-edited.txt\n\n${polished}\n`;
  await drop(['ferry-mt.txt', literal ?? ''], ['ferry-edited.txt', polished ?? '']);
  await expect(sheet).toHaveValue(both);
  await sheet.fill('');
  await drop(['ferry-mt.txt', literal ?? '']);
  await drop(['ferry-edited.txt', polished ?? '']);
  await expect(sheet).toHaveValue(polished ?? '');
  await page.getByRole('button', { name: 'Take both, as two versions' }).click();
  await expect(page.getByRole('textbox', { name: 'ferry-mt.txt + ferry-edited.txt' })).toHaveValue(both);
  await page.getByLabel('Translated from').selectOption('sv');
  await page.getByRole('button', { name: 'Find the pairs' }).click();
  await expect(main).toContainText(`${ferry.split('\n\n').length / 2} pairs.`);
});

test('a text that a spreadsheet copied together with its picture is pasted as text', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await signInAs(page, 'Edith');
  await page.goto('/desk/import');
  const sheet = page.getByRole('textbox', { name: 'Text', exact: true });
  await sheet.focus();
  await page.evaluate(async () => {
    const picture = await new OffscreenCanvas(8, 8).getContext('2d')?.canvas.convertToBlob();
    if (!picture) throw new Error('no picture was drawn');
    const text = new Blob(['The ferry left.\tThe ferry went.'], { type: 'text/plain' });
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'image/png': picture })]);
  });
  await page.keyboard.press('ControlOrMeta+v');
  await expect(sheet).toHaveValue('The ferry left.\tThe ferry went.');
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});
