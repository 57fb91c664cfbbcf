import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/services/free-port.ts';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** The product, started as a user starts it, on a fresh data directory. */
export interface Product {
  readonly url: string;
  readonly process: ChildProcess;
  /** From the start command to a served page, seconds. */
  readonly secondsToPage: number;
  /** A bearer token of an administrator. */
  token(): string;
  stop(): Promise<void>;
}

/** Starts the product with these settings and waits until its first page is served (at most 60 s). */
export async function startProduct(settings: Readonly<Record<string, string>> = {}): Promise<Product> {
  const port = await freePort();
  const directory = mkdtempSync(join(tmpdir(), 'vouch-bench-'));
  // Asking for the state every 20 ms is more than a client may do.
  const limits = { RATE_LIMIT_PER_MINUTE: '100000', LOG_LEVEL: 'warn' };
  const place = { PORT: String(port), VOUCH_DATA_DIR: directory };
  const environment = { ...process.env, ...limits, ...settings, ...place };
  const start = performance.now();
  const child = spawn(process.execPath, [path('scripts/start.mjs')], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilServed(`${url}/app/`, 60_000).catch((error: unknown) => {
    child.kill();
    throw error;
  });
  return {
    url,
    process: child,
    secondsToPage: (performance.now() - start) / 1000,
    token() {
      const cli = spawnSync(
        process.execPath,
        [path('apps/cli/bin/vouch.mjs'), 'token', '--role', 'admin', '--email', 'bench@example.com'],
        {
          env: environment,
          encoding: 'utf8',
        },
      );
      if (cli.status !== 0) throw new Error(`vouch token failed: ${cli.stderr}`);
      return cli.stdout.trim();
    },
    async stop() {
      child.kill('SIGTERM');
      await Promise.race([new Promise((resolve) => child.once('exit', resolve)), sleep(30_000)]);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function untilServed(url: string, timeoutMs: number): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    if (performance.now() > deadline) throw new Error(`${url} was not served within ${timeoutMs / 1000} s`);
    await sleep(50);
  }
}
