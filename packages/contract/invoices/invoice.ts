import { z } from 'zod';
import { PageQuery, Pagination } from '../common/page.ts';
import { Amount, Currency, Day, Id, NewAmount, Timestamp } from '../common/scalars.ts';
import { Warning } from '../tasks/task-result.ts';

/** 1 in process, 2 approved, 3 backordered, 4 rejected, 5 shipped or paid, 6 cancelled. */
export const OrderStatus = z.int().min(1).max(6).meta({
  description: '1 in process, 2 approved, 3 backordered, 4 rejected, 5 shipped or paid, 6 cancelled',
});

/** Filters of the invoice list. */
export const InvoiceListQuery = PageQuery.extend({
  customer_id: Id.optional(),
  salesperson_id: z.string().max(100).optional(),
  status: z.coerce.number().int().min(1).max(6).optional(),
  date_from: Day.optional(),
  date_to: Day.optional(),
});

/** An invoice in a list. */
export const InvoiceSummary = z
  .object({
    id: Id,
    invoice_number: z.string().nullable(),
    invoice_date: Day.nullable(),
    total_amount: Amount.nullable(),
    currency: z.string().nullable(),
    seller_name: z.string().nullable(),
    customer_id: Id.nullable(),
    salesperson_id: z.string().nullable(),
    order_status: OrderStatus,
    document_id: Id.nullable(),
    created_at: Timestamp,
  })
  .meta({ id: 'InvoiceSummary' });

/** One page of invoices. */
export const InvoiceList = z
  .object({ invoices: z.array(InvoiceSummary), pagination: Pagination })
  .meta({ id: 'InvoiceList' });

/** One line of a stored invoice. */
export const InvoiceLine = z
  .object({
    line_number: z.int(),
    description: z.string().nullable(),
    quantity: z.number().nullable(),
    unit_price: Amount.nullable(),
    line_total: Amount.nullable(),
  })
  .meta({ id: 'InvoiceLine' });

/** A stored invoice with everything. */
export const Invoice = z
  .object({
    ...InvoiceSummary.shape,
    due_date: Day.nullable(),
    subtotal: Amount.nullable(),
    tax_amount: Amount.nullable(),
    shipping_amount: Amount.nullable(),
    discount_amount: Amount.nullable(),
    seller_address: z.string().nullable(),
    seller_vat_id: z.string().nullable(),
    customer: z.object({ id: Id, company_name: z.string() }).nullable(),
    line_items: z.array(InvoiceLine),
    warnings: z.array(Warning),
  })
  .meta({ id: 'Invoice' });

const text = (max: number) => z.string().trim().min(1).max(max);

/** A line of an invoice that is entered by hand. */
export const NewInvoiceLine = z
  .object({
    description: text(2000),
    quantity: z.number(),
    unit_price: NewAmount,
    line_total: NewAmount.optional(),
  })
  .meta({ id: 'NewInvoiceLine' });

/** An invoice that is entered by hand. */
export const NewInvoice = z
  .object({
    customer_company: text(300),
    customer_address: text(1000).optional(),
    invoice_number: text(100),
    invoice_date: Day,
    due_date: Day.optional(),
    subtotal: NewAmount.optional(),
    tax_amount: NewAmount.optional(),
    shipping_amount: NewAmount.optional(),
    discount_amount: NewAmount.optional(),
    total_amount: NewAmount,
    currency: Currency.optional(),
    seller_name: text(300).optional(),
    line_items: z.array(NewInvoiceLine).max(1000).default([]),
  })
  .meta({ id: 'NewInvoice' });

/** The invoice was saved; `warnings` says what does not add up. */
export const InvoiceCreated = z
  .object({
    success: z.literal(true),
    invoice: z.object({ id: Id, invoice_number: z.string(), total_amount: Amount }),
    warnings: z.array(Warning),
  })
  .meta({ id: 'InvoiceCreated' });

/** A stored invoice with everything. */
export type InvoiceBody = z.infer<typeof Invoice>;
/** An invoice in a list. */
export type InvoiceSummaryBody = z.infer<typeof InvoiceSummary>;
/** One page of invoices. */
export type InvoiceListBody = z.infer<typeof InvoiceList>;
/** An invoice that is entered by hand. */
export type NewInvoiceBody = z.infer<typeof NewInvoice>;
/** The invoice was saved. */
export type InvoiceCreatedBody = z.infer<typeof InvoiceCreated>;
