import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ScopeName } from '@vouch/contract/api-keys/scope.ts';
import type { Access } from '@vouch/contract/endpoint.ts';
import { RequestError } from '../../platform/routing/request-error.ts';
import { type Authenticate, type Principal, SESSION_COOKIE } from '../../platform/routing/principal.ts';
import { decideAccess } from './decide-access.ts';
import { mayBeForged } from './forged-request.ts';
import { isLocalCall, type ListenFacts } from './loopback.ts';
import { proofOf } from './proof-of.ts';

declare module 'fastify' {
  interface FastifyRequest {
    principal: Principal | null;
    hasBadProof: boolean;
  }
  interface FastifyContextConfig {
    access?: Access;
    scope?: ScopeName | null;
  }
}

/** What decides about access. */
export interface AccessOptions {
  readonly authenticate: Authenticate;
  readonly listen: ListenFacts;
  readonly allowedOrigins: readonly string[];
  /** `open` or `authenticated` for everyone, or `undefined`: open for this machine only. */
  readonly analyzeAccess: 'open' | 'authenticated' | undefined;
}

/** Finds out who calls, before the rate limit, which counts by person. */
export function addAuthentication(app: FastifyInstance, options: AccessOptions): void {
  app.decorateRequest('principal', null);
  app.decorateRequest('hasBadProof', false);
  app.addHook('onRequest', async (request) => {
    const proof = proofOf(request.headers.authorization, request.cookies[SESSION_COOKIE]);
    if (proof === null) {
      request.hasBadProof = request.headers.authorization !== undefined;
      return;
    }
    const { allowedOrigins, listen } = options;
    const facts = {
      method: request.method,
      headers: request.headers,
      allowedOrigins,
      ownOrigins: listen.ownOrigins,
    };
    if (proof.kind === 'cookie' && mayBeForged(facts)) throw forged();
    request.principal = await options.authenticate(proof);
    request.hasBadProof = request.principal === null;
  });
}

/** Lets a call through or refuses it, by the access that its endpoint declares. */
export function addAccessPolicy(app: FastifyInstance, options: AccessOptions): void {
  app.addHook('preParsing', async (request) => {
    // What is no endpoint (documentation, web app, unknown paths) holds nothing that needs protection.
    const { access, scope = null } = request.routeOptions.config;
    if (access === undefined) return;
    const { principal, hasBadProof } = request;
    const decision = decideAccess({
      access,
      scope,
      principal,
      hasBadProof,
      isAnalysisOpen: isAnalysisOpen(request, options),
    });
    if (decision === 'sign-in-needed') throw signInNeeded(hasBadProof);
    if (decision !== 'allowed') throw refused(decision, scope);
  });
}

function isAnalysisOpen(request: FastifyRequest, { analyzeAccess, listen }: AccessOptions): boolean {
  if (analyzeAccess !== undefined) return analyzeAccess === 'open';
  return isLocalCall({ remoteAddress: request.socket.remoteAddress, headers: request.headers }, listen);
}

function signInNeeded(hasBadProof: boolean): RequestError {
  const message = hasBadProof
    ? 'The token or session is not valid any more. Sign in again.'
    : 'Sign in first, or send a token as "Authorization: Bearer …".';
  return new RequestError({ status: 401, code: 'sign-in-needed', message });
}

function refused(
  decision: 'forbidden' | 'in-person-only' | 'scope-missing',
  scope: ScopeName | null,
): RequestError {
  const facts = {
    forbidden: { code: 'not-allowed', message: 'Only an administrator may do this.' },
    'in-person-only': { code: 'in-person-only', message: 'API keys can not do this. Sign in as a person.' },
    'scope-missing': {
      code: 'scope-missing',
      message: `This API key lacks the scope "${scope}". Make one that has it.`,
    },
  } as const;
  return new RequestError({ status: 403, ...facts[decision] });
}

function forged(): RequestError {
  const message =
    'This looks like a request from another site. Pages must send the header "X-Vouch-Request: 1".';
  return new RequestError({ status: 403, code: 'cross-site-request', message });
}
