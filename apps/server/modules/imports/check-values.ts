import type { ImportFaultBody, ImportFieldName } from '@vouch/contract/imports/import.ts';
import { NewInvoice, NewInvoiceLine } from '@vouch/contract/invoices/new-invoice.ts';
import type { z } from 'zod';

type Values = Readonly<Partial<Record<ImportFieldName, string>>>;

/** Rules of invoices that are typed in hold for imported ones, too: by field, for what is text. */
const RULES: Readonly<Partial<Record<ImportFieldName, z.ZodType>>> = {
  invoice_number: NewInvoice.shape.invoice_number,
  currency: NewInvoice.shape.currency,
  total_amount: NewInvoice.shape.total_amount,
  subtotal: NewInvoice.shape.subtotal,
  tax_amount: NewInvoice.shape.tax_amount,
  shipping_amount: NewInvoice.shape.shipping_amount,
  discount_amount: NewInvoice.shape.discount_amount,
  customer_company: NewInvoice.shape.customer_company,
  customer_address: NewInvoice.shape.customer_address,
  salesperson_id: NewInvoice.shape.salesperson_id,
  seller_name: NewInvoice.shape.seller_name,
  seller_address: NewInvoice.shape.seller_address,
  seller_vat_id: NewInvoice.shape.seller_vat_id,
  notes: NewInvoice.shape.notes,
  line_description: NewInvoiceLine.shape.description,
  line_unit: NewInvoiceLine.shape.unit,
  line_unit_price: NewInvoiceLine.shape.unit_price,
  line_total: NewInvoiceLine.shape.line_total,
  line_tax_rate: NewInvoiceLine.shape.tax_rate,
  line_product_code: NewInvoiceLine.shape.product_code,
};

/** Without these there is no invoice. */
const NEEDED: readonly ImportFieldName[] = ['invoice_number', 'invoice_date', 'total_amount'];

/** What is missing in an invoice, or not as the rules of invoices want it; what can not be read at all was told before. */
export function checkValues(
  row: number,
  values: Values,
  broken: ReadonlySet<ImportFieldName>,
): readonly ImportFaultBody[] {
  const missing = NEEDED.filter((field) => values[field] === undefined && !broken.has(field)).map(
    (field) => ({
      row,
      column: null,
      code: 'missing',
      message: `There is no ${field}.`,
    }),
  );
  const wrong = Object.entries(RULES).flatMap(([field, rule]) => {
    const value = values[field as ImportFieldName];
    if (value === undefined) return [];
    const parsed = rule.safeParse(field === 'currency' ? value.toUpperCase() : value);
    if (parsed.success) return [];
    const said = parsed.error.issues[0]?.message ?? 'This is not valid.';
    return [{ row, column: null, code: 'not-valid', message: `${field}: ${said}` }];
  });
  const status = values.order_status;
  const isStatus = status === undefined || /^[1-6]$/.test(status);
  const states = {
    row,
    column: null,
    code: 'not-valid',
    message: 'order_status: Write a number from 1 to 6.',
  };
  return [...missing, ...wrong, ...(isStatus ? [] : [states])];
}
