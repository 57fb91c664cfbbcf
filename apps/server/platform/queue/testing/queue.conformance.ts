import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../database/database.ts';
import type { PgliteDatabase } from '../../database/pglite-database.ts';
import type { PostgresDatabase } from '../../database/postgres-database.ts';
import { quiet } from '../../database/testing/fresh-postgres.ts';
import { newId, type JobId } from '../../ids.ts';
import { createPgBossQueue } from '../pg-boss-queue.ts';
import { LostClaimError, type JobAttempt, type Queue, type QueueWorker, type WorkOptions } from '../queue.ts';

/** What the queue must do on every database driver; run by one test file for all. */
export function describeQueue(name: string, open: () => Promise<PgliteDatabase | PostgresDatabase>): void {
  describe(`the queue on ${name}`, () => {
    let database: PgliteDatabase | PostgresDatabase;
    let queue: Queue;
    const workers: QueueWorker[] = [];

    beforeAll(async () => {
      database = await open();
      queue = await createPgBossQueue({ database, logger: quiet, retries: { retryDelaySeconds: 0 } });
      await database.executor.execute(sql`create table results (job uuid primary key, attempt int)`);
    });
    afterAll(async () => {
      await queue.close();
      await database.close();
    });
    afterEach(async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.stop(1_000)));
    });

    const enqueue = (id: JobId = newId(), priority = 0) =>
      database.transaction((tx) => queue.enqueue(tx, { id, payload: { note: 'x' }, priority }));
    const work = async (options: Partial<WorkOptions> & Pick<WorkOptions, 'onJob'>) => {
      const worker = await queue.work({ concurrency: 1, onGivenUp: () => Promise.resolve(), ...options });
      workers.push(worker);
      return worker;
    };
    const finish = (attempt: JobAttempt) =>
      database.transaction(async (tx) => {
        await tx.execute(sql`insert into results values (${attempt.id}, ${attempt.attempt})`);
        await queue.complete(tx, attempt);
      });
    const resultsOf = (id: JobId) =>
      rowsOf<{ attempt: number }>(database.executor, sql`select attempt from results where job = ${id}`);

    it('takes a job in its transaction: a rollback leaves none', async () => {
      const failing = database.transaction(async (tx) => {
        await queue.enqueue(tx, { id: newId(), payload: {} });
        throw new Error('stop');
      });
      await expect(failing).rejects.toThrow('stop');
      expect(await queue.counts()).toEqual({ queued: 0, active: 0 });
    });

    it('hands a job and its payload to a waiting worker, once', async () => {
      const seen: JobAttempt[] = [];
      await work({
        onJob: async (attempt) => {
          seen.push(attempt);
          await finish(attempt);
        },
      });
      const id = await enqueue();
      await expect.poll(() => resultsOf(id)).toEqual([{ attempt: 1 }]);
      expect(seen.map(({ id, payload, attempt }) => ({ id, payload, attempt }))).toEqual([
        { id, payload: { note: 'x' }, attempt: 1 },
      ]);
      expect(await queue.counts()).toEqual({ queued: 0, active: 0 });
    });

    it('runs jobs side by side up to its concurrency, and no more', async () => {
      let now = 0;
      let most = 0;
      const full = Promise.withResolvers<void>();
      const ids = await Promise.all(Array.from({ length: 12 }, () => enqueue()));
      await work({
        concurrency: 3,
        onJob: async (attempt) => {
          most = Math.max(most, (now += 1));
          if (now === 3) full.resolve();
          await full.promise;
          await sleep(30);
          now -= 1;
          await finish(attempt);
        },
      });
      await expect.poll(async () => (await Promise.all(ids.map(resultsOf))).flat().length).toBe(12);
      expect(most).toBe(3);
    });

    it('takes urgent jobs first', async () => {
      const [slow, urgent, middle] = [
        await enqueue(newId(), 0),
        await enqueue(newId(), 9),
        await enqueue(newId(), 5),
      ];
      const order: JobId[] = [];
      await work({
        onJob: async (attempt) => {
          order.push(attempt.id);
          await finish(attempt);
        },
      });
      await expect.poll(() => order).toEqual([urgent, middle, slow]);
    });

    it('tries again when a try throws, and keeps nothing of the failed one', async () => {
      await work({
        onJob: async (attempt) => {
          if (attempt.attempt > 1) return await finish(attempt);
          await database.transaction(async (tx) => {
            await tx.execute(sql`insert into results values (${attempt.id}, 99)`);
            await queue.complete(tx, attempt);
            throw new Error('power cut before commit');
          });
        },
      });
      const id = await enqueue();
      await expect.poll(() => resultsOf(id), { timeout: 10_000 }).toEqual([{ attempt: 2 }]);
    });

    it('gives a job up after its last try and says so once', async () => {
      const tries: boolean[] = [];
      const givenUp: JobId[] = [];
      await work({
        onJob: (attempt) => {
          tries.push(attempt.isLast);
          return Promise.reject(new Error('always'));
        },
        onGivenUp: (job) => {
          givenUp.push(job.id);
          return Promise.resolve();
        },
      });
      const id = await enqueue();
      await expect.poll(() => givenUp, { timeout: 15_000 }).toEqual([id]);
      expect(tries).toEqual([false, false, true]);
    });

    it('refuses the result of a try that no longer holds the job, also while the next one runs', async () => {
      const attempts: JobAttempt[] = [];
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await work({
        concurrency: 2,
        onJob: async (attempt) => {
          attempts.push(attempt);
          if (attempt.attempt === 1) throw new Error('lost');
          await held;
          await finish(attempt);
        },
      });
      const id = await enqueue();
      await expect.poll(() => attempts.length, { timeout: 10_000 }).toBe(2);
      await expect(finish(attempts[0]!)).rejects.toThrow(LostClaimError);
      expect(await resultsOf(id)).toEqual([]);
      release();
      await expect.poll(() => resultsOf(id)).toEqual([{ attempt: 2 }]);
      await expect(finish(attempts[0]!)).rejects.toThrow();
    });

    it('aborts a running job when it is cancelled, and refuses its result', async () => {
      let reason: unknown = null;
      let started = false;
      await work({
        onJob: async (attempt) => {
          started = true;
          await new Promise((resolve) => attempt.signal.addEventListener('abort', resolve));
          reason = attempt.signal.reason;
          await finish(attempt);
        },
      });
      const id = await enqueue();
      await expect.poll(() => started).toBe(true);
      await database.transaction((tx) => queue.cancel(tx, id));
      await expect.poll(() => reason).toBeInstanceOf(LostClaimError);
      await expect.poll(() => workers[0]?.busy).toBe(0);
      expect(await resultsOf(id)).toEqual([]);
    });

    it('never starts a job that was cancelled before', async () => {
      const id = await enqueue();
      await database.transaction((tx) => queue.cancel(tx, id));
      const seen: JobId[] = [];
      await work({
        onJob: async (attempt) => {
          seen.push(attempt.id);
          await finish(attempt);
        },
      });
      const next = await enqueue();
      await expect.poll(() => seen).toEqual([next]);
    });

    it('lets running jobs end when it is stopped, and takes no new ones', async () => {
      let started = false;
      const worker = await work({
        onJob: async (attempt) => {
          started = true;
          await sleep(300);
          await finish(attempt);
        },
      });
      const first = await enqueue();
      await expect.poll(() => started).toBe(true);
      const second = await enqueue();
      await worker.stop(5_000);
      expect(await resultsOf(first)).toHaveLength(1);
      expect(await resultsOf(second)).toHaveLength(0);
      await work({ onJob: finish });
      await expect.poll(() => resultsOf(second)).toHaveLength(1);
    });

    it('aborts what does not end in time, and hands it to the next worker', async () => {
      let started = false;
      const worker = await work({
        onJob: async ({ signal }) => {
          started = true;
          await new Promise((_, reject) =>
            signal.addEventListener('abort', () => reject(signal.reason as Error)),
          );
        },
      });
      const id = await enqueue();
      await expect.poll(() => started).toBe(true);
      await worker.stop(50);
      await work({ onJob: finish });
      await expect.poll(() => resultsOf(id), { timeout: 10_000 }).toEqual([{ attempt: 2 }]);
    });
  });
}
