import { date, integer, jsonb, pgTable, smallint, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';
import { decimalColumn } from '../../platform/database/decimal-column.ts';
import type { InvoiceSource, InvoiceWarning } from './invoice.ts';

/** Saved invoices. Extraction and verification stand in the reading that the invoice came from. */
export const invoices = pgTable('invoices', {
  id: idColumn<'invoice'>('id').primaryKey(),
  organizationId: organizationColumn(),
  documentId: idColumn<'document'>('document_id'),
  readingId: idColumn<'reading'>('reading_id'),
  taskId: idColumn<'task'>('task_id'),
  source: text('source').$type<InvoiceSource>().notNull(),
  invoiceNumber: text('invoice_number').notNull(),
  invoiceNumberKey: text('invoice_number_key').notNull(),
  invoiceDate: date('invoice_date', { mode: 'string' }),
  dueDate: date('due_date', { mode: 'string' }),
  currency: text('currency'),
  subtotal: decimalColumn('subtotal'),
  taxAmount: decimalColumn('tax_amount'),
  shippingAmount: decimalColumn('shipping_amount'),
  discountAmount: decimalColumn('discount_amount'),
  totalAmount: decimalColumn('total_amount'),
  customerId: idColumn<'customer'>('customer_id'),
  salespersonId: text('salesperson_id'),
  sellerName: text('seller_name'),
  sellerKey: text('seller_key'),
  sellerAddress: text('seller_address'),
  sellerVatId: text('seller_vat_id'),
  notes: text('notes'),
  /** Fields that the organization made up, by their names. */
  customFields: jsonb('custom_fields').$type<Readonly<Record<string, string>>>().notNull().default({}),
  orderStatus: smallint('order_status').notNull(),
  warnings: jsonb('warnings').$type<readonly InvoiceWarning[]>().notNull(),
  /** From 1; every change counts. */
  version: integer('version').notNull().default(1),
  createdBy: idColumn<'user'>('created_by'),
  createdAt: momentColumn('created_at').notNull(),
  updatedAt: momentColumn('updated_at').notNull(),
  deletedAt: momentColumn('deleted_at'),
});
