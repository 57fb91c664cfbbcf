import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let token = '';
beforeAll(async () => {
  server = await startTestServer({ VOUCH_ROLE: 'api', MAX_CONTENT_LENGTH: '1000000' });
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

/** Sends head and body before anything is read, as many clients do; the first line of what comes back. */
async function sendAllThenRead(lines: readonly string[], bodyBytes: number): Promise<string> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname).pause();
  socket.write(lines.join('\r\n'));
  const chunk = Buffer.alloc(1024 * 1024, 'x');
  for (let sent = 0; sent < bodyBytes; sent += chunk.length) {
    await new Promise<void>((resolve, reject) => {
      socket.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
  }
  const [first] = (await once(socket.resume(), 'data')) as [Buffer];
  socket.destroy();
  return first.toString().split('\r\n', 1)[0] ?? '';
}

const FILE_PART = [
  '--b',
  'Content-Disposition: form-data; name="file"; filename="a.pdf"',
  '',
  '%PDF-1.7 ',
] as const;

test.each([
  ['a file', '/invoices/upload', 'multipart/form-data; boundary=b', FILE_PART],
  ['JSON', '/invoices/', 'application/json', ['"']],
] as const)(
  '%s that is too large is refused so that who reads late hears it',
  async (...[, path, type, body]) => {
    const bodyBytes = 16 * 1024 * 1024;
    const head = [
      `POST ${path} HTTP/1.1`,
      'Host: localhost',
      `Authorization: Bearer ${token}`,
      `Content-Type: ${type}`,
      `Content-Length: ${bodyBytes + body.join('\r\n').length}`,
    ];
    expect(await sendAllThenRead([...head, '', ...body], bodyBytes)).toBe('HTTP/1.1 413 Payload Too Large');
  },
);

test('what is no request at all is answered by a problem document, too', async () => {
  const { hostname, port } = new URL(server.url);
  for (const [text, status] of [
    ['nonsense\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ] as const) {
    const socket = connect(Number(port), hostname);
    socket.write(text);
    const answer = (await once(socket, 'data')).toString();
    socket.destroy();
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).toContain('application/problem+json');
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status, instance: '/' });
  }
});

test('a bare OPTIONS request is told the methods', async () => {
  const answer = await server.call('/invoices/', { method: 'OPTIONS' });
  expect(answer.status).toBe(204);
  expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
});

test('an address for WebSockets says so to plain requests', async () => {
  const answer = await server.call('/ws/analyze');
  expect(answer.body).toMatchObject({ status: 426, code: 'websocket-needed' });
  expect(answer.headers.get('upgrade')).toBe('websocket');
});

test('text that no database takes is refused wherever it stands', async () => {
  const json = {
    customer_company: 'A\0B',
    invoice_number: '1',
    invoice_date: '2026-01-02',
    total_amount: '1',
  };
  for (const body of [json, { ...json, customer_company: '\ud800' }]) {
    const answer = await server.call('/invoices/', { token, json: body });
    expect(answer.body).toMatchObject({ status: 400, code: 'invalid-text' });
  }
  expect((await server.call('/invoices/?q=%00', { token })).body).toMatchObject({ code: 'invalid-text' });
  const latin = Buffer.from(JSON.stringify({ ...json, customer_company: 'Ü' }), 'latin1');
  const headers = { 'content-type': 'application/json' };
  const answer = await server.call('/invoices/', { token, method: 'POST', body: latin, headers });
  expect(answer.body).toMatchObject({ status: 400, code: 'invalid-json' });
});

test.each(['application/json', 'application/x-www-form-urlencoded'])(
  'an empty body called %s is no body',
  async (type) => {
    const headers = { 'content-type': type, authorization: `Bearer ${token}` };
    const answer = await server.call('/auth/logout', { method: 'POST', headers, body: '' });
    expect(answer.status).toBe(204);
  },
);

test('a file under another name is told how it came', async () => {
  const form = new FormData();
  form.set('document', new Blob(['%PDF-1.7']), 'a.pdf');
  const answer = await server.call('/invoices/upload', { token, body: form });
  expect(answer.body).toMatchObject({
    status: 400,
    code: 'unknown-file',
    detail: 'Send one file, as the part "file". This one came as "document".',
  });
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
    detail: 'confidence_threshold: Write a number that is at most 1.',
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
