import { newId } from '../../platform/ids.ts';
import { consumeLink, insertLink } from './one-time-links.repository.ts';
import { hashSecret, newSecret } from '../../platform/keys/secret-token.ts';
import { type ClientKind, startSession, type StartedSession } from './start-session.ts';
import { momentIn, type UsersDeps } from './users.deps.ts';
import { linkNotValid } from './users.errors.ts';
import { findUser, type StoredUser } from './users.repository.ts';

/** Life of a sign-in link. */
export const LINK_SECONDS = 24 * 60 * 60;

/** Makes the secret of a link that signs the person in once. */
export async function createSignInLink(
  deps: Pick<UsersDeps, 'database' | 'clock'>,
  user: Pick<StoredUser, 'organizationId' | 'id'>,
): Promise<string> {
  const secret = newSecret();
  await insertLink(deps.database.executor, {
    id: newId<'one-time-link'>(),
    organizationId: user.organizationId,
    userId: user.id,
    purpose: 'sign-in',
    tokenHash: hashSecret(secret),
    createdAt: deps.clock.now(),
    expiresAt: momentIn(deps.clock, LINK_SECONDS),
  });
  return secret;
}

/** Signs a person in by the secret of a link. @throws RequestError `link-not-valid` when it can't be used (any more). */
export async function signInByLink(
  deps: UsersDeps,
  secret: string,
  client: { readonly kind: ClientKind; readonly userAgent: string },
): Promise<StartedSession> {
  const { executor } = deps.database;
  const link = await consumeLink(executor, hashSecret(secret), deps.clock.now());
  const user = link === null ? null : await findUser(executor, link.organizationId, link.userId);
  if (user === null || user.disabledAt !== null) throw linkNotValid();
  return startSession(deps, user, client);
}
