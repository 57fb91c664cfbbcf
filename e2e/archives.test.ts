import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { archiveOf } from './support/archive.ts';
import { axeFaults } from './support/axe.ts';
import { facturX } from './support/documents.ts';
import { handIn, rowOf } from './support/hand-in.ts';
import { openBrowser } from './support/open-browser.ts';
import { signInByLink } from './support/signed-in.ts';
import { startVouch, type Vouch } from './support/start-vouch.ts';

let vouch: Vouch;
let browser: Browser;

beforeAll(async () => {
  [vouch, browser] = await Promise.all([startVouch(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await vouch[Symbol.asyncDispose]();
});

it('shows what came of each document of a ZIP file, what was left out, and exports what was saved', async () => {
  const { page, problems } = await signInByLink(browser, vouch);
  const broken = { name: 'broken.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7\nnothing') };
  const archive = archiveOf('march.zip', [(await facturX()).file, broken]);
  await handIn(page, [archive]);
  const row = rowOf(page, 'march.zip');
  await row.and(page.locator('[data-state=completed]')).waitFor({ timeout: 120_000 });
  // Its documents stand on its own page, not beside it.
  await page.reload();
  await row.getByText('2 documents').waitFor();
  expect(await page.getByRole('listitem').filter({ hasText: 'broken.pdf' }).count()).toBe(0);

  await row.getByRole('link', { name: 'march.zip' }).click();
  const documents = page.getByRole('region', { name: 'Documents in it' });
  await documents.getByRole('listitem').filter({ hasText: 'factur-x.pdf' }).getByText('Saved').waitFor();
  const failed = documents.getByRole('listitem').filter({ hasText: 'broken.pdf' });
  await failed.getByText('Could not be read').waitFor();
  await failed.getByText('damaged').waitFor();
  await page.getByText('notes.txt').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await documents.getByRole('link', { name: 'factur-x.pdf' }).click();
  await page.getByRole('region', { name: 'Verdict' }).waitFor();

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Invoices' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  const file = page.getByRole('link', { name: /Download .*\.csv/ });
  await file.waitFor({ timeout: 60_000 });
  await page.getByText('1 invoice exported').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  expect(await download.failure()).toBeNull();
  expect(problems).toEqual([]);
});
