// Makes the pictures of the readme from the running product: node e2e/screenshots.ts
import { mkdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { findChromium } from '../scripts/services/chromium.ts';
import { alteredInvoice } from './support/altered-invoice.ts';
import { receiptPhoto } from './support/documents.ts';
import { handIn, openResult, rowOf } from './support/hand-in.ts';
import { launchChromium } from './support/open-browser.ts';
import { signInOften } from './support/signed-in.ts';
import { startVouch } from './support/start-vouch.ts';

const FOLDER = fileURLToPath(new URL('../docs/images/', import.meta.url));
const LARGEST_BYTES = 300_000;
const ALTERED = await alteredInvoice();
const VIEW = { viewport: { width: 1280, height: 860 }, locale: 'en-GB' };

await mkdir(FOLDER, { recursive: true });
await using vouch = await startVouch();
const browser = await launchChromium(findChromium());
const open = await signInOften(browser, vouch);

const light = await open({ ...VIEW, colorScheme: 'light' });
await handInAll(light.page);
await openResult(light.page, ALTERED.file.name);
await showResult(light.page, 'result.png');

const dark = await open({ ...VIEW, colorScheme: 'dark' });
await dark.page.goto(light.page.url());
await showResult(dark.page, 'result-dark.png');
await showReview(light.page);
await browser.close();

/** Hands in the documents that the pictures show. */
async function handInAll(page: Page): Promise<void> {
  for (const { file } of [await receiptPhoto(), ALTERED]) {
    await handIn(page, [file]);
    await rowOf(page, file.name).and(page.locator('[data-state=completed]')).waitFor({ timeout: 120_000 });
  }
}

/** A document of the review queue, taken, with a value in hand. */
async function showReview(page: Page): Promise<void> {
  await page.goto(`${vouch.url}/app/review`);
  await page.getByRole('row').nth(1).getByRole('link').click();
  await page.getByRole('button', { name: 'Take it' }).click();
  await page.getByRole('button', { name: 'Approve' }).waitFor();
  await page.getByRole('img', { name: /Page 1/ }).waitFor();
  await page.getByRole('textbox', { name: 'Total', exact: true }).focus();
  await page.evaluate('scrollTo(0, 0)');
  await page.waitForTimeout(1500);
  await take(page, 'review.jpg');
}

/** A result with the place of its worst finding chosen. */
async function showResult(page: Page, name: string): Promise<void> {
  const picture = page.getByRole('img', { name: /Page 1/ });
  await picture.evaluate((image) => (image as unknown as { decode(): Promise<void> }).decode());
  await page.getByRole('region', { name: 'Verdict' }).getByRole('button').first().click();
  await page.evaluate('scrollTo(0, 0)');
  await page.waitForTimeout(1500);
  await take(page, name);
}

async function take(page: Page, name: string): Promise<void> {
  // Photos are small as JPEG only; drawn pages stay sharp as PNG.
  const look = name.endsWith('.jpg') ? ({ type: 'jpeg', quality: 85 } as const) : {};
  await page.screenshot({ path: FOLDER + name, ...look });
  const { size } = await stat(FOLDER + name);
  process.stdout.write(`${name}: ${size} bytes\n`);
  if (size > LARGEST_BYTES) throw new Error(`${name} is larger than ${LARGEST_BYTES} bytes.`);
}
