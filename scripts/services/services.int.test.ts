import pg from 'pg';
import { Redis } from 'ioredis';
import { expect, inject, it } from 'vitest';

it('gives integration tests a real PostgreSQL and a real Redis', async () => {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  const { rows } = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  );
  await client.end();
  expect(rows[0]?.version).toBeGreaterThanOrEqual(150_000);

  const redis = new Redis(inject('redisUrl'));
  expect(await redis.ping()).toBe('PONG');
  redis.disconnect();
});
