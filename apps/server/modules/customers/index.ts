import type { Transaction } from '../../platform/database/database.ts';
import type { CustomerId, OrganizationId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import { createCustomer, type CustomerOrder, deleteCustomer, updateCustomer } from './change-customer.ts';
import type { Customer, CustomerFacts, CustomerRef, NamedCompany } from './customer.ts';
import type { CustomersDeps } from './customers.deps.ts';
import {
  type CustomerList,
  type CustomerListQuery,
  findCustomer,
  listCustomers,
} from './customers.repository.ts';
import { findOrAddCustomer } from './find-or-add-customer.ts';
import { mergeCustomers } from './merge-customers.ts';

export type { Customer, NamedCompany } from './customer.ts';

/** Companies that invoices are made out to. */
export interface CustomersModule {
  /** The customer of that name, however it is written; added when there is none. */
  findOrAdd(tx: Transaction, organizationId: OrganizationId, company: NamedCompany): Promise<CustomerId>;
  /** A customer that is there, with a transaction's eyes when one is given. */
  find(ref: CustomerRef, tx?: Transaction): Promise<Customer | null>;
  list(organizationId: OrganizationId, query: CustomerListQuery): Promise<CustomerList>;
  /** `onSaved` runs in the same transaction. @throws RequestError 409 when the name is taken. */
  create(
    actor: Actor,
    facts: CustomerFacts,
    onSaved?: (tx: Transaction, customer: Customer) => Promise<void>,
  ): Promise<Customer>;
  /** `null` when there is none. @throws RequestError 409 when the new name is taken, 412 for another version. */
  update(order: CustomerOrder, change: Partial<CustomerFacts>): Promise<Customer | null>;
  /** Marks it as deleted; its invoices stay. @returns whether there was one. */
  delete(order: CustomerOrder): Promise<boolean>;
  /** Makes duplicates one with a customer. @throws RequestError 404 when one of them is not there. */
  merge(order: CustomerOrder, duplicates: readonly CustomerId[]): Promise<Customer>;
}

/** Builds the module. */
export function createCustomersModule(deps: CustomersDeps): CustomersModule {
  const { database, clock } = deps;
  return {
    findOrAdd: (tx, organizationId, company) =>
      findOrAddCustomer(tx, organizationId, { ...company, now: clock.now() }),
    find: (ref, tx) => findCustomer(tx ?? database.executor, ref),
    list: (organizationId, query) => listCustomers(database.executor, organizationId, query),
    create: (actor, facts, onSaved) =>
      database.transaction(async (tx) => {
        const customer = await createCustomer(deps, tx, { actor, facts });
        await onSaved?.(tx, customer);
        return customer;
      }),
    update: (order, change) => updateCustomer(deps, order, change),
    delete: (order) => deleteCustomer(deps, order),
    merge: (order, duplicates) => mergeCustomers(deps, order, duplicates),
  };
}
