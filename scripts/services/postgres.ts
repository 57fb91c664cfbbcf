import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProgram, versionFolders } from './find-program.ts';
import { freePort } from './free-port.ts';
import type { Service } from './service.ts';

const SETTING = 'VOUCH_TEST_DATABASE_URL';
/** Its data need not outlive the machine's power: no test cuts that. */
const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** A private PostgreSQL with its own port and data directory, or the one that the setting names. */
export async function startPostgres(): Promise<Service> {
  const given = process.env[SETTING];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const initdb = findProgram({
    names: ['initdb'],
    folders: versionFolders('/usr/lib/postgresql'),
    debianPackage: 'postgresql',
    setting: SETTING,
  });
  const owner = unprivilegedOwner();
  const directory = mkdtempSync(join(tmpdir(), 'vouch-postgres-'));
  if (owner) chownSync(directory, owner.uid, owner.gid);
  const made = spawnSync(
    initdb,
    ['-D', join(directory, 'data'), '-U', 'vouch', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
    {
      ...owner,
      cwd: directory,
      encoding: 'utf8',
    },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  return await run(join(dirname(initdb), 'postgres'), directory, owner);
}

async function run(program: string, directory: string, owner: Owner | undefined): Promise<Service> {
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${directory}`,
    'max_connections=200',
    ...FORGETFUL,
  ].flatMap((setting) => ['-c', setting]);
  const server = spawn(program, ['-D', join(directory, 'data'), '-p', String(port), ...settings], {
    ...owner,
    cwd: directory,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  server.stderr.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-20_000)));
  const deadline = performance.now() + 60_000;
  while (!log.includes('ready to accept connections')) {
    if (server.exitCode !== null || performance.now() > deadline)
      throw new Error(`PostgreSQL did not start: ${log}`);
    await sleep(50);
  }
  return {
    url: `postgres://vouch@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill('SIGINT');
      await Promise.race([new Promise((resolve) => server.once('exit', resolve)), sleep(10_000)]);
      server.kill('SIGKILL');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: then it runs as the system's `postgres` user. */
function unprivilegedOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}
