import type { ScopeName } from '@vouch/contract/api-keys/scope.ts';
import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Keys for programs. Only the SHA-256 of a key is kept: with 256 random bits in it there is nothing to guess. */
export const apiKeys = pgTable('api_keys', {
  id: idColumn<'api-key'>('id').primaryKey(),
  organizationId: organizationColumn(),
  userId: idColumn<'user'>('user_id').notNull(),
  name: text('name').notNull(),
  prefix: text('prefix').notNull(),
  secretHash: text('secret_hash').notNull(),
  scopes: jsonb('scopes').$type<readonly ScopeName[]>().notNull(),
  createdAt: momentColumn('created_at').notNull(),
  expiresAt: momentColumn('expires_at'),
  lastUsedAt: momentColumn('last_used_at'),
  revokedAt: momentColumn('revoked_at'),
  replacedBy: idColumn<'api-key'>('replaced_by'),
});
