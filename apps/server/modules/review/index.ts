import type { ReviewEditBody } from '@vouch/contract/review/review.ts';
import type { Transaction } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId, ReviewId } from '../../platform/ids.ts';
import { approveReview, approveWithin } from './approve-review.ts';
import { claimReview, refuseIfHeld, releaseReview } from './claim-review.ts';
import { editReview } from './edit-review.ts';
import { listReviews, type ReviewListQuery } from './list-reviews.ts';
import { openReview, type NewReview } from './open-review.ts';
import { rejectReview, rejectWithin } from './reject-review.ts';
import type { ReviewDeps } from './review.deps.ts';
import { isUntouched, type Reviewer, type ReviewRef, type StoredReview } from './review.ts';
import { lockOpenReviews } from './reviews.repository.ts';
import { settleReason } from './settle-reason.ts';
import { showReview, type ShownReview } from './show-review.ts';
import { supersedeReviews } from './supersede-reviews.ts';

export { textOf, type ReviewReason } from './review-reasons.ts';
export { reviewerOf } from './reviewer-of.ts';
export type { Reviewer, ReviewRef, StoredReview } from './review.ts';

/** A step of a person at a document of the queue, which is locked by the caller's transaction. */
export interface ReviewStep {
  readonly reviewer: Reviewer;
  readonly review: StoredReview;
}

/** Documents that wait for a person. */
export interface ReviewModule {
  /** Puts a document into the queue. */
  open(tx: Transaction, review: NewReview): Promise<ReviewId>;
  /** Takes out of the queue what waits of a document, because it was read again. */
  supersede(tx: Transaction, organizationId: OrganizationId, documentId: DocumentId): Promise<void>;
  list(organizationId: OrganizationId, query: ReviewListQuery): ReturnType<typeof listReviews>;
  show(ref: ReviewRef): Promise<ShownReview | null>;
  claim(reviewer: Reviewer, ref: ReviewRef): Promise<StoredReview>;
  release(reviewer: Reviewer, ref: ReviewRef): Promise<StoredReview>;
  edit(reviewer: Reviewer, order: ReviewRef & { readonly edit: ReviewEditBody }): Promise<StoredReview>;
  approve(reviewer: Reviewer, ref: ReviewRef): Promise<StoredReview>;
  reject(reviewer: Reviewer, order: ReviewRef & { readonly reason: string }): Promise<StoredReview>;
  /** Whether a document waits, and nobody has begun to work on it; locks what waits. */
  isUntouched(tx: Transaction, organizationId: OrganizationId, documentId: DocumentId): Promise<boolean>;
  /** What waits of a document, a review for each of its papers, locked for the steps below. @throws RequestError 409 when somebody else holds it */
  lockOpen(tx: Transaction, reviewer: Reviewer, documentId: DocumentId): Promise<readonly StoredReview[]>;
  approveWithin(tx: Transaction, step: ReviewStep): Promise<StoredReview>;
  rejectWithin(tx: Transaction, step: ReviewStep & { readonly reason: string }): Promise<StoredReview>;
  /** One of several reasons to wait is gone. @returns the reasons that are left */
  settle: typeof settleReason;
}

/** Builds the module. */
export function createReviewModule(deps: ReviewDeps): ReviewModule {
  const { executor } = deps.database;
  return {
    open: (tx, review) => openReview(deps, tx, review),
    supersede: (tx, organizationId, documentId) => supersedeReviews(deps, tx, { organizationId, documentId }),
    list: (organizationId, query) => listReviews(executor, organizationId, query),
    show: (ref) => showReview(deps, ref),
    claim: (reviewer, ref) => claimReview(deps, reviewer, ref),
    release: (reviewer, ref) => releaseReview(deps, reviewer, ref),
    edit: (reviewer, order) => editReview(deps, reviewer, order),
    approve: (reviewer, ref) => approveReview(deps, reviewer, ref),
    reject: (reviewer, order) => rejectReview(deps, reviewer, order),
    async isUntouched(tx, organizationId, documentId) {
      const open = await lockOpenReviews(tx, organizationId, documentId);
      return open.length > 0 && open.every(isUntouched);
    },
    async lockOpen(tx, reviewer, documentId) {
      const open = await lockOpenReviews(tx, reviewer.organizationId, documentId);
      for (const review of open) await refuseIfHeld(tx, review, { by: reviewer, now: deps.clock.now() });
      return open;
    },
    approveWithin: (tx, step) => approveWithin(deps, tx, step),
    rejectWithin: (tx, step) => rejectWithin(deps, tx, step),
    settle: settleReason,
  };
}
