import { expect, it } from 'vitest';
import type { ExtractedInvoice, Extraction } from '@vouch/core/extraction/extraction.ts';
import { invoiceOf } from '../testing/fake-host.ts';
import { NOTHING_FOUND } from '../testing/fake-verification.ts';
import { decideReview } from './decide-review.ts';
import { textOf } from '../review/index.ts';

const read = (...invoices: readonly ExtractedInvoice[]): Extraction => ({
  engine: 'layout',
  invoices,
  text: '',
  language: null,
  notices: [],
});
const decide = (extraction: Extraction, isDuplicate = false) =>
  decideReview({
    isDuplicate,
    extraction,
    verification: NOTHING_FOUND,
    wish: { autoSave: true, confidenceThreshold: 0.8 },
  });
const good = invoiceOf();
const total = good.fields.grandTotal!;

it('saves what is complete, sure and unsuspicious', () => {
  expect(decide(read(good))).toEqual([]);
  expect(textOf([])).toBeNull();
});

it('takes a confidence that is exactly the threshold', () => {
  expect(decide(read({ ...good, confidence: 0.8 }))).toEqual([]);
  expect(decide(read({ ...good, confidence: 0.7999 }))).toEqual(['low-confidence']);
});

it('leaves a file without or with several invoices to a person', () => {
  expect(decide(read())).toEqual(['nothing-read']);
  expect(decide(read(good, good))).toEqual(['several-invoices']);
});

it('leaves what was handed in before to a person, whatever could be read of it', () => {
  expect(decide(read(good), true)).toEqual(['duplicate']);
  expect(decide(read(), true)).toEqual(['nothing-read', 'duplicate']);
});

it.each(['invoiceNumber', 'sellerName', 'invoiceDate', 'currency', 'grandTotal'] as const)(
  'leaves an invoice without %s to a person',
  (name) => {
    const { [name]: _missing, ...fields } = good.fields;
    expect(decide(read({ ...good, fields }))).toEqual(['missing-fields']);
  },
);

it('trusts a value of a language model only where it stands on the page', () => {
  const named = (place: typeof total.place) =>
    read({ ...good, fields: { ...good.fields, grandTotal: { ...total, engine: 'vision_llm', place } } });
  expect(decide(named(null))).toEqual(['unverified-value']);
  expect(decide(named(total.place))).toEqual([]);
});

it.each(['dueDate', 'netTotal', 'sellerAddress'] as const)(
  'leaves an invoice to a person whose %s only a model names',
  (name) => {
    const field = { ...total, engine: 'vision_llm' as const, place: null };
    expect(decide(read({ ...good, fields: { ...good.fields, [name]: field } }))).toEqual([
      'unverified-value',
    ]);
  },
);

it('leaves a key value that is written by hand to a person, whatever confidence is asked for', () => {
  const written = { ...good.fields, grandTotal: { ...total, handwritten: true as const } };
  expect(decide(read({ ...good, fields: written }))).toEqual(['handwritten-value']);
  const note = { ...good.fields, paymentTerms: { ...total, handwritten: true as const } };
  expect(decide(read({ ...good, fields: note }))).toEqual([]);
});

it('trusts nothing that a model says of a document which speaks to machines', () => {
  const finding = { ruleId: 'printed-instruction' } as (typeof NOTHING_FOUND.findings)[number];
  const verification = { ...NOTHING_FOUND, findings: [finding] };
  const byModel = {
    ...good,
    fields: { ...good.fields, grandTotal: { ...total, engine: 'vision_llm' as const } },
  };
  const wish = { autoSave: true, confidenceThreshold: 0.8 };
  const reasons = (invoice: ExtractedInvoice) =>
    decideReview({ isDuplicate: false, extraction: read(invoice), verification, wish });
  expect(reasons(byModel)).toEqual(['unverified-value', 'verdict']);
  expect(reasons(good)).toEqual(['verdict']);
});

it('takes values of e-invoice data, which stand on no page', () => {
  const fields = {
    ...good.fields,
    grandTotal: { ...total, engine: 'e_invoice', origin: 'xml', place: null } as const,
  };
  expect(decide(read({ ...good, fields }))).toEqual([]);
});

it('leaves other paper than invoices and receipts to a person', () => {
  expect(decide(read({ ...good, kind: 'statement' }))).toEqual(['not-an-invoice']);
  expect(decide(read({ ...good, kind: 'receipt' }))).toEqual([]);
});
