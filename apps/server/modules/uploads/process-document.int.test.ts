import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { failure } from '@vouch/core/errors/document-error.ts';
import { rowsOf } from '../../platform/database/database.ts';
import { openMemoryDatabase } from '../../platform/database/pglite-database.ts';
import { openFreshPostgres } from '../../platform/database/testing/fresh-postgres.ts';
import { newId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import type { TaskWorker } from '../tasks/index.ts';
import { openBench, someUpload, type Bench } from '../testing/bench.ts';
import { GOOD_FIELDS, invoiceOf, outcomeOf, readsWell } from '../testing/fake-host.ts';
import { NOTHING_FOUND } from '../testing/fake-verification.ts';
import type { Upload } from './accept-upload.ts';
import type { ProcessResult } from './to-task-result.ts';

const DRIVERS = [
  ['PGlite', openMemoryDatabase],
  ['PostgreSQL', () => openFreshPostgres(inject('databaseUrl'), inject('databaseTemplate'))],
] as const;

describe.each(DRIVERS)('processing a document on %s', (_name, open) => {
  let bench: Bench;
  let actor: Actor;
  let worker: TaskWorker;
  beforeAll(async () => {
    bench = await openBench(await open());
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    actor = await bench.newActor();
    bench.world.read = readsWell();
    bench.world.verify = () => NOTHING_FOUND;
    worker = await bench.startWorker(2);
  });
  afterEach(() => worker.stop(2_000));

  const accept = async (upload: Upload = someUpload()) => {
    const accepted = await bench.uploads.accept(actor, upload);
    if (!accepted.ok) throw new Error(accepted.error.message);
    return accepted.value;
  };
  const ended = async (upload?: Upload) => {
    const { taskId } = await accept(upload);
    const { organizationId } = actor;
    const task = await bench.tasks.waitFor({ organizationId, taskId, timeoutMs: 60_000 });
    if (!task?.outcome) throw new Error('The task did not end.');
    return { taskId, outcome: task.outcome, task };
  };
  const resultOf = async (upload?: Upload) => {
    const { outcome } = await ended(upload);
    if (outcome.status !== 'completed') throw new Error(`${outcome.code}: ${outcome.error}`);
    return outcome.result as ProcessResult;
  };

  it('saves an invoice with exact amounts, its customer and its lines', async () => {
    const result = await resultOf();
    expect(result).toMatchObject({ auto_saved: true, confidence_score: 0.95, review_reason: null });
    expect(result.structured_data).toMatchObject({ total_amount: 119, invoice_number: 'R-2026-001' });
    const { organizationId } = actor;
    const invoiceId = result.invoice_id as never;
    const invoice = await bench.invoices.find({ organizationId, invoiceId });
    expect(invoice).toMatchObject({
      invoiceDate: '2026-02-03',
      totalAmount: '119.00',
      customer: { companyName: 'Käufer AG' },
      orderStatus: 1,
      warnings: [],
      documentId: result.document_id,
      lines: [{ lineNumber: 1, quantity: '2.5', unitPrice: '40.0000', lineTotal: '100.00' }],
    });
    const reading = await bench.documents.findLatestReading({
      organizationId,
      documentId: result.document_id as never,
    });
    expect(reading).toMatchObject({ label: 'real', sellerKey: 'mustergmbh' });
    expect(reading?.extraction.invoices[0]?.fields.grandTotal?.place?.page).toBe(1);
  });

  it('tells the whole story in order, without gaps, with progress that never goes back', async () => {
    const { taskId, task } = await ended();
    const events = await bench.tasks.eventsAfter(actor.organizationId, taskId, 0);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    expect(task.lastSequence).toBe(events.length);
    const stages = events.flatMap((event) => (event.type === 'stage_start' ? [event.stage] : []));
    expect(stages).toEqual(['fetch', 'llm_extraction', 'validation', 'save', 'complete']);
    const done = events.flatMap((event) => (event.type === 'stage_complete' ? [event.stage] : []));
    expect(done).toEqual(stages.slice(0, -1));
    const progress = events.flatMap((event) => (event.type === 'progress' ? [event.progress] : []));
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(100);
    const text = events.flatMap((event) => (event.type === 'streaming_text' ? [event.text] : []));
    expect(text.join('\n')).toContain('Total 119.00');
    expect(events.at(-1)).toMatchObject({ type: 'complete', task_id: taskId });
    expect(await bench.tasks.eventsAfter(actor.organizationId, taskId, 3)).toEqual(events.slice(3));
    expect(task).toMatchObject({ status: 'completed', progress: 100, stage: 'complete', attempt: 1 });
  });

  it.each([
    ['auto-save-off', { autoSave: false }, {}],
    ['low-confidence', { confidenceThreshold: 0.99 }, {}],
    ['missing-fields', {}, { read: readsWell(invoiceOf({ ...GOOD_FIELDS, currency: '' })) }],
    ['not-an-invoice', {}, { read: readsWell(invoiceOf(GOOD_FIELDS, { kind: 'quote' })) }],
    ['verdict', {}, { verify: () => ({ ...NOTHING_FOUND, label: 'suspicious' as const }) }],
  ])('saves nothing silently: %s', async (reason, wish, world) => {
    Object.assign(bench.world, world);
    const result = await resultOf(someUpload(wish));
    expect(result).toMatchObject({ auto_saved: false, invoice_id: null, review_reasons: [reason] });
    expect(result.review_reason).toBeTruthy();
    const { organizationId } = actor;
    const queue = { state: 'open', now: new Date(), order: 'created_at', page: 1, perPage: 20 } as const;
    const { reviews } = await bench.reviews.list(organizationId, queue);
    expect(reviews).toMatchObject([
      { id: result.review_id, documentId: result.document_id, reasons: [reason] },
    ]);
    expect((await bench.invoices.list(organizationId, { page: 1, perPage: 20 })).total).toBe(0);
  });

  it('lets every paper of a file wait by itself, and saves each when it is approved', async () => {
    const second = invoiceOf({ ...GOOD_FIELDS, invoiceNumber: 'R-2026-002', grandTotal: '238.00' });
    bench.world.read = (input) =>
      Promise.resolve({ ok: true, value: outcomeOf(input, [invoiceOf(), second]) });
    const { outcome, taskId } = await ended();
    const { organizationId } = actor;
    const resultNow = async () => {
      const task = await bench.tasks.find(organizationId, taskId);
      return task?.outcome?.status === 'completed' ? (task.outcome.result as ProcessResult) : null;
    };
    const papers = (await resultNow())?.papers ?? [];
    expect(outcome).toMatchObject({ result: { auto_saved: false, review_reasons: ['several-invoices'] } });
    expect(papers.map(({ number, structured_data: data }) => [number, data.invoice_number])).toEqual([
      [1, 'R-2026-001'],
      [2, 'R-2026-002'],
    ]);
    const reviewer = { ...actor, userId: newId<'user'>(), isAdmin: false };
    const reviewId = papers[1]?.review_id as never;
    await bench.reviews.edit(reviewer, { organizationId, reviewId, edit: { notes: 'second' } });
    const { invoiceId } = await bench.reviews.approve(reviewer, { organizationId, reviewId });
    const saved = await bench.invoices.find({ organizationId, invoiceId: invoiceId as never });
    expect(saved).toMatchObject({ invoiceNumber: 'R-2026-002', notes: 'second' });
    expect(await resultNow()).toMatchObject({
      invoice_id: null,
      papers: [
        { invoice_id: null, review_state: 'waiting' },
        { invoice_id: invoiceId, review_state: 'approved' },
      ],
    });
    const shown = await bench.reviews.show({ organizationId, reviewId: papers[0]?.review_id as never });
    expect(shown).toMatchObject({
      paper_number: 1,
      paper_count: 2,
      invoice: { invoice_number: 'R-2026-001' },
    });
    expect(shown?.document.papers?.map(({ fields }) => fields['invoiceNumber']?.value)).toEqual([
      'R-2026-001',
      'R-2026-002',
    ]);
  });

  it('leaves the second of two invoices with one number for review, also when both come at once', async () => {
    const results = await Promise.all([resultOf(), resultOf()]);
    expect(results.filter(({ auto_saved }) => auto_saved)).toHaveLength(1);
    expect(results.find(({ auto_saved }) => !auto_saved)?.review_reasons).toEqual(['duplicate']);
    expect((await bench.invoices.list(actor.organizationId, { page: 1, perPage: 20 })).total).toBe(1);
  });

  it('gives checks the earlier documents of the organization, and nobody else’s', async () => {
    await resultOf();
    const seen: string[][] = [];
    bench.world.verify = ({ context }) => {
      seen.push(context.earlier.map(({ invoiceNumber }) => invoiceNumber ?? ''));
      return NOTHING_FOUND;
    };
    await resultOf();
    actor = await bench.newActor();
    await resultOf();
    expect(seen).toEqual([['R2026001'], []]);
  });

  it('fails with the reader’s plain sentence and code when a file can’t be read', async () => {
    bench.world.read = () => Promise.resolve(failure('encrypted', 'This file needs a password.'));
    const { taskId, outcome } = await ended();
    expect(outcome).toEqual({ status: 'failed', code: 'encrypted', error: 'This file needs a password.' });
    const events = await bench.tasks.eventsAfter(actor.organizationId, taskId, 0);
    expect(events.at(-1)).toMatchObject({ type: 'error', code: 'encrypted', stage: 'llm_extraction' });
  });

  it('fetches a linked file once, also when a later step has to be tried again', async () => {
    let fetches = 0;
    bench.world.fetchFile = (url) => {
      fetches += 1;
      const content = Buffer.from(`%PDF-1.7 ${url}`);
      return Promise.resolve({ ok: true, value: { content, fileName: 'x', claimedType: 'application/pdf' } });
    };
    let reads = 0;
    bench.world.read = (input, options) => {
      reads += 1;
      if (reads === 1) return Promise.reject(new Error('the host died'));
      return readsWell()(input, options);
    };
    const url = 'https://files.example/invoice.pdf';
    const { task } = await ended({ source: { kind: 'url', url, fileName: 'invoice.pdf' }, autoSave: true });
    expect(task).toMatchObject({ status: 'completed', attempt: 2 });
    expect([fetches, reads]).toEqual([1, 2]);
  });

  it('fails with the fetcher’s reason when a link leads nowhere', async () => {
    bench.world.fetchFile = () =>
      Promise.resolve({ ok: false, error: { code: 'blob-url-blocked', message: 'Not a public address.' } });
    const source = { kind: 'url', url: 'https://inside.example/', fileName: 'x.pdf' } as const;
    const { outcome } = await ended({ source, autoSave: true });
    expect(outcome).toMatchObject({ status: 'failed', code: 'blob-url-blocked' });
  });

  it('fails for good, with a sentence, when every try ends without a result', async () => {
    bench.world.read = () => Promise.reject(new Error('secret internal text'));
    const { taskId, outcome, task } = await ended();
    expect(outcome).toMatchObject({ status: 'failed', code: 'given-up' });
    expect(task.attempt).toBe(3);
    const events = await bench.tasks.eventsAfter(actor.organizationId, taskId, 0);
    expect(JSON.stringify([events, outcome])).not.toContain('secret internal');
  });

  it('stops the reader when the task is cancelled, and keeps nothing of it', async () => {
    let isAborted = false;
    let begin: () => void = () => undefined;
    const began = new Promise<void>((resolve) => (begin = resolve));
    bench.world.read = async (input, { signal }) => {
      begin();
      await new Promise((resolve) => signal?.addEventListener('abort', resolve));
      isAborted = true;
      return { ok: true, value: outcomeOf(input, [invoiceOf()]) };
    };
    const { taskId, documentId } = await accept();
    await began;
    const task = await bench.tasks.cancel(actor.organizationId, taskId);
    expect(task).toMatchObject({ status: 'cancelled', outcome: { status: 'cancelled', code: 'cancelled' } });
    await expect.poll(() => isAborted).toBe(true);
    await expect.poll(() => worker.busy).toBe(0);
    expect(await bench.documents.findLatestReading({ ...actor, documentId })).toBeNull();
    expect(await bench.tasks.cancel(actor.organizationId, taskId)).toEqual(task);
    const events = await bench.tasks.eventsAfter(actor.organizationId, taskId, 0);
    expect(events.at(-1)).toMatchObject({ type: 'error', code: 'cancelled' });
  });

  it('keeps text that databases refuse, cleaned', async () => {
    const odd = 'A\0B\uD800';
    bench.world.read = async (input, options) => {
      options.onProgress?.({ step: 'ocr', page: 1, pages: 1, lines: [odd] });
      return await readsWell(invoiceOf({ ...GOOD_FIELDS, sellerName: odd, buyerName: odd }))(input, options);
    };
    const result = await resultOf();
    expect(result.auto_saved).toBe(true);
    expect(result.structured_data.seller_name).toBe('A\uFFFDB\uFFFD');
  });

  it.each([
    ['empty-file', Buffer.alloc(0)],
    ['unsupported-type', Buffer.from('just some words')],
    ['too-large', Buffer.alloc(1_000_001, '%PDF-1.7')],
  ])('refuses at the door, with nothing stored: %s', async (code, content) => {
    const file = { content, fileName: 'x.pdf', claimedType: null };
    const refused = await bench.uploads.accept(actor, { source: { kind: 'file', file }, autoSave: true });
    expect(refused).toMatchObject({ ok: false, error: { code } });
    const rows = await rowsOf(
      bench.database.executor,
      sql`select 1 from documents where organization_id = ${actor.organizationId}`,
    );
    expect(rows).toEqual([]);
  });

  it('stores neither document nor task nor job when one of them can’t be stored', async () => {
    const before = await bench.queue.counts();
    const failing = bench.database.transaction(async (tx) => {
      const { organizationId } = actor;
      const documentId = await bench.documents.add(tx, { organizationId, fileName: 'x', source: 'upload' });
      const task = {
        organizationId,
        documentId,
        kind: 'process-document',
        input: {},
        createdBy: null,
      } as const;
      await bench.tasks.create(tx, task);
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await bench.queue.counts()).toEqual(before);
    const { total } = await bench.tasks.list(actor.organizationId, { page: 1, perPage: 10 });
    expect(total).toBe(0);
  });
});
