import type { Proof } from '../../platform/routing/principal.ts';

/** The proof that a request carries. A token beats a cookie: pages of this origin may send both. */
export function proofOf(authorization: string | undefined, sessionCookie: string | undefined): Proof | null {
  const match = /^Bearer +([\w.~+/=-]{1,4096})$/i.exec(authorization ?? '');
  if (match?.[1] !== undefined) return { kind: 'token', token: match[1] };
  if (sessionCookie === undefined || sessionCookie.length > 256) return null;
  return { kind: 'cookie', secret: sessionCookie };
}
