import { GREY } from './color.ts';
import type { Scene } from './scene.ts';

/** Draws "Page 1 / 2" on every page when there are several. */
export function drawPageNumbers(
  { sheet, document }: Scene,
  at: { readonly x: number; readonly y: number },
): void {
  const total = sheet.pageCount();
  if (total < 2) return;
  for (let page = 0; page < total; page += 1) {
    sheet.turnTo(page);
    const text = `${document.words.page} ${page + 1} / ${total}`;
    sheet.text({ ...at, text, align: 'right', ink: { weight: 'regular', size: 8, color: GREY } });
  }
}
