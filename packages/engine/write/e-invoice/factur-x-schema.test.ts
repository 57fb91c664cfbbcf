import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InvoiceTerms } from '@vouch/core/invoice/e-invoice.ts';
import { toInvoiceTerms } from '../../generate/factur-x/to-invoice-terms.ts';
import type { LocaleId } from '../../generate/locales/locale.ts';
import { LOCALES } from '../../generate/locales/registry.ts';
import { invoiceOf } from '../../generate/testing/plan-sample.ts';
import { writeCii } from './cii/write-cii.ts';
import { anyTerms } from './testing/any-terms.ts';
import { openFacturXSchema } from './testing/factur-x-schema.ts';

const faultsOf = openFacturXSchema();

/** With all that EN 16931 demands: a line, a number for each card, a price before each discount. */
function complete(terms: InvoiceTerms): InvoiceTerms {
  return {
    ...terms,
    cardHolder: terms.cardNumber === null ? null : terms.cardHolder,
    lines: terms.lines.map((line) => ({
      ...line,
      priceDiscount: line.grossPrice === null ? null : line.priceDiscount,
    })),
  };
}

describe('CII against the published schema of Factur-X', () => {
  test('any invoice that has what EN 16931 demands is valid', () => {
    const terms = anyTerms.filter(({ lines }) => lines.length > 0).map(complete);
    fc.assert(
      fc.property(terms, (given) => {
        expect(faultsOf(writeCii(given))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each(Object.keys(LOCALES) as LocaleId[])('sample invoices of %s are valid', (locale) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(faultsOf(writeCii(toInvoiceTerms(invoiceOf(seed, { locale }))))).toEqual([]);
    }
  });

  test('an invoice that does not say what it is is refused', () => {
    const xml = writeCii(toInvoiceTerms(invoiceOf(1, {})));
    const without = xml.replace(/<ram:TypeCode>380<\/ram:TypeCode>/, '');
    expect(faultsOf(without).join()).toMatch(/TypeCode/);
  });
});
