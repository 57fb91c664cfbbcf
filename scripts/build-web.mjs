// Builds the web app once after installation. A failure is told, not fatal: `npm start` tries again.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../apps/web/', import.meta.url));
const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));

if (existsSync(vite) && existsSync(`${web}/index.html`)) {
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: web,
    stdio: 'inherit',
  });
  if (built.status !== 0) process.stderr.write('The web app was not built; `npm start` will try again.\n');
}
