import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TaskStatus } from '@vouch/contract/tasks/task.ts';
import { BatchAccepted } from '@vouch/contract/uploads/batch.ts';
import { mailOf, type MailPart } from '@vouch/engine/unpack/testing/write-mail.ts';
import { formOf, invoicePdf } from '../../testing/forms.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';

let server: TestServer;
let token = '';
let invoices: Uint8Array[] = [];
beforeAll(async () => {
  server = await startTestServer({ UPLOAD_TOTAL_MAX_BYTES: '2000000', UPLOAD_TOTAL_MAX_FILES: '4' });
  token = await server.token('user');
  invoices = await Promise.all([810, 811, 812, 813, 814].map((seed) => invoicePdf(seed)));
});
afterAll(() => server.stop());

const pdf = (index: number) => invoices[index] ?? new Uint8Array();
const attached = (name: string, content: Uint8Array): MailPart => ({
  type: 'application/pdf',
  name,
  disposition: 'attachment',
  content,
});
const upload = (bytes: Uint8Array, name: string) =>
  server.call('/invoices/upload', { token, body: formOf(bytes, name) });
const ended = async (taskId: unknown) => TaskStatus.parse((await server.ended(taskId, token)).body);

function batchOf(files: ReadonlyArray<readonly [string, Uint8Array]>): FormData {
  const form = new FormData();
  form.set('auto_save', 'false');
  for (const [name, bytes] of files) form.append('files', new Blob([new Uint8Array(bytes)]), name);
  return form;
}
const sendBatch = (form: FormData, headers: Record<string, string> = {}) =>
  server.call('/uploads/batch', { token, body: form, headers });

describe('a ZIP file', () => {
  test('is one task that ends with its documents and lists them', async () => {
    const zip = zipSync({ 'a.pdf': pdf(0), 'march/b.pdf': pdf(1), 'notes.txt': strToU8('words') });
    const accepted = await upload(zip, 'march.zip');
    expect(accepted).toMatchObject({ status: 202, body: { filename: 'march.zip' } });
    const { status, progress, result, children = [] } = await ended(accepted.body['task_id']);
    expect({ status, progress }).toEqual({ status: 'completed', progress: 100 });
    expect(children.map(({ filename, status: state }) => [filename, state])).toEqual([
      ['a.pdf', 'completed'],
      ['march/b.pdf', 'completed'],
    ]);
    expect(result?.children?.map(({ task_id: id }) => id)).toEqual(children.map(({ task_id: id }) => id));
    expect(result?.structured_data.line_items).toEqual([]);
    expect(result?.warnings).toEqual([
      { code: 'unsupported-type', message: expect.stringContaining('notes.txt') },
    ]);
    for (const child of children) {
      expect(child.parent_id).toBe(accepted.body['task_id']);
      expect((await ended(child.task_id)).result?.structured_data.invoice_number).toBeTruthy();
    }
  });

  test('without documents fails with what to send', async () => {
    const accepted = await upload(zipSync({ 'notes.txt': strToU8('x'), 'more.txt': strToU8('y') }), 'a.zip');
    expect(await ended(accepted.body['task_id'])).toMatchObject({ status: 'failed', code: 'nothing-inside' });
  });

  test('with more documents than allowed fails as a whole', async () => {
    const zip = zipSync(Object.fromEntries([0, 1, 2, 3, 4].map((index) => [`${index}.pdf`, pdf(index)])));
    const accepted = await upload(zip, 'many.zip');
    const status = await ended(accepted.body['task_id']);
    expect(status).toMatchObject({ status: 'failed', code: 'too-many-files' });
    expect(status.children).toBeUndefined();
  });
});

describe('an e-mail', () => {
  test('with one invoice ends with the values of the invoice', async () => {
    const text: MailPart = { type: 'text/plain', content: 'Our invoice.' };
    const accepted = await upload(mailOf([text, attached('r.pdf', pdf(2))]), 'mail.eml');
    const { result, children = [] } = await ended(accepted.body['task_id']);
    const own = (await ended(children[0]?.task_id)).result;
    expect(result?.structured_data).toEqual(own?.structured_data);
    expect(result).toMatchObject({ invoice_id: own?.invoice_id, document_id: own?.document_id });
    expect(result?.structured_data.invoice_number).toBeTruthy();
  });

  test('without an attachment is reported', async () => {
    const accepted = await upload(mailOf([{ type: 'text/plain', content: 'Hello' }]), 'mail.eml');
    expect(await ended(accepted.body['task_id'])).toMatchObject({ status: 'failed', code: 'nothing-inside' });
  });
});

describe('a batch', () => {
  test('takes what can be read, names the rest, and ends with its last document', async () => {
    const zip = zipSync({ 'in.pdf': pdf(3) });
    const files = [
      ['a.pdf', pdf(4)],
      ['b.txt', strToU8('words')],
      ['c.zip', zip],
    ] as const;
    const answer = await sendBatch(batchOf(files));
    expect(answer.status).toBe(202);
    const batch = BatchAccepted.parse(answer.body);
    expect(batch).toMatchObject({ accepted: 2, refused: 1, processing: { auto_save: false } });
    expect(batch.files[1]).toMatchObject({ filename: 'b.txt', task_id: null, code: 'unsupported-type' });
    const whole = await ended(batch.task_id);
    expect(whole.status).toBe('completed');
    expect(whole.children?.map(({ filename }) => filename)).toEqual(['a.pdf', 'c.zip']);
    expect((await ended(batch.files[2]?.task_id)).children?.[0]?.filename).toBe('in.pdf');
    expect(whole.result?.warnings).toMatchObject([{ code: 'unsupported-type' }]);
  });

  test('of which nothing can be read is refused, each file with its reason', async () => {
    const answer = await sendBatch(
      batchOf([
        ['a.txt', strToU8('x')],
        ['b.pdf', new Uint8Array()],
      ]),
    );
    expect(answer.body).toMatchObject({
      status: 400,
      code: 'no-file-taken',
      errors: [
        { pointer: '/body/files/0', code: 'unsupported-type' },
        { pointer: '/body/files/1', code: 'empty-file' },
      ],
    });
  });

  test('with too many files, too many bytes, or without any is refused', async () => {
    const many = await sendBatch(
      batchOf([0, 1, 2, 3, 4].map((index) => [`${index}.pdf`, pdf(index)] as const)),
    );
    expect(many.body).toMatchObject({ status: 400, code: 'too-many-files' });
    const half = new Uint8Array(1_200_000);
    const large = await sendBatch(
      batchOf([
        ['a.pdf', half],
        ['b.pdf', half],
      ]),
    );
    expect(large.body).toMatchObject({ status: 413, code: 'too-large' });
    expect((await sendBatch(batchOf([]))).body).toMatchObject({ status: 400, code: 'file-missing' });
  });

  test('with a key is taken in once', async () => {
    const headers = { 'idempotency-key': 'batch-1' };
    const first = await sendBatch(batchOf([['a.pdf', pdf(0)]]), headers);
    const again = await sendBatch(batchOf([['a.pdf', pdf(0)]]), headers);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });

  test('needs sign-in, and belongs to its organization', async () => {
    const form = batchOf([['a.pdf', pdf(1)]]);
    expect((await server.call('/uploads/batch', { body: form })).status).toBe(401);
    const batch = await sendBatch(batchOf([['a.pdf', pdf(1)]]));
    const path = `/invoices/status/${String(batch.body['task_id'])}`;
    expect((await server.call(path, { token: await server.foreignToken() })).status).toBe(404);
  });
});
