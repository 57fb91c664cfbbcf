import { z } from 'zod';
import { defineSetting } from '../setting.ts';
import { wholeNumber } from '../text-schemas.ts';

const name = z.string().min(1).max(255);

/** A mailbox whose e-mails are taken in. */
export const MAILBOX_SETTINGS = {
  imapHost: defineSetting({
    env: 'IMAP_HOST',
    doc: 'Server of a mailbox from which workers take e-mails in, with all documents attached to them. Without it no mailbox is watched.',
    schema: name.optional(),
    shownDefault: 'not used',
  }),
  imapPort: defineSetting({
    env: 'IMAP_PORT',
    doc: 'Port of the mail server.',
    schema: wholeNumber(1, 65_535, 993),
    shownDefault: '`993`',
  }),
  imapSecurity: defineSetting({
    env: 'IMAP_SECURITY',
    doc: '`tls` from the start, `starttls`, or `none` for a server on this machine: the password would go in plain text.',
    schema: z.enum(['tls', 'starttls', 'none'], 'Write tls, starttls or none.').default('tls'),
    shownDefault: '`tls`',
  }),
  imapUser: defineSetting({
    env: 'IMAP_USER',
    doc: 'User of the mailbox.',
    schema: name.optional(),
    shownDefault: 'none',
  }),
  imapPassword: defineSetting({
    env: 'IMAP_PASSWORD',
    doc: 'Password of the mailbox.',
    schema: name.optional(),
    shownDefault: 'none',
    secret: true,
  }),
  imapMailbox: defineSetting({
    env: 'IMAP_MAILBOX',
    doc: 'Folder that is watched.',
    schema: name.default('INBOX'),
    shownDefault: '`INBOX`',
  }),
  imapDoneMailbox: defineSetting({
    env: 'IMAP_DONE_MAILBOX',
    doc: 'Folder to which e-mails are moved once they are safe here. Without it they stay, marked as read, and only unread ones are taken.',
    schema: name.optional(),
    shownDefault: 'none',
  }),
  imapPollSeconds: defineSetting({
    env: 'IMAP_POLL_SECONDS',
    doc: 'How often to look for e-mails of which the server did not tell by itself.',
    schema: wholeNumber(1, 3600, 60),
    shownDefault: '`60`',
  }),
} as const;
