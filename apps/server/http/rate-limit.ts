import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Redis } from 'ioredis';
import { RequestError } from '../platform/routing/request-error.ts';

/** Counts requests by API key, else by person, else by address; in Redis when nodes share the count. */
export async function addRateLimit(app: FastifyInstance, redis: Redis | null): Promise<void> {
  await app.register(rateLimit, {
    global: false,
    timeWindow: 60_000,
    keyGenerator: keyOf,
    enableDraftSpec: true,
    // A store that fails must not take the API with it.
    skipOnError: true,
    ...(redis === null ? {} : { redis, nameSpace: 'vouch:rate:' }),
    errorResponseBuilder: (_request, { ttl }) => {
      const retryAfterSeconds = Math.max(1, Math.ceil(ttl / 1000));
      const message = `Too many requests. Try again in ${retryAfterSeconds} s.`;
      return new RequestError({ status: 429, code: 'too-many-requests', message, retryAfterSeconds });
    },
  });
}

function keyOf(request: FastifyRequest): string {
  const { principal, ip } = request;
  if (principal === null) return `address:${ip}`;
  return principal.apiKey === undefined ? `user:${principal.userId}` : `key:${principal.apiKey.id}`;
}
