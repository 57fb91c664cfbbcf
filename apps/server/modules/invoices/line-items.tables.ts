import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, organizationColumn } from '../../platform/database/columns.ts';
import { decimalColumn } from '../../platform/database/decimal-column.ts';

/** Lines of saved invoices. */
export const lineItems = pgTable('line_items', {
  id: idColumn<'line-item'>('id').primaryKey(),
  organizationId: organizationColumn(),
  invoiceId: idColumn<'invoice'>('invoice_id').notNull(),
  lineNumber: integer('line_number').notNull(),
  description: text('description').notNull().default(''),
  quantity: decimalColumn('quantity'),
  unit: text('unit'),
  unitPrice: decimalColumn('unit_price'),
  lineTotal: decimalColumn('line_total'),
  taxRate: decimalColumn('tax_rate'),
  productCode: text('product_code'),
});
