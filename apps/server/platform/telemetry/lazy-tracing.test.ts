import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const PROGRAM = `
import { registerHooks } from 'node:module';
const loaded = [];
registerHooks({
  resolve(name, context, next) {
    const isOurs = !String(context.parentURL).includes('/node_modules/');
    if (isOurs && name.startsWith('@opentelemetry/')) loaded.push(name);
    return next(name, context);
  },
});
const { openTracing } = await import(process.argv[1]);
await import(process.argv[2]);
await openTracing({});
const before = loaded.length;
await openTracing({ otelEndpoint: 'http://127.0.0.1:1', otelHeaders: {}, otelServiceName: 'x', otelShare: 1 });
process.stdout.write(JSON.stringify({ before, after: loaded.length }));
`;

test('the libraries for traces are loaded only when a collector is configured', async () => {
  const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
  const args = ['--input-type=module', '-e', PROGRAM, path('compose/open-tracing.ts'), path('compose.ts')];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { before, after } = JSON.parse(stdout) as { before: number; after: number };
  expect(before).toBe(0);
  expect(after).toBeGreaterThan(3);
});
