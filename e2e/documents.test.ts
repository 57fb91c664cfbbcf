import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facturX, receiptPhoto, scannedPdf } from './support/documents.ts';
import { hostileInvoice } from './support/hostile-invoice.ts';
import { type HandedFile, handIn, openResult } from './support/hand-in.ts';
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

/** Hands a file in and gives the text of the field that was read from it. */
async function readField(page: Page, file: HandedFile, field: string): Promise<string> {
  await handIn(page, [file]);
  await openResult(page, file.name);
  return (await page.locator(`[data-field=${field}]`).textContent()) ?? '';
}

const digitsOf = (text: string) => text.replaceAll(/\D/g, '');

describe('documents of every kind are read', () => {
  it('a photo of a receipt, by looking at it', async () => {
    const { page, problems } = await open();
    const { file, total } = await receiptPhoto();
    expect(digitsOf(await readField(page, file, 'grandTotal'))).toContain(digitsOf(total));
    await page.getByRole('img', { name: /Page 1/ }).waitFor();
    expect(problems).toEqual([]);
  });

  it('a PDF that holds only a scanned picture', async () => {
    const { page, problems } = await open();
    const { file, total } = await scannedPdf();
    expect(digitsOf(await readField(page, file, 'grandTotal'))).toContain(digitsOf(total));
    await page.getByRole('tab', { name: 'Text' }).click();
    await expect.poll(() => page.getByRole('tabpanel').textContent()).toMatch(/\d/);
    expect(problems).toEqual([]);
  });

  it('a Factur-X PDF, from its data', async () => {
    const { page, problems } = await open();
    const { file, total } = await facturX();
    expect(digitsOf(await readField(page, file, 'grandTotal'))).toContain(digitsOf(total));
    await page.locator('[data-field=grandTotal]').getByText('From data').waitFor();
    expect(problems).toEqual([]);
  });
});

describe('documents that make trouble', () => {
  it('a damaged file ends with a kind sentence, and the others go on', async () => {
    const { page, problems } = await open();
    const damaged = {
      name: 'damaged.pdf',
      type: 'application/pdf',
      bytes: Buffer.from('%PDF-1.7\n1 0 obj\n<<'),
    };
    const row = await handIn(page, [damaged, (await facturX()).file]);
    await expect.poll(() => row.textContent(), { timeout: 60_000 }).toMatch(/damaged|broken|opened|read/i);
    expect(await row.textContent()).not.toMatch(/exception|stack|undefined|null|at \w+ \(/i);
    await openResult(page, (await facturX()).file.name);
    expect(problems).toEqual([]);
  });

  it('a program is refused in words that name what is taken', async () => {
    const { page, problems } = await open();
    const program = {
      name: 'setup.exe',
      type: 'application/x-msdownload',
      bytes: Buffer.from('MZ\u0090\u0000'.repeat(50)),
    };
    const row = await handIn(page, [program]);
    await row.getByText(/PDF/).last().waitFor();
    await row.getByRole('button', { name: 'Take setup.exe off this list' }).click();
    await row.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });

  it('text that looks like a script is shown as text and does nothing', async () => {
    const { page, problems } = await open();
    const file = hostileInvoice();
    expect(await readField(page, file, 'sellerName')).toContain('<img src=x onerror=alert(1)>');
    for (const tab of ['Lines', 'Checks', 'Text']) await page.getByRole('tab', { name: tab }).click();
    expect(await page.locator('img[src="x"], script:not([src])').count()).toBe(0);
    expect(problems).toEqual([]);
  });
});
