import { sql } from 'drizzle-orm';
import type { PgBoss } from 'pg-boss';
import { rowsOf, type Database } from '../database/database.ts';
import { QUEUE_SCHEMA, TASKS } from './boss.ts';

/**
 * Makes jobs ready again that a process of ours was running when it died. Only for a database that no other process can have open:
 * there an active job without a worker is certain to be orphaned.
 * @returns how many there were.
 */
export async function recoverOrphans(database: Database, boss: PgBoss): Promise<number> {
  const jobs = sql`${sql.identifier(QUEUE_SCHEMA)}.job`;
  const orphans = await rowsOf<{ id: string; retryCount: number }>(
    database.executor,
    sql`select id, retry_count as "retryCount" from ${jobs} where name = ${TASKS} and state = 'active'`,
  );
  if (orphans.length === 0) return 0;
  await boss.fail(TASKS, [...orphans], { reason: 'The process that ran it has ended.' });
  await database.executor.execute(
    sql`update ${jobs} set start_after = now() where name = ${TASKS} and state = 'retry'`,
  );
  return orphans.length;
}
