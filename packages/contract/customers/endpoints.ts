import { z } from 'zod';
import { NameSearchQuery } from '../common/page.ts';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import {
  Customer,
  CustomerChanged,
  CustomerList,
  CustomerMerge,
  CustomerPatch,
  NewCustomer,
} from './customer.ts';

const common = { access: 'user', tag: 'Customers' } as const;
const one = { ...common, params: z.object({ customer_id: Id }), hasVersion: true };

/** List customers. */
export const listCustomers = defineEndpoint({
  ...common,
  id: 'listCustomers',
  method: 'GET',
  path: '/customers',
  summary: 'List and search customers, by name',
  query: NameSearchQuery,
  answers: { 200: { about: 'One page of customers', schema: CustomerList } },
});

/** Add a customer. */
export const createCustomer = defineEndpoint({
  ...common,
  id: 'createCustomer',
  method: 'POST',
  path: '/customers',
  summary: 'Add a customer',
  description: 'Names that differ in case, accents and punctuation only are one name.',
  body: NewCustomer,
  answers: { 201: { about: 'Added', schema: CustomerChanged } },
  problems: [409],
});

/** One customer. */
export const getCustomer = defineEndpoint({
  ...one,
  id: 'getCustomer',
  method: 'GET',
  path: '/customers/{customer_id}',
  summary: 'One customer',
  answers: { 200: { about: 'The customer', schema: Customer } },
  problems: [404],
});

/** Change a customer. */
export const updateCustomer = defineEndpoint({
  ...one,
  id: 'updateCustomer',
  method: 'PATCH',
  path: '/customers/{customer_id}',
  summary: 'Change a customer',
  description: 'Searches find its invoices under a new name within a minute.',
  body: CustomerPatch,
  answers: { 200: { about: 'The customer after the change', schema: CustomerChanged } },
  problems: [404, 409],
});

/** Delete a customer. */
export const deleteCustomer = defineEndpoint({
  ...one,
  id: 'deleteCustomer',
  method: 'DELETE',
  path: '/customers/{customer_id}',
  summary: 'Delete a customer',
  description: 'Its invoices stay and keep naming it.',
  answers: { 200: { about: 'Deleted', schema: z.object({ success: z.literal(true) }) } },
  problems: [404],
});

/** Make several customers one. */
export const mergeCustomers = defineEndpoint({
  ...one,
  id: 'mergeCustomers',
  method: 'POST',
  path: '/customers/{customer_id}/merge',
  summary: 'Make duplicates of a customer one with it',
  description:
    'The duplicates go, and later invoices with their names belong to this customer. Their invoices move at once; when there are thousands, the rest within minutes.',
  body: CustomerMerge,
  answers: { 200: { about: 'The customer that stays', schema: CustomerChanged } },
  problems: [404],
});
