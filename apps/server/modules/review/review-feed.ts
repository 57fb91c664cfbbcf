import { sql } from 'drizzle-orm';
import { ReviewState } from '@vouch/contract/review/review-state.ts';
import type { ReviewChangedBody } from '@vouch/contract/review/review.ts';
import type { Database, Transaction, Unlisten } from '../../platform/database/database.ts';
import { toId, type OrganizationId } from '../../platform/ids.ts';
import type { StoredReview } from './review.ts';

const CHANNEL = 'vouch_review_events';

/** Someone who wants to know what changes in the queue of an organization; must not throw. */
export interface ReviewFollower {
  readonly onChange: (change: ReviewChangedBody) => void;
  /** Changes may have been missed. */
  readonly onGap: () => void;
}

/** Tells followers on this node what changes in the queue, wherever it is changed. */
export interface ReviewFeed {
  /** @returns what ends following. */
  follow(organizationId: OrganizationId, follower: ReviewFollower): Promise<() => void>;
}

/** Tells every node when the transaction commits, never when it rolls back. */
export async function publishReviewChange(
  tx: Transaction,
  {
    organizationId,
    id,
    documentId,
    state,
  }: Pick<StoredReview, 'organizationId' | 'id' | 'documentId' | 'state'>,
): Promise<void> {
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${`${organizationId} ${id} ${documentId} ${state}`})`);
}

/** Builds the feed; it starts to listen with its first follower. */
export function createReviewFeed(database: Pick<Database, 'listen'>): ReviewFeed {
  const followers = new Map<OrganizationId, Set<ReviewFollower>>();
  let listening: Promise<Unlisten> | null = null;
  const listen = () =>
    database.listen(CHANNEL, {
      onNotification(payload) {
        const { organizationId, change } = fromPayload(payload) ?? {};
        if (!organizationId || !change) return;
        for (const follower of followers.get(organizationId) ?? []) follower.onChange(change);
      },
      onGap() {
        for (const group of followers.values()) for (const follower of group) follower.onGap();
      },
    });
  return {
    async follow(organizationId, follower) {
      listening ??= listen();
      try {
        await listening;
      } catch (error) {
        listening = null;
        throw error;
      }
      const group = followers.get(organizationId) ?? new Set();
      followers.set(organizationId, group.add(follower));
      return () => {
        group.delete(follower);
        if (group.size === 0 && followers.get(organizationId) === group) followers.delete(organizationId);
      };
    },
  };
}

function fromPayload(payload: string) {
  const [organization = '', review = '', document = '', state] = payload.split(' ');
  const organizationId = toId<'organization'>(organization);
  const [reviewId, documentId] = [toId<'review'>(review), toId<'document'>(document)];
  const known = ReviewState.safeParse(state);
  if (!organizationId || !reviewId || !documentId || !known.success) return null;
  const change: ReviewChangedBody = { review_id: reviewId, document_id: documentId, state: known.data };
  return { organizationId, change };
}
