import type { Executor } from '../../platform/database/database.ts';
import { newId } from '../../platform/ids.ts';
import { hashSecret, newSecret } from '../../platform/keys/secret-token.ts';
import { insertLink } from './one-time-links.repository.ts';
import type { LinkPurpose } from './one-time-links.tables.ts';
import { momentIn, type UsersDeps } from './users.deps.ts';
import type { StoredUser } from './users.repository.ts';

const HOUR_SECONDS = 60 * 60;

/** Life of a link, by what it is good for. */
const LIFE_SECONDS: Readonly<Record<LinkPurpose, number>> = {
  'sign-in': 24 * HOUR_SECONDS,
  'password-reset': HOUR_SECONDS,
};

/** A link that was just made; the secret is nowhere else. */
export interface MadeLink {
  readonly secret: string;
  readonly expiresAt: Date;
}

/** What links are made with. */
export type LinkDeps = Pick<UsersDeps, 'database' | 'clock'>;

/** Makes a link that does one thing for a person, once. Inside a transaction give it as `executor`. */
export async function createLink(
  { database, clock }: LinkDeps,
  user: Pick<StoredUser, 'organizationId' | 'id'>,
  { purpose, executor = database.executor }: { readonly purpose: LinkPurpose; readonly executor?: Executor },
): Promise<MadeLink> {
  const secret = newSecret();
  const expiresAt = momentIn(clock, LIFE_SECONDS[purpose]);
  await insertLink(executor, {
    id: newId<'one-time-link'>(),
    organizationId: user.organizationId,
    userId: user.id,
    purpose,
    tokenHash: hashSecret(secret),
    createdAt: clock.now(),
    expiresAt,
  });
  return { secret, expiresAt };
}
