import type { OrganizationId, ReviewId, UserId } from '../../platform/ids.ts';
import type { Actor } from '../audit/index.ts';
import type { reviews } from './reviews.tables.ts';

/** A document of the queue as stored. */
export type StoredReview = typeof reviews.$inferSelect;

/** Names a document of the queue. */
export interface ReviewRef {
  readonly organizationId: OrganizationId;
  readonly reviewId: ReviewId;
}

/** The person who decides. */
export interface Reviewer extends Actor {
  readonly userId: UserId;
  readonly isAdmin: boolean;
}

/** Whether it still waits for someone. */
export function isOpen({ state }: Pick<StoredReview, 'state'>): boolean {
  return state === 'waiting' || state === 'second-approval';
}

/** Whether it waits and nobody has begun to work on it. */
export function isUntouched({ state, claimedBy, edits }: StoredReview): boolean {
  return state === 'waiting' && claimedBy === null && Object.keys(edits).length === 0;
}
