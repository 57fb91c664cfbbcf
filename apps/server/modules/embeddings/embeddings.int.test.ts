import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type SimilarDocumentsBody, SimilarDocuments } from '@vouch/contract/embeddings/similar.ts';
import { toUnit } from '@vouch/core/embedding/hashed-vector.ts';
import { embedLocally } from '@vouch/core/embedding/local-embedding.ts';
import type { EmbeddingModel } from '@vouch/engine/embeddings/embedding-model.ts';
import { createRandom } from '@vouch/engine/generate/random.ts';
import { llmError } from '@vouch/engine/llm/llm-error.ts';
import { rowsOf } from '../../platform/database/database.ts';
import { newId, type DocumentId } from '../../platform/ids.ts';
import { formOf } from '../../testing/forms.ts';
import { startEmbeddedServer, startTestServer, type TestServer } from '../../testing/test-server.ts';
import { typedLines } from '../feedback/testing/typed-invoice.ts';
import { TaskReporter } from '../tasks/task-reporter.ts';
import { findByIndex, findExactly } from './find-nearest.ts';
import { createEmbeddingsModule } from './index.ts';
import { canIndex, ensureIndex } from './nearest-index.ts';

const HEATING = (number: string) =>
  typedLines([
    'Wärmewerk Müller GmbH',
    'Kesselstraße 1',
    '48143 Münster',
    '',
    `Rechnung ${number}`,
    'Wartung der Heizungsanlage  250,00',
    'Gesamtbetrag  250,00 EUR',
  ]);
const COFFEE = (number: string) =>
  typedLines([
    'Bean There Ltd',
    '5 Roast Lane',
    'London',
    '',
    `Receipt ${number}`,
    'Espresso beans  12.00',
    'Oat milk  3.00',
    'Total  GBP 15.00',
  ]);

/** The local model under another name, which fails when the test says so. */
function modelOf(version: string, isDown: () => boolean = () => false): EmbeddingModel {
  const key = { model: 'scripted', version, dimensions: 512 };
  return {
    mostAtOnce: 1,
    key: () => Promise.resolve({ ok: true, value: key }),
    embed: async (documents) =>
      isDown()
        ? { ok: false, error: llmError('unavailable') }
        : { ok: true, value: { key, vectors: documents.map(embedLocally) } },
  };
}

