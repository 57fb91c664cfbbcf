import { pgTable, text } from 'drizzle-orm/pg-core';
import { idColumn, organizationColumn } from '../../platform/database/columns.ts';

/** What a change of a customer still has to do to its invoices: move them to another one, or make the new name findable. */
export const customerChores = pgTable('customer_chores', {
  customerId: idColumn<'customer'>('customer_id').primaryKey(),
  organizationId: organizationColumn(),
  kind: text('kind').$type<'move' | 'rename'>().notNull(),
  /** The last invoice that is done. */
  afterId: idColumn<'invoice'>('after_id'),
});
