import { eq } from 'drizzle-orm';
import type { Transaction } from '../../platform/database/database.ts';
import { users } from '../users/users.tables.ts';
import { publishReviewChange } from './review-feed.ts';
import type { ReviewDeps } from './review.deps.ts';
import { alreadyClaimed, alreadyDecided } from './review.errors.ts';
import { isOpen, type Reviewer, type ReviewRef, type StoredReview } from './review.ts';
import { lockReview, updateReview } from './reviews.repository.ts';

/** Values of a review that nobody holds. */
export const UNCLAIMED = { claimedBy: null, claimedAt: null, claimExpiresAt: null } as const;

/** Takes a document, or holds on to it. @throws RequestError 404, 409 (`review-claimed` names who holds it, `review-decided`) */
export async function claimReview(
  deps: ReviewDeps,
  reviewer: Reviewer,
  ref: ReviewRef,
): Promise<StoredReview> {
  return deps.database.transaction(async (tx) => {
    const review = await lockForWork(deps, tx, { reviewer, ref });
    const now = deps.clock.now();
    const isNew = review.claimedBy !== reviewer.userId;
    const claimed = await updateReview(tx, review, {
      claimedBy: reviewer.userId,
      claimedAt: isNew ? now : review.claimedAt,
      claimExpiresAt: new Date(now.getTime() + deps.claimMs),
      updatedAt: now,
    });
    if (isNew) await tell(deps, tx, { reviewer, review: claimed, action: 'review.claimed' });
    return claimed;
  });
}

/** Gives a document back. @throws RequestError 404, 409 when somebody else holds it */
export async function releaseReview(
  deps: ReviewDeps,
  reviewer: Reviewer,
  ref: ReviewRef,
): Promise<StoredReview> {
  return deps.database.transaction(async (tx) => {
    const review = reviewer.isAdmin
      ? await lockReview(tx, ref)
      : await lockForWork(deps, tx, { reviewer, ref });
    if (review.claimedBy === null) return review;
    const released = await updateReview(tx, review, { ...UNCLAIMED, updatedAt: deps.clock.now() });
    await tell(deps, tx, { reviewer, review: released, action: 'review.released' });
    return released;
  });
}

/** The document, locked, when it is open and nobody else holds it. @throws RequestError 404, 409 */
export async function lockForWork(
  { clock }: Pick<ReviewDeps, 'clock'>,
  tx: Transaction,
  { reviewer, ref }: { readonly reviewer: Reviewer; readonly ref: ReviewRef },
): Promise<StoredReview> {
  const review = await lockReview(tx, ref);
  if (!isOpen(review)) throw alreadyDecided(review);
  await refuseIfHeld(tx, review, { by: reviewer, now: clock.now() });
  return review;
}

/** @throws RequestError 409 when somebody else holds it now */
export async function refuseIfHeld(
  tx: Transaction,
  { claimedBy, claimExpiresAt }: StoredReview,
  { by, now }: { readonly by: Reviewer; readonly now: Date },
): Promise<void> {
  if (claimedBy === null || claimExpiresAt === null) return;
  if (claimedBy === by.userId || claimExpiresAt <= now) return;
  const [holder] = await tx.select({ email: users.email }).from(users).where(eq(users.id, claimedBy));
  throw alreadyClaimed(holder?.email ?? 'Somebody', claimExpiresAt);
}

/** Notes what was done and tells the open pages. */
export async function tell(
  { audit }: Pick<ReviewDeps, 'audit'>,
  tx: Transaction,
  {
    reviewer,
    review,
    action,
    data,
  }: {
    readonly reviewer: Reviewer;
    readonly review: StoredReview;
    readonly action: string;
    readonly data?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  const about = { action, subjectKind: 'review', subjectId: review.id };
  await audit.note(tx, reviewer, { ...about, data: { documentId: review.documentId, ...data } });
  await publishReviewChange(tx, review);
}
