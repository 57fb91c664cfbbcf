import { sql } from 'drizzle-orm';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WEBHOOK_EVENT_TYPES } from '@vouch/contract/webhooks/events.ts';
import { DeliveryDetail, DeliveryList, WebhookWithSecret } from '@vouch/contract/webhooks/webhook.ts';
import { rowsOf } from '../../platform/database/database.ts';
import { formOf, invoicePdf } from '../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { type Received, type Receiver, startReceiver } from './testing/receiver.ts';

let server: TestServer;
let receiver: Receiver;
let admin = '';
let user = '';
let foreign = '';
beforeAll(async () => {
  receiver = await startReceiver();
  server = await startTestServer({ WEBHOOK_ALLOWED_HOSTS: receiver.host });
  admin = await server.token('admin');
  user = await server.token('user');
  foreign = await server.foreignToken();
});
afterAll(async () => {
  await server.stop();
  receiver.close();
});
beforeEach(async () => {
  receiver.world.answer = (response) => response.writeHead(204).end();
  const { webhooks } = (await server.call('/webhooks', { token: admin })).body as {
    webhooks: { id: string }[];
  };
  for (const { id } of webhooks) await server.call(`/webhooks/${id}`, { method: 'DELETE', token: admin });
  receiver.received.length = 0;
});

async function add(events: readonly string[], token = admin) {
  const answer = await server.call('/webhooks', { token, json: { url: `${receiver.url}/hook`, events } });
  expect(answer.status, answer.text).toBe(201);
  const { secret, ...webhook } = WebhookWithSecret.parse(answer.body);
  if (secret === null) throw new Error('There is no secret.');
  return { ...webhook, secret };
}

const verified = (secret: string, { body, headers }: Received) =>
  new Verifier(secret).verify(body, headers) as { type: string; data: Record<string, unknown> };

