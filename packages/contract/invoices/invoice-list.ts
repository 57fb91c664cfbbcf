import { z } from 'zod';
import { PageQuery, Pagination } from '../common/page.ts';
import { Day, Id } from '../common/scalars.ts';
import { SalespersonId } from '../salespersons/salesperson.ts';
import { InvoiceSummary } from './invoice.ts';

/** By what a list of invoices can be ordered. */
export const InvoiceSort = z.enum([
  'created_at',
  'invoice_date',
  'due_date',
  'total_amount',
  'invoice_number',
  'seller_name',
]);

/** Filters, order and place of a page of invoices. */
export const InvoiceListQuery = PageQuery.extend({
  customer_id: Id.optional(),
  salesperson_id: SalespersonId.optional(),
  status: z.coerce.number().int().min(1).max(6).optional().meta({ description: 'Order status, 1 to 6' }),
  date_from: Day.optional().meta({ description: 'First invoice date, YYYY-MM-DD' }),
  date_to: Day.optional().meta({ description: 'Last invoice date, YYYY-MM-DD' }),
  q: z.string().max(200).optional().meta({
    description:
      'Words that must all stand in number, seller, customer, line descriptions or notes, whatever their case and accents; beginnings of words are enough',
  }),
  sort: InvoiceSort.optional().meta({
    description:
      'Without it, by `invoice_date` when days are asked for, else by `created_at`. What is missing counts as the smallest.',
  }),
  order: z.enum(['asc', 'desc']).optional().meta({ description: 'Without it `desc`' }),
  cursor: z.string().min(1).max(1000).optional().meta({
    description:
      '`next_cursor` of the page before, instead of `page`: quick at any depth. Keep the other parameters.',
  }),
  count: z.enum(['maintained', 'fresh']).default('maintained').meta({
    description:
      'Where `total` comes from: counts that every change keeps right in its own transaction, or counting again',
  }),
  deleted: z.enum(['true', 'false']).default('false').meta({ description: 'Deleted invoices instead' }),
});

/** One page of invoices. */
export const InvoiceList = z
  .object({
    invoices: z.array(InvoiceSummary),
    pagination: Pagination.extend({
      next_cursor: z.string().nullable().meta({ description: 'Where the next page starts; null at the end' }),
      total_is_exact: z
        .boolean()
        .meta({ description: 'False for searches with more than 10,000 matches: `total` is 10,000 then' }),
    }).meta({ id: 'InvoicePagination' }),
  })
  .meta({ id: 'InvoiceList' });

/** One page of invoices. */
export type InvoiceListBody = z.infer<typeof InvoiceList>;
