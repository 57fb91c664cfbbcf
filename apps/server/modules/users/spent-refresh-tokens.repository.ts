import { and, eq } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import type { StoredSession } from './sessions.repository.ts';
import { spentRefreshTokens } from './spent-refresh-tokens.tables.ts';

/** Notes that a refresh token was used. */
export async function spendToken(
  executor: Executor,
  { organizationId, id: sessionId }: Pick<StoredSession, 'organizationId' | 'id'>,
  { tokenHash, now: spentAt }: { readonly tokenHash: string; readonly now: Date },
): Promise<void> {
  await executor.insert(spentRefreshTokens).values({ tokenHash, organizationId, sessionId, spentAt });
}

/** Whether a token of this session was used before. */
export async function isSpent(
  executor: Executor,
  { organizationId, id: sessionId }: Pick<StoredSession, 'organizationId' | 'id'>,
  tokenHash: string,
): Promise<boolean> {
  const rows = await executor
    .select({ sessionId: spentRefreshTokens.sessionId })
    .from(spentRefreshTokens)
    .where(
      and(
        eq(spentRefreshTokens.tokenHash, tokenHash),
        eq(spentRefreshTokens.sessionId, sessionId),
        eq(spentRefreshTokens.organizationId, organizationId),
      ),
    );
  return rows.length > 0;
}
