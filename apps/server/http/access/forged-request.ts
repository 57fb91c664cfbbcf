import { isOwnOrigin } from './loopback.ts';

/** What tells a forged request from a real one. */
export interface ForgeryFacts {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly ownOrigins: readonly string[];
  readonly allowedOrigins: readonly string[];
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that a cookie signs in may have been sent by another site. A change must carry our header, which
 * pages of other origins can't send without asking first, and what the browser says about its origin must fit.
 */
export function mayBeForged({ method, headers, ownOrigins, allowedOrigins }: ForgeryFacts): boolean {
  if (SAFE_METHODS.has(method)) return false;
  if (headers['x-vouch-request'] === undefined) return true;
  const { origin, host } = headers;
  if (origin !== undefined) {
    const isAllowed = typeof origin === 'string' && allowedOrigins.includes(origin);
    return !isAllowed && !isOwnOrigin(origin, typeof host === 'string' ? host : undefined, ownOrigins);
  }
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
