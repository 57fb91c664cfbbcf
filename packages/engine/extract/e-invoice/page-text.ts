import type { Page } from '@vouch/core/document/document.ts';

/** The words of a page as text, one printed line a line. */
export function pageText(page: Page): string {
  const lines = Map.groupBy(page.words, (word) => word.line);
  return [...lines.values()].map((words) => words.map((word) => word.text).join(' ')).join('\n');
}
