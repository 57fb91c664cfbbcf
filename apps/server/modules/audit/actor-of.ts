import type { Principal } from '../../platform/routing/principal.ts';
import type { Actor } from './actor.ts';

/** The signed-in person as the doer of something. */
export function actorOf(principal: Principal, requestId: string): Actor {
  const { organizationId, userId } = principal;
  return { organizationId, userId, kind: 'user', requestId };
}
