import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '../../platform/database/database.ts';
import { newId, type InvoiceId, type OrganizationId } from '../../platform/ids.ts';
import type { InvoiceLine } from './invoice.ts';
import { invoices } from './invoices.tables.ts';
import { lineItems } from './line-items.tables.ts';

/** Names an invoice. */
export interface InvoiceRef {
  readonly organizationId: OrganizationId;
  readonly invoiceId: InvoiceId;
}

/** A statement has room for some 65,000 values. */
const ROWS_AT_ONCE = 1_000;

/** Adds an invoice with its lines. */
export async function insertInvoice(
  executor: Executor,
  invoice: typeof invoices.$inferInsert,
  lines: readonly InvoiceLine[],
): Promise<void> {
  await executor.insert(invoices).values(invoice);
  await insertLines(executor, { organizationId: invoice.organizationId, invoiceId: invoice.id }, lines);
}

/** Puts lines in the place of those that an invoice has. */
export async function replaceLines(
  executor: Executor,
  { organizationId, invoiceId }: InvoiceRef,
  lines: readonly InvoiceLine[],
): Promise<void> {
  await executor
    .delete(lineItems)
    .where(and(eq(lineItems.organizationId, organizationId), eq(lineItems.invoiceId, invoiceId)));
  await insertLines(executor, { organizationId, invoiceId }, lines);
}

async function insertLines(
  executor: Executor,
  owner: InvoiceRef,
  lines: readonly InvoiceLine[],
): Promise<void> {
  const rows = lines.map((line) => ({ ...line, ...owner, id: newId<'line-item'>() }));
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
    await executor.insert(lineItems).values(rows.slice(start, start + ROWS_AT_ONCE));
}

/** By what an invoice is found again. */
export interface NumberOfSeller {
  readonly invoiceNumberKey: string;
  readonly sellerKey: string | null;
  /** The invoice that looks for others. */
  readonly except?: InvoiceId;
}

/**
 * A saved invoice of the same seller with the same number; without a seller, any with the same number. Until the transaction ends nobody
 * else can look for that number, so of two that come at once the later one finds the earlier one.
 */
export async function findSameNumber(
  tx: Transaction,
  organizationId: OrganizationId,
  { invoiceNumberKey, sellerKey, except }: NumberOfSeller,
): Promise<InvoiceId | null> {
  if (invoiceNumberKey === '') return null;
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${organizationId} ${invoiceNumberKey}`}, 0))`,
  );
  const [row] = await tx
    .select({ id: invoices.id })
    .from(invoices)
    .where(
      and(
        eq(invoices.organizationId, organizationId),
        eq(invoices.invoiceNumberKey, invoiceNumberKey),
        sellerKey === null ? undefined : eq(invoices.sellerKey, sellerKey),
        except === undefined ? undefined : ne(invoices.id, except),
        isNull(invoices.deletedAt),
      ),
    )
    .orderBy(asc(invoices.id))
    .limit(1);
  return row?.id ?? null;
}
