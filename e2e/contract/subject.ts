import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startVouch, type Vouch } from '../support/start-vouch.ts';
import type { DocumentedAnswer, Seen } from './documented.ts';
import { startFileHost, type FileHost } from './file-host.ts';

const CLI = fileURLToPath(new URL('../../apps/cli/bin/vouch.mjs', import.meta.url));
const run = promisify(execFile);

/** A way to call the product; `token: null` calls without proof of who calls. */
export interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly json?: unknown;
  readonly form?: FormData;
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The running product as a client of the documents meets it, with a token of each role. */
export interface Subject extends AsyncDisposable {
  readonly vouch: Vouch;
  readonly files: FileHost;
  readonly userToken: string;
  readonly adminToken: string;
  /** Calls as the user, unless told otherwise. */
  call(path: string, call?: Call): Promise<Seen>;
  /** What the exchange of an answer gave; it happens once. */
  seen(answer: DocumentedAnswer): Promise<Seen>;
  /** What a named step gave, such as an upload that many items look at; it happens once. */
  once<T>(name: string, step: () => Promise<T>): Promise<T>;
}

/** Starts the product with these settings, and a file host that it may fetch from. */
export async function startSubject(env: Readonly<Record<string, string>>): Promise<Subject> {
  const files = await startFileHost();
  const vouch = await startVouch({ env: { BLOB_URL_ALLOWED_HOSTS: files.host, ...env } });
  const tokenOf = (role: 'user' | 'admin') => issueToken(vouch, role, env);
  const userToken = await tokenOf('user');
  const memory = new Map<unknown, Promise<unknown>>();
  const subject: Subject = {
    vouch,
    files,
    userToken,
    adminToken: await tokenOf('admin'),
    call: (path, call = {}) => callProduct(`${vouch.url}${path}`, { token: userToken, ...call }),
    seen: (answer) => remember(memory, answer, () => answer.exchange(subject)),
    once: (name, step) => remember(memory, name, step),
    async [Symbol.asyncDispose]() {
      await vouch[Symbol.asyncDispose]();
      await files[Symbol.asyncDispose]();
    },
  };
  return subject;
}

async function remember<T>(
  memory: Map<unknown, Promise<unknown>>,
  key: unknown,
  step: () => Promise<T>,
): Promise<T> {
  const known = memory.get(key) as Promise<T> | undefined;
  if (known !== undefined) return await known;
  const begun = step();
  memory.set(key, begun);
  return await begun;
}

async function callProduct(url: string, { method, json, form, token, headers }: Call): Promise<Seen> {
  const answer = await fetch(url, {
    method: method ?? (json === undefined && form === undefined ? 'GET' : 'POST'),
    headers: {
      ...(token == null ? {} : { authorization: `Bearer ${token}` }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: form ?? (json === undefined ? null : JSON.stringify(json)),
  });
  const contentType = answer.headers.get('content-type') ?? '';
  const text = await answer.text();
  return { status: answer.status, contentType, body: contentType.includes('json') ? JSON.parse(text) : text };
}

async function issueToken(
  vouch: Vouch,
  role: 'user' | 'admin',
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const { stdout } = await run(
    process.execPath,
    [CLI, 'token', '--role', role, '--email', `${role}@example.com`],
    { env: { ...process.env, ...env, VOUCH_DATA_DIR: vouch.dataDir } },
  );
  return stdout.trim();
}
