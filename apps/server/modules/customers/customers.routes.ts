import type { z } from 'zod';
import { paginationOf } from '@vouch/contract/common/page.ts';
import type { CustomerBody, CustomerChanged, NewCustomerBody } from '@vouch/contract/customers/customer.ts';
import {
  createCustomer,
  deleteCustomer,
  getCustomer,
  listCustomers,
  mergeCustomers,
  updateCustomer,
} from '@vouch/contract/customers/endpoints.ts';
import { type CustomerId, toId } from '../../platform/ids.ts';
import { json } from '../../platform/routing/answer.ts';
import { versionCheckOf, versionHeader } from '../../platform/routing/entity-tag.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute, type SignedInCall } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import type { CustomerFacts } from './customer.ts';
import type { Customer, CustomersModule } from './index.ts';

/** What the routes work with. */
export interface CustomersRoutesDeps {
  readonly customers: Omit<CustomersModule, 'findOrAdd'>;
  /** Does now what a change has left to do with invoices, as far as it is soon done. */
  readonly doChores: () => Promise<unknown>;
}

/** Routes of customers. */
export function createCustomersRoutes({ customers, doChores }: CustomersRoutesDeps): readonly Route[] {
  return [
    signedInRoute(listCustomers, async ({ principal, query: { q, page, per_page: perPage } }) => {
      const found = await customers.list(principal.organizationId, { search: q, page, perPage });
      const pagination = paginationOf(page, perPage, found.total);
      return json(200, { customers: found.customers.map(toBody), pagination });
    }),
    signedInRoute(getCustomer, async ({ principal: { organizationId }, params }) => {
      const customer = await customers.find({ organizationId, customerId: idOf(params.customer_id) });
      if (customer === null) throw notFound('customer');
      return { ...json(200, toBody(customer)), headers: versionHeader(customer.version) };
    }),
    signedInRoute(createCustomer, async ({ principal, body, requestId, keepAnswer }) => {
      const answer = await customers.create(actorOf(principal, requestId), toFacts(body), (tx, customer) =>
        keepAnswer(tx, changed(customer, 201)),
      );
      return changed(answer, 201);
    }),
    signedInRoute(updateCustomer, async (call) => {
      const customer = await customers.update(orderOf(call), toChange(call.body));
      if (customer === null) throw notFound('customer');
      await doChores();
      return changed(customer);
    }),
    signedInRoute(deleteCustomer, async (call) => {
      if (!(await customers.delete(orderOf(call)))) throw notFound('customer');
      return json(200, { success: true });
    }),
    signedInRoute(mergeCustomers, async (call) => {
      const customer = await customers.merge(orderOf(call), call.body.duplicate_ids.map(idOf));
      await doChores();
      return changed(customer);
    }),
  ];
}

function orderOf({
  principal,
  requestId,
  params,
  headers,
}: Pick<
  SignedInCall<{ readonly customer_id: string }, unknown, unknown>,
  'principal' | 'requestId' | 'params' | 'headers'
>) {
  const actor = actorOf(principal, requestId);
  return { actor, customerId: idOf(params.customer_id), check: versionCheckOf(headers['if-match']) };
}

/** The schema let UUIDs through only. */
function idOf(text: string): CustomerId {
  const id = toId<'customer'>(text);
  if (id === null) throw notFound('customer');
  return id;
}

function changed(customer: Customer, status = 200) {
  const body: z.infer<typeof CustomerChanged> = { success: true, customer: toBody(customer) };
  return { ...json(status, body), headers: versionHeader(customer.version) };
}

function toBody({
  companyName,
  vatId,
  createdAt,
  updatedAt,
  version: _version,
  ...rest
}: Customer): CustomerBody {
  const times = { created_at: createdAt.toISOString(), updated_at: updatedAt.toISOString() };
  return { ...rest, company_name: companyName, vat_id: vatId, ...times };
}

function toFacts({ company_name: companyName, vat_id: vatId, ...rest }: NewCustomerBody): CustomerFacts {
  const { address, email, notes } = rest;
  return {
    companyName,
    address: address ?? null,
    email: email ?? null,
    vatId: vatId ?? null,
    notes: notes ?? null,
  };
}

type Patch = { readonly [K in keyof NewCustomerBody]?: NewCustomerBody[K] | null | undefined };

function toChange({ company_name: companyName, vat_id: vatId, ...rest }: Patch): Partial<CustomerFacts> {
  const given = Object.entries({ companyName, vatId, ...rest }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}
