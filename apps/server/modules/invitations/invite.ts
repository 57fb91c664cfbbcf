import type { NewInvitationBody } from '@vouch/contract/auth/invitation.ts';
import { newId } from '../../platform/ids.ts';
import { hashSecret, newSecret } from '../../platform/keys/secret-token.ts';
import type { Actor } from '../audit/index.ts';
import { addressTaken } from '../users/users.errors.ts';
import { invitationMail } from './invitation-mail.ts';
import type { InvitationsDeps } from './invitations.deps.ts';
import { insertInvitation, revokeInvitationsOf, type StoredInvitation } from './invitations.repository.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** An invitation that was just made; the address is nowhere else. */
export interface MadeInvitation {
  readonly invitation: StoredInvitation;
  readonly url: string;
  readonly isMailed: boolean;
}

/**
 * Invites someone to the actor's organization, by mail too when the server can. Whether other organizations have such a person is not told.
 * @throws RequestError 409 `address-taken` when the person is in the organization already.
 */
export async function invite(
  deps: InvitationsDeps,
  actor: Actor,
  order: NewInvitationBody,
): Promise<MadeInvitation> {
  const { organizationId } = actor;
  const { email, role } = order;
  const known = await deps.people.findByEmail(email);
  if (known?.organizationId === organizationId) throw addressTaken();
  const secret = newSecret();
  const now = deps.clock.now();
  const invitation = await deps.database.transaction(async (tx) => {
    await revokeInvitationsOf(tx, { organizationId, email }, now);
    const stored = await insertInvitation(tx, {
      id: newId<'invitation'>(),
      organizationId,
      email,
      role,
      tokenHash: hashSecret(secret),
      createdBy: actor.userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + order.expires_in_days * DAY_MS),
    });
    const subject = { subjectKind: 'invitation', subjectId: stored.id };
    await deps.audit.note(tx, actor, { action: 'invitation.created', ...subject, data: { email, role } });
    return stored;
  });
  const url = deps.linkOf(secret);
  return { invitation, url, isMailed: await mail(deps, invitation, url) };
}

async function mail(deps: InvitationsDeps, invitation: StoredInvitation, url: string): Promise<boolean> {
  const { mailer, later } = deps;
  if (mailer === null) return false;
  const organization = await deps.organizationName(invitation.organizationId);
  later.do('mail with an invitation', () => mailer.send(invitationMail(invitation, { organization, url })));
  return true;
}
