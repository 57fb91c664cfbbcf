import { createHash } from 'node:crypto';
import type { Document } from '@vouch/core/document/document.ts';
import { failure, type Result } from '@vouch/core/errors/document-error.ts';
import type { ExtractedInvoice, Field, FieldName } from '@vouch/core/extraction/extraction.ts';
import type { CallOptions, Host, ReadInput, ReadOutcome } from '@vouch/engine/host/host.ts';

/** What the fake host does with the next file. */
export type FakeRead = (input: ReadInput, options: CallOptions) => Promise<Result<ReadOutcome>>;

/** A host that reads nothing and answers as the test says. */
export function fakeHost(read: FakeRead = readsWell()): Host {
  return {
    read: (input, options = {}) => read(input, options),
    render: () => Promise.resolve(failure('unsupported-type', 'not here')),
    generate: () => Promise.resolve(failure('unsupported-type', 'not here')),
    unpack: () => Promise.resolve(failure('unsupported-type', 'not here')),
    report: () => Promise.resolve(failure('unsupported-type', 'not here')),
    table: () => Promise.resolve(failure('unsupported-type', 'not here')),
    status: () => ({ children: 0, busy: 0, waiting: 0, restarts: 0, pids: [] }),
    close: () => Promise.resolve(),
  };
}

/** Values of a complete invoice; tests replace what they are about. */
export const GOOD_FIELDS: Readonly<Partial<Record<FieldName, string>>> = {
  invoiceNumber: 'R-2026-001',
  invoiceDate: '2026-02-03',
  dueDate: '2026-03-05',
  sellerName: 'Muster GmbH',
  currency: 'EUR',
  netTotal: '100.00',
  taxTotal: '19.00',
  grandTotal: '119.00',
  buyerName: 'Käufer AG',
};

const fieldOf = (value: string): Field => ({
  value,
  raw: value,
  place: { page: 1, box: { left: 0.1, top: 0.1, right: 0.2, bottom: 0.2 } },
  confidence: 0.97,
  engine: 'layout',
  origin: 'read',
});

/** An invoice as if it had been read. */
export function invoiceOf(
  values: Readonly<Partial<Record<FieldName, string>>> = GOOD_FIELDS,
  more: Partial<ExtractedInvoice> = {},
): ExtractedInvoice {
  const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fieldOf(value)]));
  const line = {
    lineNumber: 1,
    description: fieldOf('Beratung'),
    quantity: fieldOf('2.5'),
    unitPrice: fieldOf('40.0000'),
    lineTotal: fieldOf('100.00'),
  };
  return { kind: 'invoice', kindConfidence: 1, fields, lines: [line], taxes: [], confidence: 0.95, ...more };
}

/** The outcome of reading the file into these invoices. */
export function outcomeOf(input: ReadInput, invoices: readonly ExtractedInvoice[]): ReadOutcome {
  const document: Document = {
    file: {
      name: input.fileName,
      sizeBytes: input.bytes.length,
      sha256: createHash('sha256').update(input.bytes).digest('hex'),
      mediaType: 'application/pdf',
      claimedType: null,
    },
    pages: [
      { number: 1, width: 595, height: 842, unit: 'pt', textSource: 'text-layer', words: [], turned: 0 },
    ],
    attachments: [],
    pdf: null,
    image: null,
    eInvoices: [],
    notices: [],
  };
  const text = 'Muster GmbH\nTotal 119.00';
  return {
    document,
    extraction: { engine: 'layout', invoices, text, language: 'de', notices: [] },
    pictureHash: null,
    timings: { open: 1, ocr: 0, extract: 1 },
  };
}

/** Reads every file into one invoice, with a sign of life per page. */
export function readsWell(invoice: ExtractedInvoice = invoiceOf()): FakeRead {
  return (input, { onProgress }) => {
    onProgress?.({ step: 'open' });
    onProgress?.({ step: 'ocr', page: 1, pages: 1, lines: ['Muster GmbH', 'Total 119.00'] });
    onProgress?.({ step: 'extract' });
    return Promise.resolve({ ok: true, value: outcomeOf(input, [invoice]) });
  };
}
