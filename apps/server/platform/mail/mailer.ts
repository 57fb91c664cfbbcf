import { createTransport } from 'nodemailer';

/** A mail in plain text. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends mail. */
export interface Mailer {
  /** Hands a mail to the server that was set; rejects when that does not take it. */
  send(mail: Mail): Promise<void>;
}

const TIMEOUT_MS = 15_000;

/**
 * Sends mail by SMTP. `smtpUrl` is `smtp://user:password@host:port` (STARTTLS where the server offers it) or `smtps://…` (TLS from the start).
 */
export function createMailer({ smtpUrl, from }: { readonly smtpUrl: string; readonly from: string }): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text }) {
      // The address as an object: text with commas in it can't become several recipients.
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text });
    },
  };
}
