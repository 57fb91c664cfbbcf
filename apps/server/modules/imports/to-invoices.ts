import type { ImportFaultBody, ImportFieldName } from '@vouch/contract/imports/import.ts';
import { toDecimal } from '@vouch/core/money/decimal.ts';
import type { InvoiceContent, InvoiceLine } from '../invoices/index.ts';
import { checkValues } from './check-values.ts';
import type { ReadRow } from './read-cells.ts';

/** An invoice that was found in a table, or what is wrong with it. */
export interface FoundInvoice {
  /** First of its rows. */
  readonly row: number;
  readonly content: InvoiceContent;
  readonly orderStatus: number | undefined;
  /** It can be saved only without any. */
  readonly faults: readonly ImportFaultBody[];
}

type Values = Readonly<Partial<Record<ImportFieldName, string>>>;

/** Puts the rows of one invoice together: those of one object, or those that follow each other with one number and hold lines. */
export function toInvoices(rows: readonly ReadRow[]): readonly FoundInvoice[] {
  const families: ReadRow[][] = [];
  for (const row of rows) {
    const last = families.at(-1);
    const before = last?.[0];
    if (last && before && belongsTo(row, before)) last.push(row);
    else families.push([row]);
  }
  return families.map(toInvoice);
}

function belongsTo(row: ReadRow, before: ReadRow): boolean {
  if (row.group !== null || before.group !== null) return row.group === before.group;
  if (!hasLine(row.values)) return false;
  const number = row.values.invoice_number;
  return number === undefined || number === before.values.invoice_number;
}

function toInvoice(family: readonly ReadRow[]): FoundInvoice {
  const row = family[0]?.number ?? 0;
  // What a row leaves empty may stand in another one; the first to say something is heard.
  const values: Values = Object.assign({}, ...family.map((one) => one.values).toReversed());
  const broken = new Set(family.flatMap((one) => one.broken));
  const faults = [...family.flatMap((one) => one.faults), ...checkValues(row, values, broken)];
  const status = values.order_status;
  return {
    row,
    content: toContent(values, family),
    orderStatus: status === undefined ? undefined : Number(status),
    faults,
  };
}

function toContent(values: Values, family: readonly ReadRow[]): InvoiceContent {
  const text = (field: ImportFieldName) => values[field] ?? null;
  const amount = (field: ImportFieldName) => toDecimal(values[field] ?? '');
  return {
    invoiceNumber: values.invoice_number ?? '',
    invoiceDate: text('invoice_date'),
    dueDate: text('due_date'),
    currency: values.currency?.toUpperCase() ?? null,
    subtotal: amount('subtotal'),
    taxAmount: amount('tax_amount'),
    shippingAmount: amount('shipping_amount'),
    discountAmount: amount('discount_amount'),
    totalAmount: amount('total_amount'),
    customerCompany: text('customer_company'),
    customerAddress: text('customer_address'),
    salespersonId: text('salesperson_id'),
    sellerName: text('seller_name'),
    sellerAddress: text('seller_address'),
    sellerVatId: text('seller_vat_id'),
    notes: text('notes'),
    customFields: {},
    lines: family.filter((one) => hasLine(one.values)).map(toLine),
  };
}

function toLine({ values }: ReadRow, index: number): InvoiceLine {
  return {
    lineNumber: index + 1,
    description: values.line_description ?? '',
    quantity: toDecimal(values.line_quantity ?? ''),
    unit: values.line_unit ?? null,
    unitPrice: toDecimal(values.line_unit_price ?? ''),
    lineTotal: toDecimal(values.line_total ?? ''),
    taxRate: toDecimal(values.line_tax_rate ?? ''),
    productCode: values.line_product_code ?? null,
  };
}

function hasLine(values: Values): boolean {
  return Object.keys(values).some((field) => field.startsWith('line_'));
}
