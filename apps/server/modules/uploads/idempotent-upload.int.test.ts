import { afterAll, beforeAll, expect, test } from 'vitest';
import { formOf, invoicePdf } from '../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let token = '';
let pdf: Uint8Array;
beforeAll(async () => {
  server = await startTestServer({ VOUCH_ROLE: 'api' });
  [token, pdf] = await Promise.all([server.token('admin'), invoicePdf(700)]);
});
afterAll(() => server.stop());

const send = (key: string, form: FormData) =>
  server.call('/invoices/upload', { token, body: form, headers: { 'idempotency-key': key } });
const taskCount = async () => {
  const { body } = await server.call('/admin/jobs', { token });
  return (body['statistics'] as { readonly total_jobs: number }).total_jobs;
};

test('of twenty equal uploads that come at once one is taken in, and all who ask later hear of it', async () => {
  const before = await taskCount();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => send('at-once', formOf(pdf, 'a.pdf', { auto_save: 'false' }))),
  );
  expect(await taskCount()).toBe(before + 1);
  const taken = answers.filter(({ status }) => status === 202);
  expect(new Set(taken.map(({ body }) => body['task_id'])).size).toBe(1);
  for (const { status, body, headers } of answers.filter((answer) => !taken.includes(answer))) {
    expect([status, body['code']]).toEqual([409, 'request-running']);
    expect(headers.get('retry-after')).toBe('1');
  }
  const later = await send('at-once', formOf(pdf, 'a.pdf', { auto_save: 'false' }));
  expect(later.body).toEqual(taken[0]?.body);
  expect(later.headers.get('idempotency-replayed')).toBe('true');
});

test('a key stands for the content of its form: another file or field is another request', async () => {
  const before = await taskCount();
  expect((await send('content', formOf(pdf, 'a.pdf'))).status).toBe(202);
  const changed = Uint8Array.from(pdf);
  changed[changed.length - 1] = 0x20;
  for (const form of [formOf(changed, 'a.pdf'), formOf(pdf, 'a.pdf', { auto_save: 'false' })]) {
    const answer = await send('content', form);
    expect(answer.body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  }
  expect(await taskCount()).toBe(before + 1);
});

test('an upload by address with a key is taken in once', async () => {
  const before = await taskCount();
  const json = { blob_url: 'https://files.example/invoice.pdf' };
  const headers = { 'idempotency-key': 'by-address' };
  const first = await server.call('/invoices/upload', { token, json, headers });
  const again = await server.call('/invoices/upload', { token, json, headers });
  expect([first.status, again.status]).toEqual([202, 202]);
  expect(again.body).toEqual(first.body);
  expect(await taskCount()).toBe(before + 1);
});

test('a form that is refused leaves its key free', async () => {
  expect((await send('refused', formOf(Buffer.from('words'), 'a.pdf'))).status).toBe(400);
  expect((await send('refused', formOf(pdf, 'a.pdf'))).status).toBe(202);
});
