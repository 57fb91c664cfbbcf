import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { openMemoryDatabase } from '../../platform/database/pglite-database.ts';
import { openFreshPostgres } from '../../platform/database/testing/fresh-postgres.ts';
import type { Clock } from '../../platform/clock.ts';
import { json } from '../../platform/routing/answer.ts';
import type { Actor } from '../audit/index.ts';
import { openBench, someUpload, type Bench } from '../testing/bench.ts';
import { idempotencyKeys } from './idempotency.tables.ts';
import { createIdempotencyModule, type KeyClaim } from './index.ts';

const DRIVERS = [
  ['PGlite', openMemoryDatabase],
  ['PostgreSQL', () => openFreshPostgres(inject('databaseUrl'), inject('databaseTemplate'))],
] as const;

describe.each(DRIVERS)('a request with a key, on %s', (_name, open) => {
  let bench: Bench;
  let actor: Actor;
  let now = new Date('2026-05-01T12:00:00Z');
  const clock: Clock = { now: () => now, elapsedMs: () => 0 };
  beforeAll(async () => {
    bench = await openBench(await open());
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    actor = await bench.newActor();
  });

  const heldUntil = async () =>
    (await bench.database.executor.select().from(idempotencyKeys))
      .find((row) => row.organizationId === actor.organizationId)
      ?.heldUntil?.getTime() ?? 0;
  const keyed = () => createIdempotencyModule({ database: bench.database, clock });
  const ref = () => ({ organizationId: actor.organizationId, principal: 'user:1', key: 'order-1' });
  const taskCount = async () => (await bench.tasks.list(actor.organizationId, { page: 1, perPage: 1 })).total;
  /** Takes a document in and keeps the answer with it, as the route does. */
  const takeIn = async (claim: KeyClaim) => {
    const accepted = await bench.uploads.accept(actor, {
      ...someUpload(),
      onAccepted: (tx, { taskId }) => claim.keepWithin(tx, json(202, { task_id: taskId })),
    });
    if (!accepted.ok) throw new Error(accepted.error.message);
    return json(202, { task_id: accepted.value.taskId });
  };
  const upload = async (claim: KeyClaim, hash = 'a') => {
    await claim.take(hash);
    return await takeIn(claim);
  };

  it('gives the stored answer when the process died between the effect and the answer', async () => {
    const dead = new Promise<never>(() => undefined);
    let done: () => void = () => undefined;
    const effect = new Promise<void>((resolve) => (done = resolve));
    void keyed().once(ref(), async (claim) => {
      await upload(claim);
      done();
      return await dead;
    });
    await effect;
    const again = await keyed().once(ref(), upload);
    expect(again).toMatchObject({ status: 202, headers: { 'idempotency-replayed': 'true' } });
    expect(await taskCount()).toBe(1);
  });

  it('has its effect undone when a later request took the key over', async () => {
    const late = keyed().once(ref(), async (claim) => {
      await claim.take('a');
      now = new Date(now.getTime() + 16_000);
      await keyed().once(ref(), (second) => upload(second));
      return await takeIn(claim);
    });
    await expect(late).rejects.toMatchObject({ facts: { status: 409 } });
    expect(await taskCount()).toBe(1);
    expect(await keyed().once(ref(), upload)).toMatchObject({ status: 202 });
    expect(await taskCount()).toBe(1);
  });

  it('is done anew a quarter of a minute after its process died before the effect', async () => {
    const dead = new Promise<never>(() => undefined);
    let begun: () => void = () => undefined;
    const taken = new Promise<void>((resolve) => (begun = resolve));
    void keyed().once(ref(), async (claim) => {
      await claim.take('a');
      // What a killed process does no more.
      claim.end();
      begun();
      return await dead;
    });
    await taken;
    await expect(keyed().once(ref(), upload)).rejects.toMatchObject({ facts: { status: 409 } });
    now = new Date(now.getTime() + 16_000);
    expect(await keyed().once(ref(), upload)).toMatchObject({ status: 202 });
    expect(await taskCount()).toBe(1);
  });

  it('keeps its key as long as it runs', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const answer = await keyed().once(ref(), async (claim) => {
        await claim.take('a');
        for (let round = 0; round < 5; round += 1) {
          now = new Date(now.getTime() + 10_000);
          await vi.advanceTimersByTimeAsync(10_000);
          // A beat is written while the request goes on: the clock waits for it.
          await expect.poll(heldUntil).toBeGreaterThan(now.getTime() + 10_000);
          await expect(keyed().once(ref(), upload)).rejects.toMatchObject({ facts: { status: 409 } });
        }
        return await takeIn(claim);
      });
      expect(answer).toMatchObject({ status: 202 });
      expect(await taskCount()).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('may be sent again with the same key when it failed', async () => {
    const failing = keyed().once(ref(), async (claim) => {
      await claim.take('a');
      throw new Error('no luck');
    });
    await expect(failing).rejects.toThrow('no luck');
    expect(await keyed().once(ref(), upload)).toMatchObject({ status: 202 });
  });

  it('is refused when the key stood for another request', async () => {
    await keyed().once(ref(), upload);
    await expect(keyed().once(ref(), (claim) => upload(claim, 'b'))).rejects.toMatchObject({
      facts: { status: 422, code: 'idempotency-key-reused' },
    });
    expect(await taskCount()).toBe(1);
  });
});
