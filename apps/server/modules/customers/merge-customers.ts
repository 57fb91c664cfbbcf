import { and, eq, inArray } from 'drizzle-orm';
import type { CustomerId } from '../../platform/ids.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import type { CustomerOrder } from './change-customer.ts';
import type { Customer } from './customer.ts';
import type { CustomersDeps } from './customers.deps.ts';
import { addChore, changeCustomer, lockCustomer } from './customers.repository.ts';
import { customers } from './customers.tables.ts';

/**
 * Makes duplicates one with a customer: they are deleted, their names mean the one that stays from now on, and their invoices are left to be
 * moved. @throws RequestError 404 when one of them is not there: nothing is merged then.
 */
export async function mergeCustomers(
  deps: CustomersDeps,
  { actor, customerId, check }: CustomerOrder,
  duplicates: readonly CustomerId[],
): Promise<Customer> {
  const { organizationId } = actor;
  const duplicateIds = [...new Set(duplicates)].filter((id) => id !== customerId);
  return await deps.database.transaction(async (tx) => {
    // In one order, so that two merges at once wait for each other instead of blocking each other.
    const found = new Map<CustomerId, Customer>();
    for (const id of [customerId, ...duplicateIds].toSorted()) {
      const customer = await lockCustomer(tx, { organizationId, customerId: id });
      if (customer === null) throw notFound('customer');
      found.set(id, customer);
    }
    const target = found.get(customerId);
    if (target === undefined) throw notFound('customer');
    check(target.version);
    const now = deps.clock.now();
    for (const id of duplicateIds) {
      const ref = { organizationId, customerId: id };
      await changeCustomer(tx, ref, { mergedInto: customerId, deletedAt: now, updatedAt: now });
      await addChore(tx, ref, 'move');
      const about = { action: 'customer.merged', subjectKind: 'customer', subjectId: id };
      await deps.audit.note(tx, actor, { ...about, data: { into: customerId } });
    }
    // What was merged into one of them before goes with it, so that a name is never more than one step away from its customer.
    if (duplicateIds.length > 0) {
      await tx
        .update(customers)
        .set({ mergedInto: customerId })
        .where(
          and(eq(customers.organizationId, organizationId), inArray(customers.mergedInto, duplicateIds)),
        );
    }
    return target;
  });
}
