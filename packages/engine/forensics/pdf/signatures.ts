import type { PdfSignature } from '@vouch/core/document/pdf-facts.ts';

import type { PdfiumDocument } from '../../open/pdf/pdfium/document.ts';
import { latin1 } from './revisions/lexer.ts';

const MOST_SIGNATURES = 50;
const RANGE_NUMBERS = 16;

/** The signatures of a document and how far each reaches. It tells coverage, not whether a signature is valid. */
export function readSignatures(pdf: PdfiumDocument, bytes: Uint8Array): readonly PdfSignature[] {
  const { api, heap } = pdf.pdfium;
  const count = Math.min(Math.max(0, api.FPDF_GetSignatureCount(pdf.handle)), MOST_SIGNATURES);
  return Array.from({ length: count }, (_, index) => {
    const signature = api.FPDF_GetSignatureObject(pdf.handle, index);
    const numbers = Math.min(
      api.FPDFSignatureObj_GetByteRange(signature, heap.scratch, RANGE_NUMBERS),
      RANGE_NUMBERS,
    );
    const ranges = heap.int32(heap.scratch, Math.max(0, numbers));
    const subFilter = heap.utf8((buffer, size) => api.FPDFSignatureObj_GetSubFilter(signature, buffer, size));
    const signedUntilByte = (ranges.at(-2) ?? 0) + (ranges.at(-1) ?? 0);
    return { subFilter: subFilter.slice(0, 60), coversWholeFile: coversAll(bytes, ranges), signedUntilByte };
  });
}

/** From the first byte to the last, with one gap that holds nothing but the signature itself as hexadecimal text. */
function coversAll(bytes: Uint8Array, ranges: readonly number[]): boolean {
  const [start, length, next, rest] = ranges;
  if (ranges.length !== 4 || start !== 0 || length === undefined || next === undefined || rest === undefined)
    return false;
  const gap = latin1(bytes, length, next);
  return /^<[0-9A-Fa-f]*>$/.test(gap) && latin1(bytes, next + rest, bytes.length).trim() === '';
}
