import cookie from '@fastify/cookie';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { ANALYSIS_REF_HEADER } from '@vouch/contract/analyses/stream.ts';
import type { Metrics } from '../modules/metrics/metrics.ts';
import { newId } from '../platform/ids.ts';
import type { Logger } from '../platform/logger/logger.ts';
import type { Route } from '../platform/routing/route.ts';
import { type AccessOptions, addAccessPolicy, addAuthentication } from './access/access-hooks.ts';
import { addApiDocs } from './docs/api-docs.ts';
import { createAllowedMethods } from './problem/allowed-methods.ts';
import { replyToBrokenRequest } from './problem/broken-request.ts';
import {
  addErrorReplies,
  addMethodCheck,
  addOptionsReply,
  replyToFrameworkError,
} from './problem/error-replies.ts';
import { addBodyLimit } from './bodies/body-limit.ts';
import { addBodyParsers } from './bodies/body-parsers.ts';
import { addRestOfBody } from './bodies/rest-of-body.ts';
import { addRateLimit } from './rate-limit.ts';
import { registerRoute, type RouteServices } from './register-route.ts';
import { addRequestLog } from './request-log.ts';
import { addWebApp } from './web/web-app.ts';
import { kindWords } from './words/kind-words.ts';

/** What the HTTP server is made of. */
export interface HttpServerOptions extends AccessOptions, RouteServices {
  readonly routes: readonly Route[];
  readonly openApi: Readonly<Record<string, unknown>>;
  /** Folder of the built web app. */
  readonly webRoot: string;
  /** Largest body that any route takes, bytes. */
  readonly maxBodyBytes: number;
  readonly redis: Redis | null;
  readonly metrics: Pick<Metrics, 'requests'>;
  readonly log: Logger;
}

/** What pages of other origins may read beside the body. */
const EXPOSED_HEADERS = [
  'allow',
  'content-disposition',
  'etag',
  'idempotency-replayed',
  'location',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'x-request-id',
  ANALYSIS_REF_HEADER,
];
const JSON_LIMIT_BYTES = 1024 * 1024;
const REQUEST_TIMEOUT_MS = 300_000;

/** Builds the HTTP server; it does not listen yet. */
export async function createHttpServer(options: HttpServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => newId(),
    bodyLimit: JSON_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    trustProxy: options.listen.trustedProxies.length > 0 ? [...options.listen.trustedProxies] : false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    forceCloseConnections: 'idle',
    frameworkErrors: replyToFrameworkError,
    clientErrorHandler: replyToBrokenRequest,
  }) as unknown as FastifyInstance;
  z.config({ customError: kindWords });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  addBodyParsers(app);
  const allowedMethods = createAllowedMethods(options.routes.map(({ endpoint }) => endpoint));
  addErrorReplies(app, allowedMethods);
  addRequestLog(app, options.metrics);
  addBodyLimit(app, options.maxBodyBytes);
  addRestOfBody(app);
  addOptionsReply(app, allowedMethods);
  await addProtection(app, options);
  addMethodCheck(app, allowedMethods);
  for (const route of options.routes) registerRoute(app, route, options);
  await addApiDocs(app, options.openApi);
  await addWebApp(app, options.webRoot);
  return app;
}

async function addProtection(app: FastifyInstance, options: HttpServerOptions): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: options.listen.ownOrigins.some((origin) => origin.startsWith('https:')),
  });
  await app.register(cors, {
    origin: [...options.allowedOrigins],
    credentials: true,
    methods: ['GET', 'POST', 'PATCH', 'DELETE'],
    exposedHeaders: EXPOSED_HEADERS,
    // A bare OPTIONS request asks for the methods, and is no mistake.
    strictPreflight: false,
    maxAge: 600,
  });
  await app.register(cookie);
  // The form readers tell which file is too large, in our words.
  await app.register(multipart, { throwFileSizeLimit: false });
  addAuthentication(app, options);
  await addRateLimit(app, options.redis);
  addAccessPolicy(app, options);
}
