import type { RateLimitOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { scopeOf } from '@vouch/contract/api-keys/scope.ts';
import type { Endpoint } from '@vouch/contract/endpoint.ts';
import type { IdempotencyModule, KeyClaim } from '../modules/idempotency/index.ts';
import type { OrganizationId } from '../platform/ids.ts';
import type { Answer, Cookie } from '../platform/routing/answer.ts';
import { RequestError } from '../platform/routing/request-error.ts';
import type { Route } from '../platform/routing/route.ts';
import type { Tracing } from '../platform/telemetry/tracing.ts';
import { formReaderOf } from './forms/form-reader.ts';
import { keyOf, requestHashOf } from './idempotent-request.ts';
import { traced } from './traced.ts';

/** How often a kind of endpoint may be called. */
export interface RateLimits {
  readonly usualPerMinute: number;
  readonly signInPerMinute: number;
  readonly keyPerHour: number;
}

/** What every route is served with. */
export interface RouteServices extends RateLimits {
  /** Whether people reach the server by https, even if a proxy speaks http to it: cookies are for https only. */
  readonly isServedByHttps: boolean;
  readonly tracing: Tracing;
  /** Does the work of a request that carries an idempotency key, once. */
  readonly once: IdempotencyModule['once'];
  /** The organization that calls without sign-in belong to. */
  readonly anonymousOrganizationId: OrganizationId;
}

/** Serves a route. */
export function registerRoute(app: FastifyInstance, route: Route, services: RouteServices): void {
  const { endpoint } = route;
  // What stands for a body that is not sent, with its defaults.
  const noBody = endpoint.body?.safeParse({});
  app.route({
    method: endpoint.method,
    url: endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    schema: schemaOf(endpoint),
    config: {
      access: endpoint.access,
      scope: scopeOf(endpoint),
      rateLimit: rateLimitOf(endpoint, services),
      isBodyOptional: endpoint.body === undefined || noBody?.success === true,
    },
    handler: async (request, reply) => {
      if (noBody?.success === true && request.body === undefined) request.body = noBody.data;
      if (!hasWantedBody(endpoint, request)) throw bodyMissing(endpoint);
      const key = keyOf(request, endpoint, services.anonymousOrganizationId);
      const exchange = { request, reply };
      const answer = await traced(services.tracing, { endpoint, request }, () =>
        key === null
          ? route.handle(callOf(exchange, null))
          : services.once(key, (claim) => handleOnce(route, exchange, claim)),
      );
      await send(answer, reply, services);
      return reply;
    },
  });
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

function schemaOf(endpoint: Endpoint): Record<string, unknown> {
  const { params, query, body } = endpoint;
  const answers = Object.entries(endpoint.answers).flatMap(([status, answer]) =>
    'schema' in answer ? [[status, answer.schema] as const] : [],
  );
  return {
    ...(params === undefined ? {} : { params }),
    ...(query === undefined ? {} : { querystring: query }),
    // Declared by content type, so that a form beside it is left to the form reader.
    ...(body === undefined ? {} : { body: { content: { 'application/json': { schema: body } } } }),
    response: Object.fromEntries(answers),
  };
}

function rateLimitOf({ rate }: Endpoint, limits: RateLimits): RateLimitOptions | false {
  if (rate === 'exempt') return false;
  if (rate === 'sign-in') return { max: limits.signInPerMinute, groupId: 'sign-in' };
  return {
    max: ({ principal }) => (principal?.apiKey === undefined ? limits.usualPerMinute : limits.keyPerHour),
    timeWindow: ({ principal }) => (principal?.apiKey === undefined ? MINUTE_MS : HOUR_MS),
    groupId: 'usual',
  };
}

function hasWantedBody(endpoint: Endpoint, request: FastifyRequest): boolean {
  if (endpoint.body === undefined && endpoint.form === undefined) return true;
  if (request.isMultipart()) return endpoint.form !== undefined;
  return endpoint.body !== undefined && request.body !== undefined;
}

function bodyMissing(endpoint: Endpoint): RequestError {
  const kinds = [endpoint.body && 'a JSON body', endpoint.form && 'a multipart form with a file'];
  const message = `Send ${kinds.filter((kind) => kind !== undefined).join(' or ')}.`;
  return new RequestError({ status: 400, code: 'body-missing', message });
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** A form stands for its content, which is known once the route has read it; everything else is known now. */
async function handleOnce(route: Route, exchange: Exchange, claim: KeyClaim): Promise<Answer> {
  const { request } = exchange;
  if (!request.isMultipart()) await claim.take(requestHashOf(request, JSON.stringify(request.body) ?? ''));
  return route.handle(callOf(exchange, claim));
}

function callOf({ request, reply }: Exchange, claim: KeyClaim | null): Parameters<Route['handle']>[0] {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return {
    params: request.params,
    query: request.query,
    body: request.body,
    form: formReaderOf(request, async (content) => claim?.take(requestHashOf(request, `form ${content}`))),
    cookies: request.cookies,
    headers: request.headers as Record<string, string | undefined>,
    principal: request.principal,
    requestId: request.id,
    log: request.log as never,
    signal: gone.signal,
    keepAnswer: async (tx, answer) => claim?.keepWithin(tx, answer),
  };
}

async function send(answer: Answer, reply: FastifyReply, { isServedByHttps }: RouteServices): Promise<void> {
  const secure = isServedByHttps || reply.request.protocol === 'https';
  for (const cookie of answer.cookies ?? []) setCookie(cookie, reply, secure);
  reply.code(answer.status).headers({ 'cache-control': 'no-store', ...answer.headers });
  await reply.send(answer.content ?? answer.body);
}

function setCookie(cookie: Cookie, reply: FastifyReply, secure: boolean): void {
  const { name, value, path, maxAgeSeconds, sameSite } = cookie;
  const common = { path, sameSite, secure, httpOnly: true } as const;
  if (value === null) reply.clearCookie(name, common);
  else reply.setCookie(name, value, { ...common, maxAge: maxAgeSeconds });
}
