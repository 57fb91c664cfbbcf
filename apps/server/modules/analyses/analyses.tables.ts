import { doublePrecision, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { DecisionDebugBody, ReceiptFeaturesBody } from '@vouch/contract/analyses/decision.ts';
import type { Label } from '@vouch/core/verification/verification.ts';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Verdicts that were given, by their reference. */
export const analyses = pgTable('analyses', {
  id: idColumn<'analysis'>('id').primaryKey(),
  organizationId: organizationColumn(),
  /** `analysis_<date>_<time>_<random>`. */
  reference: text('reference').notNull(),
  taskId: idColumn<'task'>('task_id').notNull(),
  documentId: idColumn<'document'>('document_id').notNull(),
  /** `null` when the rules gave no answer, only other engines did. */
  readingId: idColumn<'reading'>('reading_id'),
  mode: text('mode').$type<'simple' | 'hybrid'>().notNull(),
  label: text('label').$type<Label>().notNull(),
  score: doublePrecision('score').notNull(),
  answer: jsonb('answer').$type<unknown>().notNull(),
  /** Who sold it; `null` when that is not known. */
  merchant: text('merchant'),
  features: jsonb('features').$type<ReceiptFeaturesBody>(),
  debug: jsonb('debug').$type<DecisionDebugBody>(),
  createdBy: idColumn<'user'>('created_by'),
  createdAt: momentColumn('created_at').notNull(),
  deletedAt: momentColumn('deleted_at'),
});
