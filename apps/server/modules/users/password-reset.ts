import type { Transaction } from '../../platform/database/database.ts';
import { hashSecret } from '../../platform/keys/secret-token.ts';
import type { Actor } from '../audit/index.ts';
import { createLink, type LinkDeps, type MadeLink } from './create-link.ts';
import { consumeAllLinks, consumeLink, countLinks } from './one-time-links.repository.ts';
import { hashPassword } from './password-hash.ts';
import { endSessionsOf } from './sessions.repository.ts';
import { countTry, forgetTries } from './sign-in-tries.repository.ts';
import type { UsersDeps } from './users.deps.ts';
import { linkNotValid, tooManyTries } from './users.errors.ts';
import { findUser, findUserByEmail, lockUser, type StoredUser, updateUser } from './users.repository.ts';

/** Mails a person gets within an hour at most, however often someone asks. */
const MAILS_AN_HOUR = 3;
const HOUR_MS = 60 * 60 * 1000;

/** Counts that someone asks for a mail. @throws RequestError `too-many-tries`, whether there is such an account or not. */
export async function countResetRequest(deps: UsersDeps, email: string): Promise<void> {
  const tried = { what: 'password-reset', email } as const;
  const waitSeconds = await countTry(deps.database.executor, tried, deps.clock.now());
  if (waitSeconds !== null) throw tooManyTries(waitSeconds);
}

/** A link for a new password and where to send it: to the stored address, however the asker spelled it. */
export interface ResetLetter {
  readonly to: string;
  readonly secret: string;
}

/** The letter for whoever has this address; `null` when nobody may get one (now). */
export async function createResetLetter(deps: UsersDeps, email: string): Promise<ResetLetter | null> {
  const since = new Date(deps.clock.now().getTime() - HOUR_MS);
  return deps.database.transaction(async (tx) => {
    const user = await findUserByEmail(tx, email);
    if (user === null || user.disabledAt !== null) return null;
    // One at a time for each person, so that many requests at once are no way around the count.
    await lockUser(tx, user);
    if ((await countLinks(tx, user, { purpose: 'password-reset', since })) >= MAILS_AN_HOUR) return null;
    const { organizationId } = user;
    const actor = { organizationId, kind: 'anonymous', userId: null, requestId: null } as const;
    const { secret } = await linkIn(tx, deps, { user, actor });
    return { to: user.email, secret };
  });
}

/** Makes a link with which a person sets a new password, once, within an hour. */
export async function createResetLink(
  deps: LinkDeps & Pick<UsersDeps, 'audit'>,
  user: StoredUser,
  actor: Actor,
): Promise<MadeLink> {
  return deps.database.transaction((tx) => linkIn(tx, deps, { user, actor }));
}

async function linkIn(
  tx: Transaction,
  deps: LinkDeps & Pick<UsersDeps, 'audit'>,
  { user, actor }: { readonly user: StoredUser; readonly actor: Actor },
): Promise<MadeLink> {
  const subject = { subjectKind: 'user', subjectId: user.id };
  await deps.audit.note(tx, actor, { action: 'user.password-reset-requested', ...subject });
  return createLink(deps, user, { purpose: 'password-reset', executor: tx });
}

/** The new password, and the token of the link. */
export interface PasswordResetOrder {
  readonly token: string;
  readonly newPassword: string;
  readonly requestId: string;
}

/**
 * Sets a new password by the token of a link. All sessions of the person end, and all its links: whoever had them is out.
 * @throws RequestError `link-not-valid`.
 */
export async function resetPassword(deps: UsersDeps, order: PasswordResetOrder): Promise<void> {
  const passwordHash = await hashPassword(order.newPassword);
  const now = deps.clock.now();
  await deps.database.transaction(async (tx) => {
    const use = { tokenHash: hashSecret(order.token), purpose: 'password-reset', now } as const;
    const link = await consumeLink(tx, use);
    const user = link === null ? null : await findUser(tx, link.organizationId, link.userId);
    if (user === null || user.disabledAt !== null) throw linkNotValid();
    const { organizationId, id: userId, email } = user;
    await updateUser(tx, user, { passwordHash });
    await consumeAllLinks(tx, user, now);
    await endSessionsOf(tx, { organizationId, userId }, { now });
    await forgetTries(tx, { what: 'sign-in', email });
    const actor = { organizationId, userId, kind: 'user', requestId: order.requestId } as const;
    await deps.audit.note(tx, actor, {
      action: 'user.password-reset',
      subjectKind: 'user',
      subjectId: userId,
    });
  });
}
