import type { Locator, Page } from 'playwright-core';

/** A file to hand in. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** Hands files in by the page's file dialog; gives the row of the first one. */
export async function handIn(page: Page, files: readonly [HandedFile, ...HandedFile[]]): Promise<Locator> {
  await page
    .getByLabel('Files to check')
    .setInputFiles(
      files.map(({ name, bytes, type }) => ({ name, mimeType: type, buffer: Buffer.from(bytes) })),
    );
  return rowOf(page, files[0].name);
}

/** The row of a document on the first page. */
export function rowOf(page: Page, filename: string): Locator {
  return page.getByRole('listitem').filter({ hasText: filename }).first();
}

/** Waits until the document of a row is done, and opens its result. */
export async function openResult(page: Page, filename: string): Promise<void> {
  const row = rowOf(page, filename);
  await row.and(page.locator('[data-state=completed], [data-state=failed]')).waitFor({ timeout: 120_000 });
  if ((await row.getAttribute('data-state')) === 'failed')
    throw new Error(`Not read: ${await row.textContent()}`);
  await row.getByRole('link', { name: filename }).click();
  await page.getByRole('region', { name: 'Verdict' }).waitFor();
}
