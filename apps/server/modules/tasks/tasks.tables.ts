import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';
import type { SkippedFile } from './family/skipped-file.ts';
import type { TaskKind, TaskStage, TaskStatus } from './task.ts';

/** Work that a client can follow: one task, one job. */
export const tasks = pgTable('tasks', {
  id: idColumn<'task'>('id').primaryKey(),
  organizationId: organizationColumn(),
  kind: text('kind').$type<TaskKind>().notNull(),
  jobId: idColumn<'job'>('job_id').notNull(),
  documentId: idColumn<'document'>('document_id'),
  input: jsonb('input').$type<unknown>().notNull(),
  status: text('status').$type<TaskStatus>().notNull(),
  stage: text('stage').$type<TaskStage>(),
  progress: integer('progress').notNull().default(0),
  attempt: integer('attempt').notNull().default(0),
  lastSequence: integer('last_sequence').notNull().default(0),
  parentId: idColumn<'task'>('parent_id'),
  retryOf: idColumn<'task'>('retry_of'),
  skipped: jsonb('skipped').$type<readonly SkippedFile[]>().notNull().default([]),
  createdBy: idColumn<'user'>('created_by'),
  createdAt: momentColumn('created_at').notNull(),
  startedAt: momentColumn('started_at'),
  endedAt: momentColumn('ended_at'),
});
