import { lt } from 'drizzle-orm';
import { oneTimeLinks } from './one-time-links.tables.ts';
import { deleteSessionsEndedBefore } from './sessions.repository.ts';
import type { UsersDeps } from './users.deps.ts';

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Forgets sessions and links that ended a month ago; the audit log still tells of them. */
export async function forgetExpired({
  database,
  clock,
}: Pick<UsersDeps, 'database' | 'clock'>): Promise<void> {
  const moment = new Date(clock.now().getTime() - KEPT_MS);
  await deleteSessionsEndedBefore(database.executor, moment);
  await database.executor.delete(oneTimeLinks).where(lt(oneTimeLinks.expiresAt, moment));
}
