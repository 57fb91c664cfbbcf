import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/services/free-port.ts';
import { ensureWebIsBuilt } from './built-web.ts';

const MAIN = fileURLToPath(new URL('../../apps/server/main.ts', import.meta.url));
const START_LIMIT_MS = 90_000;
const STOP_LIMIT_MS = 40_000;

/** The product as it runs for a user: one process with its own data directory. */
export interface Vouch extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** The one-time link that was printed at the start. */
  readonly signInLink: string;
  /** Everything printed so far. */
  output(): string;
  /** Kills the process at once, as a power cut would. The data stays. */
  kill(): Promise<void>;
}

/** What a start may be given: a directory and a port of an earlier run, more settings. */
export interface StartOptions {
  readonly dataDir?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the product on a free port with a fresh data directory, unless told otherwise, and waits until it serves. */
export async function startVouch(options: StartOptions = {}): Promise<Vouch> {
  ensureWebIsBuilt();
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'vouch-e2e-')));
  const port = options.port ?? (await freePort());
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, ...settingsOf(dataDir, port), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
    });
  }
  const signInLink = await waitForLink(child, () => printed);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    dataDir,
    signInLink,
    output: () => printed,
    kill: () => end(child, 'SIGKILL'),
    [Symbol.asyncDispose]: async () => {
      await end(child, 'SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function settingsOf(dataDir: string, port: number): Record<string, string> {
  return {
    VOUCH_DATA_DIR: dataDir,
    PORT: String(port),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    RATE_LIMIT_PER_MINUTE: '100000',
    SIGN_IN_LIMIT_PER_MINUTE: '1000',
  };
}

async function waitForLink(child: ChildProcess, printed: () => string): Promise<string> {
  const until = Date.now() + START_LIMIT_MS;
  while (Date.now() < until) {
    const link = /Sign in\s+(http\S+)/.exec(printed())?.[1];
    if (link !== undefined) return link;
    if (child.exitCode !== null) throw new Error(`Vouch ended while starting:\n${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`Vouch printed no sign-in link within ${START_LIMIT_MS} ms:\n${printed()}`);
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await exited;
  clearTimeout(force);
}
