import { verifyPassword } from './password-hash.ts';
import { type ClientKind, startSession, type StartedSession } from './start-session.ts';
import type { UsersDeps } from './users.deps.ts';
import { wrongPassword } from './users.errors.ts';
import { findUserByEmail } from './users.repository.ts';

/** What a person types. */
export interface PasswordSignIn {
  readonly email: string;
  readonly password: string;
  readonly kind: ClientKind;
  readonly userAgent: string;
}

/** Signs a person in. @throws RequestError `wrong-password`, whatever the reason, after the same work. */
export async function signInByPassword(deps: UsersDeps, attempt: PasswordSignIn): Promise<StartedSession> {
  const user = await findUserByEmail(deps.database.executor, attempt.email);
  const fits = await verifyPassword(attempt.password, user?.passwordHash ?? null);
  if (user === null || !fits || user.disabledAt !== null) throw wrongPassword();
  return startSession(deps, user, attempt);
}
