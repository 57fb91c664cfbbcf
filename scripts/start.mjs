// Starts the product: builds the web app when it is missing, then runs server and worker in one process.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

if (!existsSync(path('apps/web/dist/index.html'))) {
  process.stderr.write('Building the web app (once) …\n');
  spawnSync(process.execPath, [path('scripts/prepare.mjs')], { stdio: 'inherit' });
}

const server = spawn(process.execPath, [path('apps/server/main.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
