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

  test('may leave out freight and line totals: it is stored as it says, with a warning', async () => {
    const answer = await send({
      customer_company: 'Peak Bicycles',
      customer_address: '9 Summit Road',
      invoice_number: 'PO-1177',
      invoice_date: '2026-05-31',
      due_date: '2026-06-12',
      subtotal: '1850.40',
      tax_amount: '155.25',
      total_amount: '2053.90',
      line_items: [{ description: 'Touring frame, blue', quantity: 1, unit_price: '742.35' }],
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      success: true,
      invoice: { invoice_number: 'PO-1177', total_amount: '2053.90' },
    });
    const invoice = await shown((answer.body['invoice'] as { id: string }).id);
    expect(invoice).toMatchObject({
      due_date: '2026-06-12',
      subtotal: '1850.40',
      tax_amount: '155.25',
      shipping_amount: null,
      currency: null,
      customer: { company_name: 'Peak Bicycles', address: '9 Summit Road' },
      line_items: [{ line_number: 1, quantity: 1, unit_price: '742.35', line_total: '742.35' }],
    });
    expect(invoice.warnings.map(({ code }) => code)).toEqual(['total-differs', 'lines-differ']);
  });

  test('keeps everything that may be said about it', async () => {
    const more = {
      seller_name: 'Rad & Tat',
      seller_address: 'Am Markt 2',
      seller_vat_id: 'DE123456789',
      salesperson_id: '279',
      notes: 'Leave at the door',
      order_status: 3,
    };
    const line = { description: 'Oil', quantity: 0.125, unit: 'l', unit_price: '8', product_code: 'OIL-8' };
    const answer = await send({ ...entered, ...more, invoice_number: 'N-ALL', line_items: [line] });
    const invoice = await shown((answer.body['invoice'] as { id: string }).id);
    expect(invoice).toMatchObject({
      ...more,
      seller: { name: 'Rad & Tat', address: 'Am Markt 2', vat_id: 'DE123456789' },
      salesperson: { id: '279', name: '279' },
      line_items: [{ ...line, line_total: '1.00' }],
      source: 'manual',
      document: null,
      verification: null,
      history: [{ action: 'invoice.created', by: { kind: 'user', name: 'user@example.com' }, changes: {} }],
    });
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

describe('the list', () => {
  const list = (query: string, by = token) => server.call(`/invoices?${query}`, { token: by });
  const idsOf = (body: Readonly<Record<string, unknown>>) =>
    (body['invoices'] as Array<{ id: string }>).map(({ id }) => id);

  test('is walked by cursors as it is by pages, in any order', async () => {
    const whole = idsOf((await list('per_page=100&sort=total_amount&order=asc')).body);
    const walked: string[] = [];
    let query = 'per_page=2&sort=total_amount&order=asc';
    for (let page = 1; ; page += 1) {
      const { body } = await list(query);
      const pagination = body['pagination'] as {
        next_cursor: string | null;
        page: number;
        has_next: boolean;
      };
      walked.push(...idsOf(body));
      expect(pagination).toMatchObject({
        page,
        has_prev: page > 1,
        total: whole.length,
        total_is_exact: true,
      });
      expect(pagination.has_next).toBe(pagination.next_cursor !== null);
      if (pagination.next_cursor === null) break;
      query = `per_page=2&cursor=${pagination.next_cursor}`;
    }
    expect(walked).toEqual(whole);
  });

  test('finds words in any case and without accents, and never more by marks', async () => {
    await send({ ...entered, invoice_number: 'Q-1', customer_company: 'Ångström Öl', notes: 'Dringend!' });
    for (const query of [
      'q=angstrom',
      'q=%C3%96L',
      'q=dring',
      'q=q1+ol',
      'q=Q-1&status=1',
      'q=Q-1&count=fresh',
    ]) {
      const { body } = await list(query);
      expect(body, query).toMatchObject({ invoices: [{ invoice_number: 'Q-1' }], pagination: { total: 1 } });
    }
    for (const query of ['q=%25', 'q=_', "q='%20or%201=1", 'q=%F0%9F%8E%89', 'q=angstrom&status=5']) {
      expect((await list(query)).body, query).toMatchObject({ invoices: [], pagination: { total: 0 } });
    }
  });

  test('gives its total by kept counts as by counting again', async () => {
    const { customer_id: customer } = (
      (await list('per_page=1')).body['invoices'] as [{ customer_id: string }]
    )[0];
    for (const query of [
      '',
      'status=1',
      `customer_id=${customer}`,
      'date_from=2026-05-31',
      'salesperson_id=279',
    ]) {
      const [kept, fresh] = [await list(`${query}&count=maintained`), await list(`${query}&count=fresh`)];
      expect(kept.body, query).toEqual(fresh.body);
      expect((kept.body['pagination'] as { total: number }).total).toBeGreaterThan(0);
    }
  });

  test('refuses what it can not do, and names it', async () => {
    const cursor = ((await list('per_page=1')).body['pagination'] as { next_cursor: string }).next_cursor;
    for (const [query, pointer] of [
      ['sort=seller_vat_id', '/query/sort'],
      ['order=up', '/query/order'],
      ['cursor=abc', '/query/cursor'],
      [`cursor=${cursor}&sort=due_date`, '/query/cursor'],
      [`cursor=${cursor}&order=asc`, '/query/cursor'],
      ['date_from=2026-02-01&date_to=2026-01-01', '/query/date_from'],
      ['per_page=101', '/query/per_page'],
      ['page=0', '/query/page'],
      ['customer_id=7', '/query/customer_id'],
      [`q=${'x'.repeat(201)}`, '/query/q'],
      ['count=guess', '/query/count'],
    ] as const) {
      const answer = await list(query);
      expect(answer.status, query).toBe(400);
      expect(answer.body['errors'], query).toMatchObject([{ pointer }]);
    }
  });

  test('shows another organization nothing, by no filter, word or cursor', async () => {
    const foreign = await server.foreignToken();
    const cursor = ((await list('per_page=1')).body['pagination'] as { next_cursor: string }).next_cursor;
    for (const query of [
      '',
      'status=1',
      'q=northwind',
      'salesperson_id=279',
      `cursor=${cursor}`,
      'count=fresh',
    ]) {
      const { body } = await list(query, foreign);
      expect(body, query).toMatchObject({ invoices: [], pagination: { total: 0, next_cursor: null } });
    }
  });
});
