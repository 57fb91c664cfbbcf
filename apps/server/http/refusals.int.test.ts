import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let token = '';
beforeAll(async () => {
  server = await startTestServer({ VOUCH_ROLE: 'api' });
  token = await server.token('user');
});
afterAll(() => server.stop());

/** Announces a body and sends none of it; what comes back. */
function announce(path: string, headers: Record<string, string>) {
  return new Promise<{ status: number; body: Record<string, unknown> }>((resolve, reject) => {
    const sent = request(`${server.url}${path}`, { method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        sent.destroy();
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as Record<string, unknown> });
      });
    });
    sent.on('error', reject).flushHeaders();
  });
}

test.each([
  ['a form', 'multipart/form-data; boundary=x'],
  ['JSON', 'application/json'],
])('%s whose announced length is absurd is refused before any of it came', async (_name, type) => {
  const headers = { 'content-type': type, 'content-length': '99999999999', authorization: `Bearer ${token}` };
  const answer = await announce('/invoices/upload', headers);
  expect(answer).toMatchObject({ status: 413, body: { code: 'too-large', request_id: expect.any(String) } });
});

test('a method that an address does not take is answered by those it takes', async () => {
  for (const [method, path, allow] of [
    ['DELETE', '/invoices/upload', 'POST'],
    ['PUT', '/health', 'GET, HEAD'],
    ['POST', '/health/', 'GET, HEAD'],
  ] as const) {
    const answer = await server.call(path, { method, token });
    expect(answer.body).toMatchObject({ status: 405, code: 'method-not-allowed' });
    expect(answer.headers.get('allow')).toBe(allow);
  }
  expect((await server.call('/no/such/path', { method: 'DELETE' })).status).toBe(404);
});

test('a wrong value is named by its place and by what is expected', async () => {
  const json = { blob_url: 'https://files.example/a.pdf', confidence_threshold: 2 };
  const answer = await server.call('/invoices/upload', { token, json });
  expect(answer.body).toMatchObject({
    status: 400,
    errors: [{ pointer: '/body/confidence_threshold', detail: 'Write a number that is at most 1.' }],
  });
  const form = new FormData();
  form.set('file', new Blob(['%PDF-1.7']), 'a.pdf');
  form.set('confidence_threshold', 'much');
  const formAnswer = await server.call('/invoices/upload', { token, body: form });
  expect(formAnswer.body).toMatchObject({
    status: 400,
    errors: [{ pointer: '/body/confidence_threshold', detail: 'Write a number.' }],
  });
});
