import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { AnalysisBody } from '@vouch/contract/analyses/analysis.ts';
import { openMemoryDatabase } from '../../platform/database/pglite-database.ts';
import { openFreshPostgres } from '../../platform/database/testing/fresh-postgres.ts';
import type { Actor } from '../audit/index.ts';
import { reviews } from '../review/reviews.tables.ts';
import type { TaskWorker } from '../tasks/index.ts';
import { openBench, someUpload, type Bench } from '../testing/bench.ts';
import { NOTHING_FOUND } from '../testing/fake-verification.ts';

const DRIVERS = [
  ['PGlite', openMemoryDatabase],
  ['PostgreSQL', () => openFreshPostgres(inject('databaseUrl'), inject('databaseTemplate'))],
] as const;

describe.each(DRIVERS)('analyses on %s', (_name, open) => {
  let bench: Bench;
  let actor: Actor;
  let worker: TaskWorker;
  beforeAll(async () => {
    bench = await openBench(await open());
    worker = await bench.startWorker();
  });
  afterAll(async () => {
    await worker.stop(1_000);
    await bench.close();
  });
  beforeEach(async () => {
    actor = await bench.newActor();
  });
  afterEach(() => {
    bench.world.verify = () => NOTHING_FOUND;
  });

  const analyze = async (store = true, file = someUpload().source.file) => {
    const { organizationId } = actor;
    const accepted = await bench.analyses.accept({
      organizationId,
      userId: null,
      file,
      store,
      mode: 'simple',
    });
    if (!accepted.ok) throw new Error(accepted.error.message);
    const { taskId, documentId, reference } = accepted.value;
    const task = await bench.tasks.waitFor({ organizationId, taskId, timeoutMs: 60_000 });
    if (task?.outcome?.status !== 'completed') throw new Error('not completed');
    if (!store) await bench.analyses.forget({ organizationId, taskId, documentId });
    return { answer: task.outcome.result as AnalysisBody, documentId, reference };
  };

  it('answers with the verdict and keeps it under its reference', async () => {
    bench.world.verify = () => ({
      ...NOTHING_FOUND,
      label: 'fake',
      score: 0.97,
      reasons: ['[HARD_FAIL] Impossible: …'],
      recommendedAction: 'reject',
    });
    const { answer, reference, documentId } = await analyze();
    expect(answer).toMatchObject({
      label: 'fake',
      score: 0.97,
      analysis_ref: reference,
      receipt_ref: documentId,
    });
    expect(answer.processing_time_ms).toBeGreaterThanOrEqual(0);
    const stored = await bench.analyses.find(actor.organizationId, reference);
    expect(stored?.analysis).toMatchObject({ label: 'fake', answer, documentId });
  });

  it('saves no invoice and puts nothing into the review queue', async () => {
    const { documentId } = await analyze();
    const { organizationId } = actor;
    expect((await bench.invoices.list(organizationId, { page: 1, perPage: 1 })).total).toBe(0);
    const reading = await bench.documents.findLatestReading({ organizationId, documentId });
    expect(reading).toMatchObject({ purpose: 'analysis' });
    const waiting = await bench.database.executor
      .select()
      .from(reviews)
      .where(eq(reviews.organizationId, organizationId));
    expect(waiting).toEqual([]);
  });

  it('forgets the file and the verdict when asked to', async () => {
    const { answer, documentId, reference } = await analyze(false);
    const { organizationId } = actor;
    expect(answer.receipt_ref).toBeNull();
    expect(await bench.documents.find({ organizationId, documentId })).toBeNull();
    expect(await bench.documents.findLatestReading({ organizationId, documentId })).toBeNull();
    expect(await bench.analyses.find(organizationId, reference)).toBeNull();
  });

  it('keeps bytes that another document still needs', async () => {
    const { file } = someUpload().source;
    const kept = await analyze(true, file);
    await analyze(false, file);
    const { organizationId } = actor;
    const document = await bench.documents.find({ organizationId, documentId: kept.documentId });
    expect(await bench.blobs.has({ organizationId, sha256: document?.sha256 ?? '' })).toBe(true);
    const alone = await bench.uploads.accept(actor, someUpload());
    expect(alone.ok).toBe(true);
  });

  it('removes bytes that nobody else needs', async () => {
    const { file } = someUpload().source;
    const { sha256 } = await bench.blobs.put(actor.organizationId, file.content);
    await analyze(false, file);
    expect(await bench.blobs.has({ organizationId: actor.organizationId, sha256 })).toBe(false);
  });
});
