import { and, asc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Clock } from '../../platform/clock.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { CustomerId, InvoiceId, OrganizationId } from '../../platform/ids.ts';
import { customerChores } from '../customers/customer-chores.tables.ts';
import { customers } from '../customers/customers.tables.ts';
import { invoiceSearch } from './invoice-search.tables.ts';
import { invoices } from './invoices.tables.ts';
import { customerWords } from './search/index-words.ts';

/** Invoices that are changed in one transaction. */
const AT_ONCE = 1_000;

/**
 * Does a step of what a change of a customer has left to do: makes its new name findable, or moves its invoices to the customer that it was
 * merged into. Any number of processes may do steps at a time. @returns whether there may be more to do.
 */
export async function doCustomerChore(deps: {
  readonly database: Database;
  readonly clock: Clock;
}): Promise<boolean> {
  return await deps.database.transaction(async (tx) => {
    const [chore] = await tx
      .select()
      .from(customerChores)
      .orderBy(asc(customerChores.customerId))
      .limit(1)
      .for('update', { skipLocked: true });
    if (!chore) return false;
    const owner = await ownerOf(tx, chore);
    const ids = await nextInvoices(tx, chore);
    if (chore.kind === 'move') await move(tx, ids, { to: owner.id, now: deps.clock.now() });
    await renameInSearch(tx, ids, customerWords(chore.organizationId, owner.companyName));
    const isMine = eq(customerChores.customerId, chore.customerId);
    const last = ids.at(-1);
    if (last === undefined || ids.length < AT_ONCE) await tx.delete(customerChores).where(isMine);
    else await tx.update(customerChores).set({ afterId: last }).where(isMine);
    return true;
  });
}

type Chore = typeof customerChores.$inferSelect;

/** The customer whose name the invoices bear from now on. */
async function ownerOf(tx: Transaction, { organizationId, customerId }: Chore) {
  const read = async (id: CustomerId) => {
    const [row] = await tx
      .select({ id: customers.id, companyName: customers.companyName, mergedInto: customers.mergedInto })
      .from(customers)
      .where(and(eq(customers.organizationId, organizationId), eq(customers.id, id)));
    if (!row) throw new Error('A customer with work to do is gone.');
    return row;
  };
  const { mergedInto, ...customer } = await read(customerId);
  return mergedInto === null ? customer : await read(mergedInto);
}

async function nextInvoices(
  tx: Transaction,
  { organizationId, customerId, afterId }: Chore,
): Promise<readonly InvoiceId[]> {
  const rows = await tx
    .select({ id: invoices.id })
    .from(invoices)
    .where(
      and(
        isOf(organizationId, customerId),
        sql`${invoices.deletedAt} is null`,
        afterId === null ? undefined : gt(invoices.id, afterId),
      ),
    )
    .orderBy(asc(invoices.id))
    .limit(AT_ONCE);
  return rows.map(({ id }) => id);
}

function isOf(organizationId: OrganizationId, customerId: CustomerId) {
  return and(eq(invoices.organizationId, organizationId), eq(invoices.customerId, customerId));
}

async function move(
  tx: Transaction,
  ids: readonly InvoiceId[],
  { to, now }: { readonly to: CustomerId; readonly now: Date },
): Promise<void> {
  await tx
    .update(invoices)
    .set({ customerId: to, version: sql`${invoices.version} + 1`, updatedAt: now })
    .where(inArray(invoices.id, [...ids]));
}

/** The customer's part of the words is changed in place; the invoice's own part need not be read for that. */
async function renameInSearch(tx: Transaction, ids: readonly InvoiceId[], words: string): Promise<void> {
  await tx
    .update(invoiceSearch)
    .set({ words: sql`ts_filter(${invoiceSearch.words}, '{a}') || ${words}::tsvector` })
    .where(and(inArray(invoiceSearch.invoiceId, [...ids]), isNotNull(invoiceSearch.words)));
}
