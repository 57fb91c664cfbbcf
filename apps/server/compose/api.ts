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
import { addSocketGauge } from '../modules/metrics/process-gauges.ts';
import type { Authenticate } from '../platform/routing/principal.ts';
import {
  type AnalyzeSocketsOptions,
  startAnalyzeSockets,
} from '../realtime/analyze/start-analyze-sockets.ts';
import { createTaskSource } from '../realtime/create-task-source.ts';
import { createFollowTickets, type FollowTickets } from '../realtime/follow-ticket.ts';
import { type Realtime, startRealtime } from '../realtime/start-realtime.ts';
import { authenticateBy } from './access.ts';
import { analysesRoutesDeps } from './analyses.ts';
import type { Foundation } from './foundation.ts';
import type { Modules } from './modules.ts';
import { resetLinkOf, signInLinkOf } from './public-address.ts';
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
  const { settings, users, redis, log, metrics, tracing } = foundation;
  const { allowedOrigins, analyzeAccess, rateLimitPerMinute, signInLimitPerMinute } = settings;
  const access: AccessParts = {
    authenticate: authenticateBy(users, modules.apiKeys),
    tickets: createFollowTickets(modules.cookieSecret, users.clock),
    listen: listenFactsOf(settings),
  };
  const stopping = new AbortController();
  const idempotency = createIdempotencyModule(users);
  const http = await createHttpServer({
    ...access,
    routes: buildRoutes({ ...foundation, ...modules, tickets: access.tickets, stopping: stopping.signal }),
    openApi: createOpenApiDocument(ENDPOINTS, VERSION),
    webRoot: WEB_ROOT,
    maxBodyBytes: maxBodyBytesOf(settings),
    redis,
    log,
    metrics,
    tracing,
    isServedByHttps: settings.publicUrl?.startsWith('https:') === true,
    once: (request, work) => idempotency.once(request, work),
    anonymousOrganizationId: foundation.organizationId,
    allowedOrigins,
    analyzeAccess,
    usualPerMinute: rateLimitPerMinute,
    signInPerMinute: signInLimitPerMinute,
    keyPerHour: settings.apiKeyLimitPerHour,
  });
  http.addHook('preClose', async () => stopping.abort());
  const analysis = analysesRoutesDeps({
    ...foundation,
    analyses: modules.analyses,
    stopping: stopping.signal,
  });
  const realtime = await buildRealtime(foundation, http, { ...access, analysis });
  addSocketGauge(metrics.registry, () => realtime.connections());
  return { http, realtime };
}

/** What decides who gets in, by request and by live connection. */
interface AccessParts {
  readonly authenticate: Authenticate;
  readonly tickets: FollowTickets;
  readonly listen: ListenFacts;
}

async function buildRealtime(
  { settings, bus, redis, log, tasks }: Foundation,
  http: FastifyInstance,
  access: AccessParts & Pick<AnalyzeSocketsOptions, 'analysis'>,
): Promise<Realtime> {
  const { allowedOrigins, analyzeAccess, socketAccess } = settings;
  const shared = { ...access, log, allowedOrigins };
  const source = createTaskSource(tasks);
  const tasksLive = await startRealtime(http.server, { ...shared, bus, redis, socketAccess, source });
  const analysesLive = startAnalyzeSockets(http.server, { ...shared, analyzeAccess });
  return {
    connections: () => tasksLive.connections() + analysesLive.connections(),
    async close() {
      analysesLive.close();
      await tasksLive.close();
    },
  };
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
    signInLinkOf: (secret: string) => signInLinkOf(address, secret),
    resetLinkOf: (secret: string) => resetLinkOf(address, secret),
  };
  return startControlServer({
    address: controlAddressOf(dataDir),
    key: await loadControlKey(dataDir),
    log,
    answer: (request) => doOperatorAction(deps, request),
  });
}
