import type { ReviewEditBody } from '@vouch/contract/review/review.ts';
import { toDecimal } from '@vouch/core/money/decimal.ts';
import { badRequest } from '../../platform/routing/request-error.ts';
import type { InvoiceContent, InvoiceLine } from '../invoices/index.ts';

type LineEdit = NonNullable<ReviewEditBody['line_items']>[number];
type TextOrAmount = string | null | undefined;

const TEXTS = {
  invoice_date: 'invoiceDate',
  due_date: 'dueDate',
  currency: 'currency',
  customer_company: 'customerCompany',
  customer_address: 'customerAddress',
  salesperson_id: 'salespersonId',
  seller_name: 'sellerName',
  seller_address: 'sellerAddress',
  seller_vat_id: 'sellerVatId',
  notes: 'notes',
} as const satisfies Partial<Record<keyof ReviewEditBody, keyof InvoiceContent>>;

const AMOUNTS = {
  subtotal: 'subtotal',
  tax_amount: 'taxAmount',
  shipping_amount: 'shippingAmount',
  discount_amount: 'discountAmount',
  total_amount: 'totalAmount',
} as const satisfies Partial<Record<keyof ReviewEditBody, keyof InvoiceContent>>;

const EMPTY_LINE: Omit<InvoiceLine, 'lineNumber'> = {
  description: '',
  quantity: null,
  unit: null,
  unitPrice: null,
  lineTotal: null,
  taxRate: null,
  productCode: null,
};

/**
 * The content with the corrections of a request. Lines keep the numbers under which they were read, so that each can be found again on
 * the page; new ones get numbers that no line had. @throws RequestError 400 for a line that is not there or is named twice
 */
export function applyEdit(content: InvoiceContent, edit: ReviewEditBody): InvoiceContent {
  const { invoice_number: number, line_items: lines } = edit;
  return {
    ...content,
    ...(number === undefined ? {} : { invoiceNumber: number ?? '' }),
    ...renamed(TEXTS, edit, (text) => text || null),
    ...renamed(AMOUNTS, edit, decimalOrNull),
    ...(lines === undefined ? {} : { lines: applyLines(content.lines, lines) }),
  };
}

function renamed(
  names: Partial<Record<keyof ReviewEditBody, keyof InvoiceContent>>,
  edit: ReviewEditBody,
  convert: (value: string | null) => string | null,
): Partial<InvoiceContent> {
  const given = Object.entries(names).flatMap(([wire, name]) => {
    const value = edit[wire as keyof ReviewEditBody] as TextOrAmount;
    return value === undefined ? [] : [[name, convert(value)] as const];
  });
  return Object.fromEntries(given);
}

function applyLines(lines: readonly InvoiceLine[], edits: readonly LineEdit[]): readonly InvoiceLine[] {
  const known = new Map(lines.map((line) => [line.lineNumber, line]));
  let last = Math.max(0, ...known.keys());
  return edits.map((edit, index) => {
    if (edit.line_number === undefined) return changedLine({ ...EMPTY_LINE, lineNumber: (last += 1) }, edit);
    const line = known.get(edit.line_number);
    known.delete(edit.line_number);
    if (line) return changedLine(line, edit);
    const pointer = `/body/line_items/${index}/line_number`;
    throw badRequest('no-such-line', 'There is no line with this number, or it is named twice.', pointer);
  });
}

function changedLine(line: InvoiceLine, edit: LineEdit): InvoiceLine {
  const text = (value: TextOrAmount, now: string | null) => (value === undefined ? now : value || null);
  const amount = (value: TextOrAmount, now: InvoiceLine['quantity']) =>
    value === undefined ? now : decimalOrNull(value);
  return {
    lineNumber: line.lineNumber,
    description: text(edit.description, line.description) ?? '',
    quantity: amount(edit.quantity, line.quantity),
    unit: text(edit.unit, line.unit),
    unitPrice: amount(edit.unit_price, line.unitPrice),
    lineTotal: amount(edit.line_total, line.lineTotal),
    taxRate: amount(edit.tax_rate, line.taxRate),
    productCode: text(edit.product_code, line.productCode),
  };
}

function decimalOrNull(value: string | null) {
  return value === null ? null : toDecimal(value);
}
