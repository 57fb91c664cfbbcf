import { afterAll, beforeAll, expect, test } from 'vitest';
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

const post = (json: object) => server.call('/salespersons', { token, json });
const one = (id: string, request: object = {}) =>
  server.call(`/salespersons/${encodeURIComponent(id)}`, { token, ...request });

test('a salesperson is added under its own id or a new one, shown, changed and deleted', async () => {
  expect((await post({ id: 'HR/7 ü', name: 'Kim' })).status).toBe(201);
  expect((await post({ id: 'HR/7 ü', name: 'Kim' })).body).toMatchObject({
    status: 409,
    code: 'salesperson-exists',
  });
  const made = await post({ name: 'Noor', email: 'noor@example.com' });
  expect(made.body).toMatchObject({ salesperson: { name: 'Noor', email: 'noor@example.com' } });
  const shown = await one('HR/7 ü');
  expect(shown.body).toMatchObject({ id: 'HR/7 ü', name: 'Kim', email: null });
  const headers = { 'if-match': shown.headers.get('etag') ?? '' };
  const changed = await one('HR/7 ü', { method: 'PATCH', json: { name: 'Kim B.' }, headers });
  expect(changed.body).toMatchObject({ salesperson: { name: 'Kim B.' } });
  expect((await one('HR/7 ü', { method: 'PATCH', json: { name: 'x' }, headers })).status).toBe(412);
  expect((await one('HR/7 ü', { method: 'DELETE' })).body).toEqual({ success: true });
  expect((await one('HR/7 ü')).status).toBe(404);
  expect((await post({ id: 'HR/7 ü', name: 'Kim again' })).status).toBe(201);
});

test('an invoice brings a salesperson that nobody has entered, and is listed by it', async () => {
  const json = {
    customer_company: 'Northwind',
    invoice_number: 'S-1',
    invoice_date: '2026-05-31',
    total_amount: '1.00',
    salesperson_id: 'sp-9',
  };
  expect((await server.call('/invoices', { token, json })).status).toBe(201);
  expect((await one('sp-9')).body).toMatchObject({ name: 'sp-9' });
  const { body } = await server.call('/invoices?salesperson_id=sp-9', { token });
  expect(body).toMatchObject({ invoices: [{ salesperson_id: 'sp-9' }], pagination: { total: 1 } });
  expect((await server.call('/invoices?salesperson_id=%00', { token })).status).toBe(400);
});

test('salespersons are found by parts of name and id', async () => {
  await post({ id: 'x-100%', name: 'Ümit Örs' });
  const names = async (q: string) => {
    const { body } = await server.call(`/salespersons?q=${encodeURIComponent(q)}`, { token });
    return (body['salespersons'] as Array<{ name: string }>).map(({ name }) => name);
  };
  expect(await names('örs')).toEqual(['Ümit Örs']);
  expect(await names('100%')).toEqual(['Ümit Örs']);
  expect(await names('_')).toEqual([]);
});

test('people of another organization see, change and delete nothing, and may use the same id', async () => {
  await post({ id: 'same', name: 'Mine' });
  const theirs = { token: foreign };
  expect((await one('same', theirs)).status).toBe(404);
  expect((await one('same', { ...theirs, method: 'PATCH', json: { name: 'x' } })).status).toBe(404);
  expect((await one('same', { ...theirs, method: 'DELETE' })).status).toBe(404);
  expect((await server.call('/salespersons', theirs)).body).toMatchObject({ salespersons: [] });
  const json = { id: 'same', name: 'Theirs' };
  expect((await server.call('/salespersons', { ...theirs, json })).status).toBe(201);
  expect((await one('same')).body).toMatchObject({ name: 'Mine' });
});
