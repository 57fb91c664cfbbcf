import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { BulkAction, BulkResult } from './bulk.ts';
import { Invoice } from './invoice.ts';
import { InvoiceList, InvoiceListQuery } from './invoice-list.ts';
import { InvoiceChanged, InvoiceCreated, InvoiceDeleted, InvoicePatch, NewInvoice } from './new-invoice.ts';

const params = z.object({ invoice_id: Id });

/** List invoices. */
export const listInvoices = defineEndpoint({
  id: 'listInvoices',
  method: 'GET',
  path: '/invoices/',
  access: 'user',
  tag: 'Invoices',
  summary: 'List and search invoices, newest first',
  query: InvoiceListQuery,
  answers: { 200: { about: 'One page of invoices', schema: InvoiceList } },
});

/** One invoice. */
export const getInvoice = defineEndpoint({
  id: 'getInvoice',
  method: 'GET',
  path: '/invoices/{invoice_id}',
  access: 'user',
  tag: 'Invoices',
  summary: 'One invoice with its lines, its customer and its history',
  params,
  hasVersion: true,
  answers: { 200: { about: 'The invoice', schema: Invoice } },
  problems: [404],
});

/** Enter an invoice by hand. */
export const createInvoice = defineEndpoint({
  id: 'createInvoice',
  method: 'POST',
  path: '/invoices/',
  access: 'user',
  tag: 'Invoices',
  summary: 'Enter an invoice by hand',
  description: 'Sums that differ and a number that exists already never block saving: `warnings` names them.',
  body: NewInvoice,
  answers: { 201: { about: 'Saved', schema: InvoiceCreated } },
});

/** Change an invoice. */
export const updateInvoice = defineEndpoint({
  id: 'updateInvoice',
  method: 'PATCH',
  path: '/invoices/{invoice_id}',
  access: 'user',
  tag: 'Invoices',
  summary: 'Change some members of an invoice',
  description:
    'With `If-Match` nothing changes that someone else changed meanwhile; without it the last one wins.',
  params,
  hasVersion: true,
  body: InvoicePatch,
  answers: { 200: { about: 'The invoice after the change', schema: InvoiceChanged } },
  problems: [404],
});

/** Delete an invoice. */
export const deleteInvoice = defineEndpoint({
  id: 'deleteInvoice',
  method: 'DELETE',
  path: '/invoices/{invoice_id}',
  access: 'user',
  tag: 'Invoices',
  summary: 'Delete an invoice',
  description: 'It is kept out of sight and can be restored.',
  params,
  hasVersion: true,
  answers: { 200: { about: 'Deleted', schema: InvoiceDeleted } },
  problems: [404],
});

/** Take a deleted invoice back. */
export const restoreInvoice = defineEndpoint({
  id: 'restoreInvoice',
  method: 'POST',
  path: '/invoices/{invoice_id}/restore',
  access: 'user',
  tag: 'Invoices',
  summary: 'Take a deleted invoice back',
  description: 'One that is not deleted stays as it is.',
  params,
  hasVersion: true,
  answers: { 200: { about: 'The invoice', schema: InvoiceChanged } },
  problems: [404],
});

/** Change many invoices. */
export const changeInvoices = defineEndpoint({
  id: 'changeInvoices',
  method: 'POST',
  path: '/invoices/bulk',
  access: 'user',
  tag: 'Invoices',
  summary: 'Set the status of many invoices, delete or restore them',
  description: 'All that are found change together; the answer tells how it went for each.',
  body: BulkAction,
  answers: { 200: { about: 'How it went for each', schema: BulkResult } },
});
