import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Invoice } from '@vouch/contract/invoices/invoice.ts';
import { InvoiceList } from '@vouch/contract/invoices/invoice-list.ts';
import { DocumentDetail } from '@vouch/contract/documents/document.ts';
import { TaskStatus } from '@vouch/contract/tasks/task.ts';
import { UploadAccepted } from '@vouch/contract/uploads/upload.ts';
import { newId } from '../../platform/ids.ts';
import { formOf, invoicePdf } from '../../testing/forms.ts';
import { startEmbeddedServer, type TestServer } from '../../testing/test-server.ts';

const LIMIT = 200_000;
let server: TestServer;
let token = '';
let pdf: Uint8Array;
const files = createServer((request, response) => {
  if (request.url === '/missing.pdf') response.writeHead(404).end();
  else response.end(pdf);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  server = await startEmbeddedServer({
    MAX_CONTENT_LENGTH: String(LIMIT),
    BLOB_URL_ALLOWED_HOSTS: `127.0.0.1:${port()}`,
    CONFIDENCE_THRESHOLD: '0.2',
  });
  token = await server.token('user');
  pdf = await invoicePdf(1);
});
afterAll(async () => {
  files.close();
  await server.stop();
});

const port = () => (files.address() as AddressInfo).port;
const upload = (bytes: Uint8Array, name = 'a.pdf', fields = {}) =>
  server.call('/invoices/upload', { token, body: formOf(bytes, name, fields) });

describe('a document that is uploaded', () => {
  let accepted: Record<string, unknown> = {};
  let status: Record<string, unknown> = {};

  beforeAll(async () => {
    const answer = await upload(pdf, 'Rechnung März.pdf');
    expect(answer.status).toBe(202);
    accepted = UploadAccepted.parse(answer.body);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^vouch_ticket=.*Path=\/socket\.io.*HttpOnly/);
    status = TaskStatus.parse((await server.ended(accepted['task_id'], token)).body);
  });

  test('is promised with room, events and what will be done', () => {
    expect(accepted).toMatchObject({
      success: true,
      status: 'queued',
      filename: 'Rechnung März.pdf',
      websocket: {
        room: `task_${String(accepted['task_id'])}`,
        events: {
          progress: 'task_update',
          streaming: 'task_update',
          complete: 'task_update',
          error: 'task_update',
        },
      },
      processing: { auto_save: true, confidence_threshold: 0.2 },
    });
  });

  test('is read, and its task says so', () => {
    expect(status).toMatchObject({
      status: 'completed',
      progress: 100,
      current_stage: 'complete',
      filename: 'Rechnung März.pdf',
      result: { auto_saved: true, document_id: accepted['document_id'] },
    });
    expect(status['websocket']).toBeUndefined();
  });

  test('is listed and shown as an invoice with exact amounts', async () => {
    const list = InvoiceList.parse((await server.call('/invoices/?per_page=1', { token })).body);
    expect(list.pagination).toMatchObject({ page: 1, per_page: 1 });
    const id = (status['result'] as { invoice_id: string }).invoice_id;
    const invoice = Invoice.parse((await server.call(`/invoices/${id}`, { token })).body);
    expect(invoice.total_amount).toMatch(/^\d+\.\d\d$/);
    expect(invoice.line_items.length).toBeGreaterThan(0);
    expect(invoice.document_id).toBe(accepted['document_id']);
  });

  test('is shown with its pages, fields and findings, and gives its file back unchanged', async () => {
    const path = `/documents/${String(accepted['document_id'])}`;
    const detail = DocumentDetail.parse((await server.call(path, { token })).body);
    expect(detail.pages[0]?.width).toBeGreaterThan(100);
    expect(detail.fields['grandTotal']?.value).toMatch(/^\d+\.\d\d$/);
    expect(detail.verification?.label).toBeDefined();
    const page = await fetch(`${server.url}${path}/pages/1?width=300`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(page.headers.get('content-type')).toBe('image/webp');
    expect(
      Buffer.from(await page.arrayBuffer())
        .subarray(8, 12)
        .toString(),
    ).toBe('WEBP');
    const file = await fetch(`${server.url}${path}/file`, { headers: { authorization: `Bearer ${token}` } });
    expect(file.headers.get('content-disposition')).toContain("filename*=UTF-8''Rechnung%20M%C3%A4rz.pdf");
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(pdf))).toBe(true);
    expect((await server.call(`${path}/pages/99`, { token })).status).toBe(404);
    expect((await server.call(`${path}/pages/0`, { token })).status).toBe(400);
    expect((await server.call(`${path}/pages/1?width=99999`, { token })).status).toBe(400);
  });

  test('does not exist for another organization', async () => {
    const foreign = await server.foreignToken();
    const { task_id: task, document_id: document } = accepted;
    const invoice = (status['result'] as { invoice_id: string }).invoice_id;
    for (const path of [
      `/invoices/status/${String(task)}`,
      `/invoices/${invoice}`,
      `/documents/${String(document)}`,
      `/documents/${String(document)}/file`,
      `/documents/${String(document)}/pages/1`,
    ]) {
      expect((await server.call(path, { token: foreign })).status, path).toBe(404);
    }
    const cancelled = await server.call(`/tasks/${String(task)}/cancel`, { method: 'POST', token: foreign });
    expect(cancelled.status).toBe(404);
    expect((await server.call('/invoices', { token: foreign })).body).toMatchObject({
      invoices: [],
      pagination: { total: 0 },
    });
  });

  test('can not be cancelled any more', async () => {
    const path = `/tasks/${String(accepted['task_id'])}/cancel`;
    expect((await server.call(path, { method: 'POST', token })).body['status']).toBe('completed');
  });
});

