import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TINY_CORD, tinyDonutFiles } from '@vouch/engine/models/testing/tiny-donut.ts';
import { writeTinyModel } from '@vouch/engine/models/testing/tiny-models.ts';
import { writeModelFolder } from '@vouch/engine/models/testing/write-model-folder.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';

const program = fileURLToPath(new URL('bin/vouch.mjs', import.meta.url));
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vouch-models-'));
});
afterEach(() => rm(folder, { recursive: true }));

function models(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, VOUCH_DATA_DIR: join(folder, 'data') };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, 'models', ...args], { env, cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

test('an export is installed with what is said about it, listed, and run', async () => {
  const source = join(folder, 'my-donut');
  await writeModelFolder(source, tinyDonutFiles(TINY_CORD));
  const nothingSaid = await models('add', source);
  expect([nothingSaid.code, nothingSaid.stderr]).toEqual([1, expect.stringContaining('--licence')]);
  const added = await models('add', source, '--labels', 'cord', '--licence', 'CC-BY-NC-SA-4.0');
  expect(added).toMatchObject({ code: 0, stdout: expect.stringContaining('does not allow commercial use') });
  const list = await models('list', '--json');
  expect(JSON.parse(list.stdout)).toMatchObject({
    name: 'my-donut',
    family: 'donut',
    licence: { id: 'CC-BY-NC-SA-4.0', isCommercialUseAllowed: false },
  });
  expect(await models('verify')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/loaded and ran in \d+ ms/),
  });
  expect((await models('add', source, '--labels', 'cord', '--licence', 'MIT')).stderr).toContain('--replace');
});

test('a model with a manifest is installed as it is, and a byte that changes is found', async () => {
  const source = await writeTinyModel(join(folder, 'exports'), 'tiny-lilt');
  expect((await models('add', source)).code).toBe(0);
  expect((await models('verify', '--quick')).code).toBe(0);
  const file = join(folder, 'data/models/tiny-lilt/config.json');
  await chmod(file, 0o644);
  await writeFile(file, '{}');
  expect(await models('verify', 'tiny-lilt', '--quick')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('config.json is not the file that was added'),
  });
});

test('a model that was changed on its way, is not there or can not be run is refused in one sentence', async () => {
  const source = await writeTinyModel(join(folder, 'exports'), 'tiny-lilt');
  await writeFile(join(source, 'config.json'), '{}');
  await writeModelFolder(join(folder, 'v2'), { 'config.json': { model_type: 'layoutlmv2' } });
  for (const [path, words] of [
    [source, 'config.json'],
    [join(folder, 'absent'), '--labels'],
    [join(folder, 'v2'), 'LayoutLMv3'],
  ] as const) {
    const said = path.endsWith('v2') ? ['--labels', 'cord', '--licence', 'MIT'] : [];
    const { code, stderr } = await models('add', path, ...said);
    expect([code, stderr]).toEqual([1, expect.stringContaining(words)]);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
  expect((await models('verify', 'nobody')).stderr).toContain('not installed');
  expect((await models('list')).stdout).toContain('No models are installed');
});
