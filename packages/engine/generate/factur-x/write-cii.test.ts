import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EInvoice } from '@vouch/core/invoice/e-invoice.ts';
import { UNITS } from '../business-types/units.ts';
import { readEInvoices } from '../../open/e-invoice/read-e-invoice.ts';
import type { SampleInvoice } from '../plan/sample-document.ts';
import { invoiceOf } from '../testing/plan-sample.ts';
import { writeCii } from './write-cii.ts';

function readBack(invoice: SampleInvoice): EInvoice {
  const result = readEInvoices(new TextEncoder().encode(writeCii(invoice)), 'factur-x.xml');
  if (!result.ok || result.value[0] === undefined) throw new Error('not readable');
  return result.value[0];
}

test('the reader gives back every value that the writer wrote', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (seed) => {
      const invoice = invoiceOf(seed);
      const { totals, seller, buyer } = invoice;
      const read = readBack(invoice);
      expect(read.faults).toEqual([]);
      expect(read).toMatchObject({
        syntax: 'cii',
        profile: 'urn:cen.eu:en16931:2017',
        number: invoice.number,
        issueDate: invoice.issueDate,
        dueDate: invoice.dueDate,
        deliveryDate: invoice.deliveryDate,
        orderReference: invoice.orderReference,
        currency: invoice.locale.currency,
        iban: seller.iban,
        bic: seller.bic,
        lineNetTotal: totals.lines,
        allowanceTotal: totals.discountTotal,
        chargeTotal: totals.shipping,
        netTotal: totals.net,
        taxTotal: totals.tax,
        grandTotal: totals.gross,
        paidAmount: totals.paid,
        amountDue: totals.due,
      });
      expect(read.seller).toMatchObject({
        name: seller.name,
        vatId: seller.vatId,
        city: seller.address.city,
      });
      expect(read.buyer).toMatchObject({
        name: buyer.name,
        vatId: buyer.vatId,
        postCode: buyer.address.postCode,
      });
      expect(read.taxes.map(({ rate, base, amount }) => ({ rate, base, amount }))).toEqual(totals.taxes);
    }),
    { numRuns: 60 },
  );
});

test('every line comes back with its own decimals', () => {
  const invoice = invoiceOf(11, { complexity: 'complex', businessType: 'construction' });
  const expected = invoice.lines.map((line) => ({
    name: line.description,
    sellerItemId: line.code,
    quantity: line.quantity,
    unitCode: UNITS[line.unit].code,
    netPrice: line.unitPrice,
    lineTotal: line.lineTotal,
    taxRate: line.taxRate,
  }));
  expect(readBack(invoice).lines).toMatchObject(expected);
});

test('names with markup characters survive', () => {
  const invoice = invoiceOf(2, { companyName: 'Ampère & <Söhne> "GmbH"' });
  expect(readBack(invoice).seller.name).toBe('Ampère & <Söhne> "GmbH"');
});
