import type { Page } from 'playwright-core';
import type { HandedFile } from './hand-in.ts';

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

/** Drops or pastes a file on the page, as the browser would tell it. */
export async function bringFiles(page: Page, way: 'drop' | 'paste', file: HandedFile): Promise<void> {
  const content = JSON.stringify(Buffer.from(file.bytes).toString('base64'));
  const facts = JSON.stringify({ type: file.type });
  await page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob(${content}), (char) => char.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], ${JSON.stringify(file.name)}, ${facts}));
    const event = ${way === 'drop'}
      ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
      : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.querySelector('h1').dispatchEvent(event);
  })()`);
}
