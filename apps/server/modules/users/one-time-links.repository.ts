import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import { oneTimeLinks } from './one-time-links.tables.ts';

/** A link as stored. */
export type StoredLink = typeof oneTimeLinks.$inferSelect;

/** Keeps a new link. */
export async function insertLink(executor: Executor, link: typeof oneTimeLinks.$inferInsert): Promise<void> {
  await executor.insert(oneTimeLinks).values(link);
}

/** Uses a link up; `null` when it is unknown, too old or used. Of two callers with one link, one succeeds. */
export async function consumeLink(
  executor: Executor,
  tokenHash: string,
  now: Date,
): Promise<StoredLink | null> {
  const rows = await executor
    .update(oneTimeLinks)
    .set({ usedAt: now })
    .where(
      and(
        eq(oneTimeLinks.tokenHash, tokenHash),
        eq(oneTimeLinks.purpose, 'sign-in'),
        isNull(oneTimeLinks.usedAt),
        gt(oneTimeLinks.expiresAt, now),
      ),
    )
    .returning();
  return rows[0] ?? null;
}
