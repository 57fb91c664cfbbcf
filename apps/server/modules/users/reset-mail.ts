import type { Mail } from '../../platform/mail/mailer.ts';

/** The mail with a link for a new password. */
export function resetMail(to: string, url: string): Mail {
  const text = [
    'Someone, probably you, asked for a new password for your account at Vouch.',
    '',
    'Open this link to set one. It works once, within an hour:',
    url,
    '',
    'If that was not you, leave this mail alone: nothing has changed.',
  ].join('\n');
  return { to, subject: 'Set a new password', text };
}
