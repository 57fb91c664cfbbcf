import type { AcceptInvitationBody, InvitationPreviewBody } from '@vouch/contract/auth/invitation.ts';
import { hashSecret } from '../../platform/keys/secret-token.ts';
import { addressTaken, linkNotValid } from '../users/users.errors.ts';
import type { StoredUser } from '../users/index.ts';
import type { InvitationsDeps } from './invitations.deps.ts';
import { consumeInvitation, findOpenInvitation } from './invitations.repository.ts';

/** What the holder of a link is invited to. @throws RequestError 401 `link-not-valid`. */
export async function previewInvitation(
  deps: InvitationsDeps,
  token: string,
): Promise<InvitationPreviewBody> {
  const found = await findOpenInvitation(deps.database.executor, hashSecret(token), deps.clock.now());
  if (found === null) throw linkNotValid();
  const { email, role, organizationId, expiresAt } = found;
  const organization = await deps.organizationName(organizationId);
  return { email, role, organization, expires_at: expiresAt.toISOString() };
}

/**
 * Adds the invited person with the password it chose, once.
 * @throws RequestError 401 `link-not-valid`, 409 `address-taken` when there is such an account by now; the invitation stays open then.
 */
export async function acceptInvitation(
  deps: InvitationsDeps,
  { token, name, password }: AcceptInvitationBody,
  requestId: string,
): Promise<StoredUser> {
  const passwordHash = await deps.people.hashPassword(password);
  return deps.database.transaction(async (tx) => {
    const invitation = await consumeInvitation(tx, hashSecret(token), deps.clock.now());
    if (invitation === null) throw linkNotValid();
    const { organizationId, email, role } = invitation;
    const user = await deps.people.add(tx, { organizationId, email, role, name, passwordHash });
    if (user === null) throw addressTaken();
    const actor = { organizationId, userId: user.id, kind: 'user', requestId } as const;
    const data = { invitation: invitation.id, role, email };
    const entry = { action: 'user.joined', subjectKind: 'user', subjectId: user.id, data };
    await deps.audit.note(tx, actor, entry);
    return user;
  });
}
