import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, inject, it, vi } from 'vitest';
import { rowsOf } from '../../platform/database/database.ts';
import { openPgliteDatabase } from '../../platform/database/pglite-database.ts';
import { openPostgresDatabase } from '../../platform/database/postgres-database.ts';
import { createFreshDatabase, quiet } from '../../platform/database/testing/fresh-postgres.ts';
import type { OrganizationId, TaskId } from '../../platform/ids.ts';
import { openBench, someUpload, type Bench } from '../testing/bench.ts';
import { startWorkerProcess } from '../testing/start-worker-process.ts';
import type { WorkerOrder } from '../testing/worker-program.ts';

/** The heartbeat, the lock of a frozen process, and the start of a new one on a busy machine: each is waited for. */
const TAKEN_OVER_MS = 120_000;
vi.setConfig({ testTimeout: 2 * TAKEN_OVER_MS });

let directory: string;
const cleanUp: Array<() => Promise<void>> = [];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vouch-kill-'));
  cleanUp.push(() => rm(directory, { recursive: true, force: true }));
});
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

/** A bench on a database of its own, and a way to start workers beside it. */
async function openWithWorkers() {
  const fresh = await createFreshDatabase(inject('databaseUrl'), inject('databaseTemplate'));
  const { connectionString } = fresh;
  cleanUp.push(() => fresh.drop());
  const bench = await openBench(
    await openPostgresDatabase({ connectionString, logger: quiet, maxConnections: 4 }),
    directory,
  );
  cleanUp.push(() => bench.close());
  const start = (readMs: number | null) => {
    const worker = startWorkerProcess({ database: connectionString, directory, readMs, isUploading: false });
    cleanUp.push(() => worker.kill());
    return worker;
  };
  return { bench, start };
}

async function upload(bench: Bench) {
  const actor = await bench.newActor();
  const accepted = await bench.uploads.accept(actor, someUpload());
  if (!accepted.ok) throw new Error(accepted.error.message);
  return { organizationId: actor.organizationId, taskId: accepted.value.taskId };
}

/** What is stored of a task's end: each must be there exactly once. */
async function endsOf({ database }: Pick<Bench, 'database'>, taskId: TaskId) {
  const [counts] = await rowsOf(
    database.executor,
    sql`select
      (select count(*)::int from task_outcomes where task_id = ${taskId}) as outcomes,
      (select count(*)::int from readings where task_id = ${taskId}) as readings,
      (select count(*)::int from invoices where task_id = ${taskId}) as invoices,
      (select count(*)::int from task_events where task_id = ${taskId} and type in ('complete', 'error')) as "lastEvents"`,
  );
  return counts;
}

const ONCE = { outcomes: 1, readings: 1, invoices: 1, lastEvents: 1 };

it('ends a task exactly once after its worker was killed in the middle', async () => {
  const { bench, start } = await openWithWorkers();
  const first = start(null);
  await first.hears('started');
  const task = await upload(bench);
  await first.hears('reading');
  await first.kill();
  start(0);
  const ended = await bench.tasks.waitFor({ ...task, timeoutMs: TAKEN_OVER_MS });
  expect(ended).toMatchObject({ status: 'completed', attempt: 2 });
  expect(await endsOf(bench, task.taskId)).toEqual(ONCE);
});

it('refuses the result of a worker that was away so long that another one took over', async () => {
  const { bench, start } = await openWithWorkers();
  const sleeper = start(1_000);
  await sleeper.hears('started');
  const task = await upload(bench);
  await sleeper.hears('reading');
  sleeper.stop();
  const second = start(0);
  const ended = await bench.tasks.waitFor({ ...task, timeoutMs: TAKEN_OVER_MS });
  expect(ended).toMatchObject({ status: 'completed', attempt: 2 });
  await second.kill();
  sleeper.resume();
  await sleeper.hears('idle');
  expect(await endsOf(bench, task.taskId)).toEqual(ONCE);
  expect(await bench.tasks.find(task.organizationId, task.taskId)).toEqual(ended);
});

it('takes up the task again when the whole embedded server was killed', async () => {
  const data = join(directory, 'data');
  const order: WorkerOrder = { database: data, directory, readMs: null, isUploading: true };
  const server = startWorkerProcess(order);
  cleanUp.push(() => server.kill());
  const { taskId, organizationId } = await server.hears('uploaded');
  await server.hears('reading');
  await server.kill();

  const bench = await openBench(await openPgliteDatabase(data), directory);
  cleanUp.push(() => bench.close());
  const worker = await bench.startWorker();
  cleanUp.push(() => worker.stop(1_000));
  const task = { taskId: taskId as TaskId, organizationId: organizationId as OrganizationId };
  const ended = await bench.tasks.waitFor({ ...task, timeoutMs: TAKEN_OVER_MS });
  expect(ended).toMatchObject({ status: 'completed', attempt: 2 });
  expect(await endsOf(bench, task.taskId)).toEqual(ONCE);
});
