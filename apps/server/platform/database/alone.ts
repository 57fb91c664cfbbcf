import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { type Executor, rowsOf } from './database.ts';

/** Work that only one process at a time should do. */
export type AloneWork = (executor: Executor) => Promise<void>;

/** Runs work of a name in this process, unless it runs already. @returns whether it ran. */
export function createAloneHere(executor: Executor): (name: string, work: AloneWork) => Promise<boolean> {
  const running = new Set<string>();
  return async (name, work) => {
    if (running.has(name)) return false;
    running.add(name);
    try {
      await work(executor);
    } finally {
      running.delete(name);
    }
    return true;
  };
}

/**
 * Runs work on a connection of its own, unless any process on this database runs work of the name. The server itself gives the name free
 * when the connection breaks, as that of a killed process does. @returns whether it ran.
 */
export async function aloneOn(pool: pg.Pool, name: string, work: AloneWork): Promise<boolean> {
  const client = await pool.connect();
  const executor = drizzle(client);
  const key = sql`hashtextextended(${`alone ${name}`}, 0)`;
  let isFree = false;
  try {
    const [lock] = await rowsOf<{ free: boolean }>(
      executor,
      sql`select pg_try_advisory_lock(${key}) as free`,
    );
    if (lock?.free !== true) {
      isFree = true;
      return false;
    }
    await work(executor);
    return true;
  } finally {
    isFree ||= await executor.execute(sql`select pg_advisory_unlock(${key})`).then(
      () => true,
      () => false,
    );
    // A connection that may still hold the name is closed.
    client.release(!isFree);
  }
}
