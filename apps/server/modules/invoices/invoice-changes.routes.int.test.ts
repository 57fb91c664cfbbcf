import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BulkResult } from '@vouch/contract/invoices/bulk.ts';
import { Invoice } from '@vouch/contract/invoices/invoice.ts';
import { InvoiceChanged } from '@vouch/contract/invoices/new-invoice.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let token = '';
let foreign = '';
beforeAll(async () => {
  server = await startTestServer();
  token = await server.token('user');
  foreign = await server.foreignToken();
});
afterAll(() => server.stop());

let number = 0;
const entered = () => ({
  customer_company: 'Northwind Cycles Ltd',
  invoice_number: `C-${(number += 1)}`,
  invoice_date: '2026-05-31',
  subtotal: '100.00',
  tax_amount: '20.00',
  total_amount: '120.00',
  line_items: [{ description: 'Saddle', quantity: 4, unit_price: '25.00' }],
});
async function create(more: object = {}): Promise<string> {
  const { body } = await server.call('/invoices', { token, json: { ...entered(), ...more } });
  return (body['invoice'] as { id: string }).id;
}
const get = (id: string) => server.call(`/invoices/${id}`, { token });
const patch = (id: string, json: object, headers: Readonly<Record<string, string>> = {}) =>
  server.call(`/invoices/${id}`, { method: 'PATCH', token, json, headers });
const remove = (id: string, headers: Readonly<Record<string, string>> = {}) =>
  server.call(`/invoices/${id}`, { method: 'DELETE', token, headers });
const restore = (id: string) => server.call(`/invoices/${id}/restore`, { method: 'POST', token });
const bulk = (json: object) => server.call('/invoices/bulk', { token, json });

describe('a change of an invoice', () => {
  test('changes what is named, empties what is null and leaves the rest', async () => {
    const id = await create({ notes: 'old', currency: 'EUR', salesperson_id: 'kim' });
    const answer = await patch(id, {
      notes: null,
      total_amount: '121.50000000',
      order_status: 5,
      customer_company: 'Other & Co',
      line_items: [{ description: 'Bell', quantity: 0.1, unit_price: '0.12345678', tax_rate: '19' }],
    });
    expect(answer.status).toBe(200);
    const { invoice, warnings } = InvoiceChanged.parse(answer.body);
    expect(invoice).toMatchObject({
      notes: null,
      currency: 'EUR',
      subtotal: '100.00',
      total_amount: '121.50000000',
      order_status: 5,
      customer: { company_name: 'Other & Co' },
      salesperson: { id: 'kim', name: 'kim' },
      line_items: [{ line_number: 1, description: 'Bell', quantity: 0.1, unit_price: '0.12345678' }],
    });
    expect(warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['total-differs', 'lines-differ']),
    );
    expect((await get(id)).body).toEqual(invoice);
  });

  test('puts new fields of the organization in the place of the old ones', async () => {
    const id = await create({ custom_fields: { project: 'Bridge', cost_center: '0042' } });
    expect((await get(id)).body['custom_fields']).toEqual({ project: 'Bridge', cost_center: '0042' });
    const { invoice } = InvoiceChanged.parse((await patch(id, { custom_fields: { project: 'Tower' } })).body);
    expect(invoice.custom_fields).toEqual({ project: 'Tower' });
    expect(invoice.history[0]?.changes).toEqual({
      custom_fields: { from: 'cost_center: 0042\nproject: Bridge', to: 'project: Tower' },
    });
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`own${index}`, 'x']));
    expect((await patch(id, { custom_fields: many })).status).toBe(400);
  });

  test('is told in the history with who, when, before and after', async () => {
    const id = await create();
    await patch(id, { order_status: 2, notes: 'Call first' });
    const { history } = Invoice.parse((await get(id)).body);
    expect(history.map(({ action }) => action)).toEqual(['invoice.updated', 'invoice.created']);
    expect(history[0]).toMatchObject({
      by: { kind: 'user', name: 'user@example.com' },
      changes: { order_status: { from: 1, to: 2 }, notes: { from: null, to: 'Call first' } },
    });
  });

  test('that changes nothing leaves version and history alone', async () => {
    const id = await create();
    const before = await get(id);
    expect((await patch(id, { total_amount: '120.00', order_status: 1 })).status).toBe(200);
    const after = await get(id);
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
    expect(after.body).toEqual(before.body);
  });

  test('is refused with 412 when someone else was first, and nothing is lost', async () => {
    const id = await create();
    const etag = (await get(id)).headers.get('etag') ?? '';
    const [one, two] = await Promise.all([
      patch(id, { notes: 'first' }, { 'if-match': etag }),
      patch(id, { notes: 'second' }, { 'if-match': etag }),
    ]);
    expect(new Set([one?.status, two?.status])).toEqual(new Set([200, 412]));
    const refused = one?.status === 412 ? one : two;
    expect(refused?.body).toMatchObject({ code: 'version-changed' });
    expect((await remove(id, { 'if-match': etag })).status).toBe(412);
    const current = (await get(id)).headers.get('etag') ?? '';
    expect(current).not.toBe(etag);
    expect((await patch(id, { notes: 'third' }, { 'if-match': current })).status).toBe(200);
    expect((await patch(id, { notes: 'last wins' })).body).toMatchObject({ invoice: { notes: 'last wins' } });
  });

  test('gives a customer that is there, and takes it away', async () => {
    const id = await create();
    const { body } = await server.call('/customers', { token, json: { company_name: 'Given GmbH' } });
    const customerId = (body['customer'] as { id: string }).id;
    const given = await patch(id, { customer_id: customerId });
    expect(given.body).toMatchObject({ invoice: { customer: { company_name: 'Given GmbH' } } });
    expect((await patch(id, { customer_id: null })).body).toMatchObject({ invoice: { customer: null } });
  });

  test('that is wrong is refused and named', async () => {
    const id = await create();
    for (const [json, pointer] of [
      [{ total_amount: 'abc' }, '/body/total_amount'],
      [{ invoice_number: null }, '/body/invoice_number'],
      [{ order_status: 7 }, '/body/order_status'],
      [{ total: '1' }, '/body'],
      [{ customer_id: '01890000-0000-7000-8000-000000000000' }, '/body/customer_id'],
      [{ customer_id: null, customer_company: 'x' }, '/body/customer_id'],
    ] as const) {
      const answer = await patch(id, json);
      expect(answer.status, JSON.stringify(json)).toBe(400);
      expect(answer.body['errors']).toMatchObject([{ pointer }]);
    }
  });
});

