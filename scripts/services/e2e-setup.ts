import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';
import { startPostgres } from './postgres.ts';
import { startRedis } from './redis.ts';

/** Finds (or installs) the browser and starts the services; tests take them by `inject('chromiumPath' | 'databaseUrl' | 'redisUrl')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromiumPath', findChromium());
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  project.provide('databaseUrl', postgres.url);
  project.provide('redisUrl', redis.url);
  return async () => {
    await Promise.all([postgres.stop(), redis.stop()]);
  };
}
