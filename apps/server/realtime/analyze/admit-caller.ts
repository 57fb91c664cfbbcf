import type { IncomingMessage } from 'node:http';
import { scopeOf } from '@vouch/contract/api-keys/scope.ts';
import { decideAccess } from '../../http/access/decide-access.ts';
import { isLocalCall, isOwnOrigin, type ListenFacts } from '../../http/access/loopback.ts';
import { proofOf } from '../../http/access/proof-of.ts';
import { type Authenticate, type Principal, SESSION_COOKIE } from '../../platform/routing/principal.ts';
import { cookieOf } from '../cookie-of.ts';

/** What decides who may have files judged over a live connection. */
export interface AdmitOptions {
  readonly authenticate: Authenticate;
  readonly listen: ListenFacts;
  readonly allowedOrigins: readonly string[];
  /** `open` or `authenticated` for everyone, or `undefined`: open for this machine only. */
  readonly analyzeAccess: 'open' | 'authenticated' | undefined;
}

/** Who calls (`null`: anyone), or the status of the refusal. */
export type Admission =
  | { readonly kind: 'admitted'; readonly principal: Principal | null }
  | { readonly kind: 'refused'; readonly status: 401 | 403 };

const SCOPE = scopeOf({ access: 'analyze-open', method: 'POST' });

/** Decides as for `POST /analyze`. Pages of other origins are refused, for browsers let them connect with the user's cookie. */
export async function admitCaller(request: IncomingMessage, options: AdmitOptions): Promise<Admission> {
  const { headers, socket } = request;
  if (isForeignPage(request, options)) return { kind: 'refused', status: 403 };
  const proof = proofOf(headers.authorization, cookieOf(headers.cookie, SESSION_COOKIE));
  const principal = proof === null ? null : await options.authenticate(proof);
  const isOpen =
    options.analyzeAccess === undefined
      ? isLocalCall({ remoteAddress: socket.remoteAddress, headers }, options.listen)
      : options.analyzeAccess === 'open';
  const decision = decideAccess({
    access: 'analyze-open',
    scope: SCOPE,
    principal,
    hasBadProof: principal === null && (proof !== null || headers.authorization !== undefined),
    isAnalysisOpen: isOpen,
  });
  if (decision === 'allowed') return { kind: 'admitted', principal };
  return { kind: 'refused', status: decision === 'sign-in-needed' ? 401 : 403 };
}

function isForeignPage({ headers }: IncomingMessage, { allowedOrigins, listen }: AdmitOptions): boolean {
  const { origin, host } = headers;
  if (origin === undefined || allowedOrigins.includes(origin)) return false;
  return !isOwnOrigin(origin, host, listen.ownOrigins);
}
