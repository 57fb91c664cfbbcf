import type { ReviewInvoiceBody } from '@vouch/contract/review/review.ts';
import { expect, it } from 'vitest';
import { toDraft, toEdit } from './edit-fields.ts';

const line = {
  line_number: 1,
  description: 'Paper',
  quantity: '2',
  unit: null,
  unit_price: '5.00',
  line_total: '10.00',
  tax_rate: null,
  product_code: null,
};
const INVOICE: ReviewInvoiceBody = {
  invoice_number: 'R-1',
  invoice_date: '2026-03-01',
  due_date: null,
  currency: 'EUR',
  subtotal: null,
  tax_amount: null,
  shipping_amount: null,
  discount_amount: null,
  total_amount: '10.00',
  customer_company: null,
  customer_address: null,
  salesperson_id: null,
  seller_name: 'Muster GmbH',
  seller_address: null,
  seller_vat_id: null,
  notes: null,
  line_items: [line],
};

it('sends nothing when nothing was changed', () => {
  expect(toEdit(toDraft(INVOICE), INVOICE)).toBeNull();
});

it('sends only what was changed, and empties what was emptied', () => {
  const draft = toDraft(INVOICE);
  const values = { ...draft.values, total_amount: ' 12.00 ', currency: '' };
  expect(toEdit({ ...draft, values }, INVOICE)).toEqual({ total_amount: '12.00', currency: null });
});

it('sends all lines when one was changed, new ones without a number', () => {
  const draft = toDraft(INVOICE);
  const cells = { description: 'Freight', quantity: '1', unit_price: '', line_total: '3.00' };
  expect(toEdit({ ...draft, lines: [...draft.lines, { key: 'new', cells }] }, INVOICE)).toEqual({
    line_items: [
      { line_number: 1, description: 'Paper', quantity: '2', unit_price: '5.00', line_total: '10.00' },
      { description: 'Freight', quantity: '1', unit_price: null, line_total: '3.00' },
    ],
  });
});
