import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Invoice } from '@vouch/contract/invoices/invoice.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let token = '';
beforeAll(async () => {
  server = await startTestServer();
  token = await server.token('user');
});
afterAll(() => server.stop());

const entered = {
  customer_company: 'Northwind Cycles Ltd',
  customer_address: '1 Harbour Way',
  invoice_number: 'N-1001',
  invoice_date: '2026-05-31',
  due_date: '2026-06-12',
  subtotal: '100.00',
  tax_amount: '20.00',
  total_amount: '120.00',
  currency: 'EUR',
  line_items: [{ description: 'Saddle', quantity: 4, unit_price: '25.00' }],
};
const send = (json: object, headers: Readonly<Record<string, string>> = {}) =>
  server.call('/invoices/', { token, json, headers });
const shown = async (id: unknown) =>
  Invoice.parse((await server.call(`/invoices/${String(id)}`, { token })).body);

describe('an invoice that is entered by hand', () => {
  test('comes back with exact amounts, its customer and its lines', async () => {
    const answer = await send(entered);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      success: true,
      invoice: { invoice_number: 'N-1001', total_amount: '120.00' },
    });
    const invoice = await shown((answer.body['invoice'] as { id: string }).id);
    expect(invoice).toMatchObject({
      subtotal: '100.00',
      customer: { company_name: 'Northwind Cycles Ltd' },
      line_items: [{ line_number: 1, quantity: 4, unit_price: '25.00' }],
      order_status: 1,
    });
    expect(Number(invoice.line_items[0]?.line_total)).toBe(100);
  });

  test('is saved with warnings when its number exists or its sums differ', async () => {
    const answer = await send({ ...entered, total_amount: '121.00' });
    expect(answer.status).toBe(201);
    const codes = (answer.body['warnings'] as Array<{ code: string }>).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['duplicate', 'total-differs']));
  });

  test('that is wrong is refused and named', async () => {
    for (const [change, pointer] of [
      [{ total_amount: '1,20' }, '/body/total_amount'],
      [{ total_amount: 120 }, '/body/total_amount'],
      [{ invoice_date: '2026-02-30' }, '/body/invoice_date'],
      [{ invoice_number: ' ' }, '/body/invoice_number'],
      [
        { line_items: [{ description: 'x', quantity: 1e-9, unit_price: '1' }] },
        '/body/line_items/0/quantity',
      ],
    ] as const) {
      const answer = await send({ ...entered, ...change });
      expect(answer.status, pointer).toBe(400);
      expect(answer.body['errors']).toMatchObject([{ pointer }]);
    }
  });
});

describe('a request with an idempotency key', () => {
  const key = { 'idempotency-key': 'order-77' };

  test('is done once, however often it is sent', async () => {
    const all = await Promise.all(
      Array.from({ length: 6 }, () => send({ ...entered, invoice_number: 'N-77' }, key)),
    );
    expect(all.every(({ status }) => status === 201 || status === 409)).toBe(true);
    const again = await send({ ...entered, invoice_number: 'N-77' }, key);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const ids = [...all, again].flatMap(({ status, body }) =>
      status === 201 ? [(body['invoice'] as { id: string }).id] : [],
    );
    expect(new Set(ids).size).toBe(1);
  });

  test('must not stand for another request', async () => {
    const answer = await send({ ...entered, invoice_number: 'N-78' }, key);
    expect(answer.body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });

  test("is each person's own", async () => {
    const other = await server.token('user', 'other@example.com');
    const json = { ...entered, invoice_number: 'N-79' };
    expect((await server.call('/invoices', { token: other, json, headers: key })).status).toBe(201);
  });

  test('that failed may be put right and sent again', async () => {
    const headers = { 'idempotency-key': 'order-78' };
    const wrong = { ...entered, line_items: [{ description: 'x', quantity: 1e-9, unit_price: '1' }] };
    expect((await send(wrong, headers)).status).toBe(400);
    expect((await send({ ...entered, invoice_number: 'N-80' }, headers)).status).toBe(201);
  });

  test('needs a sensible key', async () => {
    expect((await send(entered, { 'idempotency-key': 'x'.repeat(256) })).status).toBe(400);
  });
});

test('the list is filtered and paged as asked', async () => {
  const list = async (query: string) => (await server.call(`/invoices?${query}`, { token })).body;
  const all = (await list('per_page=100'))['pagination'] as { total: number };
  expect(all.total).toBeGreaterThanOrEqual(4);
  expect(await list('per_page=1&page=2')).toMatchObject({
    pagination: { page: 2, has_prev: true, pages: all.total },
  });
  expect(await list('status=5')).toMatchObject({ invoices: [] });
  expect(await list('date_from=2026-06-01')).toMatchObject({ pagination: { total: 0 } });
  expect(await list('date_from=2026-05-31&date_to=2026-05-31')).toMatchObject({
    pagination: { total: all.total },
  });
});
