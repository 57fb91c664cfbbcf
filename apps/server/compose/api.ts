import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENDPOINTS } from '@vouch/contract/endpoints.ts';
import { createOpenApiDocument } from '@vouch/contract/openapi/document.ts';
import type { FastifyInstance } from 'fastify';
import { VERSION } from '../config/version.ts';
import { controlAddressOf } from '../control/control-address.ts';
import { loadControlKey } from '../control/control-key.ts';
import { startControlServer } from '../control/control-server.ts';
import { doOperatorAction } from '../control/operator-actions.ts';
import { createHttpServer } from '../http/create-http-server.ts';
import { createAuthenticate } from '../modules/users/authenticate.ts';
import type { Route } from '../platform/routing/route.ts';
import type { Foundation } from './foundation.ts';
import { signInLinkOf } from './public-address.ts';

/** Folder of the built web app. */
export const WEB_ROOT = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** Builds the HTTP server of a foundation; it does not listen yet. */
export async function buildHttp(foundation: Foundation, routes: readonly Route[]): Promise<FastifyInstance> {
  const { settings, users, redis, log } = foundation;
  return createHttpServer({
    routes,
    redis,
    log,
    openApi: createOpenApiDocument(ENDPOINTS, VERSION),
    webRoot: WEB_ROOT,
    authenticate: createAuthenticate(users),
    listen: listenFactsOf(foundation),
    allowedOrigins: settings.allowedOrigins,
    analyzeAccess: settings.analyzeAccess,
    usualPerMinute: settings.rateLimitPerMinute,
    signInPerMinute: settings.signInLimitPerMinute,
  });
}

/** What access by address is judged by. */
export function listenFactsOf({ settings }: Pick<Foundation, 'settings'>) {
  const ownOrigins = settings.publicUrl === undefined ? [] : [new URL(settings.publicUrl).origin];
  return { host: settings.host, trustedProxies: settings.trustedProxies, ownOrigins };
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
  const dataDir = resolve(settings.dataDir);
  const deps = {
    ...users,
    organizationId,
    adminEmail: settings.adminEmail,
    linkOf: (secret: string) => signInLinkOf(address, secret),
  };
  return startControlServer({
    address: controlAddressOf(dataDir),
    key: await loadControlKey(dataDir),
    log,
    answer: (request) => doOperatorAction(deps, request),
  });
}
