import { and, asc, eq, getTableColumns, isNull, like, sql } from 'drizzle-orm';
import type { Executor, Transaction } from '../../platform/database/database.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import { customerChores } from './customer-chores.tables.ts';
import type { Customer, CustomerRef } from './customer.ts';
import { customers } from './customers.tables.ts';
import { nameKeyOf } from './name-key.ts';

const {
  organizationId: _organization,
  nameKey: _key,
  mergedInto: _merged,
  deletedAt: _deleted,
  ...shown
} = getTableColumns(customers);

const isThere = ({ organizationId, customerId }: CustomerRef) =>
  and(
    eq(customers.organizationId, organizationId),
    eq(customers.id, customerId),
    isNull(customers.deletedAt),
  );

/** A customer of the organization; `null` when there is none or it was deleted. */
export async function findCustomer(executor: Executor, ref: CustomerRef): Promise<Customer | null> {
  const [row] = await executor.select(shown).from(customers).where(isThere(ref));
  return row ?? null;
}

/** The same, and nobody else may change, merge or newly refer to it until the transaction ends. */
export async function lockCustomer(tx: Transaction, ref: CustomerRef): Promise<Customer | null> {
  const [row] = await tx.select(shown).from(customers).where(isThere(ref)).for('update');
  return row ?? null;
}

/** Changes a customer that is there. */
export async function changeCustomer(
  tx: Transaction,
  ref: CustomerRef,
  change: Partial<typeof customers.$inferInsert>,
): Promise<void> {
  await tx
    .update(customers)
    .set({ ...change, version: sql`${customers.version} + 1` })
    .where(isThere(ref));
}

/** Leaves something to do with the invoices of a customer; takes the place of what was left before. */
export async function addChore(tx: Transaction, ref: CustomerRef, kind: 'move' | 'rename'): Promise<void> {
  await tx
    .insert(customerChores)
    .values({ ...ref, kind })
    .onConflictDoUpdate({ target: customerChores.customerId, set: { kind, afterId: null } });
}

/** Which customers to list. */
export interface CustomerListQuery {
  /** Part of the name, in any spelling. */
  readonly search?: string | undefined;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

/** One page of customers. */
export interface CustomerList {
  readonly customers: readonly Customer[];
  readonly total: number;
}

/** A page of the organization's customers, by name. */
export async function listCustomers(
  executor: Executor,
  organizationId: OrganizationId,
  { search, page, perPage }: CustomerListQuery,
): Promise<CustomerList> {
  const wanted = and(
    eq(customers.organizationId, organizationId),
    isNull(customers.deletedAt),
    search?.trim() ? like(customers.nameKey, `%${escapeWildcards(nameKeyOf(search))}%`) : undefined,
  );
  const rows = await executor
    .select(shown)
    .from(customers)
    .where(wanted)
    .orderBy(asc(customers.nameKey), asc(customers.id))
    .limit(perPage)
    .offset((page - 1) * perPage);
  return { customers: rows, total: await executor.$count(customers, wanted) };
}

/** A name of marks only is its own key, so a search may have marks that mean something to LIKE. */
function escapeWildcards(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}
