import type { Page } from 'playwright-core';

// Code that runs in the page is text here: the tests are Node programs and know no browser types.

/** A property of the element that has the focus, by an expression on `it`; empty when there is none. */
export function ofFocused(page: Page, expression: string): Promise<string> {
  return page.evaluate(
    `(() => { const it = document.activeElement; return String((${expression}) ?? ''); })()`,
  );
}

/** How many pixels the page is wider than its window; 0 when it fits. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate('Math.max(0, document.documentElement.scrollWidth - innerWidth)');
}

/** The colour behind everything. */
export function backgroundOf(page: Page): Promise<string> {
  return page.evaluate('getComputedStyle(document.body).backgroundColor');
}

/** Calls `reportPolicyProblem`, which the page must have, for each broken rule of the content policy. */
export const WATCH_POLICY = `document.addEventListener('securitypolicyviolation', (event) =>
  reportPolicyProblem([event.violatedDirective, event.blockedURI, event.sample].join(' ')));`;