async function ended(webhookId: string, token = admin) {
  for (let round = 0; round < 400; round += 1) {
    const { body } = await server.call(`/webhooks/${webhookId}/deliveries?per_page=100`, { token });
    const { deliveries } = DeliveryList.parse(body);
    if (deliveries.length > 0 && deliveries.every(({ status }) => status !== 'pending')) return deliveries;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The deliveries did not end.');
}

const newInvoice = () =>
  server.call('/invoices', {
    token: user,
    json: {
      invoice_number: 'W-1',
      invoice_date: '2026-03-01',
      customer_company: 'Harbour Books',
      total_amount: '10.00',
      line_items: [{ description: 'Paper', quantity: 1, unit_price: '10.00' }],
    },
  });

describe('what happens', () => {
  test('is told once, signed so that the library of the standard takes it', async () => {
    const { secret, id } = await add(['invoice.created']);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const created = await newInvoice();
    expect(created.status, created.text).toBe(201);
    const [request] = await receiver.count(1);
    expect(request?.path).toBe('/hook');
    expect(request?.headers['content-type']).toBe('application/json');
    const { invoice } = created.body as { invoice: { id: string } };
    expect(verified(secret, request!)).toMatchObject({
      type: 'invoice.created',
      data: { invoice_id: invoice.id },
    });
    expect(() => verified(`whsec_${Buffer.alloc(32).toString('base64')}`, request!)).toThrow();
    const [delivery] = await ended(id);
    expect(delivery).toMatchObject({ status: 'delivered', attempts: 1, last_response_status: 204 });
    expect(delivery?.message_id).toBe(request?.headers['webhook-id']);
    expect(receiver.received).toHaveLength(1);
  });

  test('to a document is told: how its task ended and what became of it', async () => {
    const { id } = await add(['*']);
    const body = formOf(await invoicePdf(61), 'a.pdf');
    const taken = await server.call('/invoices/upload', { token: user, body });
    await server.ended(taken.body['task_id'], user);
    const events = (await ended(id)).map(({ event }) => event);
    expect(events).toContain('task.completed');
    expect(events.some((event) => event === 'invoice.created' || event === 'review.waiting')).toBe(true);
    expect(new Set(events).size).toBe(events.length);
  });

  test('is not told to those who did not ask for it, nor to another organization', async () => {
    const own = await add(['task.failed']);
    const other = await add(['*'], foreign);
    await newInvoice();
    await server.call(`/webhooks/${own.id}/test`, { method: 'POST', token: admin });
    await ended(own.id);
    expect(receiver.received.map(({ body }) => JSON.parse(body).type)).toEqual(['webhook.test']);
    const foreignList = await server.call(`/webhooks/${other.id}/deliveries`, { token: foreign });
    expect(foreignList.body['deliveries']).toEqual([]);
    await server.call(`/webhooks/${other.id}`, { method: 'DELETE', token: foreign });
  });
});

describe('a delivery', () => {
  test('that is refused shows why and waits for the next try; a redirect is an answer like any other', async () => {
    receiver.world.answer = (response, request) =>
      request.url === '/hook'
        ? response.writeHead(302, { location: `${receiver.url}/elsewhere` }).end('Moved\0 away'.repeat(200))
        : response.writeHead(204).end();
    const { id } = await add(['invoice.created']);
    await newInvoice();
    await receiver.count(1);
    const delivery = await until(async () => {
      const { body } = await server.call(`/webhooks/${id}/deliveries`, { token: admin });
      return DeliveryList.parse(body).deliveries.find(({ last_response_status: status }) => status === 302);
    });
    expect(delivery).toMatchObject({ status: 'pending', attempts: 1 });
    expect(Date.parse(delivery.next_attempt_at ?? '')).toBeGreaterThan(
      Date.parse(delivery.created_at) + 4_000,
    );
    const path = `/webhooks/${id}/deliveries/${delivery.id}`;
    const detail = DeliveryDetail.parse((await server.call(path, { token: admin })).body);
    expect(detail.tries[0]).toMatchObject({ number: 1, response_status: 302 });
    expect(detail.tries[0]?.response_excerpt).toMatch(/^Moved. away/u);
    expect(detail.tries[0]?.response_excerpt?.length).toBeLessThanOrEqual(1_000);
    expect(JSON.parse(detail.payload)).toMatchObject({ type: 'invoice.created' });
    const again = await server.call(`${path}/replay`, { method: 'POST', token: admin });
    expect(again.status).toBe(409);
    expect(receiver.received.map((one) => one.path)).not.toContain('/elsewhere');
  });

  test('can be sent again, alone or by span of time, under the same id', async () => {
    const { id, secret } = await add(['invoice.created']);
    await newInvoice();
    const [delivery] = await ended(id);
    const one = await server.call(`/webhooks/${id}/deliveries/${delivery?.id}/replay`, {
      method: 'POST',
      token: admin,
    });
    expect(one.status).toBe(202);
    await receiver.count(2);
    await ended(id);
    const none = await server.call(`/webhooks/${id}/replay`, {
      token: admin,
      json: { from: delivery?.created_at },
    });
    expect(none.body).toMatchObject({ replayed: 0 });
    const span = await server.call(`/webhooks/${id}/replay`, {
      token: admin,
      json: { from: delivery?.created_at, include_delivered: true },
    });
    expect(span.body).toMatchObject({ replayed: 1, has_more: false });
    const requests = await receiver.count(3);
    expect(new Set(requests.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    for (const request of requests) verified(secret, request);
    expect((await ended(id))[0]).toMatchObject({ status: 'delivered', attempts: 3 });
  });
});

describe('a webhook', () => {
  test('is signed with both secrets while one is changed', async () => {
    const first = await add(['invoice.created']);
    const rotated = await server.call(`/webhooks/${first.id}/rotate-secret`, {
      method: 'POST',
      token: admin,
    });
    const second = WebhookWithSecret.parse(rotated.body);
    expect(second.secret).not.toBe(first.secret);
    expect(second.old_secret_valid_until).not.toBeNull();
    await newInvoice();
    const [request] = await receiver.count(1);
    expect(request?.headers['webhook-signature']?.split(' ')).toHaveLength(2);
    verified(first.secret, request!);
    verified(String(second.secret), request!);
    for (const path of ['/webhooks', `/webhooks/${first.id}`])
      expect((await server.call(path, { token: admin })).text).not.toContain('whsec_');
  });

  test('that is off is told later what happened meanwhile', async () => {
    const { id } = await add(['invoice.created']);
    const since = new Date().toISOString();
    const change = (json: object) => server.call(`/webhooks/${id}`, { method: 'PATCH', token: admin, json });
    expect((await change({ enabled: false })).body).toMatchObject({
      enabled: false,
      disabled_reason: 'by-admin',
    });
    await newInvoice();
    expect((await ended(id))[0]).toMatchObject({ status: 'skipped', attempts: 0 });
    const replay = () => server.call(`/webhooks/${id}/replay`, { token: admin, json: { from: since } });
    expect((await replay()).status).toBe(409);
    expect((await change({ enabled: true })).body).toMatchObject({ enabled: true, disabled_reason: null });
    expect((await replay()).body).toMatchObject({ replayed: 1 });
    await receiver.count(1);
  });

  test('that answers 410 is turned off, and the other one is told', async () => {
    receiver.world.answer = (response, request) =>
      response.writeHead(request.url === '/gone' ? 410 : 204).end();
    const watcher = await add(['webhook.disabled']);
    const gone = await server.call('/webhooks', {
      token: admin,
      json: { url: `${receiver.url}/gone`, events: ['invoice.created'] },
    });
    await newInvoice();
    const requests = await receiver.count(2);
    const told = requests.find(({ path }) => path === '/hook');
    expect(verified(watcher.secret, told!).data).toEqual({ webhook_id: gone.body['id'], reason: 'gone' });
    const now = await server.call(`/webhooks/${String(gone.body['id'])}`, { token: admin });
    expect(now.body).toMatchObject({ enabled: false, disabled_reason: 'gone' });
  });

  test('can be changed and removed', async () => {
    const { id } = await add(['invoice.created']);
    const changed = await server.call(`/webhooks/${id}`, {
      method: 'PATCH',
      token: admin,
      json: { events: ['*'], description: 'Books' },
    });
    expect(changed.body).toMatchObject({ events: ['*'], description: 'Books', url: `${receiver.url}/hook` });
    expect((await server.call(`/webhooks/${id}`, { method: 'DELETE', token: admin })).status).toBe(204);
    expect((await server.call(`/webhooks/${id}`, { token: admin })).status).toBe(404);
  });

  test('is made once for one idempotency key, and its secret is shown once', async () => {
    const json = { url: `${receiver.url}/hook`, events: ['*'] };
    const headers = { 'idempotency-key': 'one-webhook' };
    const first = await server.call('/webhooks', { token: admin, json, headers });
    const second = await server.call('/webhooks', { token: admin, json, headers });
    expect(first.body['secret']).toMatch(/^whsec_/);
    expect(second.status).toBe(201);
    expect(second.body).toEqual({ ...first.body, secret: null });
    expect((await server.call('/webhooks', { token: admin })).body['webhooks']).toHaveLength(1);
    const rotate = () =>
      server.call(`/webhooks/${String(first.body['id'])}/rotate-secret`, {
        method: 'POST',
        token: admin,
        headers: { 'idempotency-key': 'one-rotation' },
      });
    expect((await rotate()).body['secret']).toMatch(/^whsec_/);
    expect((await rotate()).body['secret']).toBeNull();
    const { executor } = server.composition.foundation.database;
    const kept = await rowsOf(executor, sql`select response_body from idempotency_keys`);
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toContain('whsec_');
  });

  test('takes any text as description that can be stored', async () => {
    const { id } = await add(['*']);
    for (const [description, status] of [
      ['\u0001 \u202e 株 👩‍🚀', 200],
      ['a\0b\ud800', 400],
    ] as const) {
      const json = { description };
      const changed = await server.call(`/webhooks/${id}`, { method: 'PATCH', token: admin, json });
      expect(changed.status).toBe(status);
    }
    const year0 = { from: '0000-01-01T00:00:00Z' };
    expect((await server.call(`/webhooks/${id}/replay`, { token: admin, json: year0 })).status).toBe(400);
  });
});

test.each([
  ['http://books.example.com/hook', 'webhook-url-invalid'],
  ['ftp://books.example.com/hook', 'webhook-url-invalid'],
  ['https://user:pass@books.example.com/', 'webhook-url-invalid'],
  ['no address', 'webhook-url-invalid'],
  ['https://127.0.0.1/hook', 'webhook-url-blocked'],
  ['https://[::ffff:10.0.0.1]/', 'webhook-url-blocked'],
  ['https://169.254.169.254/latest/meta-data', 'webhook-url-blocked'],
  ['https://0x7f.1/', 'webhook-url-blocked'],
  ['https://localhost/', 'webhook-url-blocked'],
  ['https://books.example.com:8443/', 'webhook-url-blocked'],
])('the address %s is refused as %s', async (url, code) => {
  const answer = await server.call('/webhooks', { token: admin, json: { url, events: ['*'] } });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({ code, errors: [{ pointer: '/body/url' }] });
});

test.each([
  { url: 'https://books.example.com/', events: [] },
  { url: 'https://books.example.com/', events: ['nothing.happened'] },
  { url: 'https://books.example.com/', events: ['*'], secret: 'whsec_own' },
  { events: ['*'] },
])('wrong input %j is 400', async (json) => {
  expect((await server.call('/webhooks', { token: admin, json })).status).toBe(400);
});

test('only administrators of the organization get in', async () => {
  const { id } = await add(['invoice.created']);
  await newInvoice();
  const [delivery] = await ended(id);
  const calls: [string, string, object?][] = [
    ['GET', `/webhooks/${id}`],
    ['PATCH', `/webhooks/${id}`, {}],
    ['DELETE', `/webhooks/${id}`],
    ['POST', `/webhooks/${id}/rotate-secret`],
    ['POST', `/webhooks/${id}/test`],
    ['POST', `/webhooks/${id}/replay`, { from: '2026-01-01T00:00:00Z' }],
    ['GET', `/webhooks/${id}/deliveries`],
    ['GET', `/webhooks/${id}/deliveries/${delivery?.id}`],
    ['POST', `/webhooks/${id}/deliveries/${delivery?.id}/replay`],
  ];
  for (const [method, path, json] of calls) {
    const call = async (token?: string) =>
      (await server.call(path, { method, json, ...(token === undefined ? {} : { token }) })).status;
    expect(await call(), `${method} ${path} without sign-in`).toBe(401);
    expect(await call(user), `${method} ${path} as user`).toBe(403);
    expect(await call(foreign), `${method} ${path} from elsewhere`).toBe(404);
  }
  for (const path of ['/webhooks', '/webhooks/events']) {
    expect((await server.call(path)).status).toBe(401);
    expect((await server.call(path, { token: user })).status).toBe(403);
  }
  const { events } = (await server.call('/webhooks/events', { token: admin })).body as {
    events: { type: string }[];
  };
  expect(events.map(({ type }) => type)).toEqual([...WEBHOOK_EVENT_TYPES]);
});

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let round = 0; round < 400; round += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It did not happen.');
}
