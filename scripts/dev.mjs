// Development: the server restarts when its code changes, Vite serves the web app with hot reload and passes API calls on.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const run = (args, cwd) => spawn(process.execPath, args, { cwd, stdio: 'inherit' });

const children = [
  run(
    ['--watch-path', path('apps/server'), '--watch-path', path('packages'), path('apps/server/main.ts')],
    path('.'),
  ),
  run([path('node_modules/vite/bin/vite.js')], path('apps/web')),
];
const stop = () => children.forEach((child) => child.kill('SIGTERM'));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
for (const child of children) child.on('exit', stop);
