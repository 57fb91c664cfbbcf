import type { ExtractedInvoice, Field, FieldName, LineItem } from '@vouch/core/extraction/extraction.ts';
import { type Decimal, roundTo, toDecimal } from '@vouch/core/money/decimal.ts';
import { dayOrNull } from '../../platform/database/day.ts';
import type { InvoiceContent, InvoiceLine } from './invoice.ts';

/** What was read, as the content of an invoice. */
export function fromExtraction({ fields, lines, custom = {} }: ExtractedInvoice): InvoiceContent {
  const text = (name: FieldName) => fields[name]?.value ?? null;
  const amount = (name: FieldName) => decimalOf(fields[name]);
  return {
    invoiceNumber: text('invoiceNumber') ?? '',
    invoiceDate: dayOrNull(text('invoiceDate')),
    dueDate: dayOrNull(text('dueDate')),
    currency: text('currency'),
    subtotal: amount('netTotal'),
    taxAmount: amount('taxTotal'),
    shippingAmount: amount('shippingTotal'),
    discountAmount: amount('discountTotal'),
    totalAmount: amount('grandTotal'),
    customerCompany: text('buyerName'),
    customerAddress: text('buyerAddress'),
    salespersonId: null,
    sellerName: text('sellerName'),
    sellerAddress: text('sellerAddress'),
    sellerVatId: text('sellerVatId'),
    notes: null,
    customFields: Object.fromEntries(Object.entries(custom).map(([name, { value }]) => [name, value])),
    lines: lines.map(toLine),
  };
}

function toLine(line: LineItem, index: number): InvoiceLine {
  return {
    lineNumber: index + 1,
    description: line.description?.value ?? '',
    quantity: decimalOf(line.quantity),
    unit: line.unit?.value ?? null,
    unitPrice: decimalOf(line.unitPrice),
    lineTotal: decimalOf(line.lineTotal),
    taxRate: decimalOf(line.taxRate),
    productCode: line.productCode?.value ?? null,
  };
}

/** Digits that an amount may have: what clients are promised. */
const MOST_DIGITS = 15;
const MOST_DECIMALS = 8;

function decimalOf(field: Field | undefined): Decimal | null {
  const value = toDecimal(field?.value ?? '');
  if (value === null) return null;
  const [whole = '', decimals = ''] = value.replace('-', '').split('.');
  if (whole.length > MOST_DIGITS) return null;
  return decimals.length > MOST_DECIMALS ? roundTo(value, MOST_DECIMALS) : value;
}
