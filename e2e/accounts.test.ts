import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { openBrowser } from './support/open-browser.ts';
import { openPage, type WatchedPage } from './support/open-page.ts';
import { signInByLink } from './support/signed-in.ts';
import { startVouch, type Vouch } from './support/start-vouch.ts';

const PASSWORD = 'correct horse battery staple';
let vouch: Vouch;
let browser: Browser;
let admin: WatchedPage;

beforeAll(async () => {
  [vouch, browser] = await Promise.all([startVouch(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await vouch[Symbol.asyncDispose]();
});

it('asks for nothing in vain on a first visit', async () => {
  const { page } = await openPage(browser);
  const refused: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${vouch.url}/app/`);
  await page.getByRole('heading', { name: 'Sign in to Vouch' }).waitFor();
  expect(refused).toEqual([]);
  await page.context().close();
});

it('makes an API key that is shown once and works until it is ended', async () => {
  admin = await signInByLink(browser, vouch);
  const { page } = admin;
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByRole('link', { name: 'API keys' }).click();
  await page.getByRole('button', { name: 'New key' }).first().click();
  await page.getByLabel('Name').fill('Scanner');
  await page.getByRole('button', { name: 'Make key' }).click();
  const dialog = page.getByRole('dialog');
  const key = (await dialog.locator('code').textContent()) ?? '';
  expect(key).toMatch(/^vk_[\w-]{43}$/);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByText('never used').waitFor();
  expect(await page.content()).not.toContain(key);
  const use = async () =>
    (await fetch(`${vouch.url}/invoices`, { headers: { authorization: `Bearer ${key}` } })).status;
  expect(await use()).toBe(200);
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await page.getByText('Ended').waitFor();
  expect(await use()).toBe(401);
});

it('invites a person, who joins, and is out at once when removed', async () => {
  const { page } = admin;
  await page.goto(`${vouch.url}/app/settings/team`);
  await page.getByRole('button', { name: 'Invite' }).click();
  await page.getByLabel('E-mail').fill('ann@example.com');
  await page.getByRole('dialog').getByRole('button', { name: 'Invite' }).click();
  const link = (await page.getByRole('dialog').locator('code').textContent()) ?? '';
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText('have not answered yet').waitFor();

  const { page: theirs, problems } = await openPage(browser);
  await theirs.goto(link);
  await theirs.getByText('ann@example.com').waitFor();
  await theirs.getByLabel('Your name').fill('Ann Example');
  await theirs.getByLabel('Password').fill(PASSWORD);
  await theirs.getByRole('button', { name: 'Join' }).click();
  await theirs.getByRole('button', { name: 'Try a sample' }).waitFor();
  await theirs.goto(`${vouch.url}/app/settings`);
  await theirs.getByText('Where you are signed in').waitFor();
  expect(await theirs.getByRole('link', { name: 'Team' }).count()).toBe(0);
  expect(problems).toEqual([]);

  await page.reload();
  await page.getByRole('button', { name: /What to do with ann/ }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByText('Ann Example').waitFor({ state: 'detached' });
  await theirs.reload();
  await theirs.getByRole('heading', { name: 'Sign in to Vouch' }).waitFor();
  await theirs.context().close();
});

it('sets a new password by a link, once', async () => {
  const { page } = admin;
  await page.goto(`${vouch.url}/app/settings/team`);
  await page.getByRole('button', { name: /What to do with admin/ }).click();
  await page.getByRole('menuitem', { name: 'Link for a new password' }).click();
  const link = (await page.getByRole('dialog').locator('code').textContent()) ?? '';
  const { page: other } = await openPage(browser);
  await other.goto(link);
  await other.getByLabel('New password').fill(PASSWORD);
  await other.getByRole('button', { name: 'Save password' }).click();
  await other.getByLabel('E-mail').fill('admin@vouch.local');
  await other.getByLabel('Password').fill(PASSWORD);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await other.getByRole('button', { name: 'Try a sample' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Sign in to Vouch' }).waitFor();
  await other.goto(link);
  await other.getByLabel('New password').fill(PASSWORD);
  await other.getByRole('button', { name: 'Save password' }).click();
  await other.getByText('used already or is too old').waitFor();
  await page.context().close();
  await other.context().close();
});

it.each(['light', 'dark'] as const)(
  'no page of the settings has a serious accessibility fault, %s',
  async (colorScheme) => {
    const { page, problems } = await openPage(browser, { colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${vouch.url}/app/`);
    await page.getByLabel('E-mail').fill('admin@vouch.local');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Try a sample' }).waitFor();
    const faults: string[] = [];
    for (const [path, text] of [
      ['/settings', 'Where you are signed in'],
      ['/settings/keys', 'Scanner'],
      ['/settings/team', 'admin@vouch.local'],
      ['/settings/organization', 'Confidence to save'],
      ['/settings/audit', 'user.removed'],
    ] as const) {
      await page.goto(`${vouch.url}/app${path}`);
      await page.getByText(text).first().waitFor();
      faults.push(...(await axeFaults(page)).map((fault) => `${path}: ${fault}`));
    }
    for (const path of [
      '/forgot-password',
      '/reset-password?token=x',
      '/invitation?token=not-a-real-invitation',
    ]) {
      await page.goto(`${vouch.url}/app${path}`);
      await page.getByRole('heading').first().waitFor();
      faults.push(...(await axeFaults(page)).map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  },
);
