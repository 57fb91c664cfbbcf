import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults } from './support/axe.ts';
import { openBrowser } from './support/open-browser.ts';
import { signInByLink } from './support/signed-in.ts';
import { startVouch, type Vouch } from './support/start-vouch.ts';

let vouch: Vouch;
let browser: Browser;
let receiver: Server;
let address = '';
let page: Page;
let problems: readonly string[] = [];
const received: string[] = [];
const world = { status: 200 };
beforeAll(async () => {
  receiver = createServer((request, response) => {
    const take = (body: string) => {
      received.push(body);
      response.writeHead(world.status).end('thank you');
    };
    text(request).then(take, () => response.destroy());
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  address = `http://${host}/hooks`;
  browser = await openBrowser();
  vouch = await startVouch({ env: { WEBHOOK_ALLOWED_HOSTS: host } });
  ({ page, problems } = await signInByLink(browser, vouch));
});
afterAll(async () => {
  await browser?.close();
  await vouch?.[Symbol.asyncDispose]();
  receiver.closeAllConnections();
  receiver.close();
});

const choose = async (name: string) => {
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('menuitem', { name }).click();
};

test('an administrator adds a webhook, sees its secret once, and sees a test arrive', async () => {
  await choose('Webhooks');
  await page.getByRole('heading', { name: 'No webhooks yet' }).waitFor();
  await page.getByRole('button', { name: 'Add webhook' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Address').fill('https://10.0.0.8/hooks');
  await dialog.getByRole('button', { name: 'Add webhook' }).click();
  await dialog.getByRole('alert').getByText('not a public one').waitFor();
  await dialog.getByLabel('Address').fill(address);
  await dialog.getByLabel('Only some things').check();
  await dialog.getByLabel('A document was processed').check();
  expect(await axeFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add webhook' }).click();
  await dialog.getByText(/^whsec_/).waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('link', { name: address }).click();
  await page.getByText('Nothing was sent yet').waitFor();
  expect(await page.content()).not.toContain('whsec_');
  await page.getByRole('button', { name: 'Send a test' }).click();
  await page.getByRole('listitem').getByText('Delivered').waitFor();
  expect(JSON.parse(received[0] ?? '{}')).toMatchObject({ type: 'webhook.test' });
  expect(await axeFaults(page)).toEqual([]);
});

test('a delivery that failed shows why, and is sent again', async () => {
  world.status = 500;
  await page.getByRole('button', { name: 'Send a test' }).click();
  const failed = page.getByRole('listitem').filter({ hasText: 'Failed' });
  await failed.getByRole('button', { name: 'webhook.test' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('answered with status 500').waitFor();
  await dialog.getByText('thank you').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  world.status = 200;
  await dialog.getByRole('button', { name: 'Send again' }).click();
  await dialog.getByText('Taken with status 200').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
});

test('the system page shows every part, and jobs', async () => {
  await choose('System');
  for (const part of ['Server', 'Database', 'Redis', 'Workers', 'Machine'])
    await page.getByRole('heading', { name: part, exact: true }).waitFor();
  await page.getByText('There are no such jobs').waitFor();
  expect(problems).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
});