describe.each([
  ['without pgvector', startTestServer, false],
  ['with pgvector', startEmbeddedServer, true],
] as const)('%s', (_name, start, isIndexed) => {
  let server: TestServer;
  let token: string;
  const ids: string[] = [];
  beforeAll(async () => {
    server = await start();
    token = await server.token('user');
    for (const bytes of [HEATING('17'), HEATING('99'), COFFEE('4'), COFFEE('8')]) {
      const { body } = await server.call('/analyze', { body: formOf(bytes, 'paper.pdf'), token });
      ids.push(String(body['receipt_ref']));
    }
    await vi.waitFor(
      async () => expect((await similar(`/documents/${ids[0]}/similar`)).documents).toHaveLength(3),
      { timeout: 60_000, interval: 200 },
    );
  });
  afterAll(() => server.stop());

  const similar = async (path: string): Promise<SimilarDocumentsBody> => {
    const { status, body, text } = await server.call(path, { token });
    if (status !== 200) throw new Error(text);
    return SimilarDocuments.parse(body);
  };
  const moduleOf = (model: EmbeddingModel) => {
    const { database, users, log, tasks } = server.composition.foundation;
    return createEmbeddingsModule({ database, clock: users.clock, log, tasks, model });
  };
  const { signal } = new AbortController();
  const search = () => ({ organizationId: server.composition.foundation.organizationId, most: 10, signal });

  it('finds the other document of the same seller first, and never itself', async () => {
    const { documents, model, is_complete } = await similar(`/documents/${ids[0]}/similar`);
    expect(documents.map(({ document_id }) => document_id)).not.toContain(ids[0]);
    expect(documents[0]?.document_id).toBe(ids[1]);
    expect(documents[0]?.likeness).toBeGreaterThan((documents[1]?.likeness ?? 1) + 0.2);
    expect({ model, is_complete }).toEqual({ model: 'local', is_complete: true });
    expect((await similar(`/documents/${ids[2]}/similar?limit=1`)).documents).toMatchObject([
      { document_id: ids[3], file_name: 'paper.pdf', invoice_id: null },
    ]);
  });

  it('finds documents by a description that no word of theirs equals', async () => {
    const { documents } = await similar('/search/documents?text=Heizungen%20warten&limit=2');
    expect(new Set(documents.map(({ document_id }) => document_id))).toEqual(new Set([ids[0], ids[1]]));
    expect((await similar('/search/documents?text=12345')).documents).toEqual([]);
  });

  it.each([
    ['/documents/nonsense/similar', 400],
    ['/documents/01920000-0000-7000-8000-000000000000/similar', 404],
    ['/invoices/01920000-0000-7000-8000-000000000000/similar', 404],
    ['/search/documents', 400],
    ['/search/documents?text=a&limit=51', 400],
  ])('answers %s with %i', async (path, status) => {
    expect((await server.call(path, { token })).status).toBe(status);
    expect((await server.call(path)).status).toBe(401);
  });

  it('finds the documents of an invoice, and shows nothing to other organizations', async () => {
    const foreign = await server.foreignToken();
    expect((await server.call(`/documents/${ids[0]}/similar`, { token: foreign })).status).toBe(404);
    const found = await server.call('/search/documents?text=Heizungsanlage', { token: foreign });
    expect(found.body['documents']).toEqual([]);
    const entered = {
      customer_company: 'Northwind Cycles Ltd',
      invoice_number: 'C-1',
      invoice_date: '2026-05-31',
      total_amount: '120.00',
      line_items: [{ description: 'Saddle', quantity: 4, unit_price: '30.00' }],
    };
    const { body } = await server.call('/invoices', { token, json: entered });
    const { id } = body['invoice'] as { id: string };
    expect((await server.call(`/invoices/${id}/similar`, { token })).status).toBe(404);
    const { executor } = server.composition.foundation.database;
    await executor.execute(sql`update invoices set document_id = ${ids[0]} where id = ${id}`);
    expect((await similar(`/invoices/${id}/similar`)).documents[0]?.document_id).toBe(ids[1]);
    expect((await similar(`/documents/${ids[1]}/similar`)).documents[0]).toMatchObject({ invoice_id: id });
    expect((await server.call(`/invoices/${id}/similar`, { token: foreign })).status).toBe(404);
  });

  it('compares by a new model only what it was prepared for, goes on where it stopped, and forgets the old', async () => {
    const { database, organizationId } = server.composition.foundation;
    const began = new Date().toISOString();
    let embeds = 0;
    const { embedDocuments, findDescribed } = moduleOf(modelOf('2', () => embeds++ === 2));
    const told: number[] = [];
    const report = new TaskReporter(async ({ progress }) => void told.push(progress ?? 0));
    const claim = { organizationId, taskId: newId<'task'>(), attempt: 1 };
    const attempt = { claim, input: {}, report, signal };
    await expect(embedDocuments(attempt)).rejects.toThrow(/unavailable/);
    const half = await findDescribed('Heizungsanlage Espresso', search());
    expect(half.ok && half.value.documents).toHaveLength(2);
    const end = await embedDocuments(attempt);
    if (end.kind !== 'completed') throw new Error(end.kind);
    expect(await database.transaction((tx) => end.save(tx))).toMatchObject({ embedded: 2, version: '2' });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    const all = await findDescribed('Heizungsanlage Espresso', search());
    expect(all.ok && all.value.documents).toHaveLength(4);
    const old = sql`select 1 from document_embeddings where model = 'local' and created_at < ${began}`;
    expect(await rowsOf(database.executor, old)).toEqual([]);
  });

  it('plans one task for documents that lack vectors, however many workers look', async () => {
    const { database } = server.composition.foundation;
    // Documents of an hour ago are no longer up to those who care for new ones.
    const later = { now: () => new Date(Date.now() + 3_600_000), elapsedMs: () => 0 };
    const { users, log, tasks } = server.composition.foundation;
    const { catchUp } = createEmbeddingsModule({
      database,
      clock: { ...users.clock, ...later },
      log,
      tasks,
      model: modelOf('3'),
    });
    await Promise.all([catchUp(), catchUp(), catchUp()]);
    const counted = await rowsOf(database.executor, sql`select 1 from tasks where kind = 'embed-documents'`);
    expect(counted).toHaveLength(1);
    await expect
      .poll(async () => (await similar(`/documents/${ids[0]}/similar`)).is_complete, { timeout: 30_000 })
      .toBe(true);
    expect((await similar(`/documents/${ids[0]}/similar`)).documents).toHaveLength(3);
  });

  it('finds the same by index as one by one', async () => {
    const { database, organizationId } = server.composition.foundation;
    const key = { model: 'index-test', version: "it's", dimensions: 16 };
    const { executor } = database;
    expect(await canIndex(executor, key)).toBe(isIndexed);
    if (isIndexed) await ensureIndex(executor, key);
    const random = createRandom('vectors');
    const vectors = Array.from({ length: 150 }, () =>
      toUnit(Array.from({ length: 16 }, () => random.next() - 0.5)),
    );
    const added: DocumentId[] = [];
    for (const one of vectors) {
      const id = newId<'document'>();
      added.push(id);
      await executor.execute(
        sql`insert into documents (id, organization_id, file_name, source, created_at) values (${id}, ${organizationId}, 'x', 'upload', now())`,
      );
      const vector = sql.param(`{${one.join(',')}}`);
      await executor.execute(
        sql`insert into document_embeddings values (${organizationId}, ${id}, ${key.model}, ${key.version}, 16, ${newId()}, ${vector}::real[], now())`,
      );
    }
    const wanted = { organizationId, key, vector: vectors[40] ?? [], except: null, most: 5 };
    const exact = await findExactly(executor, wanted);
    expect(exact[0]?.documentId).toBe(added[40]);
    if (!isIndexed) return;
    const byIndex = await findByIndex(database, wanted);
    expect(byIndex.map(({ documentId }) => documentId)).toEqual(exact.map(({ documentId }) => documentId));
    expect(byIndex[0]?.likeness).toBeCloseTo(exact[0]?.likeness ?? 0, 4);
  });
});
