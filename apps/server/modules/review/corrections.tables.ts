import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { Place } from '@vouch/core/geometry/box.ts';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** One change of one value by one person: what later readings learn from. Rows are only ever added. */
export const corrections = pgTable('corrections', {
  id: idColumn<'correction'>('id').primaryKey(),
  organizationId: organizationColumn(),
  reviewId: idColumn<'review'>('review_id').notNull(),
  documentId: idColumn<'document'>('document_id').notNull(),
  readingId: idColumn<'reading'>('reading_id').notNull(),
  /** Name of a field of the extraction, or of a cell when there is a line number; `line` for a whole line. */
  field: text('field').notNull(),
  /** Of the line as it was read, from 1; `null` for values outside of the table. */
  lineNumber: integer('line_number'),
  /** As it stands on the page; `null` when nothing was read there. */
  printed: text('printed'),
  before: text('before'),
  after: text('after'),
  place: jsonb('place').$type<Place>(),
  /** Whose habits can be learned from it, as the seller is called after the correction. */
  sellerKey: text('seller_key'),
  sellerName: text('seller_name'),
  userId: idColumn<'user'>('user_id').notNull(),
  createdAt: momentColumn('created_at').notNull(),
});
