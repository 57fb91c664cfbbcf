import { and, eq } from 'drizzle-orm';
import type { Clock } from '../../platform/clock.ts';
import type { Executor } from '../../platform/database/database.ts';
import { newId, type CustomerId, type OrganizationId } from '../../platform/ids.ts';
import { customers } from './customers.tables.ts';
import { nameKeyOf } from './name-key.ts';

/** A company as an invoice names it. */
export interface NamedCompany {
  readonly companyName: string;
  readonly address: string | null;
}

/** Companies that invoices are made out to. */
export interface CustomersModule {
  /** The customer of that name, however it is written; added when there is none. */
  findOrAdd(executor: Executor, organizationId: OrganizationId, company: NamedCompany): Promise<CustomerId>;
}

/** Builds the module. */
export function createCustomersModule({ clock }: { readonly clock: Clock }): CustomersModule {
  return {
    async findOrAdd(executor, organizationId, company) {
      const companyName = company.companyName.trim();
      const nameKey = nameKeyOf(companyName);
      const address = company.address?.trim() || null;
      // Two invoices may bring the same new customer at once: the second one gets the first one's.
      await executor
        .insert(customers)
        .values({ id: newId(), organizationId, companyName, nameKey, address, createdAt: clock.now() })
        .onConflictDoNothing();
      const [row] = await executor
        .select({ id: customers.id })
        .from(customers)
        .where(and(eq(customers.organizationId, organizationId), eq(customers.nameKey, nameKey)));
      if (!row) throw new Error('A customer vanished between two statements.');
      return row.id;
    },
  };
}
