import type { FastifyInstance } from 'fastify';
import type { Metrics } from '../modules/metrics/metrics.ts';
import { safeUrl } from '../platform/logger/logger.ts';

const QUIET = /^\/(?:health|metrics|app|docs|redoc)\b/;

/** Gives every answer its request id and writes one line a request: never query values, headers or bodies. */
export function addRequestLog(app: FastifyInstance, metrics: Pick<Metrics, 'requests'>): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const path = safeUrl(request.url);
    // Declared paths only: what clients make up would be a label of its own each time.
    const route = request.routeOptions.url ?? 'none';
    const labels = { method: request.method, route, status: String(reply.statusCode) };
    metrics.requests.observe(labels, reply.elapsedTime / 1000);
    const line = {
      method: request.method,
      path,
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime),
      userId: request.principal?.userId,
    };
    request.log[QUIET.test(path) && reply.statusCode < 500 ? 'debug' : 'info'](line, 'request');
  });
}
