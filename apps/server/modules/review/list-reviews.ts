import { and, asc, count, desc, eq, gt, inArray, isNull, lte, or, sql, type SQL } from 'drizzle-orm';
import type { ReviewStateName } from '@vouch/contract/review/review-state.ts';
import type { ReviewReasonName } from '@vouch/contract/review/review.ts';
import type { Executor } from '../../platform/database/database.ts';
import type { OrganizationId, UserId } from '../../platform/ids.ts';
import { documents } from '../documents/documents.tables.ts';
import type { StoredReview } from './review.ts';
import { reviews } from './reviews.tables.ts';

/** Orders of the queue; a minus sign turns one round. */
export type ReviewOrder = `${'' | '-'}${'created_at' | 'total_amount' | 'confidence_score'}`;

/** Which documents of the queue. */
export interface ReviewListQuery {
  readonly state: ReviewStateName | 'open' | 'any';
  readonly reason?: ReviewReasonName | undefined;
  /** Who works on it now. */
  readonly claimedBy?: UserId | 'nobody' | undefined;
  /** Only those that came before. */
  readonly createdUntil?: Date | undefined;
  readonly now: Date;
  readonly order: ReviewOrder;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

/** A document of the queue with the name of its file. */
export interface ListedReview extends StoredReview {
  readonly fileName: string;
}

const COLUMNS = {
  created_at: reviews.createdAt,
  total_amount: reviews.totalAmount,
  confidence_score: reviews.confidence,
} as const;

/** One page of the queue, and how many there are in all. */
export async function listReviews(
  executor: Executor,
  organizationId: OrganizationId,
  query: ReviewListQuery,
): Promise<{ readonly reviews: readonly ListedReview[]; readonly total: number }> {
  const where = and(
    eq(reviews.organizationId, organizationId),
    stateIs(query.state),
    query.reason === undefined
      ? undefined
      : sql`${reviews.reasons} @> ${JSON.stringify([query.reason])}::jsonb`,
    claimIs(query),
    query.createdUntil === undefined ? undefined : lte(reviews.createdAt, query.createdUntil),
  );
  const rows = await executor
    .select({ review: reviews, fileName: documents.fileName })
    .from(reviews)
    .innerJoin(
      documents,
      and(eq(documents.organizationId, reviews.organizationId), eq(documents.id, reviews.documentId)),
    )
    .where(where)
    .orderBy(...orderBy(query.order))
    .limit(query.perPage)
    .offset((query.page - 1) * query.perPage);
  const [counted] = await executor.select({ total: count() }).from(reviews).where(where);
  return {
    reviews: rows.map(({ review, fileName }) => ({ ...review, fileName })),
    total: counted?.total ?? 0,
  };
}

function stateIs(state: ReviewListQuery['state']): SQL | undefined {
  if (state === 'any') return undefined;
  return state === 'open' ? inArray(reviews.state, ['waiting', 'second-approval']) : eq(reviews.state, state);
}

function claimIs({ claimedBy, now }: ReviewListQuery): SQL | undefined {
  if (claimedBy === undefined) return undefined;
  if (claimedBy === 'nobody') return or(isNull(reviews.claimedBy), lte(reviews.claimExpiresAt, now));
  return and(eq(reviews.claimedBy, claimedBy), gt(reviews.claimExpiresAt, now));
}

function orderBy(order: ReviewOrder): readonly SQL[] {
  const column = COLUMNS[order.replace('-', '') as keyof typeof COLUMNS];
  if (order.startsWith('-')) return [sql`${column} desc nulls last`, desc(reviews.id)];
  return [sql`${column} asc nulls last`, asc(reviews.id)];
}
