import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProgram } from './find-program.ts';
import { freePort } from './free-port.ts';
import type { Service } from './service.ts';

const START_LIMIT_MS = 30_000;

/** A private nginx whose `http` block holds what `siteOf` writes for its port. */
export async function startNginx(siteOf: (port: number) => string): Promise<Service> {
  const program = findProgram({
    names: ['nginx'],
    folders: ['/usr/sbin'],
    debianPackage: 'nginx',
    setting: 'PATH',
  });
  const port = await freePort();
  const directory = mkdtempSync(join(tmpdir(), 'vouch-nginx-'));
  const path = join(directory, 'nginx.conf');
  writeFileSync(path, configOf(directory, siteOf(port)));
  const server = spawn(program, ['-p', directory, '-c', path], { stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  server.stderr.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-20_000)));
  const url = `http://127.0.0.1:${port}`;
  const deadline = performance.now() + START_LIMIT_MS;
  while (!(await answers(url))) {
    if (server.exitCode !== null || performance.now() > deadline)
      throw new Error(`nginx did not start: ${log}`);
    await sleep(50);
  }
  return {
    url,
    async stop() {
      server.kill('SIGTERM');
      await Promise.race([new Promise((resolve) => server.once('exit', resolve)), sleep(5_000)]);
      server.kill('SIGKILL');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Everything lies in the folder of this run; root's folder can be read by root's processes only. */
function configOf(directory: string, site: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${process.getuid?.() === 0 ? 'user root root;' : ''}
daemon off;
worker_processes 1;
pid ${join(directory, 'nginx.pid')};
error_log stderr warn;
events { worker_connections 256; }
http {
  access_log off;
${kinds.map((kind) => `  ${kind}_temp_path ${join(directory, kind)};`).join('\n')}
${site}
}
`;
}

async function answers(url: string): Promise<boolean> {
  return await fetch(url).then(
    () => true,
    () => false,
  );
}
