import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Persons who sell, under the ids that the client's own system gives them. */
export const salespersons = pgTable('salespersons', {
  organizationId: organizationColumn(),
  id: text('id').notNull(),
  name: text('name').notNull(),
  email: text('email'),
  /** From 1; every change counts. */
  version: integer('version').notNull().default(1),
  createdAt: momentColumn('created_at').notNull(),
  updatedAt: momentColumn('updated_at').notNull(),
  deletedAt: momentColumn('deleted_at'),
});
