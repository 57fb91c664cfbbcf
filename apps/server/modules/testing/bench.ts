import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineAdapter } from '@vouch/core/ensemble/engine-adapter.ts';
import { RELIABILITY } from '@vouch/core/reconciliation/reliability.ts';
import { BUILT_IN_RULE_SET } from '@vouch/core/rules/rule-set/rule-set.ts';
import type { Verification } from '@vouch/core/verification/verification.ts';
import type { VerifyInput } from '@vouch/engine/verify/verify.ts';
import { readTable } from '@vouch/engine/tables/read-table.ts';
import { createDiskBlobStore } from '../../platform/blob-store/disk-blob-store.ts';
import { systemClock } from '../../platform/clock.ts';
import { migrate } from '../../platform/database/migrate.ts';
import type { PgliteDatabase } from '../../platform/database/pglite-database.ts';
import type { PostgresDatabase } from '../../platform/database/postgres-database.ts';
import { quiet } from '../../platform/database/testing/fresh-postgres.ts';
import { createDatabaseEventBus } from '../../platform/events/database-event-bus.ts';
import { newId } from '../../platform/ids.ts';
import { createPgBossQueue } from '../../platform/queue/pg-boss-queue.ts';
import { createAnalysesModule } from '../analyses/index.ts';
import { createAuditModule, type Actor } from '../audit/index.ts';
import { createCustomersModule } from '../customers/index.ts';
import { createDocumentsModule } from '../documents/index.ts';
import { createDuplicateDecider, createDuplicatesModule } from '../duplicates/index.ts';
import { createImportsModule } from '../imports/index.ts';
import { createInvoicesModule } from '../invoices/index.ts';
import { createOrganizationsModule } from '../organizations/index.ts';
import { createReviewModule } from '../review/index.ts';
import type { ApprovalLimit } from '@vouch/core/verification/history.ts';
import { createReadingModule, type FetchFile } from '../reading/index.ts';
import { createSalespersonsModule } from '../salespersons/index.ts';
import type { ChoreHandlers } from '../tasks/task-handler.ts';
import { createTasksModule } from '../tasks/index.ts';
import { createUploadsModule } from '../uploads/index.ts';
import { fakeHost, readsWell, type FakeRead } from './fake-host.ts';
import { NOTHING_FOUND } from './fake-verification.ts';

/** What the outside world does; tests change it between uploads. */
export interface World {
  read: FakeRead;
  verify: (input: VerifyInput) => Verification;
  fetchFile: FetchFile;
  approvalLimit: ApprovalLimit | null;
}

const MAX_BYTES = 1_000_000;

/** All modules on a real database and queue, with fake readers. */
export async function openBench(database: PgliteDatabase | PostgresDatabase, givenDirectory?: string) {
  const directory = givenDirectory ?? (await mkdtemp(join(tmpdir(), 'vouch-bench-')));
  const clock = systemClock;
  await migrate(database);
  const queue = await createPgBossQueue({ database, logger: quiet, retries: { retryDelaySeconds: 0 } });
  const bus = createDatabaseEventBus(database);
  const blobs = await createDiskBlobStore(directory);
  const world: World = {
    read: readsWell(),
    verify: () => NOTHING_FOUND,
    fetchFile: () => Promise.resolve({ ok: false, error: { code: 'blob-url-unreachable', message: 'no' } }),
    approvalLimit: null,
  };
  const audit = createAuditModule({ clock });
  const organizations = createOrganizationsModule({ database, clock });
  const documents = createDocumentsModule({ database, clock });
  const customers = createCustomersModule({ database, clock, audit });
  const salespersons = createSalespersonsModule({ database, clock, audit });
  const invoices = createInvoicesModule({ database, clock, customers, salespersons, audit });
  const tasks = createTasksModule({ database, queue, bus, clock, logger: quiet });
  const host = fakeHost((input, options) => world.read(input, options));
  const reading = createReadingModule({
    database,
    clock,
    blobs,
    documents,
    host,
    forgeryPriorOf: () => Promise.resolve(0.1),
    approvalLimitOf: () => Promise.resolve(world.approvalLimit),
    verify: (input) => world.verify(input),
    ruleSetOf: () => Promise.resolve(BUILT_IN_RULE_SET),
    recall: (_organization, outcome) => Promise.resolve(outcome),
    fetchFile: (url, options) => world.fetchFile(url, options),
    model: null,
    log: quiet,
  });
  const claims = { claimMs: 60_000, approvalLimitOf: () => Promise.resolve(world.approvalLimit) };
  const reviews = createReviewModule({ database, clock, audit, documents, invoices, tasks, ...claims });
  const duplicates = createDuplicatesModule({ database, clock });
  const decideDuplicate = createDuplicateDecider({ database, clock, audit, invoices, reviews });
  const shared = { database, documents, tasks, reading, maxBytes: MAX_BYTES };
  const uploads = createUploadsModule({
    ...shared,
    reviews,
    duplicates,
    invoices,
    audit,
    confidenceThresholdOf: () => Promise.resolve(0.8),
    maxTotalBytes: 4 * MAX_BYTES,
    maxFiles: 5,
  });
  const engines: EngineAdapter[] = [];
  const judging = {
    host,
    engines,
    reliability: RELIABILITY,
    log: quiet,
    forgeryPriorOf: () => Promise.resolve(0.1),
  };
  const analyses = createAnalysesModule({ ...shared, ...judging, clock, blobs });
  const imports = createImportsModule({
    ...shared,
    blobs,
    invoices,
    audit,
    readTable: (input) => readTable(input),
  });
  const handlers = {
    'process-document': uploads.processDocument,
    'run-analysis': analyses.runAnalysis,
    'import-invoices': imports.importInvoices,
  };
  return {
    database,
    directory,
    queue,
    bus,
    blobs,
    world,
    organizations,
    customers,
    salespersons,
    documents,
    invoices,
    tasks,
    uploads,
    imports,
    reviews,
    duplicates,
    decideDuplicate,
    analyses,
    /** Engines beside the rules; tests put theirs in. */
    engines,
    audit,
    startWorker: (concurrency = 1, chores: Partial<ChoreHandlers> = {}) =>
      tasks.startWorker({ handlers, chores, concurrency }),
    newActor: async (): Promise<Actor> => ({
      organizationId: await organizations.create('Test'),
      kind: 'user',
      userId: newId<'user'>(),
      requestId: 'request-1',
    }),
    async close() {
      await queue.close();
      await database.close();
      if (givenDirectory === undefined) await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A bench. */
export type Bench = Awaited<ReturnType<typeof openBench>>;

let counter = 0;

/** An upload of a file that is like no other. */
export function someUpload(more: { autoSave?: boolean; confidenceThreshold?: number } = {}) {
  counter += 1;
  const content = Buffer.from(`%PDF-1.7\n% ${process.pid} ${counter} ${performance.now()}\n`);
  const file = { content, fileName: `invoice-${counter}.pdf`, claimedType: 'application/pdf' };
  return { source: { kind: 'file', file }, autoSave: true, ...more } as const;
}
