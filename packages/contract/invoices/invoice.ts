import { z } from 'zod';
import { Amount, Day, Id, Timestamp } from '../common/scalars.ts';
import { Verdict, Warning } from '../tasks/task-result.ts';
import { InvoiceHistory } from './history.ts';

/** 1 in process, 2 approved, 3 backordered, 4 rejected, 5 shipped or paid, 6 cancelled. */
export const OrderStatus = z.int().min(1).max(6).meta({
  description: '1 in process, 2 approved, 3 backordered, 4 rejected, 5 shipped or paid, 6 cancelled',
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

/** One line of a stored invoice. */
export const InvoiceLine = z
  .object({
    line_number: z.int(),
    description: z.string().nullable(),
    quantity: z.number().nullable(),
    unit: z.string().nullable(),
    unit_price: Amount.nullable(),
    line_total: Amount.nullable(),
    tax_rate: Amount.nullable().meta({ description: 'Per cent' }),
    product_code: z.string().nullable(),
  })
  .meta({ id: 'InvoiceLine' });

const name = z.string().nullable();

/** A stored invoice with everything. */
export const Invoice = z
  .object({
    ...InvoiceSummary.shape,
    due_date: Day.nullable(),
    subtotal: Amount.nullable(),
    tax_amount: Amount.nullable(),
    shipping_amount: Amount.nullable(),
    discount_amount: Amount.nullable(),
    notes: z.string().nullable(),
    custom_fields: z.record(z.string(), z.string()).meta({
      description: 'Fields of your own, as you taught or entered them',
    }),
    seller_address: z.string().nullable(),
    seller_vat_id: z.string().nullable(),
    seller: z.object({ name, address: name, vat_id: name }).nullable(),
    customer: z.object({ id: Id, company_name: z.string(), address: name }).nullable(),
    salesperson: z.object({ id: z.string(), name: z.string() }).nullable(),
    line_items: z.array(InvoiceLine),
    warnings: z.array(Warning),
    source: z.enum(['manual', 'document', 'review']),
    document: z
      .object({ id: Id, filename: z.string(), url: z.string(), file_url: z.string() })
      .nullable()
      .meta({ description: 'The document that it was read from, and where that is found' }),
    verification: Verdict.nullable().meta({ description: 'What the checks made of that document' }),
    history: InvoiceHistory,
    updated_at: Timestamp,
  })
  .meta({ id: 'Invoice' });

/** A stored invoice with everything. */
export type InvoiceBody = z.infer<typeof Invoice>;
/** An invoice in a list. */
export type InvoiceSummaryBody = z.infer<typeof InvoiceSummary>;
