import { expect, type Page } from '@playwright/test';
import { complaintsOf, importArticle, type NewPage, rows, sample, signInAs, signInByClick, test } from './desk';

const password = 'nine geese in a row';
const address = (name: string) => `${name}-${Date.now()}@example.org`;

/** Ada in a browser of her own, among the people of the desk. */
async function openPeople(newPage: NewPage): Promise<Page> {
  const page = await newPage();
  await signInAs(page, 'Ada');
  await page.goto('/desk/people');
  return page;
}

/** Ada, among the people, makes a link; somebody takes it up in a browser of their own. */
async function invited(newPage: NewPage, ada: Page, name: string, email: string, role: string): Promise<Page> {
  await ada.getByLabel('Their email').fill(email);
  await ada.getByRole('combobox', { name: 'Role', exact: true }).selectOption(role);
  await ada.getByRole('button', { name: 'Make the link' }).click();
  const link = await ada.getByRole('textbox', { name: `Link for ${email}` }).inputValue();
  const page = await newPage();
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Join the desk' }).click();
  await page.waitForURL(/\/(desk|no-entry)$/);
  return page;
}

async function signIn(page: Page, email: string, typed = password): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(typed);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

async function isClean(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await complaintsOf(page)).toEqual([]);
  }
}

test('an invited editor joins, signs out and comes back with the password; the link works once', async ({
  newPage,
}) => {
  const email = address('nora');
  const ada = await openPeople(newPage);
  const nora = await invited(newPage, ada, 'Nora', email, 'editor');
  await expect(nora.getByRole('link', { name: /Nora/ })).toBeVisible();

  const link = await ada.getByRole('textbox', { name: `Link for ${email}` }).inputValue();
  await ada.goto(link);
  await expect(ada.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();

  await nora.goto('/desk/account');
  await nora.getByRole('button', { name: 'Sign out', exact: true }).click();
  await nora.waitForURL('/sign-in');
  await nora.goto('/desk');
  await nora.waitForURL(/\/sign-in\?to=/);
  await signIn(nora, email);
  await nora.waitForURL('/desk');
});

test('a newer link ends the one before: the administrator is told, and so is whoever opens the old one', async ({
  newPage,
}) => {
  const email = address('rosa');
  const ada = await openPeople(newPage);
  const links: string[] = [];
  const told = ada.getByText('The link that was made for this address before no longer works.');
  for (const count of [0, 1]) {
    await ada.getByLabel('Their email').fill(email);
    await ada.getByRole('button', { name: 'Make the link' }).click();
    await expect(ada.getByLabel('Their email')).toHaveValue('');
    await expect(told).toHaveCount(count);
    links.push(await ada.getByRole('textbox', { name: `Link for ${email}` }).inputValue());
  }
  expect(await complaintsOf(ada)).toEqual([]);
  const rosa = await newPage();
  await rosa.goto(links[0] ?? '');
  await expect(rosa.getByRole('main')).toContainText('A newer link was made after this one');
  await rosa.goto(links[1] ?? '');
  await rosa.getByLabel('Your name').fill('Rosa');
  await rosa.getByLabel('Password').fill('x'.repeat(1001));
  await rosa.getByRole('button', { name: 'Join the desk' }).click();
  await expect(rosa.getByRole('alert').filter({ hasText: 'too long. Take at most 200' })).toBeVisible();
  await expect(rosa.getByLabel('Password')).toBeFocused();
  await rosa.getByLabel('Password').fill(password);
  await rosa.getByRole('button', { name: 'Join the desk' }).click();
  await rosa.waitForURL(/\/(desk|no-entry)$/);
  await rosa.goto('/desk/account');
  const [now, next] = [rosa.getByLabel('Current password'), rosa.getByLabel('New password')];
  await now.fill(password);
  await next.fill('x'.repeat(1001));
  await rosa.getByRole('button', { name: 'Change the password' }).click();
  await expect(rosa.getByRole('alert').filter({ hasText: 'too long. Take at most 200' })).toBeVisible();
  await expect(next).toBeFocused();
  await now.fill('x'.repeat(1001));
  await rosa.getByRole('button', { name: 'Change the password' }).click();
  await expect(rosa.getByRole('alert').filter({ hasText: 'not your current password' })).toBeVisible();
});

test('a disabled person is out on the next request, and in again when enabled', async ({ newPage }) => {
  const email = address('otto');
  const ada = await openPeople(newPage);
  const otto = await invited(newPage, ada, 'Otto', email, 'translator');
  const line = ada.getByRole('listitem').filter({ hasText: email });
  await ada.reload();
  await line.getByRole('button', { name: 'Disable Otto' }).click();
  await expect(line.getByText('Disabled since')).toBeVisible();
  await otto.goto('/desk');
  await otto.waitForURL(/\/sign-in/);
  await signIn(otto, email);
  await expect(otto.getByRole('main').getByRole('alert')).toContainText('do not belong together');
  await line.getByRole('button', { name: 'Enable Otto' }).click();
  await expect(line.getByText('Disabled since')).toBeHidden();
  await signIn(otto, email);
  await otto.waitForURL('/desk');
});

test('a second link leaves the first to be copied, unless it is for the same address', async ({ newPage }) => {
  const [one, other] = [address('first'), address('second')];
  const ada = await openPeople(newPage);
  const links = ada.getByRole('textbox', { name: /^Link for/ });
  const tokens: string[] = [];
  for (const [k, email] of [one, other, one].entries()) {
    await ada.getByLabel('Their email').fill(email);
    await ada.getByRole('button', { name: 'Make the link' }).click();
    await expect(links).toHaveCount(Math.min(k + 1, 2));
    await expect(ada.getByLabel('Their email')).toHaveValue('');
    tokens.push(await ada.getByRole('textbox', { name: `Link for ${email}` }).inputValue());
  }
  expect(new Set(tokens).size).toBe(3);
  await expect(links.first()).toHaveAccessibleName(`Link for ${one}`);
});

test('a name that is too long is told at its field, and the longest one fits a phone', async ({ newPage }) => {
  const email = address('wolfe');
  const ada = await openPeople(newPage);
  await ada.getByLabel('Their email').fill(email);
  await ada.getByRole('combobox', { name: 'Role', exact: true }).selectOption('editor');
  await ada.getByRole('button', { name: 'Make the link' }).click();
  const link = await ada.getByRole('textbox', { name: `Link for ${email}` }).inputValue();
  const page = await newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(link);
  const name = page.getByLabel('Your name');
  await name.fill('W'.repeat(81));
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Join the desk' }).click();
  await expect(name).toHaveAccessibleDescription(/at most 80 characters/);
  await name.fill('W'.repeat(80));
  await page.getByRole('button', { name: 'Join the desk' }).click();
  await page.waitForURL('/desk');

  await importArticle(page, sample, 'sv');
  await page.getByRole('button', { name: 'Confirm the pairing' }).click();
  const row = rows(page).first();
  await row.getByRole('button', { name: 'Edit' }).click();
  await row.getByLabel('Your version').fill('The library opens');
  await row.getByRole('button', { name: 'Save' }).click();
  const approve = row.getByRole('button', { name: /^Approve Edit/ });
  await expect(approve).toBeVisible();
  expect(await approve.evaluate((button) => button.scrollWidth - button.clientWidth)).toBeLessThanOrEqual(0);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a new role counts on the next request, there and back', async ({ newPage }) => {
  const email = address('pia');
  const ada = await openPeople(newPage);
  const pia = await invited(newPage, ada, 'Pia', email, 'editor');
  await pia.goto('/desk/people');
  await pia.waitForURL('/no-entry');
  await expect(pia.getByText('This room is for administrators.')).toBeVisible();
  await expect(pia.getByRole('link', { name: 'To everything on the desk' })).toBeVisible();
  const line = ada.getByRole('listitem').filter({ hasText: email });
  await ada.reload();
  await line.getByLabel('Role of Pia').selectOption('administrator');
  await line.getByRole('button', { name: 'Change' }).click();
  await expect(line.getByRole('button', { name: 'Change' })).toBeHidden();
  await pia.goto('/desk/people');
  await expect(pia.getByRole('heading', { name: 'Invite somebody' })).toBeVisible();
  await line.getByLabel('Role of Pia').selectOption('reader');
  await line.getByRole('button', { name: 'Change' }).click();
  await expect(line.getByRole('button', { name: 'Change' })).toBeHidden();
  await pia.reload();
  await pia.waitForURL('/no-entry');
  await expect(pia.getByText('Your account reads published articles only.')).toBeVisible();
});

test('a name is corrected in one’s own account, and stands there and in the head at once', async ({ newPage }) => {
  const email = address('orla');
  const orla = await invited(newPage, await openPeople(newPage), 'Orla Brnad', email, 'translator');
  await orla.goto('/desk/account');
  const name = orla.getByLabel('Your name');
  await name.fill('   ');
  await orla.getByRole('button', { name: 'Change the name' }).click();
  await expect(orla.getByText('Say by which name the others know you.')).toBeVisible();
  await name.fill('Orla Brand');
  await orla.getByRole('button', { name: 'Change the name' }).click();
  await expect(orla.getByText('You are known as Orla Brand now.')).toBeVisible();
  await expect(name).toHaveValue('Orla Brand');
  await expect(orla.getByRole('banner')).toContainText('Orla Brand');
  await isClean(orla);
});

test('a changed password ends the other sessions, and a link for a new one ends all', async ({ newPage }) => {
  const email = address('quinn');
  const ada = await openPeople(newPage);
  const here = await invited(newPage, ada, 'Quinn', email, 'translator');
  const there = await newPage();
  await there.goto('/sign-in');
  await signIn(there, email);
  await there.waitForURL('/desk');
  await here.goto('/desk/account');
  await here.getByLabel('Current password').fill('not this one');
  await here.getByLabel('New password').fill('seven herons at noon');
  await here.getByRole('button', { name: 'Change the password' }).click();
  await expect(here.getByLabel('Current password')).toBeFocused();
  await expect(here.getByLabel('Current password')).toHaveAccessibleDescription(/not your current password/);
  await here.getByLabel('Current password').fill(password);
  await here.getByRole('button', { name: 'Change the password' }).click();
  await expect(here.getByText('Your password is changed')).toBeVisible();
  await here.reload();
  await expect(here.getByText('Only in this browser')).toBeVisible();
  await there.reload();
  await there.waitForURL(/\/sign-in/);

  await ada.reload();
  const line = ada.getByRole('listitem').filter({ hasText: email });
  await line.getByRole('button', { name: 'Link for a new password for Quinn' }).click();
  const link = await ada.getByRole('textbox', { name: `Link for ${email}` }).inputValue();
  await there.goto(link);
  await there.getByLabel('Password').fill(password);
  await there.getByRole('button', { name: 'Set the password' }).click();
  await there.waitForURL('/desk');
  await here.reload();
  await here.waitForURL(/\/sign-in/);
});

test('what was typed stays when it does not fit and when the network is cut', async ({ page }) => {
  await page.goto('/sign-in');
  await signIn(page, 'nobody@example.org', 'certainly not this');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('do not belong together');
  await expect(page.getByLabel('Email')).toHaveValue('nobody@example.org');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('could not be reached');
  await expect(page.getByLabel('Email')).toHaveValue('nobody@example.org');
  await expect(page.getByLabel('Password')).toHaveValue('certainly not this');
});

test('too many wrong passwords have to wait, and are told for how long', async ({ page }) => {
  const email = address('guessed');
  await page.goto('/sign-in');
  const alert = page.getByRole('main').getByRole('alert');
  for (let n = 0; n < 10; n++) {
    await signIn(page, email, `certainly not this ${n}`);
    await expect(alert).toContainText('do not belong together');
  }
  await signIn(page, email, 'certainly not this either');
  await expect(alert).toContainText('Wait 15 minutes');
});

test('a callback address never leads to another site', async ({ page, baseURL }) => {
  for (const evil of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
  ]) {
    await page.goto(`/sign-in?to=${encodeURIComponent(evil)}`);
    await page.getByRole('button', { name: 'Sign in as Tomas' }).click();
    await page.waitForURL('/desk');
    const asked = await page.request.get(`/sign-in?callbackUrl=${encodeURIComponent(evil)}`, { maxRedirects: 0 });
    expect(asked.headers().location).toBe('/desk');
    await page.context().clearCookies();
    for (const door of ['signin', 'signout', 'error', 'callback/credentials']) {
      const answer = await page.request.get(`/api/auth/${door}?callbackUrl=${encodeURIComponent(evil)}`, {
        maxRedirects: 0,
      });
      expect(new URL(answer.headers().location ?? '/', baseURL).origin).toBe(new URL(baseURL ?? '').origin);
    }
  }
});

