/** A message in a mailbox. */
export interface MailboxMessage {
  readonly uid: number;
  /** As it lies on the server; `null` when it is larger than asked for. */
  readonly source: Uint8Array | null;
}

/** An open folder of a mail server. Everything here rejects when the connection is lost. */
export interface Mailbox {
  /** Messages that wait, oldest first. */
  waiting(): Promise<readonly number[]>;
  /** One of them; `null` when it is gone. Reading does not mark it. */
  read(uid: number, maxBytes: number): Promise<MailboxMessage | null>;
  /** Puts a message out of the way: it is safe elsewhere. */
  settle(uid: number): Promise<void>;
  /** Marks a message that can not be taken, so that a person looks at it and it waits no more. */
  refuse(uid: number): Promise<void>;
  /** Resolves when there may be new messages, at the latest after `timeoutMs`, or when the signal aborts. */
  untilNews(timeoutMs: number, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** Connects to a mailbox. */
export type OpenMailbox = (signal: AbortSignal) => Promise<Mailbox>;
