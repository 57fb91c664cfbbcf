import { doublePrecision, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { DuplicateDecisionName } from '@vouch/contract/duplicates/duplicate.ts';
import type { DuplicateKind } from '@vouch/core/duplicates/duplicate-kinds.ts';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Two documents that may be one: reported, until a person decides. */
export const duplicateCases = pgTable('duplicate_cases', {
  id: idColumn<'duplicate-case'>('id').primaryKey(),
  organizationId: organizationColumn(),
  /** The one that came later. */
  documentId: idColumn<'document'>('document_id').notNull(),
  readingId: idColumn<'reading'>('reading_id').notNull(),
  /** `null` when the earlier invoice was entered by hand. */
  earlierDocumentId: idColumn<'document'>('earlier_document_id'),
  /** The invoice that was saved of the earlier one, when there was one. */
  earlierInvoiceId: idColumn<'invoice'>('earlier_invoice_id'),
  kinds: jsonb('kinds').$type<readonly DuplicateKind[]>().notNull(),
  summary: text('summary').notNull(),
  likeness: doublePrecision('likeness'),
  state: text('state').$type<'open' | 'decided'>().notNull(),
  decision: text('decision').$type<DuplicateDecisionName>(),
  note: text('note'),
  decidedBy: idColumn<'user'>('decided_by'),
  decidedAt: momentColumn('decided_at'),
  createdAt: momentColumn('created_at').notNull(),
});
