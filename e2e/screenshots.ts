// Makes the pictures of the readme from the running product: node e2e/screenshots.ts
import { mkdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { findChromium } from '../scripts/services/chromium.ts';
import { facturX, receiptPhoto, scannedPdf } from './support/documents.ts';
import { handIn, openResult, rowOf } from './support/hand-in.ts';
import { launchChromium } from './support/open-browser.ts';
import { signInOften } from './support/signed-in.ts';
import { startVouch } from './support/start-vouch.ts';

const FOLDER = fileURLToPath(new URL('../docs/images/', import.meta.url));
const LARGEST_BYTES = 300_000;
const VIEW = { viewport: { width: 1280, height: 800 }, locale: 'en-GB' };

await mkdir(FOLDER, { recursive: true });
await using vouch = await startVouch();
const browser = await launchChromium(findChromium());
const open = await signInOften(browser, vouch);

const light = await open({ ...VIEW, colorScheme: 'light' });
await showProgress(light.page);
await light.page.getByRole('link', { name: 'sample-invoice.pdf' }).click();
await showResult(light.page, 'result.png');

const dark = await open({ ...VIEW, colorScheme: 'dark' });
await dark.page.goto(light.page.url());
await showResult(dark.page, 'result-dark.png');
await browser.close();

/** The first page with one document done and others on their way. */
async function showProgress(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try a sample' }).click();
  await openResult(page, 'sample-invoice.pdf');
  await page.goto(`${vouch.url}/app/`);
  await rowOf(page, 'sample-invoice.pdf').getByText('Nothing found').waitFor();
  const [photo, scan, data] = await Promise.all([receiptPhoto(), scannedPdf(), facturX()]);
  await handIn(page, [data.file, photo.file, scan.file]);
  await page.locator('[data-state=running]').first().waitFor();
  await page.waitForTimeout(900);
  await take(page, 'home.png');
}

/** A result with its total chosen. */
async function showResult(page: Page, name: string): Promise<void> {
  await page.getByRole('img', { name: /Page 1/ }).waitFor();
  await page.locator('[data-field=grandTotal]').getByRole('button').click();
  await page.evaluate('scrollTo(0, 0)');
  await page.waitForTimeout(1200);
  await take(page, name);
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: FOLDER + name });
  const { size } = await stat(FOLDER + name);
  process.stdout.write(`${name}: ${size} bytes\n`);
  if (size > LARGEST_BYTES) throw new Error(`${name} is larger than ${LARGEST_BYTES} bytes.`);
}
