import type { TestProject } from 'vitest/node';
import { ensureWebIsBuilt } from '../../e2e/support/built-web.ts';
import { findChromium } from './chromium.ts';
import { startPostgres } from './postgres.ts';
import { startRedis } from './redis.ts';

/** Builds the web app where it is old, finds (or installs) the browser and starts the services; tests take them by `inject('chromiumPath' | 'databaseUrl' | 'redisUrl')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  ensureWebIsBuilt();
  project.provide('chromiumPath', findChromium());
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  project.provide('databaseUrl', postgres.url);
  project.provide('redisUrl', redis.url);
  return async () => {
    await Promise.all([postgres.stop(), redis.stop()]);
  };
}
