import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { RetrainedBody } from '@vouch/contract/feedback/feedback.ts';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Each time that feedback was learned from, also when nothing was changed. */
export const trainings = pgTable('trainings', {
  id: idColumn<'training'>('id').primaryKey(),
  organizationId: organizationColumn(),
  taskId: idColumn<'task'>('task_id').notNull(),
  outcome: text('outcome').$type<RetrainedBody['outcome']>().notNull(),
  result: jsonb('result').$type<RetrainedBody>().notNull(),
  createdAt: momentColumn('created_at').notNull(),
});
