import type { PdfiumDocument } from './document.ts';

/** Keys of a PDF's information dictionary. */
export type InfoKey =
  | 'Title'
  | 'Author'
  | 'Subject'
  | 'Keywords'
  | 'Creator'
  | 'Producer'
  | 'CreationDate'
  | 'ModDate';

/** A value of the information dictionary as the file writes it, at most 500 characters; `null` when absent or empty. */
export function infoOf(document: PdfiumDocument, key: InfoKey): string | null {
  const { api, heap } = document.pdfium;
  const text = heap.utf16((buffer, size) => api.FPDF_GetMetaText(document.handle, key, buffer, size));
  const clean = text.replaceAll(/\p{Cc}+/gu, ' ').trim();
  return clean === '' ? null : clean.slice(0, 500);
}

/** Author, subject and keywords, as far as the file gives them. */
export function infoTexts(document: PdfiumDocument): readonly string[] {
  const keys = ['Author', 'Subject', 'Keywords'] as const;
  return keys.map((key) => infoOf(document, key)).filter((text) => text !== null);
}

/** Version as in the header, such as "1.7"; empty when unknown. */
export function versionOf(document: PdfiumDocument): string {
  const { api, heap } = document.pdfium;
  if (!api.FPDF_GetFileVersion(document.handle, heap.scratch)) return '';
  const [version = 0] = heap.int32(heap.scratch, 1);
  return `${Math.trunc(version / 10)}.${version % 10}`;
}

/** Whether the file is encrypted, be it with an owner password only. */
export function isEncrypted(document: PdfiumDocument): boolean {
  return document.pdfium.api.FPDF_GetSecurityHandlerRevision(document.handle) > 0;
}

/** Whether the cross-reference table was unusable and the engine rebuilt it. */
export function wasRepaired(document: PdfiumDocument): boolean {
  return !document.pdfium.api.FPDF_DocumentHasValidCrossReferenceTable(document.handle);
}
