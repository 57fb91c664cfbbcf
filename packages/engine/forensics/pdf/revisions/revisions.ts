import type { Revision } from '@vouch/core/document/pdf-facts.ts';

import type { PdfiumDocument } from '../../../open/pdf/pdfium/document.ts';
import { diffStates } from './diff.ts';
import type { SavedStates } from './states.ts';
import { type StateText, textOfDocument, textOfState } from './state-text.ts';
import { touchesOf } from './touches.ts';

/** Earlier states that are opened and compared; of more, the newest. */
const MOST_OPENED = 6;

/** The saved states with what each changed in the printed text. Opens the earlier states one after the other. */
export async function readRevisions(
  pdf: PdfiumDocument,
  bytes: Uint8Array,
  { ends }: SavedStates,
): Promise<readonly Revision[]> {
  const revisions: Revision[] = [];
  let before: StateText | null = null;
  for (const [index, endByte] of ends.entries()) {
    const isCompared = ends.length > 1 && index >= ends.length - 1 - MOST_OPENED;
    const isLast = index === ends.length - 1;
    const text: StateText | null = isCompared
      ? isLast
        ? textOfDocument(pdf)
        : await textOfState(bytes, endByte)
      : null;
    revisions.push({
      number: index + 1,
      endByte,
      changes: before !== null && text !== null ? diffStates(before, text) : [],
      touches: index === 0 ? [] : touchesOf(bytes, ends[index - 1] ?? 0, endByte),
    });
    before = text ?? before;
  }
  return revisions;
}
