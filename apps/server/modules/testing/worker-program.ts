import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPgliteDatabase } from '../../platform/database/pglite-database.ts';
import { openPostgresDatabase } from '../../platform/database/postgres-database.ts';
import { quiet } from '../../platform/database/testing/fresh-postgres.ts';
import { openBench, someUpload } from './bench.ts';
import { readsWell } from './fake-host.ts';

/** What a worker process is told. */
export interface WorkerOrder {
  /** Connection string, or a data directory for the embedded database. */
  readonly database: string;
  readonly directory: string;
  /** How long reading a document takes, milliseconds; Infinity becomes `null` in JSON: it never ends. */
  readonly readMs: number | null;
  /** Whether the process hands in a document itself. */
  readonly isUploading: boolean;
}

/** What a worker process says, one a line. */
export type WorkerNews =
  | { readonly says: 'started' | 'reading' | 'idle' }
  | { readonly says: 'uploaded'; readonly taskId: string; readonly organizationId: string };

const say = (news: WorkerNews) => writeSync(1, `${JSON.stringify(news)}\n`);

const order = JSON.parse(process.argv[2] ?? '') as WorkerOrder;
const database = order.database.startsWith('postgres')
  ? await openPostgresDatabase({ connectionString: order.database, logger: quiet, maxConnections: 4 })
  : await openPgliteDatabase(order.database);
const bench = await openBench(database, order.directory);
bench.world.read = async (input, options) => {
  say({ says: 'reading' });
  // Deaf to the abort signal on purpose: what a stuck reader makes late must be refused when it is saved.
  await (order.readMs === null ? new Promise(() => undefined) : sleep(order.readMs));
  return await readsWell()(input, options);
};
if (order.isUploading) {
  const actor = await bench.newActor();
  const accepted = await bench.uploads.accept(actor, someUpload());
  if (!accepted.ok) throw new Error(accepted.error.message);
  say({ says: 'uploaded', taskId: accepted.value.taskId, organizationId: actor.organizationId });
}
const worker = await bench.startWorker(1);
say({ says: 'started' });
let wasBusy = false;
setInterval(() => {
  if (wasBusy && worker.busy === 0) say({ says: 'idle' });
  wasBusy = worker.busy > 0;
}, 20);
