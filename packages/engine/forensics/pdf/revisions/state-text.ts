import { type Box, overlapOf } from '@vouch/core/geometry/box.ts';

import { openPdfium, type PdfiumDocument } from '../../../open/pdf/pdfium/document.ts';
import { onEachPage } from '../text/page-text.ts';

/** A word of one saved state, in shares of its page. */
export interface StateWord {
  readonly text: string;
  readonly box: Box;
}

/** The words of a saved state, page by page. */
export type StateText = readonly (readonly StateWord[])[];

/** Words of the pages of an open document. */
export function textOfDocument(pdf: PdfiumDocument): StateText {
  return onEachPage(pdf, ({ page, words }) =>
    words.map(({ text, rect }) => ({ text, box: page.toBox(rect) })),
  );
}

/** Words of the file as it was after `endByte` bytes; `null` when that part alone can't be opened. */
export async function textOfState(bytes: Uint8Array, endByte: number): Promise<StateText | null> {
  const opened = await openPdfium(bytes.subarray(0, endByte));
  if (!opened.ok) return null;
  try {
    return textOfDocument(opened.value);
  } finally {
    opened.value.close();
  }
}

/** Whether two words stand at the same place. */
export function isSamePlace(a: StateWord, b: StateWord): boolean {
  return overlapOf(a.box, b.box) > 0.3;
}
