import type { TestProject } from 'vitest/node';
import { makeTemplate } from '../../apps/server/platform/database/cluster-template.ts';
import { createMigratedDatabase } from '../../apps/server/platform/database/testing/fresh-postgres.ts';
import { startPostgres } from './postgres.ts';
import { startRedis } from './redis.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser connection of a private PostgreSQL; make a database per test file. */
    databaseUrl: string;
    /** Name of a database there that has the schema, to be copied. */
    databaseTemplate: string;
    redisUrl: string;
    chromiumPath: string;
  }
}

/** Starts what integration tests need; tests take the addresses by `inject('databaseUrl')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis(), makeTemplate()]);
  const template = await createMigratedDatabase(postgres.url);
  project.provide('databaseUrl', postgres.url);
  project.provide('databaseTemplate', template.name);
  project.provide('redisUrl', redis.url);
  return async () => {
    await template.drop();
    await Promise.all([postgres.stop(), redis.stop()]);
  };
}
