import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** What an organization set differently from the server's defaults. */
export const organizationSettings = pgTable(
  'organization_settings',
  {
    organizationId: organizationColumn(),
    name: text('name').notNull(),
    /** JSON. */
    value: text('value').notNull(),
    updatedAt: momentColumn('updated_at').notNull(),
    updatedBy: idColumn<'user'>('updated_by'),
  },
  (table) => [primaryKey({ columns: [table.organizationId, table.name] })],
);
