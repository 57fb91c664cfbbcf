import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';
import type { TaskEventType } from './task-event.ts';

/** Everything that clients are told about a task, in order. */
export const taskEvents = pgTable(
  'task_events',
  {
    taskId: idColumn<'task'>('task_id').notNull(),
    sequence: integer('sequence').notNull(),
    organizationId: organizationColumn(),
    attempt: integer('attempt').notNull(),
    type: text('type').$type<TaskEventType>().notNull(),
    data: jsonb('data').$type<Readonly<Record<string, unknown>>>().notNull(),
    createdAt: momentColumn('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.taskId, table.sequence] })],
);
