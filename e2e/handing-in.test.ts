import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { facturX, receiptPhoto } from './support/documents.ts';
import { handIn, rowOf } from './support/hand-in.ts';
import { bringFiles } from './support/in-page.ts';
import { openBrowser } from './support/open-browser.ts';
import { signInOften } from './support/signed-in.ts';
import { startVouch, type Vouch } from './support/start-vouch.ts';

let vouch: Vouch;
let browser: Browser;
let open: Awaited<ReturnType<typeof signInOften>>;

beforeAll(async () => {
  [vouch, browser] = await Promise.all([startVouch(), openBrowser()]);
  open = await signInOften(browser, vouch);
});
afterAll(async () => {
  await browser.close();
  await vouch[Symbol.asyncDispose]();
});

it.each(['drop', 'paste'] as const)('takes a %s anywhere, on any page', async (way) => {
  const { page, problems } = await open();
  await page.getByRole('link', { name: 'Invoices' }).click();
  await page.getByRole('heading', { name: 'Invoices', exact: true }).waitFor();
  const { file } = await facturX();
  await bringFiles(page, way, file);
  await rowOf(page, file.name).and(page.locator('[data-state=completed]')).waitFor({ timeout: 60_000 });
  expect(problems).toEqual([]);
  await page.context().close();
});

it('stops a document on demand, and reads it when asked again', async () => {
  const { page, problems } = await open();
  const { file } = await receiptPhoto();
  const row = await handIn(page, [file]);
  await row.getByRole('button', { name: `Cancel ${file.name}` }).click();
  await row.getByText('Cancelled').waitFor();
  await row.getByRole('button', { name: 'Try again' }).click();
  await row.and(page.locator('[data-state=completed]')).waitFor({ timeout: 60_000 });
  expect(problems).toEqual([]);
  await page.context().close();
});

it('lists documents again after a reload, and takes them off the list', async () => {
  const { page } = await open();
  // The list shows what other devices handed in too: a name of its own tells this one apart.
  const file = { ...(await facturX()).file, name: 'handed-in-here.pdf' };
  const row = await handIn(page, [file]);
  await row.and(page.locator('[data-state=completed]')).waitFor({ timeout: 60_000 });
  await page.reload();
  await row.getByRole('button', { name: `Take ${file.name} off this list` }).click();
  await row.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('button', { name: 'Try a sample' }).waitFor();
  expect(await row.count()).toBe(0);
  await page.context().close();
});

it('forgets on this device what belonged to who signs out', async () => {
  const { page } = await open();
  const { file } = await facturX();
  const row = await handIn(page, [file]);
  await row.and(page.locator('[data-state=completed]')).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in to Vouch' }).waitFor();
  expect(await page.evaluate('localStorage.getItem("vouch.recent-tasks")')).toBe('[]');
  await page.goto(`${vouch.url}/app/`);
  await page.getByRole('heading', { name: 'Sign in to Vouch' }).waitFor();
  await page.context().close();
});

it('shows a dozen of the newest documents, and the older ones on demand', async () => {
  const { page } = await open();
  for (let index = 0; index < 13; index += 1) {
    const buffer = Buffer.from(`%PDF-1.7\nnothing ${index}`);
    const sent = await page.request.post(`${vouch.url}/invoices/upload`, {
      headers: { 'x-vouch-request': '1' },
      multipart: { file: { name: `many-${index}.pdf`, mimeType: 'application/pdf', buffer } },
    });
    expect(sent.status()).toBe(202);
  }
  await page.reload();
  const rows = page.getByRole('region', { name: 'Recent documents' }).getByRole('listitem');
  await expect.poll(() => rows.count()).toBe(12);
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(12);
  await page.context().close();
});
