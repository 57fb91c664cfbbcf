import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { ENDPOINTS } from '@vouch/contract/endpoints.ts';
import { createOpenApiDocument } from '@vouch/contract/openapi/document.ts';
import type { FastifyInstance } from 'fastify';
import { VERSION } from '../config/version.ts';
import { controlAddressOf } from '../control/control-address.ts';
import { loadControlKey } from '../control/control-key.ts';
import { startControlServer } from '../control/control-server.ts';
import { doOperatorAction } from '../control/operator-actions.ts';
import type { ListenFacts } from '../http/access/loopback.ts';
import { createHttpServer } from '../http/create-http-server.ts';
import { createIdempotencyModule } from '../modules/idempotency/index.ts';
import { createMetrics } from '../modules/metrics/metrics.ts';
import type { Authenticate } from '../platform/routing/principal.ts';
import { createTaskSource } from '../realtime/create-task-source.ts';
import { createFollowTickets, type FollowTickets } from '../realtime/follow-ticket.ts';
import { type Realtime, startRealtime } from '../realtime/start-realtime.ts';
import { authenticateBy } from './access.ts';
import type { Foundation } from './foundation.ts';
import type { Modules } from './modules.ts';
import { signInLinkOf } from './public-address.ts';
import { buildRoutes } from './routes.ts';

/** Folder of the built web app. */
const WEB_ROOT = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** The HTTP server with live updates on it; it does not listen yet. */
export interface Api {
  readonly http: FastifyInstance;
  readonly realtime: Realtime;
}

/** Builds what serves clients. */
export async function buildApi(foundation: Foundation, modules: Modules): Promise<Api> {
  const { settings, users, redis, log, queue, database } = foundation;
  const { allowedOrigins, analyzeAccess, rateLimitPerMinute, signInLimitPerMinute } = settings;
  const access: AccessParts = {
    authenticate: authenticateBy(users, modules.apiKeys),
    tickets: createFollowTickets(modules.cookieSecret, users.clock),
    listen: listenFactsOf(settings),
  };
  const idempotency = createIdempotencyModule(users);
  let realtime: Realtime | null = null;
  const metrics = createMetrics({
    queueCounts: () => queue.counts(),
    databaseConnections: () => database.connections(),
    connections: () => realtime?.connections() ?? 0,
  });
  const http = await createHttpServer({
    ...access,
    routes: buildRoutes({ ...foundation, ...modules, metrics, tickets: access.tickets }),
    openApi: createOpenApiDocument(ENDPOINTS, VERSION),
    webRoot: WEB_ROOT,
    maxBodyBytes: maxBodyBytesOf(settings),
    redis,
    log,
    metrics,
    isServedByHttps: settings.publicUrl?.startsWith('https:') === true,
    once: (request, work) => idempotency.once(request, work),
    allowedOrigins,
    analyzeAccess,
    usualPerMinute: rateLimitPerMinute,
    signInPerMinute: signInLimitPerMinute,
    keyPerHour: settings.apiKeyLimitPerHour,
  });
  realtime = await buildRealtime(foundation, http, access);
  return { http, realtime };
}

/** What decides who gets in, by request and by live connection. */
interface AccessParts {
  readonly authenticate: Authenticate;
  readonly tickets: FollowTickets;
  readonly listen: ListenFacts;
}

function buildRealtime(
  foundation: Foundation,
  http: FastifyInstance,
  access: AccessParts,
): Promise<Realtime> {
  const { settings, bus, redis, log, tasks } = foundation;
  return startRealtime(http.server, {
    ...access,
    bus,
    redis,
    log,
    allowedOrigins: settings.allowedOrigins,
    socketAccess: settings.socketAccess,
    source: createTaskSource(tasks),
  });
}

/** Files of an analysis batch. */
const ANALYSIS_FILES = 10;

function maxBodyBytesOf({
  maxContentLength,
  uploadTotalMaxBytes,
  analyzeMaxBytes,
}: Foundation['settings']): number {
  return Math.max(maxContentLength, uploadTotalMaxBytes, ANALYSIS_FILES * analyzeMaxBytes);
}

function listenFactsOf({ publicUrl, host, trustedProxies }: Foundation['settings']): ListenFacts {
  return { host, trustedProxies, ownOrigins: publicUrl === undefined ? [] : [new URL(publicUrl).origin] };
}

/** Starts to listen, for clients and for operators; the address. */
export async function listen(foundation: Foundation, http: FastifyInstance): Promise<string> {
  const { settings, address, closing } = foundation;
  await http.listen({ host: settings.host, port: settings.port });
  address.listensOn((http.server.address() as AddressInfo).port);
  const control = await startControl(foundation);
  closing.add('control socket', () => control.close());
  return address.base();
}

async function startControl(foundation: Foundation) {
  const { settings, users, organizationId, address, log } = foundation;
  const { dataDir, adminEmail } = settings;
  const deps = {
    ...users,
    organizationId,
    adminEmail,
    linkOf: (secret: string) => signInLinkOf(address, secret),
  };
  return startControlServer({
    address: controlAddressOf(dataDir),
    key: await loadControlKey(dataDir),
    log,
    answer: (request) => doOperatorAction(deps, request),
  });
}
