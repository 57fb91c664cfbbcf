import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';
import type { EndStatus } from './task.ts';

/** How a task ended. The task is the primary key: it ends once. */
export const taskOutcomes = pgTable('task_outcomes', {
  taskId: idColumn<'task'>('task_id').primaryKey(),
  organizationId: organizationColumn(),
  status: text('status').$type<EndStatus>().notNull(),
  result: jsonb('result').$type<unknown>(),
  error: text('error'),
  errorCode: text('error_code'),
  attempt: integer('attempt').notNull(),
  createdAt: momentColumn('created_at').notNull(),
});
