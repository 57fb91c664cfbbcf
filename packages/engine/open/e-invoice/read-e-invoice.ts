import { failure, ok } from '@vouch/core/errors/document-error.ts';
import type { Result } from '@vouch/core/errors/document-error.ts';
import type { EInvoice, EInvoiceSyntax, InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import { readCii } from './cii/read-cii.ts';
import { detectSyntax } from './detect-syntax.ts';
import type { DetectedInvoice } from './detect-syntax.ts';
import { readFatturaPa } from './fattura-pa/read-fattura-pa.ts';
import { missingTerms } from './missing-terms.ts';
import { unwrapSigned } from './signed/unwrap-signed.ts';
import { readUbl } from './ubl/read-ubl.ts';
import { decodeXml } from './xml/decode-xml.ts';
import { guardXml } from './xml/guard-xml.ts';
import { parseXml } from './xml/parse-xml.ts';
import type { InvoiceReader } from './invoice-reader.ts';

const READERS: Readonly<Record<EInvoiceSyntax, InvoiceReader>> = {
  cii: readCii,
  'zugferd-1': readCii,
  'ubl-invoice': readUbl,
  'ubl-credit-note': readUbl,
  'fattura-pa': readFatturaPa,
};

const MAX_FAULTS = 100;

/**
 * Reads the invoices of an e-invoice XML (CII, ZUGFeRD, Factur-X, XRechnung, UBL, FatturaPA), usually one; a signed envelope
 * (`.p7m`) around it is taken off. Values are given as the XML has them; nothing is computed. Errors: `unsafe-xml`, `too-large`, `damaged`, `not-an-invoice`.
 */
export function readEInvoices(xml: Uint8Array, attachmentName: string | null): Result<readonly EInvoice[]> {
  if (xml.byteLength === 0) return failure('empty-file', 'The file is empty. Send the invoice again.');
  const decoded = decodeXml(unwrapSigned(xml) ?? xml);
  if (decoded === null) {
    return failure('damaged', 'The XML is written in an encoding that can not be read. Save it as UTF-8.');
  }
  const guarded = guardXml(decoded.text);
  if (!guarded.ok) return guarded;
  const parsed = parseXml(guarded.value);
  if (!parsed.ok) return parsed;
  const detected = detectSyntax(parsed.value.root);
  if (detected === null) {
    return failure(
      'not-an-invoice',
      'This XML is no invoice that we know. Send a CII, UBL or FatturaPA invoice.',
      `root ${parsed.value.root.name}`,
    );
  }
  return ok(readAll(detected, { attachmentName, faults: [...decoded.faults, ...parsed.value.faults] }));
}

function readAll(
  detected: DetectedInvoice,
  file: { readonly attachmentName: string | null; readonly faults: readonly string[] },
): readonly EInvoice[] {
  const { syntax, root, isForeign } = detected;
  const found = new Set(file.faults);
  if (isForeign) found.add('The root element has a namespace that does not belong to its format.');
  const invoices = READERS[syntax](root, (fault) => found.add(fault));
  return invoices.map((terms: InvoiceTerms) => ({
    ...terms,
    syntax,
    faults: [...found, ...missingTerms(terms)].slice(0, MAX_FAULTS),
    attachmentName: file.attachmentName,
  }));
}
