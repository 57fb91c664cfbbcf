import { bigint, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { ExportBody, ExportFormatName } from '@vouch/contract/exports/export.ts';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** Files made of invoices. What the task still makes has no file facts yet. */
export const exports = pgTable('exports', {
  id: idColumn<'export'>('id').primaryKey(),
  organizationId: organizationColumn(),
  taskId: idColumn<'task'>('task_id').notNull(),
  format: text('format').$type<ExportFormatName>().notNull(),
  createdBy: idColumn<'user'>('created_by'),
  createdAt: momentColumn('created_at').notNull(),
  completedAt: momentColumn('completed_at'),
  expiresAt: momentColumn('expires_at'),
  fileDeletedAt: momentColumn('file_deleted_at'),
  fileName: text('file_name'),
  mediaType: text('media_type'),
  sha256: text('sha256'),
  sizeBytes: bigint('size_bytes', { mode: 'number' }),
  invoiceCount: integer('invoice_count'),
  incompleteCount: integer('incomplete_count'),
  problems: jsonb('problems').$type<ExportBody['problems']>().notNull(),
});
