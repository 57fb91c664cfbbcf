import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { expect, inject, it } from 'vitest';
import { rowsOf } from './database.ts';
import { openFreshPostgres } from './testing/fresh-postgres.ts';

it('a connection that breaks in the middle of a transaction fails that transaction, and nothing else', async () => {
  const database = await openFreshPostgres(inject('databaseUrl'));
  const broken = database.transaction(async (tx) => {
    const [own] = await rowsOf<{ pid: number }>(tx, sql`select pg_backend_pid() as pid`);
    await database.executor.execute(sql`select pg_terminate_backend(${own?.pid ?? 0}::int)`);
    // Nobody waits for an answer when the connection says that it broke.
    await sleep(200);
    await tx.execute(sql`select 1`);
  });
  await expect(broken).rejects.toThrow();
  await database.ping();
  await database.close();
});
