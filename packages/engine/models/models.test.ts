import { mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addModel } from './add-model.ts';
import { checkFiles } from './check-files.ts';
import { licenceOf } from './licence-of.ts';
import { makeManifest } from './make-manifest.ts';
import { MANIFEST_FILE, MODEL_BOUNDS, type ModelManifestBody } from './manifest.ts';
import { readManifest } from './read-manifest.ts';
import { findModel, listModels } from './shelf.ts';
import { temporaryShelf } from './testing/temporary-shelf.ts';
import { writeTinyModel } from './testing/tiny-models.ts';

const NAME = 'tiny-lilt';

async function tinyModel() {
  const shelf = await temporaryShelf();
  const folder = await writeTinyModel(shelf, NAME);
  const manifest = readManifest(folder);
  if (!manifest.ok) throw new Error(manifest.error.message);
  return { shelf, folder, manifest: manifest.value };
}

async function rewrite(folder: string, change: (manifest: ModelManifestBody) => unknown): Promise<void> {
  const path = join(folder, MANIFEST_FILE);
  const manifest = JSON.parse(await readFile(path, 'utf8')) as ModelManifestBody;
  await writeFile(path, JSON.stringify(change(manifest)));
}

describe('a model whose files are not those of its manifest is refused', () => {
  const WAYS: Readonly<Record<string, readonly [string, (folder: string) => Promise<unknown>]>> = {
    'a changed byte': [
      'changed-file',
      async (folder) => {
        const path = join(folder, 'onnx', 'model.onnx');
        const bytes = await readFile(path);
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        await writeFile(path, bytes);
      },
    ],
    'a file that grew to gigabytes': [
      'changed-file',
      (folder) => truncate(join(folder, 'onnx', 'model.onnx'), MODEL_BOUNDS.maxFileBytes * 2),
    ],
    'a file more': ['unlisted-file', (folder) => writeFile(join(folder, 'generation_config.json'), '{}')],
    'a file less': ['missing-file', (folder) => rm(join(folder, 'tokenizer.json'))],
    'a link in the place of a file': [
      'not-a-file',
      async (folder) => {
        await rm(join(folder, 'config.json'));
        await symlink('/etc/hostname', join(folder, 'config.json'));
      },
    ],
    'a file deep down': [
      'not-a-file',
      async (folder) => {
        await mkdir(join(folder, 'a/b/c'), { recursive: true });
        await writeFile(join(folder, 'a/b/c/d'), '');
      },
    ],
    'more files than a model has': [
      'too-large',
      async (folder) => {
        for (let index = 0; index <= MODEL_BOUNDS.maxFiles; index += 1)
          await writeFile(join(folder, `${index}.txt`), '');
      },
    ],
  };
  for (const [name, [code, spoil]] of Object.entries(WAYS))
    test(name, async () => {
      const { folder, manifest } = await tinyModel();
      expect(await checkFiles(folder, manifest)).toEqual({ ok: true, value: null });
      await spoil(folder);
      expect(await checkFiles(folder, manifest)).toMatchObject({ ok: false, error: { code } });
    });
});

describe('a manifest that is not right is refused and says where', () => {
  const entry = { sha256: 'a'.repeat(64), sizeBytes: 1 };
  const WAYS: Readonly<Record<string, (manifest: ModelManifestBody) => unknown>> = {
    'a path out of the folder': (manifest) => ({ ...manifest, files: { '../../etc/passwd': entry } }),
    'an absolute path': (manifest) => ({ ...manifest, files: { '/etc/passwd': entry } }),
    'a path with backslashes': (manifest) => ({ ...manifest, files: { 'a\\b': entry } }),
    'a hidden file': (manifest) => ({ ...manifest, files: { '.npmrc': entry } }),
    'a hash that is none': (manifest) => ({ ...manifest, files: { a: { ...entry, sha256: 'abc' } } }),
    'a file of terabytes': (manifest) => ({ ...manifest, files: { a: { ...entry, sizeBytes: 2 ** 42 } } }),
    'files that are too much together': (manifest) => ({
      ...manifest,
      files: Object.fromEntries(
        ['a', 'b', 'c'].map((path) => [path, { ...entry, sizeBytes: 3 * 1024 ** 3 }]),
      ),
    }),
    'a name with a path': (manifest) => ({ ...manifest, name: '../tiny-lilt' }),
    'a family that nobody runs': (manifest) => ({ ...manifest, family: 'oracle' }),
    'a field that we do not have': (manifest) => ({ ...manifest, labels: { total: 'everything' } }),
    'a member that nobody knows': (manifest) => ({ ...manifest, run: 'rm -rf' }),
    'a deviation of nothing': (manifest) => ({
      ...manifest,
      preprocessing: { picture: { width: 16, height: 16, mean: [0, 0, 0], deviation: [0, 1, 1] } },
    }),
    nothing: () => null,
  };
  for (const [name, change] of Object.entries(WAYS))
    test(name, async () => {
      const { folder } = await tinyModel();
      await rewrite(folder, change);
      expect(readManifest(folder)).toMatchObject({ ok: false, error: { code: 'bad-manifest' } });
    });

  test('one that is no text of reasonable size', async () => {
    const { folder } = await tinyModel();
    await truncate(join(folder, MANIFEST_FILE), MODEL_BOUNDS.maxManifestBytes + 1);
    expect(readManifest(folder)).toMatchObject({ ok: false, error: { code: 'bad-manifest' } });
  });
});

