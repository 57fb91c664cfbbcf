import { compare, minus, roundTo, times, type Decimal } from '@vouch/core/money/decimal.ts';
import type { ExportedInvoice } from '../exported-invoice.ts';

/** A line as books take it. */
export interface BookedLine {
  readonly productCode: string | null;
  readonly description: string;
  /** Net. */
  readonly amount: Decimal | null;
  readonly taxAmount: Decimal | null;
  readonly quantity: Decimal | null;
  readonly unitPrice: Decimal | null;
  /** Whether quantity times price, to cents, is the amount. */
  readonly isProduct: boolean;
}

/** The lines of an invoice with freight and discount as lines of their own; without lines, the whole as one. */
export function bookedLines(invoice: ExportedInvoice): readonly BookedLine[] {
  const { shippingAmount, discountAmount } = invoice;
  const lines = invoice.lines.map((line): BookedLine => {
    const { description, productCode, lineTotal: amount, quantity, unitPrice, taxRate } = line;
    const taxAmount = amount === null || taxRate === null ? null : percentOf(amount, taxRate);
    const isProduct = isProductOf(quantity, unitPrice, amount);
    return { productCode, description, amount, taxAmount, quantity, unitPrice, isProduct };
  });
  if (lines.length === 0) return [wholeOf(invoice)];
  return [
    ...lines,
    ...(shippingAmount === null ? [] : [single('Shipping', shippingAmount)]),
    ...(discountAmount === null ? [] : [single('Discount', negative(discountAmount))]),
  ];
}

function wholeOf({ subtotal, totalAmount, taxAmount, invoiceNumber }: ExportedInvoice): BookedLine {
  const net = subtotal ?? (totalAmount && taxAmount ? minus(totalAmount, taxAmount) : totalAmount);
  return { ...single(`Invoice ${invoiceNumber}`, net), taxAmount };
}

function single(description: string, amount: Decimal | null): BookedLine {
  const nothing = { productCode: null, quantity: null, unitPrice: null, taxAmount: null, isProduct: false };
  return { ...nothing, description, amount };
}

function isProductOf(quantity: Decimal | null, price: Decimal | null, amount: Decimal | null): boolean {
  if (quantity === null || price === null || amount === null) return false;
  return compare(roundTo(times(quantity, price), 2), amount) === 0;
}

function percentOf(amount: Decimal, percent: Decimal): Decimal {
  return roundTo(times(times(amount, percent), '0.01' as Decimal), 2);
}

/** The same scale with the other sign. */
function negative(amount: Decimal): Decimal {
  return (amount.startsWith('-') ? amount.slice(1) : `-${amount}`) as Decimal;
}
