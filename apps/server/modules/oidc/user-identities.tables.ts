import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Accounts of people at sign-in providers: the provider's name for a person never changes, its e-mail address may. */
export const userIdentities = pgTable(
  'user_identities',
  {
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    organizationId: organizationColumn(),
    userId: idColumn<'user'>('user_id').notNull(),
    createdAt: momentColumn('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.issuer, table.subject] })],
);
