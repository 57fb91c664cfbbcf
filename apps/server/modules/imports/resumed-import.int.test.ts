import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openFreshPostgres } from '../../platform/database/testing/fresh-postgres.ts';
import { openBench, type Bench } from '../testing/bench.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench(await openFreshPostgres(inject('databaseUrl'), inject('databaseTemplate')));
});
afterAll(() => bench.close());

const ROWS = 180;
const table = () => {
  const rows = Array.from({ length: ROWS }, (_, n) => `N-${n},2026-01-01,${n}.00,Acme`);
  return Buffer.from(`number,date,total,seller\n${rows.join('\n')}\n`);
};

test('an import whose worker stops in the middle goes on where it was, and saves each invoice once', async () => {
  const actor = await bench.newActor();
  const { organizationId } = actor;
  const input = { mapping: {}, isDryRun: false, duplicates: 'save' } as const;
  const file = { bytes: table(), fileName: 'ledger.csv', claimedType: null };
  const accepted = await bench.imports.accept(actor, {
    ...file,
    input,
    onAccepted: () => Promise.resolve(),
  });
  if (!accepted.ok) throw new Error('not accepted');
  const { taskId } = accepted.value;
  const count = async () => (await bench.invoices.list(organizationId, { page: 1, perPage: 1 })).total;

  const first = await bench.startWorker();
  await expect.poll(count, { timeout: 20_000, interval: 5 }).toBeGreaterThan(0);
  await first.stop(0);
  const second = await bench.startWorker();
  const ended = await bench.tasks.waitFor({ organizationId, taskId, timeoutMs: 60_000 });
  await second.stop(1_000);

  expect(ended?.outcome).toMatchObject({
    status: 'completed',
    result: { import: { invoices: ROWS, created: ROWS, skipped: 0, failed: 0 } },
  });
  await expect.poll(count).toBe(ROWS);
});
