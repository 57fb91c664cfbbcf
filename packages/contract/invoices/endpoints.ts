import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { Invoice, InvoiceCreated, InvoiceList, InvoiceListQuery, NewInvoice } from './invoice.ts';

/** List invoices. */
export const listInvoices = defineEndpoint({
  id: 'listInvoices',
  method: 'GET',
  path: '/invoices/',
  access: 'user',
  tag: 'Invoices',
  summary: 'List invoices, newest first',
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
  summary: 'One invoice with its lines',
  params: z.object({ invoice_id: Id }),
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
