import {
  approveReview,
  claimReview,
  editReview,
  getReview,
  listReviews,
  rejectReview,
  releaseReview,
} from '@vouch/contract/review/endpoints.ts';
import {
  Review,
  ReviewList,
  type ReviewBody,
  type ReviewEditBody,
  type ReviewListBody,
  type ReviewListQueryBody,
} from '@vouch/contract/review/review.ts';
import { toCall } from '../http/call-endpoint.ts';
import type { Transport } from '../http/transport.ts';

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

/** The review calls over a transport. */
export function createReviewCalls(transport: Transport): ReviewCalls {
  const of = (reviewId: string) => ({ params: { review_id: reviewId } });
  return {
    listReviews: (filter = {}, signal) =>
      transport.fetchJson(toCall(listReviews, { query: toQuery(filter), signal }), ReviewList),
    getReview: (id, signal) => transport.fetchJson(toCall(getReview, { ...of(id), signal }), Review),
    claimReview: (id) => transport.fetchJson(toCall(claimReview, of(id)), Review),
    releaseReview: (id) => transport.fetchJson(toCall(releaseReview, of(id)), Review),
    editReview: (id, edit) => transport.fetchJson(toCall(editReview, { ...of(id), json: edit }), Review),
    approveReview: (id) => transport.fetchJson(toCall(approveReview, of(id)), Review),
    rejectReview: (id, reason) =>
      transport.fetchJson(toCall(rejectReview, { ...of(id), json: { reason } }), Review),
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
