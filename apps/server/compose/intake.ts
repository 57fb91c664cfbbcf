import type { Settings } from '../config/registry.ts';
import { SettingsError } from '../config/settings-error.ts';
import { createIntakeModule } from '../modules/intake/index.ts';
import { createImapOpener, type ImapAccount } from '../platform/mailbox/open-imap-mailbox.ts';
import type { Foundation } from './foundation.ts';
import type { Modules } from './modules.ts';

/** Starts to watch the mailbox that the settings name; nothing happens when they name none. */
export function startIntake(
  { settings, database, users, log, closing, organizationId }: Foundation,
  { uploads }: Pick<Modules, 'uploads'>,
): void {
  const account = accountOf(settings);
  if (account === null) return;
  const { clock } = users;
  const intake = createIntakeModule({
    database,
    clock,
    log,
    uploads,
    organizationId,
    openMailbox: createImapOpener(account),
    maxBytes: settings.uploadTotalMaxBytes,
    pollMs: settings.imapPollSeconds * 1000,
  });
  const watch = intake.watchMailbox();
  closing.add('mailbox', () => watch.stop());
}

/** @throws SettingsError when a mailbox is named but not who may open it. */
function accountOf(settings: Settings): ImapAccount | null {
  const { imapHost: host, imapUser: user, imapPassword: password } = settings;
  if (host === undefined) return null;
  if (user === undefined || password === undefined) {
    const message = 'Set IMAP_USER and IMAP_PASSWORD too, or leave IMAP_HOST out.';
    throw new SettingsError([{ env: 'IMAP_HOST', message }]);
  }
  return {
    host,
    user,
    password,
    port: settings.imapPort,
    security: settings.imapSecurity,
    folder: settings.imapMailbox,
    doneFolder: settings.imapDoneMailbox ?? null,
  };
}
