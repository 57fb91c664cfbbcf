import { pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Companies that invoices are made out to; one per normalised name. */
export const customers = pgTable('customers', {
  id: idColumn<'customer'>('id').primaryKey(),
  organizationId: organizationColumn(),
  companyName: text('company_name').notNull(),
  nameKey: text('name_key').notNull(),
  address: text('address'),
  createdAt: momentColumn('created_at').notNull(),
  deletedAt: momentColumn('deleted_at'),
});
