import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Companies that invoices are made out to; one per normalised name. */
export const customers = pgTable('customers', {
  id: idColumn<'customer'>('id').primaryKey(),
  organizationId: organizationColumn(),
  companyName: text('company_name').notNull(),
  nameKey: text('name_key').notNull(),
  address: text('address'),
  email: text('email'),
  vatId: text('vat_id'),
  notes: text('notes'),
  /** The customer that this one turned out to be; it is deleted then. */
  mergedInto: idColumn<'customer'>('merged_into'),
  /** From 1; every change counts. */
  version: integer('version').notNull().default(1),
  createdAt: momentColumn('created_at').notNull(),
  updatedAt: momentColumn('updated_at').notNull(),
  deletedAt: momentColumn('deleted_at'),
});
