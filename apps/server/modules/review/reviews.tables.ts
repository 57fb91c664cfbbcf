import { doublePrecision, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { ReviewStateName } from '@vouch/contract/review/review-state.ts';
import type { ReviewReasonName } from '@vouch/contract/review/review.ts';
import type { Label } from '@vouch/core/verification/verification.ts';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';
import { decimalColumn } from '../../platform/database/decimal-column.ts';
import type { ReviewEdits } from './review-edits.ts';

/** Documents that wait for a person, and what that person made of them. */
export const reviews = pgTable('reviews', {
  id: idColumn<'review'>('id').primaryKey(),
  organizationId: organizationColumn(),
  readingId: idColumn<'reading'>('reading_id').notNull(),
  documentId: idColumn<'document'>('document_id').notNull(),
  taskId: idColumn<'task'>('task_id').notNull(),
  /** Which of the papers in the file, from 1. */
  paperNumber: integer('paper_number').notNull().default(1),
  paperCount: integer('paper_count').notNull().default(1),
  state: text('state').$type<ReviewStateName>().notNull(),
  reasons: jsonb('reasons').$type<readonly ReviewReasonName[]>().notNull(),
  confidence: doublePrecision('confidence').notNull(),
  label: text('label').$type<Label>().notNull(),
  /** These four as they are now, for the list; the rest stands in reading and edits. */
  sellerName: text('seller_name'),
  invoiceNumber: text('invoice_number'),
  totalAmount: decimalColumn('total_amount'),
  currency: text('currency'),
  edits: jsonb('edits').$type<ReviewEdits>().notNull(),
  claimedBy: idColumn<'user'>('claimed_by'),
  claimedAt: momentColumn('claimed_at'),
  claimExpiresAt: momentColumn('claim_expires_at'),
  firstApprovedBy: idColumn<'user'>('first_approved_by'),
  firstApprovedAt: momentColumn('first_approved_at'),
  decidedBy: idColumn<'user'>('decided_by'),
  decidedAt: momentColumn('decided_at'),
  decisionReason: text('decision_reason'),
  invoiceId: idColumn<'invoice'>('invoice_id'),
  createdAt: momentColumn('created_at').notNull(),
  updatedAt: momentColumn('updated_at').notNull(),
});
