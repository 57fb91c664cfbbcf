declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net';

  interface StoredMessage {
    readonly raw: string | Buffer;
    readonly uid?: number;
    readonly flags?: readonly string[];
  }

  interface Folder {
    readonly messages: StoredMessage[];
  }

  interface MailServer {
    readonly server: Server;
    listen(port: number, host: string, done: () => void): void;
    close(done: () => void): void;
    getMailbox(path: string): Folder;
    appendMessage(path: string, flags: readonly string[], date: string, raw: Buffer): void;
  }

  export default function hoodiecrow(options: {
    readonly plugins: readonly string[];
    readonly storage: unknown;
  }): MailServer;
}
