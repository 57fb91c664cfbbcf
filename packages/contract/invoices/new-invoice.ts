import { z } from 'zod';
import { Amount, Currency, Day, Id, NewAmount } from '../common/scalars.ts';
import { SalespersonId } from '../salespersons/salesperson.ts';
import { Warning } from '../tasks/task-result.ts';
import { Invoice, OrderStatus } from './invoice.ts';

const text = (max: number) => z.string().trim().min(1).max(max);

/** A line of an invoice that is entered by hand. */
export const NewInvoiceLine = z
  .object({
    description: text(2000),
    quantity: z.number(),
    unit: text(50).optional(),
    unit_price: NewAmount,
    line_total: NewAmount.optional(),
    tax_rate: NewAmount.optional().meta({ description: 'Per cent' }),
    product_code: text(100).optional(),
  })
  .meta({ id: 'NewInvoiceLine' });

const Lines = z.array(NewInvoiceLine).max(1000);

const MOST_OWN_FIELDS = 50;
const OwnFields = z
  .record(text(60), text(1000))
  .refine((fields) => Object.keys(fields).length <= MOST_OWN_FIELDS, `At most ${MOST_OWN_FIELDS} fields.`)
  .meta({ description: 'Fields of your own, by their names; in a change they take the place of all' });

/** What may be left out of an invoice. */
const OPTIONAL = {
  customer_address: text(1000),
  due_date: Day,
  subtotal: NewAmount,
  tax_amount: NewAmount,
  shipping_amount: NewAmount,
  discount_amount: NewAmount,
  currency: Currency,
  seller_name: text(300),
  seller_address: text(1000),
  seller_vat_id: text(50),
  salesperson_id: SalespersonId,
  notes: text(5000),
  custom_fields: OwnFields,
};

/** An invoice that is entered by hand. */
export const NewInvoice = z
  .object({
    customer_company: text(300),
    invoice_number: text(100),
    invoice_date: Day,
    total_amount: NewAmount,
    ...z.object(OPTIONAL).partial().shape,
    order_status: OrderStatus.optional(),
    line_items: Lines.default([]),
  })
  .meta({ id: 'NewInvoice' });

const clearable = <T extends z.ZodType>(schema: T) => schema.nullable().optional();

/** Changes of an invoice: what is named changes, `null` empties, everything else stays. */
export const InvoicePatch = z
  .strictObject({
    customer_company: text(300).optional(),
    customer_address: text(1000).optional().meta({ description: 'For a customer that is new' }),
    customer_id: clearable(Id).meta({ description: 'A customer that is there already' }),
    invoice_number: text(100).optional(),
    invoice_date: clearable(Day),
    total_amount: clearable(NewAmount),
    due_date: clearable(OPTIONAL.due_date),
    subtotal: clearable(OPTIONAL.subtotal),
    tax_amount: clearable(OPTIONAL.tax_amount),
    shipping_amount: clearable(OPTIONAL.shipping_amount),
    discount_amount: clearable(OPTIONAL.discount_amount),
    currency: clearable(OPTIONAL.currency),
    seller_name: clearable(OPTIONAL.seller_name),
    seller_address: clearable(OPTIONAL.seller_address),
    seller_vat_id: clearable(OPTIONAL.seller_vat_id),
    salesperson_id: clearable(OPTIONAL.salesperson_id),
    notes: clearable(OPTIONAL.notes),
    custom_fields: OPTIONAL.custom_fields.optional(),
    order_status: OrderStatus.optional(),
    line_items: Lines.optional().meta({ description: 'Take the place of all lines' }),
  })
  .refine((patch) => patch.customer_company === undefined || patch.customer_id === undefined, {
    message: 'Name the customer by customer_company or by customer_id, not by both.',
    path: ['customer_id'],
  })
  .meta({ id: 'InvoicePatch' });

/** The invoice was saved; `warnings` says what does not add up. */
export const InvoiceCreated = z
  .object({
    success: z.literal(true),
    invoice: z.object({ id: Id, invoice_number: z.string(), total_amount: Amount }),
    warnings: z.array(Warning),
  })
  .meta({ id: 'InvoiceCreated' });

/** The invoice as it stands after a change. */
export const InvoiceChanged = z
  .object({ success: z.literal(true), invoice: Invoice, warnings: z.array(Warning) })
  .meta({ id: 'InvoiceChanged' });

/** The invoice was deleted. */
export const InvoiceDeleted = z
  .object({ success: z.literal(true), invoice: z.object({ id: Id }) })
  .meta({ id: 'InvoiceDeleted' });

/** An invoice that is entered by hand. */
export type NewInvoiceBody = z.infer<typeof NewInvoice>;
/** Changes of an invoice. */
export type InvoicePatchBody = z.infer<typeof InvoicePatch>;
/** The invoice was saved. */
export type InvoiceCreatedBody = z.infer<typeof InvoiceCreated>;
/** The invoice as it stands after a change. */
export type InvoiceChangedBody = z.infer<typeof InvoiceChanged>;
