import type { Field } from '@vouch/core/extraction/extraction.ts';
import { expect, test } from 'vitest';

import type { FileAnswer } from '../reading/read-file.ts';
import { extractionLine } from './extraction-line.ts';
import { extractionTable } from './extraction-table.ts';
import { flatLine } from './flat-line.ts';
import { verificationLine } from './verification-line.ts';

const field = (value: string): Field => ({
  value,
  raw: value,
  place: null,
  confidence: 0.9,
  engine: 'layout',
  origin: 'read',
});

const answer = {
  path: '/x/a.pdf',
  seconds: 0.25,
  error: null,
  outcome: {
    pictureHash: null,
    timings: { open: 1, ocr: 0, extract: 1 },
    document: {
      file: { name: 'a.pdf', sizeBytes: 1, sha256: 'ab', mediaType: 'application/pdf', claimedType: null },
      pages: [],
      attachments: [],
      pdf: null,
      image: null,
      eInvoices: [],
      notices: ['first note'],
    },
    extraction: {
      engine: 'layout',
      language: null,
      text: 'ACME\nTotal 9.00',
      notices: [],
      invoices: [
        {
          kind: 'receipt',
          kindConfidence: 1,
          confidence: 0.8,
          taxes: [],
          fields: {
            sellerName: field('ACME\u001b[31m'),
            grandTotal: field('9.00'),
            invoiceDate: field('2026-03-01'),
          },
          lines: [
            { lineNumber: 1, description: field('Tea'), quantity: field('2'), lineTotal: field('9.00') },
          ],
        },
        {
          kind: 'invoice',
          kindConfidence: 1,
          confidence: 0.8,
          taxes: [],
          fields: { sellerName: field('Second') },
          lines: [],
        },
      ],
    },
  },
} satisfies FileAnswer;

const unreadable: FileAnswer = {
  path: 'b.pdf',
  seconds: 0.1,
  outcome: null,
  error: { code: 'encrypted', message: 'It needs a password.', internal: 'not for everyone' },
};

test('the flat form names the first invoice in the words of receipts and of invoices', () => {
  expect(flatLine('a.pdf', answer)).toMatchObject({
    file: 'a.pdf',
    ms: 250,
    fields: {
      merchant: 'ACME\u001b[31m',
      seller_name: 'ACME\u001b[31m',
      total: '9.00',
      grand_total: '9.00',
      date: '2026-03-01',
      invoice_date: '2026-03-01',
    },
    confidence: { merchant: 0.9 },
    line_items: [{ description: 'Tea', quantity: '2', unit_price: null, line_total: '9.00' }],
  });
});

test('the full form carries every invoice and the text', () => {
  expect(extractionLine('a.pdf', answer)).toMatchObject({
    file: 'a.pdf',
    documents: [{ kind: 'receipt' }, { kind: 'invoice' }],
    text: 'ACME\nTotal 9.00',
    notices: ['first note'],
  });
});

test('an unreadable file has an error for everyone, and no verdict', () => {
  const error = { code: 'encrypted', message: 'It needs a password.' };
  expect(flatLine('b.pdf', unreadable)).toMatchObject({ file: 'b.pdf', fields: {}, error });
  expect(extractionLine('b.pdf', unreadable)).toMatchObject({ error });
  expect(verificationLine('b.pdf', unreadable, null)).toMatchObject({ label: null, score: null, error });
  expect(JSON.stringify(extractionLine('b.pdf', unreadable))).not.toContain('not for everyone');
});

test("a document's text can not steer the terminal", () => {
  expect(extractionTable('a.pdf', answer)).not.toContain('\u001b');
});
