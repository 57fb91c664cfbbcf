import type { DocumentedAnswer } from '../documented.ts';
import { created, memberOf } from './steps.ts';

const JSON_TYPE = 'application/json';

/** Invoices: list, one, create. */
export const INVOICE_ANSWERS: readonly DocumentedAnswer[] = [
  {
    title: 'GET /invoices/',
    status: 200,
    contentType: JSON_TYPE,
    standing: 'extended',
    note: 'Each invoice also says seller, currency, salesperson and document.',
    exchange: async (subject) => {
      await created(subject);
      return await subject.call('/invoices/');
    },
    members: {
      invoices: 'array',
      'invoices[].id': 'uuid',
      'invoices[].invoice_number': 'string',
      'invoices[].invoice_date': 'day',
      'invoices[].total_amount': 'amount',
      'invoices[].customer_id': 'uuid?',
      'invoices[].order_status': 'integer',
      pagination: 'object',
      'pagination.page': 'integer',
      'pagination.per_page': 'integer',
      'pagination.total': 'integer',
      'pagination.pages': 'integer',
      'pagination.has_next': 'boolean',
      'pagination.has_prev': 'boolean',
    },
  },
  {
    title: 'GET /invoices/{invoice_id}',
    status: 200,
    contentType: JSON_TYPE,
    standing: 'extended',
    note: 'Also amounts, seller, warnings and more.',
    exchange: async (subject) => {
      const { body } = await created(subject);
      return await subject.call(`/invoices/${String(memberOf(body, 'invoice', 'id'))}`);
    },
    members: {
      id: 'uuid',
      invoice_number: 'string',
      invoice_date: 'day',
      due_date: 'day',
      total_amount: 'amount',
      customer: 'object',
      'customer.id': 'uuid',
      'customer.company_name': 'string',
      line_items: 'array',
      'line_items[].line_number': 'integer',
      'line_items[].description': 'string',
      'line_items[].quantity': 'number',
      'line_items[].unit_price': 'amount',
      'line_items[].line_total': 'amount',
    },
  },
  {
    title: 'POST /invoices/',
    status: 201,
    contentType: JSON_TYPE,
    standing: 'extended',
    note: 'Also `warnings` about sums that differ (decision 17).',
    exchange: created,
    members: {
      success: '= true',
      invoice: 'object',
      'invoice.id': 'uuid',
      'invoice.invoice_number': 'string',
      'invoice.total_amount': 'amount',
    },
  },
];