test('fields count wherever they stand in the form', async () => {
  const answer = await upload(await invoicePdf(2), 'a.pdf', {
    auto_save: 'false',
    confidence_threshold: '0.5',
    filename: 'b.pdf',
  });
  expect(answer.body).toMatchObject({
    filename: 'b.pdf',
    processing: { auto_save: false, confidence_threshold: 0.5 },
  });
  const done = await server.ended(answer.body['task_id'], token);
  expect(done.body['result']).toMatchObject({ auto_saved: false, invoice_id: null });
});

describe('an upload that can not be taken', () => {
  const cases: ReadonlyArray<readonly [string, () => FormData, number, string]> = [
    ['no file', () => new FormData(), 400, 'file-missing'],
    ['an empty file', () => formOf(new Uint8Array(), 'a.pdf'), 400, 'empty-file'],
    ['text', () => formOf(Buffer.from('just words'), 'a.pdf'), 400, 'unsupported-type'],
    ['a file that is too large', () => formOf(new Uint8Array(LIMIT + 1), 'a.pdf'), 413, 'too-large'],
    [
      'a threshold that is none',
      () => formOf(pdf, 'a.pdf', { confidence_threshold: '2' }),
      400,
      'invalid-request',
    ],
    ['an odd truth', () => formOf(pdf, 'a.pdf', { auto_save: 'perhaps' }), 400, 'invalid-request'],
    ['a file under another name', () => renamed('document'), 400, 'unknown-file'],
  ];
  for (const [what, form, status, code] of cases) {
    test(`${what} is ${status} ${code}`, async () => {
      const answer = await server.call('/invoices/upload', { token, body: form() });
      expect(answer.body).toMatchObject({ status, code });
    });
  }

  test('two files are refused', async () => {
    const form = formOf(pdf, 'a.pdf');
    form.append('file', new Blob([new Uint8Array(pdf)]), 'b.pdf');
    expect((await server.call('/invoices/upload', { token, body: form })).body['code']).toBe(
      'too-many-files',
    );
  });

  test('a broken form is refused', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const answer = await server.call('/invoices/upload', { token, body: '--x\r\nnonsense', headers });
    expect(answer.status).toBe(400);
  });

  test('a damaged PDF is taken, then its task fails with a reason', async () => {
    const answer = await upload(Buffer.from('%PDF-1.7\nnothing of a PDF follows'), 'a.pdf');
    expect([202, 422]).toContain(answer.status);
    const done =
      answer.status === 202 ? (await server.ended(answer.body['task_id'], token)).body : answer.body;
    expect(done['code']).toMatch(/damaged|no-pages/);
  });

  test('without sign-in nothing is read at all', async () => {
    expect((await server.call('/invoices/upload', { body: formOf(pdf, 'a.pdf') })).status).toBe(401);
  });
});

describe('an upload by address', () => {
  const send = (json: object) => server.call('/invoices/upload', { token, json });

  test('is fetched, named and read', async () => {
    const answer = await send({ blob_url: `http://127.0.0.1:${port()}/x/bill%202.pdf` });
    expect(answer.body).toMatchObject({ filename: 'bill 2.pdf', processing: { auto_save: true } });
    expect((await server.ended(answer.body['task_id'], token)).body['status']).toBe('completed');
  });

  test('to an inner network is refused at once', async () => {
    for (const blob_url of [
      'http://127.0.0.1/a.pdf',
      'http://169.254.169.254/',
      `http://localhost:${port()}/`,
    ]) {
      expect((await send({ blob_url })).body).toMatchObject({ status: 400, code: 'blob-url-blocked' });
    }
  });

  test('to this server itself is refused, unless the server signed it', async () => {
    expect((await send({ blob_url: `${server.url}/samples/invoice` })).body['code']).toBe('blob-url-blocked');
    const admin = await server.token('admin');
    const made = await server.call('/invoices/generate', { token: admin, json: { business_type: 'retail' } });
    expect(made.status).toBe(200);
    const answer = await send({ blob_url: made.body['image_url'] });
    expect(answer.status).toBe(202);
    await server.call(`/tasks/${String(answer.body['task_id'])}/cancel`, { method: 'POST', token });
  });

  test('that answers with an error fails the task with a reason', async () => {
    const answer = await send({ blob_url: `http://127.0.0.1:${port()}/missing.pdf` });
    const done = await server.ended(answer.body['task_id'], token);
    expect(done.body).toMatchObject({ status: 'failed', code: 'blob-url-refused' });
  });

  test('needs an address', async () => {
    expect((await send({})).body).toMatchObject({ status: 400, errors: [{ pointer: '/body/blob_url' }] });
    expect((await send({ blob_url: 'no address' })).body['code']).toBe('blob-url-invalid');
  });
});

test('what is not there is 404, and what is no id is 400', async () => {
  const id = newId();
  for (const path of [`/invoices/status/${id}`, `/invoices/${id}`, `/documents/${id}`]) {
    expect((await server.call(path, { token })).status, path).toBe(404);
  }
  for (const path of [
    '/invoices/status/x',
    '/invoices/x',
    '/documents/x',
    '/invoices?per_page=101',
    '/invoices?status=7',
  ]) {
    expect((await server.call(path, { token })).status, path).toBe(400);
  }
  const range = await server.call('/invoices?date_from=2026-02-02&date_to=2026-01-01', { token });
  expect(range.body['code']).toBe('invalid-range');
});

function renamed(part: string): FormData {
  const form = new FormData();
  form.append(part, new Blob([new Uint8Array(pdf)]), 'a.pdf');
  return form;
}
