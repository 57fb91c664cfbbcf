import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn } from '../../platform/database/columns.ts';

/** Processes that take jobs; they serve all organizations. */
export const workers = pgTable('workers', {
  id: idColumn<'worker'>('id').primaryKey(),
  host: text('host').notNull(),
  pid: integer('pid').notNull(),
  concurrency: integer('concurrency').notNull(),
  busy: integer('busy').notNull(),
  startedAt: momentColumn('started_at').notNull(),
  lastSeenAt: momentColumn('last_seen_at').notNull(),
});
