import { integer, jsonb, pgTable } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Documents that a language model should be asked about again. */
export const modelRetries = pgTable('model_retries', {
  organizationId: organizationColumn(),
  documentId: idColumn<'document'>('document_id').notNull(),
  /** What was wished for the document when it was handed in. */
  input: jsonb('input').$type<unknown>().notNull(),
  /** Questions so far: the first one, and each one again from the moment that its task was made. */
  tries: integer('tries').notNull(),
  dueAt: momentColumn('due_at').notNull(),
});
