import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';
import type { ActorKind } from './actor.ts';

/** Who did what to which thing. Rows are only ever added. */
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
});
