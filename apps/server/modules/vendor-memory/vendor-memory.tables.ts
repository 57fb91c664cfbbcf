import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { RememberedField } from '@vouch/core/vendor-memory/learn-layout.ts';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Where fields stand on the templates of vendors. */
export const rememberedLayouts = pgTable('remembered_layouts', {
  id: idColumn<'layout'>('id').primaryKey(),
  organizationId: organizationColumn(),
  /** The document that was corrected. */
  documentId: idColumn<'document'>('document_id').notNull(),
  sellerKey: text('seller_key'),
  sellerName: text('seller_name'),
  vectorVersion: integer('vector_version').notNull(),
  vector: jsonb('vector').$type<readonly number[]>().notNull(),
  fields: jsonb('fields').$type<readonly RememberedField[]>().notNull(),
  taughtBy: idColumn<'user'>('taught_by'),
  createdAt: momentColumn('created_at').notNull(),
  updatedAt: momentColumn('updated_at').notNull(),
  deletedAt: momentColumn('deleted_at'),
});

/** Up to when the corrections of a document were learned from. */
export const taughtDocuments = pgTable('taught_documents', {
  organizationId: organizationColumn(),
  documentId: idColumn<'document'>('document_id').notNull(),
  correctionsUntil: momentColumn('corrections_until').notNull(),
});
