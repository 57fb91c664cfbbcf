import { pgTable } from 'drizzle-orm/pg-core';
import { idColumn, organizationColumn } from '../../platform/database/columns.ts';
import { wordsColumn } from '../../platform/database/words-column.ts';

/** The words by which invoices are found; `null` while they wait to be indexed. */
export const invoiceSearch = pgTable('invoice_search', {
  invoiceId: idColumn<'invoice'>('invoice_id').primaryKey(),
  organizationId: organizationColumn(),
  words: wordsColumn('words'),
});
