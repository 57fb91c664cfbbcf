import { verifyPassword } from './password-hash.ts';
import { countTry, forgetTries } from './sign-in-tries.repository.ts';
import { type Client, startSession, type StartedSession } from './start-session.ts';
import type { UsersDeps } from './users.deps.ts';
import { tooManyTries, wrongPassword } from './users.errors.ts';
import { findUserByEmail } from './users.repository.ts';

/** What a person types. */
export interface PasswordSignIn {
  readonly email: string;
  readonly password: string;
}

/**
 * Signs a person in. @throws RequestError `wrong-password`, whatever the reason, after the same work; `too-many-tries` when this account,
 * or one that does not exist, was tried too often: the password is not looked at then.
 */
export async function signInByPassword(
  deps: UsersDeps,
  { email, password }: PasswordSignIn,
  client: Client,
): Promise<StartedSession> {
  const { executor } = deps.database;
  const waitSeconds = await countTry(executor, { what: 'sign-in', email }, deps.clock.now());
  if (waitSeconds !== null) throw tooManyTries(waitSeconds);
  const user = await findUserByEmail(executor, email);
  const fits = await verifyPassword(password, user?.passwordHash ?? null);
  if (user === null || !fits || user.disabledAt !== null) throw wrongPassword();
  await forgetTries(executor, { what: 'sign-in', email });
  return startSession(deps, user, { client, way: 'password' });
}
