import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Answers to requests that carried an idempotency key; `responseStatus` is null while the first request still runs. */
export const idempotencyKeys = pgTable('idempotency_keys', {
  id: idColumn<'idempotency-key'>('id').primaryKey(),
  organizationId: organizationColumn(),
  /** Who sent it: user id, API key id or address. */
  principal: text('principal').notNull(),
  key: text('key').notNull(),
  /** SHA-256 of method, path and body: the same key with another request is a mistake of the client. */
  requestHash: text('request_hash').notNull(),
  /** Until when the running request holds it, unless it shows life again before. */
  heldUntil: momentColumn('held_until'),
  responseStatus: integer('response_status'),
  responseHeaders: jsonb('response_headers').$type<Readonly<Record<string, string>>>(),
  responseBody: jsonb('response_body').$type<unknown>(),
  createdAt: momentColumn('created_at').notNull(),
  expiresAt: momentColumn('expires_at').notNull(),
});