describe('a deleted invoice', () => {
  test('is gone everywhere, and back as it was when restored', async () => {
    const id = await create({ invoice_number: 'D-77' });
    const list = async (query: string) => {
      const { body } = await server.call(`/invoices?q=D-77&${query}`, { token });
      return (body['invoices'] as Array<{ id: string }>).map((invoice) => invoice.id);
    };
    const before = Invoice.parse((await get(id)).body);
    expect((await remove(id)).body).toEqual({ success: true, invoice: { id } });
    expect((await get(id)).status).toBe(404);
    expect((await patch(id, { notes: 'x' })).status).toBe(404);
    expect((await remove(id)).status).toBe(404);
    expect([await list(''), await list('deleted=true')]).toEqual([[], [id]]);
    expect((await restore(id)).status).toBe(200);
    expect((await restore(id)).status).toBe(200);
    const after = Invoice.parse((await get(id)).body);
    expect(after.history.map(({ action }) => action)).toEqual([
      'invoice.restored',
      'invoice.deleted',
      'invoice.created',
    ]);
    expect({ ...after, history: [], updated_at: '' }).toEqual({ ...before, history: [], updated_at: '' });
    expect([await list(''), await list('deleted=true')]).toEqual([[id], []]);
  });
});

describe('changing many invoices', () => {
  test('tells how it went for each, and each is in the history', async () => {
    const [a, b, gone] = [await create(), await create({ order_status: 4 }), await create()];
    await remove(gone);
    const unknown = '01890000-0000-7000-8000-000000000000';
    const answer = await bulk({ action: 'set_status', status: 4, ids: [a, b, a, gone, unknown] });
    expect(BulkResult.parse(answer.body)).toEqual({
      success: false,
      results: [
        { id: a, outcome: 'done' },
        { id: b, outcome: 'unchanged' },
        { id: gone, outcome: 'not_found' },
        { id: unknown, outcome: 'not_found' },
      ],
    });
    expect(Invoice.parse((await get(a)).body)).toMatchObject({
      order_status: 4,
      history: [{ changes: { order_status: { from: 1, to: 4 } } }, { action: 'invoice.created' }],
    });
    expect((await bulk({ action: 'restore', ids: [gone, a] })).body).toMatchObject({
      success: true,
      results: [{ outcome: 'done' }, { outcome: 'unchanged' }],
    });
    expect((await bulk({ action: 'delete', ids: [a, b, gone] })).body).toMatchObject({ success: true });
    expect((await Promise.all([a, b, gone].map(get))).map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  test('takes 500 at most, knows its actions, and works once for one key', async () => {
    const id = await create();
    const many = Array.from({ length: 501 }, () => id);
    expect((await bulk({ action: 'delete', ids: many })).status).toBe(400);
    expect((await bulk({ action: 'delete', ids: [] })).status).toBe(400);
    expect((await bulk({ action: 'pay', ids: [id] })).status).toBe(400);
    expect((await bulk({ action: 'set_status', ids: [id] })).status).toBe(400);
    const once = () =>
      server.call('/invoices/bulk', {
        token,
        json: { action: 'delete', ids: [id] },
        headers: { 'idempotency-key': 'bulk-1' },
      });
    expect((await once()).body).toMatchObject({ results: [{ outcome: 'done' }] });
    expect((await once()).body).toMatchObject({ results: [{ outcome: 'done' }] });
  });
});

describe('people of another organization', () => {
  test('see, change, delete and restore nothing', async () => {
    const id = await create();
    const calls = [
      server.call(`/invoices/${id}`, { token: foreign }),
      server.call(`/invoices/${id}`, { token: foreign, method: 'PATCH', json: { notes: 'x' } }),
      server.call(`/invoices/${id}`, { token: foreign, method: 'DELETE' }),
      server.call(`/invoices/${id}/restore`, { token: foreign, method: 'POST' }),
    ];
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    const json = { action: 'delete', ids: [id] };
    const answer = await server.call('/invoices/bulk', { token: foreign, json });
    expect(answer.body).toMatchObject({ results: [{ outcome: 'not_found' }] });
    expect((await server.call('/invoices', { token: foreign })).body).toMatchObject({ invoices: [] });
    expect((await get(id)).status).toBe(200);
  });

  test('and nobody at all are let in', async () => {
    const id = await create();
    const calls = [
      server.call(`/invoices/${id}`, { method: 'PATCH', json: {} }),
      server.call(`/invoices/${id}`, { method: 'DELETE' }),
      server.call(`/invoices/${id}/restore`, { method: 'POST' }),
      server.call('/invoices/bulk', { json: { action: 'delete', ids: [id] } }),
      server.call('/customers'),
      server.call('/salespersons'),
    ];
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401]);
  });
});
