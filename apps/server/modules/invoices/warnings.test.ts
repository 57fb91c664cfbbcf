import { expect, it } from 'vitest';
import type { Decimal } from '@vouch/core/money/decimal.ts';
import type { InvoiceContent, InvoiceLine } from './invoice.ts';
import { arithmeticWarnings } from './warnings.ts';

const line = (quantity: string, unitPrice: string, lineTotal: string | null): InvoiceLine => ({
  lineNumber: 1,
  description: 'x',
  quantity: quantity as Decimal,
  unit: null,
  unitPrice: unitPrice as Decimal,
  lineTotal: lineTotal as Decimal | null,
  taxRate: null,
  productCode: null,
});

const invoice = (
  amounts: Readonly<Record<string, string>>,
  lines: readonly InvoiceLine[] = [],
): InvoiceContent => ({
  invoiceNumber: '1',
  invoiceDate: null,
  dueDate: null,
  currency: null,
  subtotal: null,
  taxAmount: null,
  shippingAmount: null,
  discountAmount: null,
  totalAmount: null,
  customerCompany: null,
  customerAddress: null,
  salespersonId: null,
  sellerName: null,
  sellerAddress: null,
  sellerVatId: null,
  notes: null,
  customFields: {},
  lines,
  ...(amounts as Readonly<Record<string, Decimal>>),
});

const codesOf = (content: InvoiceContent) => arithmeticWarnings(content).map(({ code }) => code);

it.each([
  [{ subtotal: '100.00', taxAmount: '19.00', totalAmount: '119.00' }],
  [{ subtotal: '100.00', taxAmount: '19.00', totalAmount: '119.01' }],
  [{ subtotal: '100', taxAmount: '19', shippingAmount: '5', totalAmount: '124' }],
  [{ subtotal: '100', taxAmount: '19', discountAmount: '10', totalAmount: '109' }],
  [{ subtotal: '90', taxAmount: '19', discountAmount: '10', totalAmount: '109' }],
  [{ subtotal: '95', taxAmount: '19', shippingAmount: '5', discountAmount: '10', totalAmount: '114' }],
  [{ subtotal: '100' }],
  [{ totalAmount: '5' }],
])('is silent where the amounts agree, or can’t be compared: %j', (amounts) => {
  expect(codesOf(invoice(amounts))).toEqual([]);
});

it('says by how much a total differs', () => {
  const content = invoice({ subtotal: '20565.62', taxAmount: '1971.51', totalAmount: '23153.23' });
  expect(arithmeticWarnings(content)).toEqual([
    { code: 'total-differs', message: expect.stringContaining('616.1') as string },
  ]);
});

it('compares lines with the subtotal only when every line has a total', () => {
  const whole = invoice({ subtotal: '30' }, [line('1', '10', '10'), line('1', '10', '10')]);
  expect(codesOf(whole)).toEqual(['lines-differ']);
  const partly = invoice({ subtotal: '30' }, [line('1', '10', '10'), line('1', '10', null)]);
  expect(codesOf(partly)).toEqual([]);
});

it('takes a subtotal for that before or after discount and shipping, and for nothing else', () => {
  const lines = [line('1', '60', '60'), line('1', '40', '40')];
  const amounts = { shippingAmount: '5', discountAmount: '10' };
  for (const subtotal of ['100', '90', '105', '95'])
    expect(codesOf(invoice({ ...amounts, subtotal }, lines))).toEqual([]);
  expect(codesOf(invoice({ ...amounts, subtotal: '85' }, lines))).toEqual(['lines-differ']);
});

it('names the line whose product differs, and forgives rounding', () => {
  expect(codesOf(invoice({}, [line('3', '3.333', '10.00')]))).toEqual([]);
  expect(codesOf(invoice({}, [line('3', '3.33', '19.99')]))).toEqual(['line-total-differs']);
});

it('takes a line that is rounded to a whole unit for right where the currency has no other', () => {
  const yen = { ...invoice({}, [line('1.5', '333', '500')]), currency: 'JPY' };
  expect(arithmeticWarnings(yen)).toEqual([]);
  expect(arithmeticWarnings({ ...yen, currency: 'EUR' })).toMatchObject([{ code: 'line-total-differs' }]);
});
