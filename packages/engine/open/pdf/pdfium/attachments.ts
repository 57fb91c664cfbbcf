import type { PdfiumDocument } from './document.ts';

/** A file inside a PDF. */
export interface PdfAttachment {
  readonly name: string;
  readonly sizeBytes: number;
  /** `null` when it is too large or can't be decoded. */
  readonly bytes: Uint8Array | null;
}

/** Attachments looked at; portfolios with more are not invoices. */
export const MAX_ATTACHMENTS = 50;
/** Bytes of one attachment that are read. E-invoice data is well below. */
export const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;

/** Files in the document's attachment list, at most 50, each read up to 10 MB. */
export function readAttachments(document: PdfiumDocument): PdfAttachment[] {
  const count = Math.min(document.pdfium.api.FPDFDoc_GetAttachmentCount(document.handle), MAX_ATTACHMENTS);
  const found: PdfAttachment[] = [];
  for (let index = 0; index < count; index += 1) {
    const attachment = readAttachment(document, index);
    if (attachment !== null) found.push(attachment);
  }
  return found;
}

function readAttachment(document: PdfiumDocument, index: number): PdfAttachment | null {
  const { api, heap } = document.pdfium;
  const handle = api.FPDFDoc_GetAttachment(document.handle, index);
  if (handle === 0) return null;
  const name = heap.utf16((buffer, size) => api.FPDFAttachment_GetName(handle, buffer, size)).slice(0, 255);
  const hasFile = api.FPDFAttachment_GetFile(handle, 0, 0, heap.scratch);
  const [sizeBytes = 0] = heap.uint32(heap.scratch, 1);
  if (!hasFile || sizeBytes === 0 || sizeBytes > MAX_ATTACHMENT_BYTES)
    return { name, sizeBytes, bytes: null };
  const buffer = heap.alloc(sizeBytes);
  try {
    const isRead = api.FPDFAttachment_GetFile(handle, buffer, sizeBytes, heap.scratch);
    return { name, sizeBytes, bytes: isRead ? heap.bytes(buffer, sizeBytes) : null };
  } finally {
    heap.free(buffer);
  }
}
