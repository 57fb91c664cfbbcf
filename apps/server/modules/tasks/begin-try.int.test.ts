import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFreshPostgres } from '../../platform/database/testing/fresh-postgres.ts';
import { openBench, someUpload, type Bench } from '../testing/bench.ts';
import { beginTry } from './claim.repository.ts';

let directory: string;
let bench: Bench;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vouch-try-'));
  bench = await openBench(
    await openFreshPostgres(inject('databaseUrl'), inject('databaseTemplate')),
    directory,
  );
});
afterEach(async () => {
  await bench.close();
  await rm(directory, { recursive: true, force: true });
});

it('is at a stage from the moment it runs, before anything was reported', async () => {
  const { organizationId, ...actor } = await bench.newActor();
  const accepted = await bench.uploads.accept({ ...actor, organizationId }, someUpload());
  if (!accepted.ok) throw new Error(accepted.error.message);
  const { taskId } = accepted.value;
  const begun = await beginTry(bench.database.executor, { organizationId, taskId, attempt: 1 }, new Date());
  expect(begun).toMatchObject({ status: 'running', stage: 'fetch', progress: 0 });
});
