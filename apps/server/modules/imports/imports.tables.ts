import { integer, pgTable } from 'drizzle-orm/pg-core';
import { idColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Invoices that an import saved so far: should its process die, the next try goes on behind them. */
export const importedInvoices = pgTable('imported_invoices', {
  organizationId: organizationColumn(),
  taskId: idColumn<'task'>('task_id').notNull(),
  /** First row of the invoice in the file. */
  row: integer('row').notNull(),
  invoiceId: idColumn<'invoice'>('invoice_id').notNull(),
});
