// Runs after installation: builds the web app and an empty database to copy from, so that the first start is quick.
// A failure is told, not fatal: `npm start` tries again, and a missing template only makes the first start slower.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

function run(program, args, cwd) {
  return spawnSync(process.execPath, [program, ...args], { cwd, stdio: 'inherit' }).status === 0;
}

const vite = path('node_modules/vite/bin/vite.js');
if (existsSync(vite) && !run(vite, ['build', '--logLevel', 'warn'], path('apps/web'))) {
  process.stderr.write('The web app was not built; `npm start` will try again.\n');
}
if (!run(path('apps/server/platform/database/make-template.ts'), [], path('.'))) {
  process.stderr.write('The database template was not made; the first start will take a little longer.\n');
}
