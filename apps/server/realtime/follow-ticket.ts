import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../platform/clock.ts';
import { type OrganizationId, toId } from '../platform/ids.ts';
import type { Cookie } from '../platform/routing/answer.ts';

/** Name of the cookie that lets a page follow the tasks of its organization live. */
export const TICKET_COOKIE = 'vouch_ticket';

/** Life of a ticket, from the last upload. */
export const TICKET_SECONDS = 60 * 60;

/** The cookie that carries a ticket; browsers send it to live connections only. */
export function ticketCookie(ticket: string): Cookie {
  const path = '/socket.io';
  return { name: TICKET_COOKIE, value: ticket, path, maxAgeSeconds: TICKET_SECONDS, sameSite: 'strict' };
}

/** Makes and checks tickets: who uploads with a token gets one as a cookie, for a bare `io()` sends no token. */
export interface FollowTickets {
  issue(organizationId: OrganizationId): string;
  /** The organization whose tasks may be followed; `null` for anything that we did not sign, or that has ended. */
  verify(ticket: string): OrganizationId | null;
}

/** Tickets signed with this secret. */
export function createFollowTickets(secret: string, clock: Clock): FollowTickets {
  const sign = (text: string) => createHmac('sha256', secret).update(`follow:${text}`).digest('base64url');
  return {
    issue(organizationId) {
      const text = `${organizationId}.${Math.floor(clock.now().getTime() / 1000) + TICKET_SECONDS}`;
      return `${text}.${sign(text)}`;
    },
    verify(ticket) {
      const [organization = '', ends = '', signature = ''] = ticket.split('.', 3);
      const expected = Buffer.from(sign(`${organization}.${ends}`));
      const shown = Buffer.from(signature);
      if (shown.length !== expected.length || !timingSafeEqual(shown, expected)) return null;
      if (Number(ends) * 1000 <= clock.now().getTime()) return null;
      return toId<'organization'>(organization);
    },
  };
}
