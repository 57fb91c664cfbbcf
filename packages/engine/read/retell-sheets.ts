import type { Page, Word } from '@vouch/core/document/document.ts';
import type { SheetsByPage, ViewSheet } from './sheet.ts';

/**
 * The papers with their words as the pages have them now: those of a recognised page are the words of its papers, one after the other,
 * so that what a second look changed on a page holds for its papers too.
 */
export function retellSheets(sheets: SheetsByPage, pages: readonly Page[]): SheetsByPage {
  const retold = new Map(sheets);
  for (const { number, words } of pages) {
    const own = sheets.get(number);
    if (own !== undefined) retold.set(number, retell(own, words));
  }
  return retold;
}

function retell(sheets: readonly ViewSheet[], words: readonly Word[]): readonly ViewSheet[] {
  let next = 0;
  return sheets.map((sheet) => {
    const own = sheet.view.words.map(({ box, line, ...word }) => {
      const now = words[next++];
      return { ...(now ?? word), box, line };
    });
    return { ...sheet, view: { ...sheet.view, words: own } };
  });
}
