import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createInferenceHost } from '../inference/create-inference-host.ts';
import { makeManifest } from '../models/make-manifest.ts';
import { MANIFEST_FILE } from '../models/manifest.ts';
import { inferenceError } from '../inference/inference-error.ts';
import { temporaryShelf } from '../models/testing/temporary-shelf.ts';
import { writeTinyModel } from '../models/testing/tiny-models.ts';
import { createInstalledModel } from './installed-model.ts';

const NEVER = new AbortController().signal;
const texts = (...all: readonly string[]) => all.map((text) => ({ text, layout: [] }));

async function openModel(name = 'tiny-embedding') {
  const shelf = await temporaryShelf();
  const folder = await writeTinyModel(shelf, 'tiny-embedding');
  const host = createInferenceHost();
  onTestFinished(() => host.close());
  return { folder, model: createInstalledModel({ host, shelf, name, timeoutMs: 60_000 }) };
}

test('an installed model gives vectors with the key that it has before it is loaded', async () => {
  const { model } = await openModel();
  const key = await model.key(NEVER);
  expect(key).toMatchObject({ value: { model: 'installed:tiny-embedding', dimensions: 16 } });
  const embedded = await model.embed(texts('Muster GmbH', ''), NEVER);
  expect(embedded).toMatchObject({ ok: true, value: { key: key.ok && key.value } });
  expect(embedded.ok && embedded.value.vectors.map((vector) => vector.length)).toEqual([16, 16]);
  const asked = await model.embed(texts('Muster GmbH'), NEVER, 'query');
  expect(asked.ok && asked.value.vectors[0]).not.toEqual(embedded.ok && embedded.value.vectors[0]);
});

test('its key changes with its files', async () => {
  const { folder, model } = await openModel();
  const before = await model.key(NEVER);
  await writeFile(join(folder, 'README.md'), 'another version');
  const manifest = await makeManifest(folder, {
    name: 'tiny-embedding',
    family: 'embedding',
    licence: { id: 'MIT', isCommercialUseAllowed: true },
    preprocessing: { dimensions: 16 },
  });
  await writeFile(join(folder, MANIFEST_FILE), JSON.stringify(manifest.ok && manifest.value));
  const after = await model.key(NEVER);
  expect(before.ok && after.ok && before.value.version !== after.value.version).toBe(true);
});

test('one that is not installed, was changed or is called off says so', async () => {
  const absent = await openModel('nothing');
  expect(await absent.model.key(NEVER)).toMatchObject({ error: { kind: 'no-model' } });
  const { folder, model } = await openModel();
  expect(await model.embed(texts('a'), AbortSignal.abort())).toMatchObject({ error: { kind: 'cancelled' } });
  await writeFile(join(folder, 'config.json'), '{}');
  expect(await model.embed(texts('a'), NEVER)).toMatchObject({ error: { kind: 'no-model' } });
});

test.each([
  ['model-failed', false],
  ['crashed', true],
  ['time-limit', true],
] as const)('whether another try may help after %s: %s', async (code, isRetryable) => {
  const shelf = await temporaryShelf();
  await writeTinyModel(shelf, 'tiny-embedding');
  const host = {
    ...createInferenceHost(),
    run: () => Promise.resolve({ ok: false, error: inferenceError(code) } as const),
  };
  const model = createInstalledModel({ host, shelf, name: 'tiny-embedding', timeoutMs: 1_000 });
  expect(await model.embed(texts('a'), NEVER)).toMatchObject({ ok: false, error: { isRetryable } });
});
