import { Redis } from 'ioredis';
import type { Logger } from '../platform/logger/logger.ts';

/** A connection to Redis; `null` when none is configured. Commands fail at once while it is away: nothing may wait for it. */
export function openRedis(url: string | undefined, log: Logger): Redis | null {
  if (url === undefined) return null;
  const redis = new Redis(url, { connectTimeout: 5_000, maxRetriesPerRequest: 1, enableOfflineQueue: false });
  let isReported = false;
  redis.on('error', (error: Error) => {
    if (!isReported) log.warn({ err: error }, 'Redis does not answer');
    isReported = true;
  });
  redis.on('ready', () => {
    isReported = false;
  });
  return redis;
}
