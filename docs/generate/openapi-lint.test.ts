import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const fileOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

test('the API document passes the Redocly rules without a warning', async () => {
  const { stdout } = await run(
    process.execPath,
    [cli, 'lint', '--config', fileOf('redocly.yaml'), '--format=json', fileOf('openapi.json')],
    { env: { PATH: '', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
  ).catch((error: unknown) => error as { readonly stdout: string });
  expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0 }, problems: [] });
});
