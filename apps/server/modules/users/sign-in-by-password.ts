import type { Later } from '../../platform/later.ts';
import { verifyPassword } from './password-hash.ts';
import { countTry, forgetTries } from './sign-in-tries.repository.ts';
import { type Client, startSession, type StartedSession } from './start-session.ts';
import type { UsersDeps } from './users.deps.ts';
import { tooManyTries, wrongPassword } from './users.errors.ts';
import { findUserByEmail, type StoredUser } from './users.repository.ts';

/** What a person types. */
export interface PasswordSignIn {
  readonly email: string;
  readonly password: string;
}

/** What signing in by a password works with. */
export interface PasswordDeps extends UsersDeps {
  readonly later: Later;
}

/**
 * Signs a person in. @throws RequestError `wrong-password`, whatever the reason, after the same work; `too-many-tries` when this account,
 * or one that does not exist, was tried too often: the password is not looked at then.
 */
export async function signInByPassword(
  deps: PasswordDeps,
  { email, password }: PasswordSignIn,
  client: Client,
): Promise<StartedSession> {
  const { executor } = deps.database;
  const waitSeconds = await countTry(executor, { what: 'sign-in', email }, deps.clock.now());
  if (waitSeconds !== null) throw tooManyTries(waitSeconds);
  const user = await findUserByEmail(executor, email);
  const fits = await verifyPassword(password, user?.passwordHash ?? null);
  if (user === null || !fits || user.disabledAt !== null) {
    // Afterwards, so that the time to the answer does not tell whether there is such an account.
    if (user !== null) deps.later.do('note of a refused sign-in', () => noteRefusal(deps, user, client));
    throw wrongPassword();
  }
  await forgetTries(executor, { what: 'sign-in', email });
  return startSession(deps, user, { client, way: 'password' });
}

function noteRefusal({ audit, database }: UsersDeps, user: StoredUser, { requestId }: Client): Promise<void> {
  const { organizationId, id: subjectId } = user;
  const actor = { organizationId, kind: 'anonymous', userId: null, requestId } as const;
  const data = { reason: user.disabledAt === null ? 'password' : 'disabled' };
  return audit.note(database.executor, actor, {
    action: 'sign-in.refused',
    subjectKind: 'user',
    subjectId,
    data,
  });
}
