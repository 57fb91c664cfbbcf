import { pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Asks people to join an organization. Only the SHA-256 of the link's token is kept. */
export const invitations = pgTable('invitations', {
  id: idColumn<'invitation'>('id').primaryKey(),
  organizationId: organizationColumn(),
  email: text('email').notNull(),
  role: text('role').$type<'user' | 'admin'>().notNull(),
  tokenHash: text('token_hash').notNull(),
  createdBy: idColumn<'user'>('created_by'),
  createdAt: momentColumn('created_at').notNull(),
  expiresAt: momentColumn('expires_at').notNull(),
  acceptedAt: momentColumn('accepted_at'),
  revokedAt: momentColumn('revoked_at'),
});
