import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { compose, type Composition } from '../compose.ts';
import { type Environment, loadSettings } from '../config/load-settings.ts';
import type { Settings } from '../config/registry.ts';
import { issueToken } from '../control/issue-token.ts';
import { issueOperatorToken } from '../modules/users/issue-token.ts';
import { createFreshDatabase } from '../platform/database/testing/fresh-postgres.ts';
import { createLogger } from '../platform/logger/logger.ts';

/** A whole server on a free port with a data folder of its own. */
export interface TestServer {
  readonly url: string;
  readonly settings: Settings;
  readonly composition: Composition;
  /** Lines of the log so far. */
  readonly log: readonly string[];
  /** Sends a request; JSON bodies are encoded. */
  call(path: string, request?: TestRequest): Promise<TestAnswer>;
  /** An operator's token, for the first organization. */
  token(role: 'user' | 'admin', email?: string): Promise<string>;
  /** A token of an administrator of a new organization. */
  foreignToken(): Promise<string>;
  /** Waits until a task has ended. */
  ended(taskId: unknown, token: string): Promise<TestAnswer>;
  stop(): Promise<void>;
}

/** A request to the test server. */
export interface TestRequest {
  readonly method?: string;
  readonly token?: string;
  readonly json?: unknown;
  readonly body?: RequestInit['body'];
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer; `body` is parsed when it is JSON. */
export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Starts a server on the embedded database, as `npm start` does. */
export async function startEmbeddedServer(environment: Environment = {}): Promise<TestServer> {
  return start(environment, async () => undefined);
}

/** Starts a server on a database of its own on the test PostgreSQL, which is ready sooner than an embedded one. */
export async function startTestServer(environment: Environment = {}): Promise<TestServer> {
  const database = await createFreshDatabase(inject('databaseUrl'), inject('databaseTemplate'));
  return start({ DATABASE_URL: database.connectionString, ...environment }, () => database.drop());
}

/** Settings are those of an empty environment but for what is given. */
async function start(environment: Environment, cleanUp: () => Promise<void>): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vouch-'));
  const settings = loadSettings({
    VOUCH_DATA_DIR: dataDir,
    PORT: '0',
    RATE_LIMIT_PER_MINUTE: '100000',
    SIGN_IN_LIMIT_PER_MINUTE: '1000',
    ...environment,
  });
  const log: string[] = [];
  const destination = { write: (line: string) => void log.push(line) };
  const composition = await compose(settings, createLogger({ level: 'debug', destination }));
  const url = await composition.listen();
  if (url === null) throw new Error('This role does not listen.');
  return {
    url,
    settings,
    composition,
    log,
    call: (path, request = {}) => send(`${url}${path}`, request),
    token: async (role, email = `${role}@example.com`) => (await issueToken({ role, email }, settings)).token,
    async foreignToken() {
      const { organizations, users } = composition.foundation;
      const organizationId = await organizations.create('Another organization');
      const order = { role: 'admin', email: `boss@${organizationId}.example`, ttlSeconds: 600 } as const;
      return (await issueOperatorToken(users, organizationId, order)).token;
    },
    ended: (taskId, token) => ended(`${url}/invoices/status/${String(taskId)}`, token),
    async stop() {
      await composition.close(5_000);
      await cleanUp();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function ended(url: string, token: string): Promise<TestAnswer> {
  for (let round = 0; round < 600; round += 1) {
    const answer = await send(url, { token });
    if (answer.status !== 200 || !['queued', 'running'].includes(String(answer.body['status'])))
      return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The task did not end within a minute.');
}

async function send(url: string, { method, token, json, body, headers }: TestRequest): Promise<TestAnswer> {
  const response = await fetch(url, {
    method: method ?? (json === undefined && body === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(json === undefined
      ? body === undefined || body === null
        ? {}
        : { body }
      : { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parse(text), text };
}

function parse(text: string): TestAnswer['body'] {
  try {
    return JSON.parse(text) as TestAnswer['body'];
  } catch {
    return {};
  }
}
