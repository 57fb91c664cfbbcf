import type { Mail } from '../../platform/mail/mailer.ts';
import type { StoredInvitation } from './invitations.repository.ts';

/** The mail with an invitation. */
export function invitationMail(
  { email, expiresAt }: Pick<StoredInvitation, 'email' | 'expiresAt'>,
  { organization, url }: { readonly organization: string; readonly url: string },
): Mail {
  const text = [
    `You are invited to "${organization}" at Vouch.`,
    '',
    `Open this link to join. It works once, until ${expiresAt.toISOString().slice(0, 10)}:`,
    url,
    '',
    'If you expect no invitation, leave this mail alone.',
  ].join('\n');
  return { to: email, subject: 'You are invited to Vouch', text };
}
