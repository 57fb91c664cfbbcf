import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../../platform/database/database.ts';
import type { CheckVersion } from '../../platform/routing/entity-tag.ts';
import type { InvoiceRef } from './invoices.repository.ts';
import { invoices } from './invoices.tables.ts';

/**
 * Keeps others from changing an invoice until the transaction ends; deleted ones too. Checks that it is in the version that is wanted.
 * @returns whether there is one. @throws RequestError 412 for another version of an invoice that is not deleted.
 */
export async function lockInvoice(tx: Transaction, ref: InvoiceRef, check: CheckVersion): Promise<boolean> {
  const [row] = await tx
    .select({ version: invoices.version, deletedAt: invoices.deletedAt })
    .from(invoices)
    .where(isRef(ref))
    .for('update');
  // Nobody can know the version of what is out of sight.
  if (row?.deletedAt === null) check(row.version);
  return row !== undefined;
}

/** Changes columns of an invoice that is locked and not deleted, and counts its version up. */
export async function changeColumns(
  tx: Transaction,
  ref: InvoiceRef,
  columns: Partial<typeof invoices.$inferInsert>,
): Promise<void> {
  await tx
    .update(invoices)
    .set({ ...columns, version: sql`${invoices.version} + 1` })
    .where(and(isRef(ref), isNull(invoices.deletedAt)));
}

function isRef({ organizationId, invoiceId }: InvoiceRef) {
  return and(eq(invoices.organizationId, organizationId), eq(invoices.id, invoiceId));
}
