import { afterEach, expect, inject, test } from 'vitest';
import { openPostgresDatabase } from '../../platform/database/postgres-database.ts';
import { createFreshDatabase, quiet } from '../../platform/database/testing/fresh-postgres.ts';
import { openBench, type Bench } from '../testing/bench.ts';
import { startWorkerProcess } from '../testing/start-worker-process.ts';

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleanUp.splice(0).reverse()) await clean();
});

test('a worker that is killed no longer counts as soon as its connection is gone, long before it would be missed', async () => {
  const fresh = await createFreshDatabase(inject('databaseUrl'), inject('databaseTemplate'));
  cleanUp.push(() => fresh.drop());
  const { connectionString } = fresh;
  const database = await openPostgresDatabase({ connectionString, logger: quiet, maxConnections: 4 });
  const bench = await openBench(database);
  cleanUp.push(() => bench.close());
  const start = () =>
    startWorkerProcess({
      database: connectionString,
      directory: bench.directory,
      readMs: null,
      isUploading: false,
    });
  const [first, second] = [start(), start()];
  cleanUp.push(() => second.kill());
  await Promise.all([first.hears('started'), second.hears('started')]);
  await counts(bench, 2);
  await first.kill();
  const killedMs = performance.now();
  await counts(bench, 1);
  // The silence that would tell it otherwise is fifteen seconds.
  expect(performance.now() - killedMs).toBeLessThan(10_000);
});

async function counts({ tasks }: Bench, wanted: number): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    if ((await tasks.livingWorkers()).workers === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`There are not ${wanted} living workers.`);
}
