import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Customer, CustomerList } from '@vouch/contract/customers/customer.ts';
import { Invoice } from '@vouch/contract/invoices/invoice.ts';
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

const post = (path: string, json: object) => server.call(path, { token, json });
const change = (id: string, json: object, headers: Readonly<Record<string, string>> = {}) =>
  server.call(`/customers/${id}`, { method: 'PATCH', token, json, headers });
async function create(companyName: string): Promise<string> {
  const { body } = await post('/customers', { company_name: companyName });
  return (body['customer'] as { id: string }).id;
}
async function invoiceFor(companyName: string): Promise<string> {
  const { body } = await post('/invoices', {
    customer_company: companyName,
    invoice_number: `For ${companyName}`,
    invoice_date: '2026-01-31',
    total_amount: '1.00',
  });
  return (body['invoice'] as { id: string }).id;
}
const customerOf = async (invoiceId: string) =>
  Invoice.parse((await server.call(`/invoices/${invoiceId}`, { token })).body).customer;
const totalOf = async (query: string) =>
  ((await server.call(`/invoices?${query}`, { token })).body['pagination'] as { total: number }).total;

describe('a customer', () => {
  test('is added, shown, changed and deleted', async () => {
    const added = await post('/customers', {
      company_name: 'Alpen Brot AG',
      address: 'Gasse 1',
      email: 'post@alpen.example',
      vat_id: 'CHE-1',
    });
    expect(added.status).toBe(201);
    const customer = Customer.parse(added.body['customer']);
    const shown = await server.call(`/customers/${customer.id}`, { token });
    expect(shown.body).toEqual(customer);
    const etag = shown.headers.get('etag') ?? '';
    const changed = await change(customer.id, { address: null, notes: 'Rings' }, { 'if-match': etag });
    expect(changed.body).toMatchObject({ customer: { address: null, notes: 'Rings', vat_id: 'CHE-1' } });
    expect((await change(customer.id, { notes: 'x' }, { 'if-match': etag })).status).toBe(412);
    const path = `/customers/${customer.id}`;
    expect((await server.call(path, { method: 'DELETE', token })).body).toEqual({ success: true });
    expect((await server.call(path, { token })).status).toBe(404);
    expect((await server.call(path, { method: 'DELETE', token })).status).toBe(404);
  });

  test('has a name of its own, however that is written', async () => {
    await create('Überall GmbH');
    const other = await create('Anders GmbH');
    expect((await post('/customers', { company_name: 'UBERALL gmbh.' })).body).toMatchObject({
      status: 409,
      code: 'customer-exists',
    });
    expect((await change(other, { company_name: 'überall GmbH' })).status).toBe(409);
    expect((await post('/customers', { company_name: ' ' })).status).toBe(400);
    expect((await change(other, { name: 'x' })).status).toBe(400);
  });

  test('is found by any part of its name, and wildcards are letters like others', async () => {
    await create('Zwölf 100% Äpfel');
    const names = async (q: string) =>
      CustomerList.parse(
        (await server.call(`/customers?q=${encodeURIComponent(q)}`, { token })).body,
      ).customers.map(({ company_name: name }) => name);
    expect(await names('ölf')).toEqual(['Zwölf 100% Äpfel']);
    expect(await names('100 apf')).toEqual(['Zwölf 100% Äpfel']);
    expect(await names('%')).toEqual([]);
    expect(await names('_')).toEqual([]);
  });

  test('that was deleted comes anew with the next invoice; old ones keep naming it', async () => {
    const invoice = await invoiceFor('Weg AG');
    const old = await customerOf(invoice);
    await server.call(`/customers/${old?.id}`, { method: 'DELETE', token });
    expect(await customerOf(invoice)).toEqual(old);
    const anew = await customerOf(await invoiceFor('Weg AG'));
    expect(anew?.id).not.toBe(old?.id);
  });

  test('with a new name is found by it in its invoices, and no more by the old one', async () => {
    const invoice = await invoiceFor('Vormals Kg');
    const customer = await customerOf(invoice);
    await change(customer?.id ?? '', { company_name: 'Nunmehr KG' });
    expect([await totalOf('q=nunmehr'), await customerOf(invoice)]).toMatchObject([
      1,
      { company_name: 'Nunmehr KG' },
    ]);
    // The invoice's own number still says it.
    expect(await totalOf('q=vormals')).toBe(1);
  });
});

describe('merging customers', () => {
  test('moves invoices, counts and names to the one that stays', async () => {
    const invoices = [
      await invoiceFor('Rot AG'),
      await invoiceFor('Rot A.G. Basel'),
      await invoiceFor('Blau'),
    ];
    const [rot, basel, blau] = (await Promise.all(invoices.map(customerOf))).map(
      (customer) => customer?.id ?? '',
    );
    expect((await post(`/customers/${basel}/merge`, { duplicate_ids: [blau] })).status).toBe(200);
    const merged = await post(`/customers/${rot}/merge`, { duplicate_ids: [basel, rot] });
    expect(merged.body).toMatchObject({ success: true, customer: { id: rot, company_name: 'Rot AG' } });
    for (const invoice of invoices) expect((await customerOf(invoice))?.id).toBe(rot);
    expect(await totalOf(`customer_id=${rot}`)).toBe(3);
    expect(await totalOf(`customer_id=${rot}&count=fresh`)).toBe(3);
    expect(await totalOf(`customer_id=${basel}`)).toBe(0);
    expect(await totalOf('q=rot')).toBe(3);
    expect((await server.call(`/customers/${basel}`, { token })).status).toBe(404);
    const later = [await invoiceFor('ROT AG BASEL'), await invoiceFor('blau')];
    for (const invoice of later) expect((await customerOf(invoice))?.id).toBe(rot);
  });

  test('needs customers that are there, all of them', async () => {
    const [a, b] = [await create('Eins'), await create('Zwei')];
    const unknown = '01890000-0000-7000-8000-000000000000';
    expect((await post(`/customers/${a}/merge`, { duplicate_ids: [b, unknown] })).status).toBe(404);
    expect((await server.call(`/customers/${b}`, { token })).status).toBe(200);
    expect((await post(`/customers/${a}/merge`, { duplicate_ids: [] })).status).toBe(400);
  });
});

test('people of another organization see, change, merge and delete nothing', async () => {
  const [id, other] = [await create('Mein'), await create('Auch mein')];
  const calls = [
    server.call(`/customers/${id}`, { token: foreign }),
    server.call(`/customers/${id}`, { token: foreign, method: 'PATCH', json: { notes: 'x' } }),
    server.call(`/customers/${id}`, { token: foreign, method: 'DELETE' }),
    server.call(`/customers/${id}/merge`, { token: foreign, json: { duplicate_ids: [other] } }),
  ];
  expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect((await server.call('/customers', { token: foreign })).body).toMatchObject({ customers: [] });
  const { body } = await server.call('/customers', { token: foreign, json: { company_name: 'Mein' } });
  const theirs = (body['customer'] as { id: string }).id;
  const merge = { token: foreign, json: { duplicate_ids: [id] } };
  expect((await server.call(`/customers/${theirs}/merge`, merge)).status).toBe(404);
});
