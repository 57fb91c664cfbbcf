import { bigint, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';
import type { ActorKind } from './actor.ts';

/** Who did what to which thing. Rows are only ever added: the database refuses everything else. */
export const auditLog = pgTable('audit_log', {
  id: idColumn<'audit-entry'>('id').primaryKey(),
  organizationId: organizationColumn(),
  actorKind: text('actor_kind').$type<ActorKind>().notNull(),
  actorId: idColumn<'user'>('actor_id'),
  action: text('action').notNull(),
  subjectKind: text('subject_kind').notNull(),
  subjectId: text('subject_id').notNull(),
  data: jsonb('data').$type<Readonly<Record<string, unknown>>>().notNull(),
  requestId: text('request_id'),
  createdAt: momentColumn('created_at').notNull(),
  apiKeyId: idColumn<'api-key'>('api_key_id'),
  /** Place in the chain, from 1 without gaps; `null` until the entry is sealed. */
  sequence: bigint('sequence', { mode: 'number' }),
  previousHash: text('previous_hash'),
  hash: text('hash'),
});

/** The last sealed entry of each organization. */
export const auditChains = pgTable('audit_chains', {
  organizationId: organizationColumn().primaryKey(),
  sequence: bigint('sequence', { mode: 'number' }).notNull(),
  hash: text('hash').notNull(),
});

/** An entry as stored. */
export type StoredEntry = typeof auditLog.$inferSelect;
