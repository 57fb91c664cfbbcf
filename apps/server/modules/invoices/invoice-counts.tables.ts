import { bigint, date, integer, pgTable, smallint, text } from 'drizzle-orm/pg-core';
import { idColumn, organizationColumn } from '../../platform/database/columns.ts';

/** By what invoices are counted. */
export type CountKind = 'status' | 'customer' | 'salesperson' | 'day' | 'month';

/** Invoices of an organization that are not deleted, by one filter and the status; together with the changes exact at any moment. */
export const invoiceCounts = pgTable('invoice_counts', {
  organizationId: organizationColumn(),
  kind: text('kind').$type<CountKind>().notNull(),
  /** Id of the customer or salesperson, ISO day, or month as "2026-05"; empty for `status`. */
  key: text('key').notNull(),
  orderStatus: smallint('order_status').notNull(),
  invoices: bigint('invoices', { mode: 'number' }).notNull(),
});

/** What changed since it was last added up; written by triggers on the invoices. */
export const invoiceCountChanges = pgTable('invoice_count_changes', {
  id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
  organizationId: organizationColumn(),
  orderStatus: smallint('order_status').notNull(),
  customerId: idColumn<'customer'>('customer_id'),
  salespersonId: text('salesperson_id'),
  invoiceDate: date('invoice_date', { mode: 'string' }),
  change: integer('change').notNull(),
});
