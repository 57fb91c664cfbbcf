import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { openBrowser } from './support/open-browser.ts';
import { signInByLink } from './support/signed-in.ts';
import { startVouch, type Vouch } from './support/start-vouch.ts';

let vouch: Vouch;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  vouch = await startVouch();
  ({ page } = await signInByLink(browser, vouch));
  const cookies = await page.context().cookies();
  const session = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  for (const [number, total] of [
    ['A-1', '10.00'],
    ['B-2', '30.00'],
    ['C-3', '20.00'],
  ]) {
    const answer = await fetch(`${vouch.url}/invoices/`, {
      method: 'POST',
      headers: { cookie: session, 'content-type': 'application/json', 'x-vouch-request': '1' },
      body: JSON.stringify({
        customer_company: number === 'A-1' ? 'Café Müller' : 'Acme',
        invoice_number: number,
        invoice_date: '2026-03-31',
        total_amount: total,
      }),
    });
    expect(answer.status).toBe(201);
  }
});
afterAll(async () => {
  await browser?.close();
  await vouch?.[Symbol.asyncDispose]();
});

const numbers = () => page.getByRole('table').getByRole('link').allTextContents();

test('the list is searched on the server, and the search stands in the address', async () => {
  await page.goto(`${vouch.url}/app/invoices`);
  await expect.poll(numbers).toEqual(['C-3', 'B-2', 'A-1']);
  await page.getByLabel('Search').fill('cafe mull');
  await expect.poll(numbers).toEqual(['A-1']);
  await page.reload();
  await expect.poll(numbers).toEqual(['A-1']);
  await page.getByLabel('Search').fill('nobody');
  await page.getByText('Nothing matches').waitFor();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(numbers).toEqual(['C-3', 'B-2', 'A-1']);
  await expect.poll(() => page.getByLabel('Search').inputValue()).toBe('');
});

test('the list is ordered as chosen', async () => {
  await page.getByLabel('Order').selectOption('Highest total');
  await expect.poll(numbers).toEqual(['B-2', 'C-3', 'A-1']);
  expect(new URL(page.url()).searchParams.get('order')).toBe('total');
  expect(await axeFaults(page)).toEqual([]);
});
