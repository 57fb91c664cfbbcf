import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { defineSetting } from '../setting.ts';
import { address, list, wholeNumber } from '../text-schemas.ts';

/** The same wherever a command is called from, so that `vouch token` and `npm start` mean the same server. */
const DATA_DIR = fileURLToPath(new URL('../../../../data', import.meta.url));

/** Where the server listens and keeps its files. */
export const SERVER_SETTINGS = {
  role: defineSetting({
    env: 'VOUCH_ROLE',
    doc: 'What this process does: `api` answers requests, `worker` reads documents, `all` does both.',
    schema: z.enum(['all', 'api', 'worker'], 'Write all, api or worker.').default('all'),
    shownDefault: '`all`',
  }),
  dataDir: defineSetting({
    env: 'VOUCH_DATA_DIR',
    doc: 'Folder for the embedded database, documents, keys and the control socket. A relative path counts from where the command is called.',
    schema: z
      .string()
      .min(1)
      .default(DATA_DIR)
      .transform((path) => resolve(path)),
    shownDefault: '`data` beside `package.json`',
  }),
  host: defineSetting({
    env: 'HOST',
    doc: 'Address to listen on. `127.0.0.1` serves this machine only; `0.0.0.0` serves the network.',
    schema: z.string().min(1).default('127.0.0.1'),
    shownDefault: '`127.0.0.1`',
  }),
  port: defineSetting({
    env: 'PORT',
    doc: 'Port to listen on; `0` takes a free one.',
    schema: wholeNumber(0, 65_535, 8000),
    shownDefault: '`8000`',
  }),
  publicUrl: defineSetting({
    env: 'VOUCH_PUBLIC_URL',
    doc: 'Address under which browsers reach the server, when it stands behind a proxy. Used in links and for the cookie.',
    schema: address(['http:', 'https:']).optional(),
    shownDefault: 'from `HOST` and `PORT`',
  }),
  trustedProxies: defineSetting({
    env: 'TRUSTED_PROXIES',
    doc: 'Addresses or networks of proxies whose `X-Forwarded-*` headers are believed, separated by commas.',
    schema: list(z.string().max(64)),
    shownDefault: 'none',
  }),
  adminEmail: defineSetting({
    env: 'VOUCH_ADMIN_EMAIL',
    doc: 'E-mail address of the administrator that the first start makes.',
    schema: z.email('Write an e-mail address.').default('admin@vouch.local'),
    shownDefault: '`admin@vouch.local`',
  }),
  logLevel: defineSetting({
    env: 'LOG_LEVEL',
    doc: 'How much is logged: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.',
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    shownDefault: '`info`',
  }),
  shutdownTimeoutSeconds: defineSetting({
    env: 'SHUTDOWN_TIMEOUT_SECONDS',
    doc: 'How long running requests and jobs may go on after a stop signal. A second signal ends at once.',
    schema: wholeNumber(1, 300, 25),
    shownDefault: '`25`',
  }),
} as const;
