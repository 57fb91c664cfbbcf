import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openPage, type WatchedPage } from './open-page.ts';
import type { Vouch } from './start-vouch.ts';

/** A password for the administrator of a test server. */
const PASSWORD = 'correct horse battery staple';

/** Opens a page and signs in by the printed link. Works once a server. */
export async function signInByLink(
  browser: Browser,
  vouch: Vouch,
  options?: BrowserContextOptions,
): Promise<WatchedPage> {
  const watched = await openPage(browser, options);
  await watched.page.goto(vouch.signInLink);
  await watched.page.getByRole('button', { name: 'Try a sample' }).waitFor();
  return watched;
}

/** Signs in by the link, sets a password, and gives a way to open more signed-in pages. */
export async function signInOften(browser: Browser, vouch: Vouch) {
  const { page } = await signInByLink(browser, vouch);
  await page.getByRole('button', { name: 'Account' }).click();
  const email = await page.getByRole('menu').getByText('@').textContent();
  await page.getByRole('menuitem', { name: 'Set a password' }).click();
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Save password' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.context().close();
  return async (options?: BrowserContextOptions): Promise<WatchedPage> => {
    const watched = await openPage(browser, options);
    await watched.page.goto(`${vouch.url}/app/`);
    await watched.page.getByLabel('E-mail').fill(email ?? '');
    await watched.page.getByLabel('Password').fill(PASSWORD);
    await watched.page.getByRole('button', { name: 'Sign in' }).click();
    await watched.page.getByRole('button', { name: 'Try a sample' }).waitFor();
    return watched;
  };
}
