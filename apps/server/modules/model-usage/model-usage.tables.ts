import { bigint, boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** What questions to language models cost. */
export const modelUsage = pgTable('model_usage', {
  id: idColumn<'usage'>('id').primaryKey(),
  organizationId: organizationColumn(),
  documentId: idColumn<'document'>('document_id').notNull(),
  /** What was asked for, such as `document_reading`. */
  purpose: text('purpose').notNull(),
  model: text('model').notNull(),
  /** `answered`, or the kind of error. */
  outcome: text('outcome').notNull(),
  /** An earlier answer was taken: nothing was asked. */
  isCached: boolean('is_cached').notNull(),
  inputTokens: integer('input_tokens').notNull(),
  outputTokens: integer('output_tokens').notNull(),
  /** Millionths of a US dollar; `null` when the model's price is not known. */
  costMicros: bigint('cost_micros', { mode: 'number' }),
  createdAt: momentColumn('created_at').notNull(),
});

/** What models answered. */
export const modelAnswers = pgTable('model_answers', {
  organizationId: organizationColumn(),
  key: text('key').notNull(),
  documentId: idColumn<'document'>('document_id').notNull(),
  answer: jsonb('answer').$type<{ readonly output: unknown }>().notNull(),
  createdAt: momentColumn('created_at').notNull(),
});
