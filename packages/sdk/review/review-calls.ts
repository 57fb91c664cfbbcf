import type {
  ReviewBody,
  ReviewEditBody,
  ReviewListBody,
  ReviewListQueryBody,
} from '@vouch/contract/review/review.ts';
import type { OperationCalls } from '../calls/call-operation.ts';

/** Which documents of the queue to list; the oldest open ones when nothing is said. */
export interface ReviewFilter {
  readonly state?: ReviewListQueryBody['state'] | undefined;
  readonly reason?: ReviewListQueryBody['reason'];
  /** `me`, `nobody`, or the id of a person. */
  readonly claimedBy?: string | undefined;
  readonly minAgeMinutes?: number | undefined;
  readonly sort?: ReviewListQueryBody['sort'] | undefined;
  /** From 1. */
  readonly page?: number | undefined;
  /** 1 to 100. */
  readonly perPage?: number | undefined;
}

/** Documents that wait for a person. */
export interface ReviewCalls {
  listReviews(filter?: ReviewFilter, signal?: AbortSignal): Promise<ReviewListBody>;
  getReview(reviewId: string, signal?: AbortSignal): Promise<ReviewBody>;
  /** Takes a document, or holds on to it. Throws when somebody else holds it. */
  claimReview(reviewId: string): Promise<ReviewBody>;
  releaseReview(reviewId: string): Promise<ReviewBody>;
  editReview(reviewId: string, edit: ReviewEditBody): Promise<ReviewBody>;
  approveReview(reviewId: string): Promise<ReviewBody>;
  rejectReview(reviewId: string, reason: string): Promise<ReviewBody>;
}

/** The review calls over those of all operations. */
export function createReviewCalls({ call }: OperationCalls): ReviewCalls {
  const of = (reviewId: string) => ({ path: { review_id: reviewId } });
  return {
    listReviews: (filter = {}, signal) => call('listReviews', { query: toQuery(filter), signal }),
    getReview: (id, signal) => call('getReview', { ...of(id), signal }),
    claimReview: (id) => call('claimReview', of(id)),
    releaseReview: (id) => call('releaseReview', of(id)),
    editReview: (id, edit) => call('editReview', { ...of(id), json: edit }),
    approveReview: (id) => call('approveReview', of(id)),
    rejectReview: (id, reason) => call('rejectReview', { ...of(id), json: { reason } }),
  };
}

function toQuery(filter: ReviewFilter) {
  return {
    state: filter.state,
    reason: filter.reason,
    claimed_by: filter.claimedBy,
    min_age_minutes: filter.minAgeMinutes,
    sort: filter.sort,
    page: filter.page,
    per_page: filter.perPage,
  };
}
