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

it('takes feedback on a verdict, shows the checks, and lets an administrator change and restore them', async () => {
  const { page, problems } = await signInByLink(browser, vouch);
  const { file } = await alteredInvoice();
  await handIn(page, [file]);
  await openResult(page, file.name);

  const verdict = page.getByRole('region', { name: 'Verdict' });
  await verdict.getByText('Is this verdict right?').click();
  const form = page.getByRole('form', { name: 'Feedback on this verdict' });
  await form.getByLabel('Forged').check();
  const finding = form.getByRole('combobox').first();
  await finding.selectOption({ label: 'Right' });
  await form.getByLabel('Did the checks miss something?').selectOption({ index: 1 });
  expect(await axeFaults(page)).toEqual([]);
  await form.getByRole('button', { name: 'Send feedback' }).click();
  await verdict.getByText('Your feedback is kept').waitFor();

  await page.getByRole('button', { name: 'Account', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Checks' }).click();
  await page.getByRole('heading', { name: 'Checks', exact: true }).waitFor();
  await page.getByText('One verdict was judged, 1 not learned from yet').waitFor();
  const rule = page.locator('[data-rule=total-mismatch]');
  await rule.locator('summary').click();
  await rule.getByText('Why it matters').waitFor();
  await rule.getByRole('button', { name: 'Switch off' }).click();
  await rule.getByText('Off', { exact: true }).waitFor();
  expect(await axeFaults(page)).toEqual([]);

  const proof = page.locator('[data-rule=text-changed-later]');
  await proof.locator('summary').click();
  await proof.getByRole('button', { name: 'Switch off' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  expect(await proof.getByText('Off', { exact: true }).count()).toBe(0);

  await page.getByRole('button', { name: 'Learn now' }).click();
  await page.getByText(/nothing new to learn|Changed \d/).waitFor();
  const versions = page.getByRole('region', { name: 'Versions' });
  await versions.getByRole('button', { name: 'Go back to this' }).last().click();
  await rule.getByText('Off', { exact: true }).waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
});
