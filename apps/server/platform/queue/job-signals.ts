import { sql } from 'drizzle-orm';
import type { Database, Transaction, Unlisten } from '../database/database.ts';
import type { JobId } from '../ids.ts';

const CHANNEL = 'vouch_jobs';
const WAKE = 'wake';
const CANCEL = 'cancel:';

/** What workers are told. */
export interface JobSignals {
  readonly onWake: () => void;
  readonly onCancel: (id: JobId) => void;
}

/** Tells all workers that there is work, when the transaction commits. */
export async function announceWork(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${WAKE})`);
}

/** Tells the worker that runs the job to stop, when the transaction commits. */
export async function announceCancel(tx: Transaction, id: JobId): Promise<void> {
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${CANCEL + id})`);
}

/** Hears both. After a gap there may be work; a missed cancel shows at the next heartbeat. */
export async function hearSignals(database: Database, signals: JobSignals): Promise<Unlisten> {
  return await database.listen(CHANNEL, {
    onNotification: (payload) => {
      if (payload.startsWith(CANCEL)) signals.onCancel(payload.slice(CANCEL.length) as JobId);
      else signals.onWake();
    },
    onGap: signals.onWake,
  });
}
