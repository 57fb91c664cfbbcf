import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { failure } from '@vouch/core/errors/document-error.ts';
import { rowsOf } from '../../platform/database/database.ts';
import { openMemoryDatabase } from '../../platform/database/pglite-database.ts';
import { openFreshPostgres } from '../../platform/database/testing/fresh-postgres.ts';
import type { FormReader } from '../../platform/routing/form.ts';
import type { Actor } from '../audit/index.ts';
import type { TaskWorker } from '../tasks/index.ts';
import { openBench, someUpload, type Bench } from '../testing/bench.ts';
import { GOOD_FIELDS, invoiceOf, readsWell } from '../testing/fake-host.ts';
import { NOTHING_FOUND } from '../testing/fake-verification.ts';
import { createAnalysesRoutes } from './analyses.routes.ts';

/** Stands in the file's name, its text, its values, the verdict and errors. */
const MARK = 'QZX-7741';

const DRIVERS = [
  ['PGlite', openMemoryDatabase],
  ['PostgreSQL', () => openFreshPostgres(inject('databaseUrl'), inject('databaseTemplate'))],
] as const;

describe.each(DRIVERS)('an analysis that is not to be kept, on %s', (_name, open) => {
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
    bench.world.verify = () => ({ ...NOTHING_FOUND, reasons: [`[INFO] Name: it says ${MARK}`] });
    bench.world.read = async (input, options) => {
      options.onProgress?.({ step: 'ocr', page: 1, pages: 1, lines: [`Total of ${MARK}`] });
      return await readsWell(invoiceOf({ ...GOOD_FIELDS, sellerName: MARK }))(input, options);
    };
  });
  afterEach(() => {
    bench.world.read = readsWell();
    bench.world.verify = () => NOTHING_FOUND;
  });

  const content = () => someUpload().source.file.content;
  const formOf = (bytes: Uint8Array): FormReader => ({
    readMany: () => Promise.reject(new Error('This form has one file.')),
    read: async ({ onFile }) => {
      const chunks = (async function* () {
        yield bytes;
      })();
      const file = { fileName: `${MARK}.pdf`, claimedType: `application/${MARK}`, content: chunks };
      return { file: await onFile(file), fields: {} };
    },
  });
  const analyze = async (store: boolean, { timeoutMs = 20_000, bytes = content() } = {}) => {
    const { analyses, tasks } = bench;
    const options = {
      maxBytes: 1_000_000,
      timeoutMs,
      anonymousOrganizationId: actor.organizationId,
      visionModels: [],
      stopping: new AbortController().signal,
      elapsedMs: () => performance.now(),
    };
    const [route] = createAnalysesRoutes({ analyses, tasks, ...options });
    const call = {
      principal: null,
      form: formOf(bytes),
      query: { store },
      signal: new AbortController().signal,
    };
    if (!route) throw new Error('no route');
    return await route.handle(call as unknown as Parameters<typeof route.handle>[0]);
  };
  /** Tables, those of the queue too, that hold the text anywhere. */
  const tablesWith = async (text: string) => {
    const tables = await rowsOf<{ name: string }>(
      bench.database.executor,
      sql`select format('%I.%I', table_schema, table_name) as name from information_schema.tables
          where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(15);
    const found: string[] = [];
    for (const { name } of tables) {
      const query = sql`select 1 from ${sql.raw(name)} as t where t::text like ${`%${text}%`} limit 1`;
      if ((await rowsOf(bench.database.executor, query)).length > 0) found.push(name);
    }
    return found.map((name) => name.replace('public.', '')).sort();
  };
  const blobCount = async (bytes: Uint8Array) => {
    const { organizationId } = actor;
    const { sha256 } = await bench.blobs.put((await bench.newActor()).organizationId, bytes);
    return (await bench.blobs.has({ organizationId, sha256 })) ? 1 : 0;
  };

  it('leaves nothing of what was recognised anywhere, though its answer has it', async () => {
    const bytes = content();
    const answer = await analyze(false, { bytes });
    expect(JSON.stringify(answer.body)).toContain(MARK);
    expect(answer.isUnkept).toBe(true);
    expect(await tablesWith(MARK)).toEqual([]);
    expect(await blobCount(bytes)).toBe(0);
  });

  it('leaves nothing when the file can’t be read', async () => {
    bench.world.read = async (_input, options) => {
      options.onProgress?.({ step: 'ocr', page: 1, pages: 1, lines: [MARK] });
      return failure('damaged', `This is no PDF: ${MARK}`);
    };
    const bytes = content();
    await expect(analyze(false, { bytes })).rejects.toThrow(MARK);
    expect(await tablesWith(MARK)).toEqual([]);
    expect(await blobCount(bytes)).toBe(0);
  });

  it('leaves nothing when nobody waits any more and it is cancelled', async () => {
    bench.world.read = async (_input, { signal, onProgress }) => {
      onProgress?.({ step: 'ocr', page: 1, pages: 1, lines: [MARK] });
      await new Promise((resolve) => signal?.addEventListener('abort', resolve));
      onProgress?.({ step: 'ocr', page: 1, pages: 1, lines: [MARK] });
      throw new Error(`stopped at ${MARK}`);
    };
    const bytes = content();
    await expect(analyze(false, { bytes, timeoutMs: 500 })).rejects.toMatchObject({ facts: { status: 503 } });
    await expect.poll(() => worker.busy, { timeout: 20_000 }).toBe(0);
    expect(await tablesWith(MARK)).toEqual([]);
    expect(await blobCount(bytes)).toBe(0);
  });

  it('is forgotten later when the server died before it could', async () => {
    const { organizationId } = actor;
    const file = { content: content(), fileName: `${MARK}.pdf`, claimedType: null };
    const request = { organizationId, userId: null, file, store: false, mode: 'simple' } as const;
    const accepted = await bench.analyses.accept(request);
    if (!accepted.ok) throw new Error('not accepted');
    const { taskId } = accepted.value;
    await bench.tasks.waitFor({ organizationId, taskId, timeoutMs: 60_000 });
    await bench.analyses.forgetLeftovers();
    expect(await tablesWith(MARK), 'somebody may still wait for it').toContain('task_outcomes');
    await bench.database.executor.execute(
      sql`update tasks set ended_at = ended_at - interval '1 hour' where id = ${taskId}`,
    );
    await bench.analyses.forgetLeftovers();
    expect(await tablesWith(MARK)).toEqual([]);
  });

  it('is told from one that is kept', async () => {
    await analyze(true);
    const tables = await tablesWith(MARK);
    expect(tables).toEqual(['analyses', 'documents', 'readings', 'task_events', 'task_outcomes']);
    await bench.analyses.forgetLeftovers();
    expect(await tablesWith(MARK)).toEqual(tables);
  });
});
