import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openResult, rowOf } from './support/hand-in.ts';
import { openBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';
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

it('leads a newcomer from the printed link over the sample to its result and into the list', async () => {
  const { page, problems } = await signInByLink(browser, vouch);
  expect(new URL(page.url()).pathname).toBe('/app/');

  await page.getByRole('button', { name: 'Try a sample' }).click();
  const row = rowOf(page, 'sample-invoice.pdf');
  await row.getByRole('progressbar').first().waitFor();
  await openResult(page, 'sample-invoice.pdf');

  const picture = page.getByRole('img', { name: /Page 1 of sample-invoice/ });
  await picture.waitFor();
  await expect
    .poll(() => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
    .toBeGreaterThan(600);

  const total = page.locator('[data-field=grandTotal]');
  await total.getByRole('button').click();
  await total.getByText('Read from the page').or(total.getByText('From the e-invoice data')).waitFor();
  const mark = page.locator('rect[data-mark="field:grandTotal"]');
  const box = await mark.boundingBox();
  const sheet = await picture.boundingBox();
  expect(
    box && sheet && box.width > 5 && box.x >= sheet.x && box.x + box.width <= sheet.x + sheet.width,
  ).toBe(true);

  const verdict = page.getByRole('region', { name: 'Verdict' });
  await verdict.getByText('No sign of forgery found').waitFor();
  await verdict.getByText('does not prove that the document is authentic').waitFor();

  await page.getByRole('link', { name: 'Invoices' }).click();
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { name: 'sample-invoice.pdf' }).waitFor();
  expect(problems).toEqual([]);

  await page.goto(`${vouch.url}/app/`);
  await rowOf(page, 'sample-invoice.pdf').getByText('Nothing found').waitFor();
  await page.context().close();
});

it('lets the link be used once, and says kindly what to do then', async () => {
  const { page } = await openPage(browser);
  const token = new URL(vouch.signInLink).searchParams.get('token');
  await page.request.post(`${vouch.url}/auth/link`, { data: { token } });
  await page.goto(vouch.signInLink);
  await page.getByRole('alert').getByText('A sign-in link works once').waitFor();
  await page.getByLabel('Password').waitFor();
  await page.context().close();
});

it('shows nothing to who is not signed in', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${vouch.url}/app/invoices?page=2`);
  await page.getByRole('heading', { name: 'Sign in to Vouch' }).waitFor();
  expect(new URL(page.url()).searchParams.get('next')).toContain('/invoices');
  expect((await page.request.get(`${vouch.url}/invoices/`)).status()).toBe(401);
  await page.context().close();
});
