import { pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Signed-in browsers and refresh tokens. Only the SHA-256 of a token is kept. */
export const sessions = pgTable('sessions', {
  id: idColumn<'session'>('id').primaryKey(),
  organizationId: organizationColumn(),
  userId: idColumn<'user'>('user_id').notNull(),
  kind: text('kind').$type<'browser' | 'refresh'>().notNull(),
  tokenHash: text('token_hash').notNull(),
  createdAt: momentColumn('created_at').notNull(),
  lastSeenAt: momentColumn('last_seen_at').notNull(),
  expiresAt: momentColumn('expires_at').notNull(),
  revokedAt: momentColumn('revoked_at'),
  userAgent: text('user_agent').notNull().default(''),
});
