import type { Principal } from '../../platform/routing/principal.ts';

/** What a caller shows to prove who it is. */
export type Proof =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'cookie'; readonly secret: string };

/** Finds the person behind a proof; `null` when it proves nothing (any more). */
export type Authenticate = (proof: Proof) => Promise<Principal | null>;

/** Name of the session cookie. */
export const SESSION_COOKIE = 'vouch_session';

/** The proof that a request carries. A token beats a cookie: pages of this origin may send both. */
export function proofOf(authorization: string | undefined, sessionCookie: string | undefined): Proof | null {
  const match = /^Bearer ([\w.~+/=-]{1,4096})$/i.exec(authorization ?? '');
  if (match?.[1] !== undefined) return { kind: 'token', token: match[1] };
  if (sessionCookie === undefined || sessionCookie.length > 256) return null;
  return { kind: 'cookie', secret: sessionCookie };
}
