import { pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, momentColumn, organizationColumn } from '../../platform/database/columns.ts';

/** E-mails that were taken in from a mailbox: the same one is taken once. */
export const mailboxMessages = pgTable('mailbox_messages', {
  organizationId: organizationColumn(),
  sha256: text('sha256').notNull(),
  documentId: idColumn<'document'>('document_id').notNull(),
  taskId: idColumn<'task'>('task_id').notNull(),
  createdAt: momentColumn('created_at').notNull(),
});
