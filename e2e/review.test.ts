import { generateDocument } from '@vouch/engine/generate/generate-document.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { openBrowser } from './support/open-browser.ts';
import { signInByLink } from './support/signed-in.ts';
import { startVouch, type Vouch } from './support/start-vouch.ts';

let vouch: Vouch;
let browser: Browser;

beforeAll(async () => {
  [vouch, browser] = await Promise.all([startVouch({ env: { CONFIDENCE_THRESHOLD: '0.1' } }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await vouch[Symbol.asyncDispose]();
});

it('lets a person correct and approve by keyboard, reject with a reason, and decide a duplicate', async () => {
  const { page, problems } = await signInByLink(browser, vouch);
  const made = await generateDocument({ seed: 41, kind: 'invoice', format: 'pdf', locale: 'en-GB' });
  const send = (name: string, more: Readonly<Record<string, string>> = {}) =>
    page.request.post(`${vouch.url}/invoices/upload`, {
      headers: { 'x-vouch-request': '1' },
      multipart: { file: { name, mimeType: 'application/pdf', buffer: Buffer.from(made.bytes) }, ...more },
    });

  // The list fills by itself while it is open.
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Review' }).click();
  await page.getByRole('heading', { name: 'Nothing waits here' }).waitFor();
  expect((await send('first.pdf', { auto_save: 'false' })).status()).toBe(202);
  const row = page.getByRole('row').filter({ hasText: 'Saving left to you' });
  await row.waitFor({ timeout: 60_000 });
  expect(await axeFaults(page)).toEqual([]);
  await row.getByRole('link').click();

  // Taken, corrected beside the page, approved: by keys alone.
  await page.getByRole('heading', { name: 'first.pdf' }).waitFor();
  await page.keyboard.press('c');
  await page.getByRole('button', { name: 'Approve' }).waitFor();
  await page.getByRole('img', { name: /Page 1/ }).waitFor();

  // What can't be saved is said beside the value.
  const total = page.getByRole('textbox', { name: 'Total', exact: true });
  const printed = await total.inputValue();
  await total.fill('a lot');
  await page.getByRole('button', { name: 'Save and approve' }).click();
  await page.getByText('please correct the marked values').waitFor();
  expect(await total.getAttribute('aria-invalid')).toBe('true');
  await total.fill(printed);

  await page.getByRole('textbox', { name: 'Number', exact: true }).focus();
  await page.locator('button[data-mark-button="field:invoiceNumber"][aria-pressed=true]').waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('CORRECTED-1');
  await page.getByRole('button', { name: 'Save and approve' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('heading', { name: 'first.pdf' }).click();
  await page.keyboard.press('s');
  await page.getByRole('region', { name: 'Corrections' }).getByText('CORRECTED-1').waitFor();
  await page.keyboard.press('a');
  await page.getByText('Approved').waitFor();
  await page.getByRole('link', { name: 'Open the invoice' }).click();
  // What was approved is shown, not what was read.
  await page.getByRole('heading', { name: /CORRECTED-1/ }).waitFor();
  await page.getByRole('link', { name: 'See the document and its verdict' }).waitFor();

  // The same file again waits as a duplicate of the first.
  expect((await send('second.pdf')).status()).toBe(202);
  await page.goto(`${vouch.url}/app/review`);
  const again = page.getByRole('row').filter({ hasText: 'Duplicate' });
  await again.waitFor({ timeout: 60_000 });
  await again.getByRole('link').click();
  await page.getByRole('link', { name: 'Compare the two' }).click();
  await page.getByRole('region', { name: 'Earlier' }).getByText('CORRECTED-1').waitFor();
  await page.getByRole('img', { name: 'First page of second.pdf' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Discard the later one' }).click();
  await page.getByText('The later one was discarded.').waitFor();

  // A third one is turned down, which needs a word.
  expect((await send('third.pdf')).status()).toBe(202);
  await page.goto(`${vouch.url}/app/review`);
  await page.getByRole('row').filter({ hasText: 'Duplicate' }).getByRole('link').click({ timeout: 60_000 });
  await page.getByRole('heading', { name: 'third.pdf' }).waitFor();
  await page.getByRole('button', { name: 'Take it' }).click();
  await page.getByRole('button', { name: 'Give back' }).waitFor();
  await page.keyboard.press('r');
  await page.getByRole('dialog').getByLabel('Why?').fill('Paid long ago');
  await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
  await page.getByText('Paid long ago').waitFor();
  const saved = await page.request.get(`${vouch.url}/invoices/`);
  expect(((await saved.json()) as { invoices: unknown[] }).invoices).toHaveLength(1);
  expect(problems).toEqual([]);
});
