import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { receiptPhoto } from './support/documents.ts';
import { handIn, rowOf } from './support/hand-in.ts';
import { openBrowser } from './support/open-browser.ts';
import { signInByLink } from './support/signed-in.ts';
import { startVouch } from './support/start-vouch.ts';
import { storedEvents } from './support/stored-events.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('ends a document exactly once when everything is killed in mid-work, and shows it after a reload', async () => {
  const first = await startVouch();
  const { page } = await signInByLink(browser, first);
  const { file } = await receiptPhoto();
  const row = await handIn(page, [file]);
  await row.and(page.locator('[data-state=running]')).waitFor();
  const taskId = (await row.getByRole('link').getAttribute('href'))?.split('/').at(-1) ?? '';
  await first.kill();

  await using second = await startVouch({ dataDir: first.dataDir, port: first.port });
  await page.reload();
  await rowOf(page, file.name).and(page.locator('[data-state=completed]')).waitFor({ timeout: 120_000 });

  const events = await storedEvents(second.url, taskId);
  expect(events.filter(({ type }) => type === 'complete' || type === 'error')).toHaveLength(1);
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
  const { invoices } = (await (await page.request.get(`${second.url}/invoices/`)).json()) as {
    invoices: unknown[];
  };
  expect(invoices.length).toBeLessThanOrEqual(1);
  await page.context().close();
});
