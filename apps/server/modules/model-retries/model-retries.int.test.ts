import { startFakeProvider } from '@vouch/engine/llm/fake-provider/fake-provider.ts';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../platform/database/database.ts';
import { openMemoryDatabase } from '../../platform/database/pglite-database.ts';
import type { TaskId } from '../../platform/ids.ts';
import { startTestServer } from '../../testing/test-server.ts';
import { UNSURE_RECEIPT } from '../reading/testing/unsure-receipt.ts';
import { openBench, someUpload, type Bench } from '../testing/bench.ts';
import { createModelRetries, type RetrySubject } from './index.ts';
import { MOST_TRIES } from './next-try.ts';

const MINUTE_MS = 60_000;
const BUSY = { kind: 'rate-limited', retryAfterMs: 5 * MINUTE_MS } as const;

describe('what a model should be asked again', () => {
  let bench: Bench;
  let nowMs = Date.parse('2026-03-05T10:00:00Z');
  let subject: RetrySubject;
  const clock = { now: () => new Date(nowMs), elapsedMs: () => nowMs };
  const retries = () => createModelRetries({ database: bench.database, clock, randomShare: () => 0 });
  beforeAll(async () => {
    bench = await openBench(await openMemoryDatabase());
    const actor = await bench.newActor();
    const accepted = await bench.uploads.accept(actor, { source: someUpload().source, autoSave: true });
    if (!accepted.ok) throw new Error(accepted.error.message);
    const { documentId } = accepted.value;
    subject = { organizationId: actor.organizationId, documentId, input: { autoSave: true } };
  });
  afterAll(() => bench.close());

  test('is due when the provider said, taken once, and again when its taker died', async () => {
    await retries().failed(subject, BUSY);
    nowMs += 4 * MINUTE_MS;
    expect(await retries().takeDue()).toEqual([]);
    nowMs += MINUTE_MS;
    expect(await retries().takeDue()).toEqual([subject]);
    expect(await retries().takeDue()).toEqual([]);
    nowMs += 16 * MINUTE_MS;
    expect(await retries().takeDue()).toEqual([subject]);
    await retries().settled(subject);
    nowMs += 60 * MINUTE_MS;
    expect(await retries().takeDue()).toEqual([]);
  });

  test('is given up after some tries, and at once when waiting would not help', async () => {
    const isKept = async () => {
      nowMs += 120 * MINUTE_MS;
      return (await retries().takeDue()).length === 1;
    };
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      await retries().failed(subject, BUSY);
      expect(await isKept()).toBe(true);
      expect(await bench.database.transaction((tx) => retries().countTry(tx, subject))).toBe(true);
    }
    await retries().failed(subject, BUSY);
    expect(await isKept()).toBe(false);
    await retries().failed(subject, { kind: 'auth', retryAfterMs: null });
    expect(await isKept()).toBe(false);
  });
});

describe('a document that no task ever asks a model about', () => {
  let bench: Bench;
  let nowMs = Date.parse('2026-03-05T10:00:00Z');
  const clock = { now: () => new Date(nowMs), elapsedMs: () => nowMs };
  beforeAll(async () => {
    bench = await openBench(await openMemoryDatabase());
  });
  afterAll(() => bench.close());

  test('is read again once at a time, and a few times only', { timeout: 120_000 }, async () => {
    const retries = createModelRetries({ database: bench.database, clock, randomShare: () => 0 });
    const actor = await bench.newActor();
    const accepted = await bench.uploads.accept(actor, { source: someUpload().source, autoSave: false });
    if (!accepted.ok) throw new Error(accepted.error.message);
    const { organizationId } = actor;
    const { documentId } = accepted.value;
    const openTasks = () =>
      rowsOf<{ id: TaskId }>(
        bench.database.executor,
        sql`select id from tasks where status in ('queued', 'running')`,
      );
    const input = { autoSave: false, confidenceThreshold: 0.8 };
    await retries.failed({ organizationId, documentId, input }, BUSY);
    nowMs += 16 * MINUTE_MS;
    expect(await bench.uploads.askAgain(retries)).toBe(0);
    expect(await openTasks()).toHaveLength(1);
    const worker = await bench.startWorker(1);
    const ended = async () => {
      for (const { id: taskId } of await openTasks())
        await bench.tasks.waitFor({ organizationId, taskId, timeoutMs: 30_000 });
    };
    try {
      await ended();
      let count = 0;
      for (let turn = 0; turn < 2 * MOST_TRIES; turn += 1) {
        nowMs += 16 * MINUTE_MS;
        count += await bench.uploads.askAgain(retries);
        await ended();
      }
      expect(count).toBe(MOST_TRIES);
      expect(await rowsOf(bench.database.executor, sql`select 1 from model_retries`)).toEqual([]);
    } finally {
      await worker.stop(2_000);
    }
  });
});

test(
  'a document that came in while the provider was busy is read again when it is not',
  { timeout: 120_000 },
  async () => {
    const number = { name: 'invoiceNumber', printed: '2026-03-02', page: 1 };
    await using fake = await startFakeProvider({ answer: () => ({ fields: [number], lines: [] }) });
    const server = await startTestServer({
      LLM_BASE_URL: fake.url,
      LLM_API_KEY: 'sk',
      LLM_MODEL: 'busy-once',
    });
    try {
      const token = await server.token('user');
      const form = new FormData();
      form.set('file', new Blob([UNSURE_RECEIPT]), 'receipt.pdf');
      form.set('confidence_threshold', '1');
      const accepted = await server.call('/invoices/upload', { method: 'POST', token, body: form });
      const ended = await server.ended(accepted.body['task_id'], token);
      expect(ended.body).toMatchObject({ result: { structured_data: { invoice_number: null } } });
      const { executor } = server.composition.foundation.database;
      await executor.execute(sql`update model_retries set due_at = now() - interval '1 minute'`);
      const numbers = () =>
        rowsOf<{ number: string }>(
          executor,
          sql`select invoice_number as number from reviews where state = 'waiting'`,
        );
      await expect.poll(numbers, { timeout: 60_000, interval: 500 }).toEqual([{ number: '2026-03-02' }]);
      expect(await rowsOf(executor, sql`select 1 from model_retries`)).toEqual([]);
      expect(fake.requests).toHaveLength(2);
    } finally {
      await server.stop();
    }
  },
);
