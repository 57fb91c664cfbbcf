import { paginationOf } from '@vouch/contract/common/page.ts';
import type { DuplicateCaseBody } from '@vouch/contract/duplicates/duplicate.ts';
import {
  approveReview,
  claimReview,
  editReview,
  followReviews,
  getReview,
  listReviews,
  rejectReview,
  releaseReview,
} from '@vouch/contract/review/endpoints.ts';
import type { ReviewBody, ReviewListBody, ReviewListQueryBody } from '@vouch/contract/review/review.ts';
import type { Clock } from '../../platform/clock.ts';
import { type DocumentId, type OrganizationId, toId, type UserId } from '../../platform/ids.ts';
import { type Answer, json } from '../../platform/routing/answer.ts';
import { eventStream } from '../../platform/routing/event-stream.ts';
import type { Principal } from '../../platform/routing/principal.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import type { ReviewModule, ReviewRef } from './index.ts';
import type { ReviewListQuery } from './list-reviews.ts';
import type { ReviewFeed } from './review-feed.ts';
import { reviewChanges } from './review-stream.ts';
import { reviewerOf } from './reviewer-of.ts';
import { type Emails, peopleOf, toReviewSummary } from './to-review-body.ts';

/** What the routes work with. */
export interface ReviewRoutesDeps {
  readonly reviews: ReviewModule;
  readonly feed: ReviewFeed;
  readonly clock: Clock;
  readonly emailsOf: (
    organizationId: OrganizationId,
    people: ReadonlyArray<UserId | null>,
  ) => Promise<Emails>;
  /** Cases in which the document is the later one. */
  readonly duplicatesOf: (
    organizationId: OrganizationId,
    documentId: DocumentId,
  ) => Promise<readonly DuplicateCaseBody[]>;
  /** Ends when the server stops. */
  readonly stopping: AbortSignal;
}

/** Routes of the review queue. */
export function createReviewRoutes(deps: ReviewRoutesDeps): readonly Route[] {
  const { reviews } = deps;
  const show = async (ref: ReviewRef): Promise<Answer> => {
    const review = await reviews.show(ref);
    if (review === null) throw notFound('document in the review queue');
    const documentId = toId<'document'>(review.document_id);
    const duplicates = documentId ? await deps.duplicatesOf(ref.organizationId, documentId) : [];
    return json(200, { ...review, duplicates: [...duplicates] } satisfies ReviewBody);
  };
  return [
    ...queueRoutes(deps),
    signedInRoute(getReview, async ({ principal, params }) => show(refOf(principal, params))),
    signedInRoute(claimReview, async ({ principal, params, requestId }) => {
      const ref = refOf(principal, params);
      await reviews.claim(reviewerOf(principal, requestId), ref);
      return show(ref);
    }),
    signedInRoute(releaseReview, async ({ principal, params, requestId }) => {
      const ref = refOf(principal, params);
      await reviews.release(reviewerOf(principal, requestId), ref);
      return show(ref);
    }),
    signedInRoute(editReview, async ({ principal, params, body, requestId }) => {
      const ref = refOf(principal, params);
      await reviews.edit(reviewerOf(principal, requestId), { ...ref, edit: body });
      return show(ref);
    }),
    signedInRoute(approveReview, async ({ principal, params, requestId }) => {
      const ref = refOf(principal, params);
      await reviews.approve(reviewerOf(principal, requestId), ref);
      return show(ref);
    }),
    signedInRoute(rejectReview, async ({ principal, params, body, requestId }) => {
      const ref = refOf(principal, params);
      await reviews.reject(reviewerOf(principal, requestId), { ...ref, reason: body.reason });
      return show(ref);
    }),
  ];
}

function queueRoutes(deps: ReviewRoutesDeps): readonly Route[] {
  return [
    signedInRoute(listReviews, async ({ principal, query }) => {
      const { organizationId } = principal;
      const now = deps.clock.now();
      const found = await deps.reviews.list(organizationId, toListQuery(query, principal, now));
      const emails = await deps.emailsOf(organizationId, found.reviews.flatMap(peopleOf));
      const body: ReviewListBody = {
        reviews: found.reviews.map((review) => toReviewSummary(review, { emails, now })),
        pagination: paginationOf(query.page, query.per_page, found.total),
      };
      return json(200, body);
    }),
    signedInRoute(followReviews, async ({ principal: { organizationId }, signal }) => {
      const ended = AbortSignal.any([signal, deps.stopping]);
      // Its connection serves nothing else: kept alive, it would hold up a stopping server.
      const headers = { connection: 'close' };
      return eventStream(reviewChanges(deps.feed, organizationId, ended), { headers });
    }),
  ];
}

function refOf({ organizationId }: Principal, params: { readonly review_id: string }): ReviewRef {
  const reviewId = toId<'review'>(params.review_id);
  if (reviewId === null) throw notFound('document in the review queue');
  return { organizationId, reviewId };
}

function toListQuery(query: ReviewListQueryBody, { userId }: Principal, now: Date): ReviewListQuery {
  const { claimed_by: who, min_age_minutes: age } = query;
  return {
    now,
    state: query.state,
    reason: query.reason,
    claimedBy: who === 'me' ? userId : who === undefined || who === 'nobody' ? who : (toId(who) ?? undefined),
    createdUntil: age === undefined ? undefined : new Date(now.getTime() - age * 60_000),
    order: query.sort,
    page: query.page,
    perPage: query.per_page,
  };
}
