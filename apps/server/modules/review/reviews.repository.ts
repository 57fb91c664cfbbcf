import { and, eq, inArray } from 'drizzle-orm';
import type { Executor, Transaction } from '../../platform/database/database.ts';
import type { DocumentId, OrganizationId } from '../../platform/ids.ts';
import { notFound } from '../../platform/routing/request-error.ts';
import type { ReviewRef, StoredReview } from './review.ts';
import { reviews } from './reviews.tables.ts';

const matches = ({ organizationId, reviewId }: ReviewRef) =>
  and(eq(reviews.organizationId, organizationId), eq(reviews.id, reviewId));

/** Adds a document to the queue. */
export async function insertReview(tx: Transaction, review: typeof reviews.$inferInsert): Promise<void> {
  await tx.insert(reviews).values(review);
}

/** A document of the queue; `null` when there is none. */
export async function findReview(executor: Executor, ref: ReviewRef): Promise<StoredReview | null> {
  const [row] = await executor.select().from(reviews).where(matches(ref));
  return row ?? null;
}

/** A document of the queue, which nobody else can change until the transaction ends. @throws RequestError 404 */
export async function lockReview(tx: Transaction, ref: ReviewRef): Promise<StoredReview> {
  const [row] = await tx.select().from(reviews).where(matches(ref)).for('update');
  if (!row) throw notFound('document in the review queue');
  return row;
}

/** What still waits of a document, locked until the transaction ends: a review for each of its papers, in their order. */
export async function lockOpenReviews(
  tx: Transaction,
  organizationId: OrganizationId,
  documentId: DocumentId,
): Promise<readonly StoredReview[]> {
  return await tx
    .select()
    .from(reviews)
    .where(
      and(
        eq(reviews.organizationId, organizationId),
        eq(reviews.documentId, documentId),
        inArray(reviews.state, ['waiting', 'second-approval']),
      ),
    )
    .orderBy(reviews.paperNumber)
    .for('update');
}

/** Changes a document of the queue, which the caller has locked. */
export async function updateReview(
  tx: Transaction,
  { organizationId, id }: Pick<StoredReview, 'organizationId' | 'id'>,
  change: Partial<typeof reviews.$inferInsert>,
): Promise<StoredReview> {
  const [row] = await tx
    .update(reviews)
    .set(change)
    .where(matches({ organizationId, reviewId: id }))
    .returning();
  if (!row) throw new Error('A locked row vanished.');
  return row;
}
