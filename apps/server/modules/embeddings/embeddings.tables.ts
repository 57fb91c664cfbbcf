import { integer, pgTable, real, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** What documents are like, as vectors. Only those of one model, version and length can be compared. */
export const documentEmbeddings = pgTable('document_embeddings', {
  organizationId: organizationColumn(),
  documentId: idColumn<'document'>('document_id').notNull(),
  model: text('model').notNull(),
  version: text('version').notNull(),
  dimensions: integer('dimensions').notNull(),
  /** The reading that it was made from. */
  readingId: idColumn<'reading'>('reading_id').notNull(),
  vector: real('vector').array().$type<readonly number[]>().notNull(),
  createdAt: momentColumn('created_at').notNull(),
});

/** Readings of which a model made no vector though it was well. */
export const refusedEmbeddings = pgTable('refused_embeddings', {
  organizationId: organizationColumn(),
  documentId: idColumn<'document'>('document_id').notNull(),
  model: text('model').notNull(),
  version: text('version').notNull(),
  dimensions: integer('dimensions').notNull(),
  readingId: idColumn<'reading'>('reading_id').notNull(),
  createdAt: momentColumn('created_at').notNull(),
});
