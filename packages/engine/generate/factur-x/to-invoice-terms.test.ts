import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EInvoice } from '@vouch/core/invoice/e-invoice.ts';
import { UNITS } from '../business-types/units.ts';
import { LOCALES } from '../locales/registry.ts';
import type { LocaleId } from '../locales/locale.ts';
import { readEInvoices } from '../../open/e-invoice/read-e-invoice.ts';
import { writeCii } from '../../write/e-invoice/cii/write-cii.ts';
import { writeUbl } from '../../write/e-invoice/ubl/write-ubl.ts';
import { invoiceOf } from '../testing/plan-sample.ts';
import { toInvoiceTerms } from './to-invoice-terms.ts';

function readBack(xml: string): EInvoice {
  const result = readEInvoices(new TextEncoder().encode(xml), null);
  if (!result.ok || result.value[0] === undefined) throw new Error('not readable');
  return result.value[0];
}

const locales = Object.keys(LOCALES) as LocaleId[];

describe.each([
  ['CII', 'cii', writeCii],
  ['UBL', 'ubl-invoice', writeUbl],
] as const)('%s', (_name, syntax, write) => {
  test.each(locales)('a sample invoice of %s comes back term by term', (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (seed) => {
        const terms = toInvoiceTerms(invoiceOf(seed, { locale }));
        expect(readBack(write(terms))).toEqual({ ...terms, syntax, faults: [], attachmentName: null });
      }),
      { numRuns: 25 },
    );
  });
});

test('every line keeps its own decimals, and its discount is an allowance', () => {
  const invoice = invoiceOf(11, { complexity: 'complex', businessType: 'construction' });
  const expected = invoice.lines.map((line) => ({
    name: line.description,
    sellerItemId: line.code,
    quantity: line.quantity,
    unitCode: UNITS[line.unit].code,
    netPrice: line.unitPrice,
    lineTotal: line.lineTotal,
    taxRate: line.taxRate,
    allowanceCharges: line.discountPercent === null ? [] : [{ isCharge: false, reason: 'Discount' }],
  }));
  expect(toInvoiceTerms(invoice).lines).toMatchObject(expected);
});

test('names with markup characters survive', () => {
  const terms = toInvoiceTerms(invoiceOf(2, { companyName: 'Ampère & <Söhne> "GmbH"' }));
  expect(readBack(writeCii(terms)).seller.name).toBe('Ampère & <Söhne> "GmbH"');
});
