import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rowOf } from './support/hand-in.ts';
import { ofFocused } from './support/in-page.ts';
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

/** Presses Tab until the focus is on what has the given accessible words; fails when it never gets there. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await ofFocused(page, "it?.getAttribute('aria-label') ?? it?.textContent");
    if (words.test(focused)) return;
  }
  throw new Error(`Tab never reached ${String(words)}.`);
}

it('takes a person without a mouse from the first page to the evidence', async () => {
  const { page, problems } = await signInByLink(browser, vouch);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await ofFocused(page, 'it?.id')).toBe('content');

  await tabTo(page, /^Try a sample/);
  await page.keyboard.press('Enter');
  const row = rowOf(page, 'sample-invoice.pdf');
  await row.and(page.locator('[data-state=completed]')).waitFor({ timeout: 120_000 });
  await tabTo(page, /^sample-invoice\.pdf$/);
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Verdict' }).waitFor();

  const pages = page.getByRole('region', { name: 'Pages' });
  await page.keyboard.press('+');
  await pages.getByText('125%').waitFor();
  await page.keyboard.press('0');
  await pages.getByText('100%').waitFor();

  await tabTo(page, /^Total: /);
  await page.keyboard.press('Space');
  expect(await ofFocused(page, "it?.getAttribute('aria-pressed')")).toBe('true');
  await page.keyboard.press('Escape');
  expect(await ofFocused(page, "it?.getAttribute('aria-pressed')")).toBe('false');

  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  await page.keyboard.press('i');
  await page.getByRole('heading', { name: 'Invoices', exact: true }).waitFor();
  await page.keyboard.press('g');
  await page.getByRole('heading', { name: 'Recent documents' }).waitFor();
  expect(problems).toEqual([]);
});
