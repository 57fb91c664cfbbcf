import { fileURLToPath } from 'node:url';
import { ENDPOINTS } from '@vouch/contract/endpoints.ts';
import { createOpenApiDocument } from '@vouch/contract/openapi/document.ts';
import type { FastifyInstance } from 'fastify';
import { openDatabase } from './compose/open-database.ts';
import type { Settings } from './config/registry.ts';
import { VERSION } from './config/version.ts';
import { createHttpServer } from './http/create-http-server.ts';
import { createHealthRoutes } from './modules/health/health.routes.ts';
import { createMetrics } from './modules/metrics/metrics.ts';
import { createMetricsRoutes } from './modules/metrics/metrics.routes.ts';
import { migrate } from './platform/database/migrate.ts';
import type { Logger } from './platform/logger/logger.ts';

/** The program, built but not listening. */
export interface Composition {
  readonly http: FastifyInstance;
  /** Ends what runs, in at most the given time, and closes everything. */
  close(drainMs: number): Promise<void>;
}

const WEB_ROOT = fileURLToPath(new URL('../web/dist/', import.meta.url));

/** Builds every adapter and connects them; nothing else in the program builds one. */
export async function compose(settings: Settings, log: Logger): Promise<Composition> {
  const database = await openDatabase(settings, log);
  await migrate(database);
  const metrics = createMetrics({ queueCounts: async () => ({ queued: 0, active: 0 }) });
  const http = await createHttpServer({
    routes: [
      ...createHealthRoutes({
        version: VERSION,
        probes: { database: async () => database.ping().then(() => 'Connected') },
      }),
      ...createMetricsRoutes(metrics),
    ],
    openApi: createOpenApiDocument(ENDPOINTS, VERSION),
    webRoot: WEB_ROOT,
    redis: null,
    log,
    authenticate: async () => null,
    listen: { host: settings.host, trustedProxies: settings.trustedProxies, ownOrigins: [] },
    allowedOrigins: settings.allowedOrigins,
    analyzeAccess: settings.analyzeAccess,
    usualPerMinute: settings.rateLimitPerMinute,
    signInPerMinute: settings.signInLimitPerMinute,
  });
  return {
    http,
    async close() {
      await http.close();
      await database.close();
    },
  };
}
