import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCES = [
  'apps/web/{src,public}/**/*',
  'apps/web/*.{html,ts}',
  'packages/{sdk,contract,core}/**/*.ts',
];

/** Builds the web app when it is missing or older than its sources, so that no test looks at yesterday's page. */
export function ensureWebIsBuilt(): void {
  const page = `${ROOT}apps/web/dist/index.html`;
  if (existsSync(page) && statSync(page).mtimeMs >= newestSourceMs()) return;
  const vite = `${ROOT}node_modules/vite/bin/vite.js`;
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: `${ROOT}apps/web`,
  });
  if (built.status !== 0) throw new Error(`The web app could not be built:\n${built.stderr.toString()}`);
}

function newestSourceMs(): number {
  const files = globSync(SOURCES, { cwd: ROOT, exclude: (name) => name === 'node_modules' });
  return Math.max(0, ...files.map((file) => statSync(ROOT + file).mtimeMs));
}
