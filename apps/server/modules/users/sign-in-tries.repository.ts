import { eq, lt, lte, sql } from 'drizzle-orm';
import type { Executor } from '../../platform/database/database.ts';
import { hashSecret } from '../../platform/keys/secret-token.ts';
import { signInTries } from './sign-in-tries.tables.ts';

/** Tries that nobody has to wait for. */
const FREE_TRIES = 5;
/** Each further try doubles the wait, up to this: long for a guesser, short for the person. */
const LONGEST_WAIT_SECONDS = 30;
/** Tries are forgotten after so long without one. */
const REMEMBERED_MS = 60 * 60 * 1000;

/** What is tried for an account, whether there is such an account or not. */
export interface Tried {
  readonly what: 'sign-in' | 'password-reset';
  readonly email: string;
}

/**
 * Counts a try before it is made, so that many at once are no way around.
 * @returns `null` when it may be made, else the seconds to wait; tries that come too early do not make the wait longer.
 */
export async function countTry(executor: Executor, tried: Tried, now: Date): Promise<number | null> {
  const accountHash = hashOf(tried);
  await executor
    .delete(signInTries)
    .where(lt(signInTries.nextTryAt, new Date(now.getTime() - REMEMBERED_MS)));
  const [counted] = await executor
    .insert(signInTries)
    .values({ accountHash, tries: 1, nextTryAt: now })
    .onConflictDoUpdate({
      target: signInTries.accountHash,
      set: { tries: sql`${signInTries.tries} + 1`, nextTryAt: nextTryAfter(now) },
      setWhere: lte(signInTries.nextTryAt, now),
    })
    .returning({ tries: signInTries.tries });
  if (counted) return null;
  const [row] = await executor.select().from(signInTries).where(eq(signInTries.accountHash, accountHash));
  const waitMs = (row?.nextTryAt ?? now).getTime() - now.getTime();
  return Math.max(1, Math.ceil(waitMs / 1000));
}

/** Forgets the tries of an account: its owner is in. */
export async function forgetTries(executor: Executor, tried: Tried): Promise<void> {
  await executor.delete(signInTries).where(eq(signInTries.accountHash, hashOf(tried)));
}

/** When the try after this one may be made: computed by the database, where many processes count together. */
function nextTryAfter(now: Date) {
  const tries = sql`(${signInTries.tries} + 1)`;
  const seconds = sql`case when ${tries} < ${FREE_TRIES}::int then 0
    else least(power(2, least(${tries} - ${FREE_TRIES}::int, 10)), ${LONGEST_WAIT_SECONDS}::int) end`;
  return sql`${now.toISOString()}::timestamptz + make_interval(secs => ${seconds})`;
}

function hashOf({ what, email }: Tried): string {
  return hashSecret(`${what}:${email.trim().toLowerCase()}`);
}
