import type { Principal } from '../../platform/routing/principal.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { actorOf } from '../audit/index.ts';
import { endSessionsOf } from './sessions.repository.ts';
import type { UsersDeps } from './users.deps.ts';
import { sessionEnded, wrongPassword } from './users.errors.ts';
import { findUser, updateUser } from './users.repository.ts';

/** A new password, and the old one when there is one. */
export interface PasswordChange {
  readonly currentPassword: string | undefined;
  readonly newPassword: string;
  readonly requestId: string;
}

/** Sets the person's password and ends its other sessions. @throws RequestError `wrong-password`. */
export async function changePassword(
  deps: UsersDeps,
  principal: Principal,
  change: PasswordChange,
): Promise<void> {
  const user = await findUser(deps.database.executor, principal.organizationId, principal.userId);
  if (user === null) throw sessionEnded();
  if (
    user.passwordHash !== null &&
    !(await verifyPassword(change.currentPassword ?? '', user.passwordHash))
  ) {
    throw wrongPassword();
  }
  const passwordHash = await hashPassword(change.newPassword);
  const now = deps.clock.now();
  await deps.database.transaction(async (tx) => {
    await updateUser(tx, user, { passwordHash });
    await endSessionsOf(tx, principal, { keep: principal.sessionId, now });
    const subject = { subjectKind: 'user', subjectId: user.id };
    await deps.audit.note(tx, actorOf(principal, change.requestId), {
      action: 'user.password-changed',
      ...subject,
    });
  });
}
