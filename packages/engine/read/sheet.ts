import type { Page } from '@vouch/core/document/document.ts';
import type { Box } from '@vouch/core/geometry/box.ts';

/** A paper on a page as it is read: straight, as seen from straight above. */
export interface ViewSheet {
  /** As if the paper were a page of its own. */
  readonly view: Omit<Page, 'number'>;
  /** Takes boxes of the paper to the page on which it is seen, both in shares. */
  readonly toPage: (box: Box) => Box;
}

/** The papers of one page; empty where that is the page itself. */
export type SheetsByPage = ReadonlyMap<Page['number'], readonly ViewSheet[]>;
