import type { CustomerId, OrganizationId } from '../../platform/ids.ts';
import type { customers } from './customers.tables.ts';

/** Names a customer. */
export interface CustomerRef {
  readonly organizationId: OrganizationId;
  readonly customerId: CustomerId;
}

/** A customer that is there. */
export type Customer = Omit<
  typeof customers.$inferSelect,
  'organizationId' | 'nameKey' | 'mergedInto' | 'deletedAt'
>;

/** What people say about a customer. */
export type CustomerFacts = Pick<Customer, 'companyName' | 'address' | 'email' | 'vatId' | 'notes'>;

/** A company as an invoice names it. */
export interface NamedCompany {
  readonly companyName: string;
  readonly address: string | null;
}
