import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { Invoice, InvoiceList, InvoiceListQuery } from './invoice.ts';

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
