import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DocumentDetail } from '@vouch/contract/documents/document.ts';
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

/** Another one. */
function otherInvoice(number: string): Buffer {
  return typedLines([
    '                                   Prazim Huskel AG',
    '                                   Am Kanal 3',
    '                                   28195 Bremen',
    '',
    `     Belegwort                     ${number}`,
    '     Verfasst                      05.03.2026',
    '',
    '     Wartung der Anlage                               250,00',
    '     Endwert                                          250,00',
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
    const shown = await server.call(`/documents/${String(next.receipt)}`, { token });
    const { project } = DocumentDetail.parse(shown.body).custom_fields ?? {};
    expect(project).toMatchObject({ value: 'PX-02', origin: 'read' });
    expect(project?.place?.page).toBe(1);
  });

  it('learns from what a reviewer corrects', async () => {
    const form = formOf(otherInvoice('ZK 88 A'), 'odd.pdf', { auto_save: 'false' });
    const upload = await server.call('/invoices/upload', { body: form, token });
    const { body } = await server.ended(upload.body['task_id'], token);
    const documentId = body['document_id'];
    const queue = await server.call('/review?per_page=100', { token });
    const reviews = queue.body['reviews'] as readonly Readonly<Record<string, unknown>>[];
    const reviewId = reviews.find((one) => one['document_id'] === documentId)?.['id'];
    const json = { invoice_number: 'ZK 88 A' };
    const edited = await server.call(`/review/${String(reviewId)}`, { method: 'PATCH', json, token });
    expect(edited.status, edited.text).toBe(200);
    await taught(2);
    expect(await read(otherInvoice('ZK 95 B'))).toMatchObject({ number: 'ZK 95 B' });
    const lesson = (await layouts()).find((layout) => layout.document_id === documentId);
    expect(lesson?.fields.map(({ name, label }) => [name, label])).toEqual([['invoiceNumber', 'belegwort']]);
    await server.call(`/layouts/${lesson?.id ?? ''}`, { method: 'DELETE', token: admin });
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
