import pg from 'pg';
import { sql } from 'drizzle-orm';
import { expect, inject, it } from 'vitest';
import { openFreshPostgres } from './testing/fresh-postgres.ts';

it('hears again after its connection was cut, and reports the gap', async () => {
  const database = await openFreshPostgres(inject('databaseUrl'));
  const admin = new pg.Client({ connectionString: database.connectionString });
  await admin.connect();
  try {
    const heard: string[] = [];
    let gaps = 0;
    await database.listen('news', {
      onNotification: (payload) => heard.push(payload),
      onGap: () => (gaps += 1),
    });
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'vouch-listen' and datname = current_database()`,
    );
    await expect.poll(() => gaps).toBe(1);
    await database.executor.execute(sql`select pg_notify('news', 'back')`);
    await expect.poll(() => heard).toEqual(['back']);
  } finally {
    await admin.end();
    await database.close();
  }
});
