import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as a server took it. */
export interface TakenMail {
  readonly to: readonly string[];
  readonly text: string;
}

/** A real SMTP server on this machine that keeps what it takes. */
export interface MailServer {
  readonly url: string;
  readonly mails: readonly TakenMail[];
  /** The next mails are refused, as often as said. */
  refuse(times: number): void;
  stop(): Promise<void>;
}

/** Starts a mail server that wants a user name and password, on a free port. */
export async function startMailServer(): Promise<MailServer> {
  const mails: TakenMail[] = [];
  let refusals = 0;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'vouch' && password === 'letters'
        ? done(null, { user: username })
        : done(new Error('wrong')),
    onData(stream, session, done) {
      let text = '';
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => {
        text += chunk;
      });
      stream.on('end', () => {
        refusals -= 1;
        if (refusals >= 0) return done(Object.assign(new Error('busy'), { responseCode: 451 }));
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: decode(text) });
        return done();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://vouch:letters@127.0.0.1:${port}`,
    mails,
    refuse: (times) => {
      refusals = times;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Quoted-printable lines joined, so that links can be found. */
function decode(text: string): string {
  return text.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');
}
