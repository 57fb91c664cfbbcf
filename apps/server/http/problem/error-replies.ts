import { ANALYZE_SOCKET_PATH } from '@vouch/contract/analyses/stream.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { safeUrl } from '../../platform/logger/logger.ts';
import { RequestError, type RequestErrorFacts } from '../../platform/routing/request-error.ts';
import type { AllowedMethods } from './allowed-methods.ts';
import { factsOfError, NO_SUCH_PATH, WEBSOCKET_NEEDED, wrongMethod } from './facts-of-error.ts';
import { toProblem } from './to-problem.ts';

/** Answers every failure, and every unknown path or method, as a problem document. */
export function addErrorReplies(app: FastifyInstance, allowedMethods: AllowedMethods): void {
  app.setErrorHandler(async (error, request, reply) => {
    const facts = factsOfError(error);
    // What is refused on purpose, such as a busy server's 503, is nothing that an operator has to mend in the program.
    const level = error instanceof RequestError && facts.status !== 500 ? 'warn' : 'error';
    if (facts.status >= 500) request.log[level]({ err: error, internal: facts.internal }, 'request failed');
    return sendProblem(facts, request, reply);
  });
  app.setNotFoundHandler(async (request, reply) => {
    const path = safeUrl(request.url);
    if (path.replace(/\/$/, '') === ANALYZE_SOCKET_PATH) {
      reply.header('upgrade', 'websocket');
      return sendProblem(WEBSOCKET_NEEDED, request, reply);
    }
    const allowed = allowedMethods(path);
    if (allowed.length === 0) return sendProblem(NO_SUCH_PATH, request, reply);
    reply.header('allow', allowed.join(', '));
    return sendProblem(wrongMethod(request.method, allowed), request, reply);
  });
}

/** A fixed path is never taken for an id: a method that it lacks is refused, though a path with a parameter would take it. */
export function addMethodCheck(app: FastifyInstance, allowedMethods: AllowedMethods): void {
  app.addHook('onRequest', async (request) => {
    if (!request.routeOptions.url?.includes(':')) return;
    const allow = allowedMethods(safeUrl(request.url));
    if (allow.length > 0 && !allow.includes(request.method))
      throw new RequestError({ ...wrongMethod(request.method, allow), allow });
  });
}

/** Tells a bare OPTIONS request which methods an address takes; the rest of the answer is that to pages of other origins. */
export function addOptionsReply(app: FastifyInstance, allowedMethods: AllowedMethods): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'OPTIONS') return;
    const allow = allowedMethods(safeUrl(request.url));
    if (allow.length > 0) reply.header('allow', [...allow, 'OPTIONS'].join(', '));
  });
}

/** Answers a failure before any route was found, such as an address that can not be decoded. */
export function replyToFrameworkError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  void sendProblem(factsOfError(error), request, reply);
}

async function sendProblem(
  facts: RequestErrorFacts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const problem = toProblem(facts, { requestId: request.id, path: safeUrl(request.url) });
  if (facts.retryAfterSeconds !== undefined) reply.header('retry-after', Math.ceil(facts.retryAfterSeconds));
  if (facts.allow !== undefined) reply.header('allow', facts.allow.join(', '));
  if (facts.status === 401) reply.header('www-authenticate', 'Bearer realm="vouch"');
  await reply
    .code(facts.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problem);
}
