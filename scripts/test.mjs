// Runs the test suite, or one part of it: node scripts/test.mjs [unit|int|e2e] [vitest options]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PARTS = ['unit', 'int', 'e2e'];
const [first, ...rest] = process.argv.slice(2);
const parts = PARTS.includes(first ?? '') ? [first] : PARTS;
const options = PARTS.includes(first ?? '') ? rest : process.argv.slice(2);

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const args = ['run', ...parts.flatMap((part) => ['--project', part]), ...options];
process.exit(spawnSync(process.execPath, [vitest, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1);
