import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Transaction } from '../../platform/database/database.ts';
import { newId, type CustomerId, type OrganizationId } from '../../platform/ids.ts';
import type { NamedCompany } from './customer.ts';
import { customers } from './customers.tables.ts';
import { nameKeyOf } from './name-key.ts';

/** Someone may add, delete or merge the customer while we look: then we look again. */
const TRIES = 5;

/**
 * The customer of that name, however it is written; added when there is none. A name whose customer was merged means the one that stayed.
 * The customer can't be merged away until the transaction ends.
 */
export async function findOrAddCustomer(
  tx: Transaction,
  organizationId: OrganizationId,
  { companyName, address, now }: NamedCompany & { readonly now: Date },
): Promise<CustomerId> {
  const nameKey = nameKeyOf(companyName);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const found =
      (await findByKey(tx, organizationId, nameKey)) ?? (await findMerged(tx, organizationId, nameKey));
    if (found !== null) return found;
    const times = { createdAt: now, updatedAt: now };
    const row = { id: newId<'customer'>(), organizationId, companyName: companyName.trim(), nameKey };
    const [added] = await tx
      .insert(customers)
      .values({ ...row, address: address?.trim() || null, ...times })
      .onConflictDoNothing()
      .returning({ id: customers.id });
    if (added) return added.id;
  }
  throw new Error('A customer came and went again and again.');
}

async function findByKey(tx: Transaction, organizationId: OrganizationId, nameKey: string) {
  const [row] = await tx
    .select({ id: customers.id })
    .from(customers)
    .where(
      and(
        eq(customers.organizationId, organizationId),
        eq(customers.nameKey, nameKey),
        isNull(customers.deletedAt),
      ),
    )
    .for('key share');
  return row?.id ?? null;
}

async function findMerged(tx: Transaction, organizationId: OrganizationId, nameKey: string) {
  const [row] = await tx
    .select({ id: customers.mergedInto })
    .from(customers)
    .where(
      and(
        eq(customers.organizationId, organizationId),
        eq(customers.nameKey, nameKey),
        isNotNull(customers.mergedInto),
      ),
    )
    .limit(1);
  if (!row?.id) return null;
  const [target] = await tx
    .select({ id: customers.id })
    .from(customers)
    .where(
      and(
        eq(customers.organizationId, organizationId),
        eq(customers.id, row.id),
        isNull(customers.deletedAt),
      ),
    )
    .for('key share');
  return target?.id ?? null;
}