describe('the shelf', () => {
  test('gives the model of a family, by name or the first', async () => {
    const { shelf, folder } = await tinyModel();
    expect(findModel(shelf, { family: 'layoutlm', name: null })).toMatchObject({
      value: { name: NAME, folder },
    });
    expect(findModel(shelf, { family: 'layoutlm', name: NAME })).toMatchObject({ ok: true });
  });

  test('says what to do when there is none', async () => {
    const { shelf } = await tinyModel();
    for (const wish of [
      { family: 'donut', name: null },
      { family: 'donut', name: 'nothing' },
      { family: 'donut', name: '../../etc' },
    ] as const)
      expect(findModel(shelf, wish)).toMatchObject({
        error: { code: 'not-installed', message: expect.stringContaining('vouch models add') },
      });
    expect(findModel(shelf, { family: 'donut', name: NAME })).toMatchObject({
      error: { code: 'not-installed' },
    });
    expect(findModel(join(shelf, 'absent'), { family: 'donut', name: null })).toMatchObject({ ok: false });
  });

  test('shows a broken model, and does not let it hide a good one', async () => {
    const { shelf, folder } = await tinyModel();
    const other = await writeTinyModel(shelf, 'tiny-layoutlm');
    await writeFile(join(other, MANIFEST_FILE), '{');
    expect(listModels(shelf).map(({ name, manifest }) => [name, manifest.ok])).toEqual([
      ['tiny-layoutlm', false],
      [NAME, true],
    ]);
    expect(findModel(shelf, { family: 'layoutlm', name: null })).toMatchObject({ value: { folder } });
    expect(findModel(shelf, { family: 'layoutlm', name: 'tiny-layoutlm' })).toMatchObject({
      error: { code: 'bad-manifest' },
    });
  });
});

describe('adding a model', () => {
  test('copies it whole and read-only', async () => {
    const { folder, manifest } = await tinyModel();
    const shelf = await temporaryShelf();
    const added = await addModel(shelf, { source: folder, manifest, replaces: false });
    if (!added.ok) throw new Error(added.error.message);
    expect(await checkFiles(added.value.folder, manifest)).toMatchObject({ ok: true });
    expect(findModel(shelf, { family: 'layoutlm', name: null })).toMatchObject({ ok: true });
    expect(await readdir(shelf)).toEqual([NAME]);
  });

  test('leaves nothing behind when a file was changed', async () => {
    const { folder, manifest } = await tinyModel();
    await writeFile(join(folder, 'config.json'), '{}');
    const shelf = await temporaryShelf();
    expect(await addModel(shelf, { source: folder, manifest, replaces: false })).toMatchObject({
      error: { code: 'changed-file' },
    });
    expect(await readdir(shelf)).toEqual([]);
  });

  test('replaces another one only when asked', async () => {
    const { folder, manifest } = await tinyModel();
    const shelf = await temporaryShelf();
    const model = { source: folder, manifest, replaces: false };
    await addModel(shelf, model);
    expect(await addModel(shelf, model)).toMatchObject({ error: { code: 'name-taken' } });
    expect(await addModel(shelf, { ...model, replaces: true })).toMatchObject({ ok: true });
    expect(await readdir(shelf)).toEqual([NAME]);
  });

  test('refuses a folder that is not there', async () => {
    const shelf = await temporaryShelf();
    expect(await makeManifest(join(shelf, 'absent'), {})).toMatchObject({ error: { code: 'not-installed' } });
  });
});

test('a licence tells whether a business may use the weights, where that is plain', () => {
  expect(licenceOf('MIT').isCommercialUseAllowed).toBe(true);
  expect(licenceOf('CC-BY-NC-SA-4.0').isCommercialUseAllowed).toBe(false);
  expect(licenceOf('Some-Company-Licence').isCommercialUseAllowed).toBe(null);
});
