import type { Attachment } from '@vouch/core/document/document.ts';
import type { EInvoice } from '@vouch/core/invoice/e-invoice.ts';

import { readEInvoices } from './e-invoice/read-e-invoice.ts';
import type { PdfAttachment } from './pdf/pdfium/attachments.ts';
import { typeOfBytes } from './sniff/magic.ts';

/** Attachments as facts, and the invoices that are in them. */
export interface AttachedInvoices {
  readonly attachments: readonly Attachment[];
  readonly eInvoices: readonly EInvoice[];
  readonly notices: readonly string[];
}

/** Reads the e-invoices among a PDF's attachments. An attachment that can't be read is a notice, not an error. */
export function readAttachedInvoices(files: readonly PdfAttachment[]): AttachedInvoices {
  const eInvoices: EInvoice[] = [];
  const notices: string[] = [];
  for (const file of files) {
    if (file.bytes === null) {
      notices.push(`The attachment ${file.name} could not be read.`);
    } else if (typeOfBytes(file.bytes) === 'application/xml') {
      const invoices = readEInvoices(file.bytes, file.name);
      if (invoices.ok) eInvoices.push(...invoices.value);
      else if (invoices.error.code !== 'not-an-invoice')
        notices.push(`${file.name}: ${invoices.error.message}`);
    }
  }
  return { attachments: files.map(toAttachment), eInvoices, notices };
}

function toAttachment(file: PdfAttachment): Attachment {
  const mediaType = file.bytes === null ? null : typeOfBytes(file.bytes);
  return { name: file.name, sizeBytes: file.sizeBytes, mediaType };
}
