import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type SimilarDocumentsBody, SimilarDocuments } from '@vouch/contract/embeddings/similar.ts';
import { toUnit } from '@vouch/core/embedding/hashed-vector.ts';
import type { EmbeddingModel } from '@vouch/engine/embeddings/embedding-model.ts';
import { createRandom } from '@vouch/engine/generate/random.ts';
import { llmError } from '@vouch/engine/llm/llm-error.ts';
import { rowsOf } from '../../platform/database/database.ts';
import { newId, type DocumentId } from '../../platform/ids.ts';
import { formOf } from '../../testing/forms.ts';
import { startEmbeddedServer, startTestServer, type TestServer } from '../../testing/test-server.ts';
import { TaskReporter } from '../tasks/task-reporter.ts';
import { findByIndex, findExactly } from './find-nearest.ts';
import { findWaiting } from './find-waiting.ts';
import { createEmbeddingsModule } from './index.ts';
import { canIndex, dropOtherIndexes, ensureIndex } from './nearest-index.ts';
import { COFFEE, HEATING, modelOf } from './testing/scripted.ts';

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

  /** All in one batch; `embed` may say what becomes of it. */
  const together = (version: string, embed?: EmbeddingModel['embed']): EmbeddingModel => {
    const model = modelOf(version);
    return { ...model, mostAtOnce: 16, embed: embed ?? model.embed };
  };
  const attempt = () => {
    const { organizationId } = server.composition.foundation;
    const report = new TaskReporter(() => Promise.resolve());
    return { claim: { organizationId, taskId: newId<'task'>(), attempt: 1 }, input: {}, report, signal };
  };

  it('gives all other documents vectors when the model refuses one, and does not ask about that one again', async () => {
    const asked: string[] = [];
    const { embed } = modelOf('refusing');
    const refusing = together('refusing', async (documents, ...rest) => {
      asked.push(documents.map(({ text }) => text).join(' '));
      const isRefused = documents.some(({ text }) => text.includes('99'));
      return isRefused ? { ok: false, error: llmError('bad-request') } : await embed(documents, ...rest);
    });
    const end = await moduleOf(refusing).embedDocuments(attempt());
    if (end.kind !== 'completed') throw new Error(end.kind);
    const { database } = server.composition.foundation;
    expect(await database.transaction((tx) => end.save(tx))).toMatchObject({ embedded: 3, refused: 1 });
    const before = asked.length;
    await moduleOf(refusing).embedDocuments(attempt());
    expect(asked).toHaveLength(before);
  });

  it('ends when the server gives vectors of another length than it told', async () => {
    let asked = 0;
    const changed = together('changed', (documents) => {
      if (asked++ > 20) throw new Error('asked for ever');
      const key = { model: 'scripted', version: 'changed', dimensions: 2 };
      return Promise.resolve({ ok: true, value: { key, vectors: documents.map(() => [1, 0]) } });
    });
    await expect(moduleOf(changed).embedDocuments(attempt())).rejects.toThrow(/unavailable/);
    expect(asked).toBeLessThan(5);
  });

  it('makes the vectors of new documents once, however many workers care for them', async () => {
    const { embed } = modelOf('shared');
    let asked = 0;
    const slow = together('shared', async (...wanted) => {
      asked += 1;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return await embed(...wanted);
    });
    const workers = [moduleOf(slow), moduleOf(slow), moduleOf(slow)];
    // The server's own worker may be at it.
    await vi.waitFor(async () => {
      await Promise.all(workers.map(({ keepUp }) => keepUp()));
      expect(asked).toBe(1);
    });
    await Promise.all(workers.map(({ keepUp }) => keepUp()));
    expect(asked).toBe(1);
  });

  it('plans no other task soon after one that failed', async () => {
    const { database, organizationId, users, log, tasks } = server.composition.foundation;
    const { executor } = database;
    const kind = sql`kind = 'embed-documents' and organization_id = ${organizationId}`;
    const later = { now: () => new Date(Date.now() + 3_600_000), elapsedMs: () => 0 };
    await executor.execute(
      sql`update tasks set status = 'failed', ended_at = ${later.now().toISOString()} where ${kind}`,
    );
    const clock = { ...users.clock, ...later };
    const { catchUp } = createEmbeddingsModule({ database, clock, log, tasks, model: modelOf('4') });
    await catchUp();
    expect(await rowsOf(executor, sql`select 1 from tasks where ${kind}`)).toHaveLength(1);
  });

  it('compares nothing that a stranger had judged, and nothing that should not be kept', async () => {
    const { executor } = server.composition.foundation.database;
    const stranger = await server.call('/analyze', { body: formOf(COFFEE('77'), 'mine.pdf') });
    expect(stranger.status).toBe(200);
    const id = String(stranger.body['receipt_ref']);
    const body = formOf(COFFEE('78'), 'unkept.pdf');
    expect((await server.call('/analyze?store=false', { body, token })).status).toBe(200);
    const key = { model: 'nobody', version: '1', dimensions: 512 };
    const waiting = (await findWaiting(executor, { key, most: 50 })).map(({ documentId }) => documentId);
    expect(waiting).toContain(ids[0]);
    expect(waiting).not.toContain(id);
    expect(waiting).toHaveLength(ids.length);
    expect((await server.call(`/documents/${id}/similar`, { token })).status).toBe(404);
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
    const indexes = () =>
      rowsOf(executor, sql`select 1 from pg_indexes where indexname like 'document_embeddings_near_%'`);
    const other = { ...key, version: 'next' };
    await ensureIndex(executor, other);
    const all = await indexes();
    await ensureIndex(executor, other);
    await dropOtherIndexes(executor, other);
    expect(await indexes()).toHaveLength(all.length);
    await executor.execute(sql`delete from document_embeddings`);
    await dropOtherIndexes(executor, other);
    expect(await indexes()).toHaveLength(1);
  });
});
