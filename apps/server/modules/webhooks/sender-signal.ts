import { sql } from 'drizzle-orm';
import type { Database, Executor, Unlisten } from '../../platform/database/database.ts';

const CHANNEL = 'vouch_webhooks';

/** Tells senders that there is something to send; within a transaction, when it commits. */
export async function wakeSenders(executor: Executor): Promise<void> {
  await executor.execute(sql`select pg_notify(${CHANNEL}, '')`);
}

/** Hears that there is something to send, or may be. */
export function hearSenders(database: Database, onWake: () => void): Promise<Unlisten> {
  return database.listen(CHANNEL, { onNotification: onWake, onGap: onWake });
}