test('the cookie is out of reach of scripts, and a form of another site signs nobody in', async ({ newPage, page }) => {
  const tomas = await newPage();
  await signInByClick(tomas, 'Tomas');
  const cookies = await tomas.context().cookies();
  const session = cookies.find(({ name }) => name.endsWith('session-token'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect(Object.keys(await (await tomas.request.get('/api/auth/session')).json())).toEqual(['expires']);
  await page.request.post('/api/auth/callback/demo', { form: { email: 'tomas@example.org', json: 'true' } });
  await page.goto('/desk');
  await page.waitForURL(/\/sign-in/);
});

test('a copied cookie is worth nothing after its owner signed out', async ({ newPage }) => {
  const leave = {
    'on the account page': async (page: Page) => {
      await page.goto('/desk/account');
      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await page.waitForURL('/sign-in');
    },
    'by the door of next-auth': async (page: Page) => {
      const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json();
      await page.request.post('/api/auth/signout', { form: { csrfToken, json: 'true' } });
    },
  };
  for (const [where, signOut] of Object.entries(leave)) {
    const edith = await newPage();
    await signInByClick(edith, 'Edith');
    const thief = await newPage({ storageState: await edith.context().storageState() });
    await thief.goto('/desk');
    await expect(thief.getByRole('link', { name: /Edith/ }), where).toBeVisible();
    await signOut(edith);
    await thief.goto('/desk');
    await thief.waitForURL(/\/sign-in/);
  }
});

test('every screen of people is clean to axe, light and dark', async ({ newPage, page }) => {
  await page.goto('/sign-in');
  await signIn(page, 'nobody@example.org', 'certainly not this');
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  await isClean(page);
  await page.goto('/sign-in/invitation/unknown');
  await isClean(page);
  const ada = await openPeople(newPage);
  await ada.goto('/desk/account');
  await isClean(ada);
  await ada.goto('/desk/people');
  await ada.getByLabel('Their email').fill(address('rosa'));
  await ada.getByRole('button', { name: 'Make the link' }).click();
  const link = ada.getByRole('textbox', { name: /^Link for/ });
  await isClean(ada);
  await page.goto(await link.inputValue());
  await isClean(page);
});
