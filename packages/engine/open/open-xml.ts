import type { SourceFile } from '@vouch/core/document/document.ts';
import { ok, type Result } from '@vouch/core/errors/document-error.ts';

import { readEInvoices } from './e-invoice/read-e-invoice.ts';
import type { OpenedFile } from './opened-file.ts';
import { NO_PAGES } from './page-source.ts';

/** Opens a bare e-invoice. Errors: `not-an-invoice`, `unsafe-xml`, `damaged`. */
export function openXml(bytes: Uint8Array, file: SourceFile): Result<OpenedFile> {
  const invoices = readEInvoices(bytes, null);
  if (!invoices.ok) return invoices;
  const eInvoices = invoices.value;
  return ok({ file, pages: NO_PAGES, attachments: [], pdf: null, image: null, eInvoices, notices: [] });
}
