import { pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** What a link is good for. */
export type LinkPurpose = 'sign-in' | 'password-reset';

/** Links that do one thing for a person once. Only the SHA-256 of the token is kept. */
export const oneTimeLinks = pgTable('one_time_links', {
  id: idColumn<'one-time-link'>('id').primaryKey(),
  organizationId: organizationColumn(),
  userId: idColumn<'user'>('user_id').notNull(),
  purpose: text('purpose').$type<LinkPurpose>().notNull(),
  tokenHash: text('token_hash').notNull(),
  createdAt: momentColumn('created_at').notNull(),
  expiresAt: momentColumn('expires_at').notNull(),
  usedAt: momentColumn('used_at'),
});
