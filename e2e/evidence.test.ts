import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alteredInvoice } from './support/altered-invoice.ts';
import { axeFaults } from './support/axe.ts';
import { handIn, openResult } from './support/hand-in.ts';
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

it('shows where and how a total was altered, and saves nothing', async () => {
  const { page, problems } = await signInByLink(browser, vouch);
  const { file, falseTotal } = await alteredInvoice();
  await handIn(page, [file]);
  await openResult(page, file.name);

  const verdict = page.getByRole('region', { name: 'Verdict' });
  await expect.poll(() => verdict.getAttribute('data-label')).toMatch(/suspicious|fake/);
  const grave = verdict.locator('[data-severity=HARD_FAIL], [data-severity=CRITICAL]');
  expect(await grave.count()).toBeGreaterThan(0);
  await page.getByText('Not saved by itself').waitFor();

  const evidence = grave
    .filter({ hasText: /\d[\d.,]*/.exec(falseTotal)?.[0] ?? '' })
    .getByRole('button')
    .first();
  await evidence.click();
  expect(await evidence.getAttribute('aria-pressed')).toBe('true');
  const mark = page.locator('button[data-mark-button^="finding:"][aria-pressed=true]');
  const [spot, sheet] = await Promise.all([
    mark.boundingBox(),
    page.getByRole('img', { name: /Page 1/ }).boundingBox(),
  ]);
  expect(spot && sheet && spot.x >= sheet.x && spot.y >= sheet.y && spot.y < sheet.y + sheet.height).toBe(
    true,
  );

  await page.getByRole('tab', { name: 'Checks' }).click();
  await page.getByRole('heading', { name: /Found something/ }).waitFor();
  await page.getByRole('heading', { name: /Could not run/ }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const saved = (await (await page.request.get(`${vouch.url}/invoices/`)).json()) as { invoices: unknown[] };
  expect(saved.invoices).toEqual([]);
  expect(problems).toEqual([]);
});
