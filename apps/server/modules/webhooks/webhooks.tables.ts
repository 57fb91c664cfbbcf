import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';
import type { DisabledReason } from './webhook.ts';

/** Addresses that are told what happens. Secrets are sealed. */
export const webhooks = pgTable('webhooks', {
  id: idColumn<'webhook'>('id').primaryKey(),
  organizationId: organizationColumn(),
  url: text('url').notNull(),
  description: text('description').notNull(),
  events: jsonb('events').$type<readonly string[]>().notNull(),
  secret: text('secret').notNull(),
  oldSecret: text('old_secret'),
  oldSecretUntil: momentColumn('old_secret_until'),
  disabledReason: text('disabled_reason').$type<DisabledReason>(),
  disabledAt: momentColumn('disabled_at'),
  failingSince: momentColumn('failing_since'),
  lastSuccessAt: momentColumn('last_success_at'),
  createdBy: idColumn<'user'>('created_by'),
  createdAt: momentColumn('created_at').notNull(),
  updatedAt: momentColumn('updated_at').notNull(),
  deletedAt: momentColumn('deleted_at'),
});
