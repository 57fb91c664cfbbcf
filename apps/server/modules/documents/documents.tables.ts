import { bigint, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { MediaType, Page } from '@vouch/core/document/document.ts';
import type { TableType } from '@vouch/engine/tables/table.ts';
import type { ContainerType } from '@vouch/engine/unpack/tell-container.ts';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** How a document came to us. */
export type DocumentSource = 'upload' | 'url' | 'analysis' | 'sample' | 'unpacked' | 'mailbox' | 'import';

/** Media types of what is kept: documents, what holds documents, and tables of invoices. */
export type StoredMediaType = MediaType | ContainerType | TableType;

/** A page without its words. */
export type StoredPage = Omit<Page, 'words'>;

/** Files that were given to us. Hash, size and type of a linked file are known once a worker fetched it. */
export const documents = pgTable('documents', {
  id: idColumn<'document'>('id').primaryKey(),
  organizationId: organizationColumn(),
  fileName: text('file_name').notNull(),
  claimedType: text('claimed_type'),
  source: text('source').$type<DocumentSource>().notNull(),
  sourceUrl: text('source_url'),
  sha256: text('sha256'),
  sizeBytes: bigint('size_bytes', { mode: 'number' }),
  mediaType: text('media_type').$type<StoredMediaType>(),
  pageCount: integer('page_count'),
  pages: jsonb('pages').$type<readonly StoredPage[]>(),
  createdBy: idColumn<'user'>('created_by'),
  createdAt: momentColumn('created_at').notNull(),
  deletedAt: momentColumn('deleted_at'),
});
