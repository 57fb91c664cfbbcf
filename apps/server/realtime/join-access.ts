import type { IncomingHttpHeaders } from 'node:http';
import { isLocalCall, type ListenFacts } from '../http/access/loopback.ts';
import { proofOf } from '../http/access/proof-of.ts';
import type { OrganizationId } from '../platform/ids.ts';
import { type Authenticate, SESSION_COOKIE } from '../platform/routing/principal.ts';
import { cookieOf } from './cookie-of.ts';
import { type FollowTickets, TICKET_COOKIE } from './follow-ticket.ts';

/** What a connection showed when it was made. */
export interface Handshake {
  readonly headers: IncomingHttpHeaders;
  readonly remoteAddress: string | undefined;
  /** `auth.token` of the client. */
  readonly token: string | null;
}

/** What decides whose tasks a connection may follow. */
export interface JoinAccessOptions {
  readonly authenticate: Authenticate;
  readonly tickets: FollowTickets;
  readonly listen: ListenFacts;
  /** `open` or `authenticated` for everyone, or `undefined`: open for this machine only. */
  readonly socketAccess: 'open' | 'authenticated' | undefined;
}

/** Whose tasks a connection may follow: those of one organization, any whose id it knows, or none. */
export type JoinAccess =
  | { readonly kind: 'organization'; readonly organizationId: OrganizationId }
  | { readonly kind: 'any' }
  | { readonly kind: 'none' };

/** Decides anew for every join, so that a session that ended while the connection lives opens nothing more. */
export async function decideJoinAccess(
  handshake: Handshake,
  options: JoinAccessOptions,
): Promise<JoinAccess> {
  const organizationId = (await bySignIn(handshake, options)) ?? byTicket(handshake, options);
  if (organizationId !== null) return { kind: 'organization', organizationId };
  return isOpen(handshake, options) ? { kind: 'any' } : { kind: 'none' };
}

async function bySignIn(
  { headers, token }: Handshake,
  { authenticate }: JoinAccessOptions,
): Promise<OrganizationId | null> {
  const authorization = token === null ? headers.authorization : `Bearer ${token}`;
  const proof = proofOf(authorization, cookieOf(headers.cookie, SESSION_COOKIE));
  const principal = proof === null ? null : await authenticate(proof);
  if (principal === null) return null;
  const isAllowed = principal.apiKey === undefined || principal.apiKey.scopes.includes('read');
  return isAllowed ? principal.organizationId : null;
}

function byTicket({ headers }: Handshake, { tickets }: JoinAccessOptions): OrganizationId | null {
  const ticket = cookieOf(headers.cookie, TICKET_COOKIE);
  return ticket === undefined ? null : tickets.verify(ticket);
}

function isOpen({ headers, remoteAddress }: Handshake, { socketAccess, listen }: JoinAccessOptions): boolean {
  if (socketAccess !== undefined) return socketAccess === 'open';
  return isLocalCall({ headers, remoteAddress }, listen);
}
