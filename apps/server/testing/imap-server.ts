import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import hoodiecrow from 'hoodiecrow-imap';

/** A mail server that speaks IMAP, with the folders INBOX and Done. User and password are "testuser" and "testpass". */
export interface TestImapServer {
  readonly port: number;
  /** Delivers a message; clients that idle are told. */
  deliver(raw: Buffer): void;
  /** Flags of the messages in a folder. */
  flagsIn(folder: string): ReadonlyArray<readonly string[]>;
  /** Cuts all connections. */
  cut(): void;
  stop(): Promise<void>;
}

/** Starts a mail server on a free port. */
export async function startImapServer(): Promise<TestImapServer> {
  const server = hoodiecrow({
    plugins: ['ID', 'IDLE', 'UNSELECT', 'LITERALPLUS', 'NAMESPACE', 'ENABLE'],
    storage: { INBOX: { messages: [] }, '': { separator: '/', folders: { Done: {} } } },
  });
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  });
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    deliver: (raw) => server.appendMessage('INBOX', [], '21-Nov-2026 10:00:00 +0000', raw),
    flagsIn: (folder) => server.getMailbox(folder).messages.map(({ flags = [] }) => flags),
    cut,
    async stop() {
      const closed = once(server.server, 'close');
      server.server.close();
      cut();
      await closed;
    },
  };
}
