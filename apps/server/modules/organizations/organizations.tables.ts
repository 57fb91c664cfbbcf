import { pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn } from '../../platform/database/columns.ts';

/** Owners of everything else. */
export const organizations = pgTable('organizations', {
  id: idColumn<'organization'>('id').primaryKey(),
  name: text('name').notNull(),
  createdAt: momentColumn('created_at').notNull(),
});
