import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Export, ExportAccepted, ExportList } from '@vouch/contract/exports/export.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { toId } from '../../platform/ids.ts';
import { exports } from './exports.tables.ts';

let server: TestServer;
let token = '';
beforeAll(async () => {
  server = await startTestServer();
  token = await server.token('user');
  await server.call('/invoices/', {
    token,
    json: {
      invoice_number: 'E-1',
      invoice_date: '2026-03-04',
      total_amount: '119.00',
      customer_company: '=cmd()',
      line_items: [{ line_number: 1, description: 'Twine', quantity: 2, unit_price: '50.00' }],
    },
  });
});
afterAll(() => server.stop());

const start = (json: object) => server.call('/exports', { method: 'POST', token, json });

async function finished(json: object) {
  const accepted = ExportAccepted.parse((await start(json)).body);
  await server.ended(accepted.task_id, token);
  const { body } = await server.call(`/exports/${accepted.export_id}`, { token });
  return Export.parse(body);
}

const download = (id: string, given = token) =>
  fetch(`${server.url}/exports/${id}/file`, { headers: { authorization: `Bearer ${given}` } });

describe('an export', () => {
  test('is made in the background, and its file is a download of just those bytes', async () => {
    const done = await finished({ format: 'csv', bom: false });
    expect(done).toMatchObject({ status: 'completed', invoice_count: 1, progress: 100 });
    const answer = await download(done.export_id);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain(`filename="${done.file_name}"`);
    const text = await answer.text();
    expect(Buffer.byteLength(text)).toBe(done.size_bytes);
    expect(text).toContain(`E-1,2026-03-04`);
    expect(text).toContain(",'=cmd(),");
  });

  test.each(['xlsx', 'json', 'ubl', 'facturx', 'quickbooks', 'xero', 'originals'])(
    'as %s ends well',
    async (format) => {
      const done = await finished({ format });
      expect(done).toMatchObject({ status: 'completed', format });
      expect((await download(done.export_id)).status).toBe(200);
    },
  );

  test('says which terms an e-invoice lacks', async () => {
    const { incomplete_count: incomplete, problems } = await finished({ format: 'ubl' });
    expect(incomplete).toBe(1);
    expect(problems[0]).toMatchObject({ invoice_number: 'E-1' });
    expect(problems[0]?.missing_terms).toContain('BT-27');
  });

  test('is listed, and gone when it was deleted', async () => {
    const done = await finished({ format: 'json' });
    const list = ExportList.parse((await server.call('/exports', { token })).body);
    expect(list.exports[0]?.export_id).toBe(done.export_id);
    const deleted = await server.call(`/exports/${done.export_id}`, { method: 'DELETE', token });
    expect(deleted.status).toBe(204);
    const answer = await download(done.export_id);
    expect(answer.status).toBe(410);
    expect(await answer.json()).toMatchObject({ code: 'export-expired' });
  });

  test('that is past its time is 410 before anybody cleaned up', async () => {
    const done = await finished({ format: 'json', filters: { status: 2 } });
    const id = toId<'export'>(done.export_id);
    if (id === null) throw new Error('no id');
    const { executor } = server.composition.foundation.database;
    await executor
      .update(exports)
      .set({ expiresAt: new Date(0) })
      .where(eq(exports.id, id));
    expect((await download(done.export_id)).status).toBe(410);
  });
});

describe('refusals', () => {
  test.each([
    ['no format', {}, 'invalid-request'],
    ['an unknown format', { format: 'pdf' }, 'invalid-request'],
    ['a status that is none', { format: 'csv', filters: { status: 9 } }, 'invalid-request'],
    [
      'days in the wrong order',
      { format: 'csv', filters: { date_from: '2026-02-01', date_to: '2026-01-01' } },
      'invalid-range',
    ],
    ['datev without its numbers', { format: 'datev' }, 'missing-datev'],
  ])('%s', async (_name, json, code) => {
    const answer = await start(json);
    expect(answer).toMatchObject({ status: 400, body: { code } });
  });

  test('nobody who is not signed in', async () => {
    const answer = await server.call('/exports', { method: 'POST', json: { format: 'csv' } });
    expect(answer.status).toBe(401);
    expect((await fetch(`${server.url}/exports/${crypto.randomUUID()}/file`)).status).toBe(401);
  });

  test("another organization's export", async () => {
    const done = await finished({ format: 'csv' });
    const stranger = await server.foreignToken();
    expect((await download(done.export_id, stranger)).status).toBe(404);
    const path = `/exports/${done.export_id}`;
    expect((await server.call(path, { token: stranger })).status).toBe(404);
    expect((await server.call(path, { method: 'DELETE', token: stranger })).status).toBe(404);
    expect((await server.call('/exports', { token: stranger })).body).toMatchObject({ exports: [] });
  });

  test('an export that is not there', async () => {
    const id = crypto.randomUUID();
    expect((await download(id)).status).toBe(404);
    expect((await server.call(`/exports/${id}`, { token })).status).toBe(404);
    expect((await server.call(`/exports/${id}`, { method: 'DELETE', token })).status).toBe(404);
  });
});
