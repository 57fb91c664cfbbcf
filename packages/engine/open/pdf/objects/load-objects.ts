import { PDFDocument } from '@cantoo/pdf-lib';

import { isParsable } from './is-parsable.ts';

/** Larger files are not parsed a second time: the parser keeps all objects in memory. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * The objects of a PDF by a second, more forgiving parser: it needs neither a cross-reference table nor a complete file. `null`
 * when it finds no document either, or would take too long.
 */
export async function loadObjects(bytes: Uint8Array): Promise<PDFDocument | null> {
  if (bytes.length > MAX_BYTES || !isParsable(bytes)) return null;
  try {
    return await PDFDocument.load(bytes, {
      updateMetadata: false,
      ignoreEncryption: true,
      throwOnInvalidObject: false,
    });
  } catch {
    return null;
  }
}
