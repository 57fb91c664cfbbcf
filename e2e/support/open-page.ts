import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { WATCH_POLICY } from './in-page.ts';

/** A page that remembers everything that went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Script errors, console errors and broken content policies. Refused requests are not among them: those are shown to the user. */
  readonly problems: readonly string[];
}

/** Opens a page of its own, with its own cookies and storage. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 860 },
    ...options,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    const isRefusal = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRefusal) problems.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeFunction('reportPolicyProblem', (text: string) => problems.push(`policy: ${text}`));
  await page.addInitScript({ content: WATCH_POLICY });
  return { page, problems };
}
