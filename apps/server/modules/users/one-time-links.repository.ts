import { and, count, eq, gt, isNull } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import { type LinkPurpose, oneTimeLinks } from './one-time-links.tables.ts';
import type { StoredUser } from './users.repository.ts';

/** A link as stored. */
export type StoredLink = typeof oneTimeLinks.$inferSelect;

/** Keeps a new link. */
export async function insertLink(executor: Executor, link: typeof oneTimeLinks.$inferInsert): Promise<void> {
  await executor.insert(oneTimeLinks).values(link);
}

/** Which link is used, and what for. */
export interface LinkUse {
  readonly tokenHash: string;
  readonly purpose: LinkPurpose;
  readonly now: Date;
}

/** Uses a link up; `null` when it is unknown, for something else, too old or used. Of two callers with one link, one succeeds. */
export async function consumeLink(
  executor: Executor,
  { tokenHash, purpose, now }: LinkUse,
): Promise<StoredLink | null> {
  const rows = await executor
    .update(oneTimeLinks)
    .set({ usedAt: now })
    .where(
      and(
        eq(oneTimeLinks.tokenHash, tokenHash),
        eq(oneTimeLinks.purpose, purpose),
        isNull(oneTimeLinks.usedAt),
        gt(oneTimeLinks.expiresAt, now),
      ),
    )
    .returning();
  return rows[0] ?? null;
}

/** Uses up all links of a person: none of them is good any more. */
export async function consumeAllLinks(
  executor: Executor,
  user: Pick<StoredUser, 'organizationId' | 'id'>,
  now: Date,
): Promise<void> {
  await executor
    .update(oneTimeLinks)
    .set({ usedAt: now })
    .where(and(isOf(user), isNull(oneTimeLinks.usedAt)));
}

/** How many links of a kind a person was given since a moment. */
export async function countLinks(
  executor: Executor,
  user: Pick<StoredUser, 'organizationId' | 'id'>,
  { purpose, since }: { readonly purpose: LinkPurpose; readonly since: Date },
): Promise<number> {
  const [row] = await executor
    .select({ links: count() })
    .from(oneTimeLinks)
    .where(and(isOf(user), eq(oneTimeLinks.purpose, purpose), gt(oneTimeLinks.createdAt, since)));
  return row?.links ?? 0;
}

function isOf({ organizationId, id }: Pick<StoredUser, 'organizationId' | 'id'>) {
  return and(eq(oneTimeLinks.organizationId, organizationId), eq(oneTimeLinks.userId, id));
}
