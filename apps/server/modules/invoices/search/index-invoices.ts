import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../../platform/database/database.ts';
import type { InvoiceId } from '../../../platform/ids.ts';
import { customers } from '../../customers/customers.tables.ts';
import { invoiceSearch } from '../invoice-search.tables.ts';
import { invoices } from '../invoices.tables.ts';
import { lineItems } from '../line-items.tables.ts';
import { toIndexWords } from './index-words.ts';

/** Invoices that are indexed in one transaction. */
const AT_ONCE = 200;

/** Makes invoices findable by their words as they are now, and as this transaction sees them. */
export async function indexInvoices(tx: Transaction, invoiceIds: readonly InvoiceId[]): Promise<void> {
  for (let start = 0; start < invoiceIds.length; start += AT_ONCE) {
    const rows = await readTexts(tx, invoiceIds.slice(start, start + AT_ONCE));
    if (rows.length === 0) continue;
    const indexed = rows.map(({ invoiceId, organizationId, customer, lines, ...own }) => ({
      invoiceId,
      organizationId,
      words: toIndexWords(organizationId, { own: [...Object.values(own), ...lines], customer }),
    }));
    await tx
      .insert(invoiceSearch)
      .values(indexed)
      .onConflictDoUpdate({ target: invoiceSearch.invoiceId, set: { words: sql`excluded.words` } });
  }
}

/**
 * Indexes invoices that wait for it, of all organizations: those of a program that knew no search yet. @returns whether there may be more.
 */
export async function indexWaiting(database: Database): Promise<boolean> {
  return await database.transaction(async (tx) => {
    const waiting = await tx
      .select({ id: invoiceSearch.invoiceId })
      .from(invoiceSearch)
      .where(isNull(invoiceSearch.words))
      .orderBy(asc(invoiceSearch.invoiceId))
      .limit(AT_ONCE)
      .for('update', { skipLocked: true });
    await indexInvoices(
      tx,
      waiting.map(({ id }) => id),
    );
    return waiting.length === AT_ONCE;
  });
}

async function readTexts(tx: Transaction, invoiceIds: readonly InvoiceId[]) {
  const lines = tx
    .select({
      invoiceId: lineItems.invoiceId,
      lines: sql<string[]>`array_agg(concat_ws(' ', ${lineItems.description}, ${lineItems.productCode}))`.as(
        'lines',
      ),
    })
    .from(lineItems)
    .where(inArray(lineItems.invoiceId, [...invoiceIds]))
    .groupBy(lineItems.invoiceId)
    .as('lines');
  return await tx
    .select({
      invoiceId: invoices.id,
      organizationId: invoices.organizationId,
      number: invoices.invoiceNumber,
      seller: invoices.sellerName,
      notes: invoices.notes,
      customer: customers.companyName,
      lines: sql<string[]>`coalesce(${lines.lines}, '{}')`,
    })
    .from(invoices)
    .leftJoin(
      customers,
      and(eq(customers.organizationId, invoices.organizationId), eq(customers.id, invoices.customerId)),
    )
    .leftJoin(lines, eq(lines.invoiceId, invoices.id))
    .where(inArray(invoices.id, [...invoiceIds]));
}
