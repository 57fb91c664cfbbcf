import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { openResult } from './support/hand-in.ts';
import { backgroundOf, sidewaysScroll } from './support/in-page.ts';
import { openBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';
import { signInOften } from './support/signed-in.ts';
import { startVouch, type Vouch } from './support/start-vouch.ts';

let vouch: Vouch;
let browser: Browser;
let open: Awaited<ReturnType<typeof signInOften>>;
/** Address of the result of the sample. */
let resultUrl: string;

beforeAll(async () => {
  [vouch, browser] = await Promise.all([startVouch(), openBrowser()]);
  open = await signInOften(browser, vouch);
  const { page } = await open();
  await page.getByRole('button', { name: 'Try a sample' }).click();
  await openResult(page, 'sample-invoice.pdf');
  resultUrl = page.url();
  await page.context().close();
});
afterAll(async () => {
  await browser.close();
  await vouch[Symbol.asyncDispose]();
});

/** Pages that are reached from the menus, each with a heading of its own. */
const PLACES = [
  ['/review', 'Review'],
  ['/duplicates', 'Duplicates'],
  ['/rules', 'Checks'],
  ['/settings', 'Settings'],
  ['/webhooks', 'Webhooks'],
  ['/system', 'System'],
] as const;

/** Every page in turn, at rest. */
async function visitEach(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await look('home');
  await page.getByRole('button', { name: 'Try a sample' }).click();
  await page.locator('[data-state=completed]').first().waitFor({ timeout: 120_000 });
  await look('home with documents');
  await page.goto(resultUrl);
  await page.getByRole('region', { name: 'Verdict' }).waitFor();
  await page.locator('[data-field=grandTotal]').getByRole('button').click();
  await look('result');
  for (const tab of [/Lines/, /Checks/, /Text/]) {
    await page.getByRole('tab', { name: tab }).click();
    await look(`result, ${String(tab)}`);
  }
  await page.goto(`${vouch.url}/app/invoices`);
  await page.getByRole('region', { name: 'Invoices' }).waitFor();
  await look('invoices');
  await page.goto(`${vouch.url}/app/invoices?status=6`);
  await page.getByText('Nothing matches').waitFor();
  await look('no invoices');
  for (const [path, heading] of PLACES) {
    await page.goto(`${vouch.url}/app${path}`);
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await page.locator('.animate-pulse').first().waitFor({ state: 'detached' });
    await look(path);
  }
  await page.goto(`${vouch.url}/app/nowhere`);
  await page.getByText('There is nothing here').waitFor();
  await look('nowhere');
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it('no page has a serious accessibility fault', async () => {
    const { page, problems } = await open({ colorScheme, reducedMotion: 'reduce' });
    const faults: string[] = [];
    await visitEach(page, async (name) => {
      faults.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`));
    });
    expect(faults).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('signing in has no serious accessibility fault', async () => {
    const { page } = await openPage(browser, { colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${vouch.url}/app/sign-in`);
    await page.getByLabel('Password').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });
});

it.each([320, 360, 768])('no page scrolls sideways at %i pixels', async (width) => {
  const { page } = await open({ viewport: { width, height: 740 }, reducedMotion: 'reduce' });
  const tooWide: string[] = [];
  await visitEach(page, async (name) => {
    const overhang = await sidewaysScroll(page);
    if (overhang > 0) tooWide.push(`${name}: by ${overhang}`);
  });
  expect(tooWide).toEqual([]);
  await page.context().close();
});

it('keeps the chosen colours after a reload', async () => {
  const { page } = await open({ colorScheme: 'light' });
  const colour = () => backgroundOf(page);
  const light = await colour();
  await page.getByRole('button', { name: 'Colours' }).click();
  await page.getByRole('menuitem', { name: 'Dark' }).click();
  await expect.poll(colour).not.toBe(light);
  const dark = await colour();
  await page.reload();
  expect(await colour()).toBe(dark);
  await page.context().close();
});
