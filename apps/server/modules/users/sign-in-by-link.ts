import { hashSecret } from '../../platform/keys/secret-token.ts';
import { consumeLink } from './one-time-links.repository.ts';
import { type Client, startSession, type StartedSession } from './start-session.ts';
import type { UsersDeps } from './users.deps.ts';
import { linkNotValid } from './users.errors.ts';
import { findUser } from './users.repository.ts';

/** Signs a person in by the secret of a link. @throws RequestError `link-not-valid` when it can't be used (any more). */
export async function signInByLink(deps: UsersDeps, secret: string, client: Client): Promise<StartedSession> {
  const { executor } = deps.database;
  const use = { tokenHash: hashSecret(secret), purpose: 'sign-in', now: deps.clock.now() } as const;
  const link = await consumeLink(executor, use);
  const user = link === null ? null : await findUser(executor, link.organizationId, link.userId);
  if (user === null || user.disabledAt !== null) throw linkNotValid();
  return startSession(deps, user, { client, way: 'link' });
}
