import type { TestProject } from 'vitest/node';
import { makeTemplate } from '../../apps/server/platform/database/cluster-template.ts';
import { startPostgres } from './postgres.ts';
import { startRedis } from './redis.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser connection of a private PostgreSQL; make a database per test file. */
    databaseUrl: string;
    redisUrl: string;
    chromiumPath: string;
  }
}

/** Starts what integration tests need; tests take the addresses by `inject('databaseUrl')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis(), makeTemplate()]);
  project.provide('databaseUrl', postgres.url);
  project.provide('redisUrl', redis.url);
  return async () => {
    await Promise.all([postgres.stop(), redis.stop()]);
  };
}
