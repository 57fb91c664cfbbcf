import type { Principal } from '../../platform/routing/principal.ts';
import { actorOf } from '../audit/index.ts';
import type { Reviewer } from './review.ts';

/** The signed-in person as the one who decides. */
export function reviewerOf(principal: Principal, requestId: string): Reviewer {
  const { userId, role } = principal;
  return { ...actorOf(principal, requestId), userId, isAdmin: role === 'admin' };
}
