import { pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Refresh tokens that were used: one of them coming again means that there is a copy. Only the SHA-256 is kept. */
export const spentRefreshTokens = pgTable('spent_refresh_tokens', {
  tokenHash: text('token_hash').primaryKey(),
  organizationId: organizationColumn(),
  sessionId: idColumn<'session'>('session_id').notNull(),
  spentAt: momentColumn('spent_at').notNull(),
});
