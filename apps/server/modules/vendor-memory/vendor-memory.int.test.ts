import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LayoutList } from '@vouch/contract/layouts/layouts.ts';
import type { Extraction } from '@vouch/core/extraction/extraction.ts';
import { rowsOf } from '../../platform/database/database.ts';
import { newId } from '../../platform/ids.ts';
import { formOf } from '../../testing/forms.ts';
import { startEmbeddedServer, startTestServer, type TestServer } from '../../testing/test-server.ts';
import { typedLines } from '../feedback/testing/typed-invoice.ts';

/** A vendor with words of its own for everything. */
function oddInvoice(number: string, day: string, total: string): Buffer {
  return typedLines([
    'Morvel Taklun GmbH',
    'Industrieweg 12',
    '48143 Muenster',
    '',
    `Tranchenzeiger              ${number}`,
    `Niederschrift               ${day}`,
    `Baustein                    PX-${number.slice(-2)}`,
    '',
    `Material ${total.length} Stunden`,
    '',
    `Zu begleichender Wert                       ${total}`,
  ]);
}

describe.each([
  ['without pgvector', startTestServer],
  ['with pgvector', startEmbeddedServer],
] as const)('%s', (_name, start) => {
  let server: TestServer;
  let token: string;
  let admin: string;
  beforeAll(async () => {
    server = await start();
    [token, admin] = await Promise.all([server.token('user'), server.token('admin')]);
  });
  afterAll(() => server.stop());

  async function read(bytes: Buffer, by = token) {
    const { body } = await server.call('/analyze', { body: formOf(bytes, 'invoice.pdf'), token: by });
    const rows = await rowsOf<{ readonly extraction: Extraction }>(
      server.composition.foundation.database.executor,
      sql`select extraction from readings where document_id = ${body['receipt_ref']}`,
    );
    const invoice = rows[0]?.extraction.invoices[0];
    const value = (name: 'invoiceNumber' | 'grandTotal') => invoice?.fields[name]?.value;
    return {
      receipt: body['receipt_ref'],
      number: value('invoiceNumber'),
      total: value('grandTotal'),
      project: invoice?.custom?.['project']?.value,
    };
  }

  async function layouts(by = token) {
    return LayoutList.parse((await server.call('/layouts', { token: by })).body).layouts;
  }

  async function taught(count: number) {
    await expect.poll(async () => (await layouts()).length, { timeout: 30_000 }).toBe(count);
  }

  const right = { number: '77/20002', total: '933.10', project: 'PX-02' };

  it('reads the next document of a vendor by what one correction in feedback taught', async () => {
    const example = await read(oddInvoice('77/10001', '05.03.2026', '412,50'));
    expect(example.number).not.toBe('77/10001');
    const corrections = { invoice_number: '77/10001', total: '412.50', project: 'PX-01' };
    const json = {
      receipt_id: example.receipt,
      user_label: 'real',
      confidence: 5,
      data_corrections: corrections,
    };
    expect((await server.call('/feedback/submit', { token, json })).status).toBe(200);
    await taught(1);
    const next = await read(oddInvoice('77/20002', '17.04.2026', '933,10'));
    expect(next).toMatchObject(right);
  });

  it('keeps what one organization taught from others', async () => {
    const stranger = await server.foreignToken();
    const other = await read(oddInvoice('77/20002', '17.04.2026', '933,10'), stranger);
    expect(other.project).toBeUndefined();
    expect(await layouts(stranger)).toEqual([]);
    const [layout] = await layouts();
    const path = `/layouts/${layout?.id ?? ''}`;
    expect((await server.call(path, { method: 'DELETE', token: stranger })).status).toBe(404);
  });

  it('forgets what was taught when an administrator says so', async () => {
    const [layout] = await layouts();
    expect(layout?.fields.map(({ name }) => name).toSorted()).toEqual([
      'custom:project',
      'grandTotal',
      'invoiceNumber',
    ]);
    const path = `/layouts/${layout?.id ?? ''}`;
    expect((await server.call(path, { method: 'DELETE' })).status).toBe(401);
    expect((await server.call(path, { method: 'DELETE', token })).status).toBe(403);
    expect((await server.call(path, { method: 'DELETE', token: admin })).status).toBe(204);
    expect((await server.call(path, { method: 'DELETE', token: admin })).status).toBe(404);
    expect((await server.call(`/layouts/${newId()}`, { method: 'DELETE', token: admin })).status).toBe(404);
    const again = await read(oddInvoice('77/30003', '18.05.2026', '75,20'));
    expect(again.project).toBeUndefined();
  });
});
