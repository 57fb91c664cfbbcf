import type { Principal } from '../../platform/routing/principal.ts';
import type { Actor } from './actor.ts';

/** The signed-in person, or its API key, as the doer of something. */
export function actorOf(principal: Principal, requestId: string): Actor {
  const { organizationId, userId, apiKey } = principal;
  if (apiKey === undefined) return { organizationId, userId, kind: 'user', requestId };
  return { organizationId, userId, kind: 'api-key', apiKeyId: apiKey.id, requestId };
}
