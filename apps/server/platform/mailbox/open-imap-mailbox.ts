import { setTimeout as sleep } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import type { Mailbox, OpenMailbox } from './mailbox.ts';

/** Where a mailbox is. */
export interface ImapAccount {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user: string;
  readonly password: string;
  /** Folder that is watched. */
  readonly folder: string;
  /** Folder for messages that are done; they stay, marked as read, when there is none. */
  readonly doneFolder: string | null;
}

const TIMEOUT_MS = 30_000;
const BY_UID = { uid: true } as const;

/** Opens mailboxes by IMAP. */
export function createImapOpener(account: ImapAccount): OpenMailbox {
  return async () => {
    const client = new ImapFlow({
      host: account.host,
      port: account.port,
      secure: account.security === 'tls',
      doSTARTTLS: account.security === 'starttls',
      auth: { user: account.user, pass: account.password },
      logger: false,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: 10 * TIMEOUT_MS,
      disableAutoIdle: true,
    });
    // A connection that breaks while nothing is asked of it tells so by an event; the next call says it, too.
    client.on('error', () => undefined);
    await client.connect();
    try {
      if (account.doneFolder !== null) await ensureFolder(client, account.doneFolder);
      await client.mailboxOpen(account.folder);
    } catch (error) {
      client.close();
      throw error;
    }
    return toMailbox(client, account.doneFolder);
  };
}

/** Looked for first: servers say in many ways that a folder is there already. */
async function ensureFolder(client: ImapFlow, folder: string): Promise<void> {
  const folders = await client.list();
  if (!folders.some(({ path }) => path === folder)) await client.mailboxCreate(folder);
}

function toMailbox(client: ImapFlow, doneFolder: string | null): Mailbox {
  return {
    async waiting() {
      // A folder that messages leave holds only those that wait; one that was refused there is marked.
      const wanted = doneFolder === null ? { seen: false } : { flagged: false };
      const uids = await client.search(wanted, BY_UID);
      return Array.isArray(uids) ? uids.toSorted((a, b) => a - b) : [];
    },
    async read(uid, maxBytes) {
      const found = await client.fetchOne(String(uid), { size: true }, BY_UID);
      if (!found) return null;
      if ((found.size ?? 0) > maxBytes) return { uid, source: null };
      const message = await client.fetchOne(String(uid), { source: true }, BY_UID);
      if (!message || message.source === undefined) return null;
      return { uid, source: message.source.length > maxBytes ? null : message.source };
    },
    async settle(uid) {
      if (doneFolder === null) await client.messageFlagsAdd(String(uid), [String.raw`\Seen`], BY_UID);
      else await client.messageMove(String(uid), doneFolder, BY_UID);
    },
    async refuse(uid) {
      await client.messageFlagsAdd(String(uid), [String.raw`\Seen`, String.raw`\Flagged`], BY_UID);
    },
    untilNews: (timeoutMs, signal) => untilNews(client, timeoutMs, signal),
    async close() {
      await Promise.race([client.logout().catch(() => undefined), sleep(2_000)]);
      client.close();
    },
  };
}

/** Idles where the server can: it tells of new messages at once. Sending anything ends idling. */
async function untilNews(client: ImapFlow, timeoutMs: number, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const end = () => over.abort();
  const events = ['exists', 'close'] as const;
  for (const event of events) client.on(event, end);
  signal.addEventListener('abort', end, { once: true });
  try {
    if (signal.aborted) return;
    void client.idle().catch(() => undefined);
    await sleep(timeoutMs, undefined, { signal: over.signal }).catch(() => undefined);
    if (!client.usable) throw new Error('The connection to the mail server was lost.');
    if (!signal.aborted) await client.noop();
  } finally {
    signal.removeEventListener('abort', end);
    for (const event of events) client.off(event, end);
  }
}
