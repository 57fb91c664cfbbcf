import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { licenceOf } from '../models/licence-of.ts';
import { makeManifest } from '../models/make-manifest.ts';
import { MANIFEST_FILE } from '../models/manifest.ts';
import { temporaryShelf } from '../models/testing/temporary-shelf.ts';
import { TINY_CORD, tinyDonutFiles } from '../models/testing/tiny-donut.ts';
import { writeTinyModel } from '../models/testing/tiny-models.ts';
import { type ModelFiles, writeModelFolder } from '../models/testing/write-model-folder.ts';
import { createInferenceHost, type InferenceHostOptions } from './create-inference-host.ts';
import type { InferenceHost } from './inference-host.ts';

function hostWith(options: InferenceHostOptions = {}): InferenceHost {
  const host = createInferenceHost(options);
  onTestFinished(() => host.close());
  return host;
}

const picture = (brightness: number, channels: 3 | 4 = 3) =>
  sharp({
    create: {
      width: 240,
      height: 320,
      channels,
      background: { r: brightness, g: brightness, b: brightness, alpha: 1 },
    },
  })
    .webp()
    .toBuffer();

const tinyModel = async (name: string) => writeTinyModel(await temporaryShelf(), name);

const placed = (text: string, left: number, top: number) => ({
  text,
  box: { left, top, right: left + 0.1, bottom: top + 0.02 },
});
const RECEIPT = [
  placed('ACME', 0.02, 0.02),
  placed('GmbH', 0.4, 0.02),
  placed('Date', 0.02, 0.3),
  placed('2026-01-05', 0.3, 0.3),
  placed('Total', 0.5, 0.9),
  placed('119,00', 0.7, 0.9),
  placed('\u0000', 0.9, 0.9),
];

async function donut(host: InferenceHost, folder: string, brightness = 255) {
  return await host.run({ kind: 'donut', folder, input: { picture: await picture(brightness), crop: null } });
}

async function labelsOf(host: InferenceHost, name: string, brightness: number) {
  const input = { words: RECEIPT, picture: await picture(brightness) };
  const asked = await host.run({ kind: 'layoutlm', folder: await tinyModel(name), input });
  if (!asked.ok) throw new Error(asked.error.internal ?? asked.error.message);
  return asked.value.labels.map((label) => label?.label ?? null);
}

describe('a Donut model', () => {
  test('writes what the pixels say', async () => {
    const host = hostWith();
    const folder = await tinyModel('tiny-donut-cord');
    const [bright, dark] = [await donut(host, folder, 240), await donut(host, folder, 10)];
    expect(bright).toMatchObject({
      ok: true,
      value: {
        answers: [{ asked: null, text: expect.stringContaining('<s_total_price> 20,000</s_total_price>') }],
      },
    });
    expect(dark).toMatchObject({
      value: { answers: [{ text: expect.stringContaining('<s_total_price> 9,000</s_total_price>') }] },
    });
    expect(bright.ok && bright.value.answers[0]?.confidence).toBeGreaterThan(0.99);
    expect(host.status('donut')).toMatchObject({ restarts: 0, children: 1 });
  });

  test('is found where optimum exports it, too, and in another precision', async () => {
    const shelf = await temporaryShelf();
    const folder = join(shelf, 'flat');
    const files = Object.entries(tinyDonutFiles(TINY_CORD)).map(([path, content]) => [
      path.replace(/^onnx\/(.*)\.onnx$/, '$1_quantized.onnx'),
      content,
    ]);
    await writeModelFolder(folder, Object.fromEntries(files) as ModelFiles);
    const manifest = await makeManifest(folder, {
      name: 'flat',
      licence: licenceOf('MIT'),
      precision: 'q8',
      family: 'donut',
      labels: 'cord',
      preprocessing: { prompt: TINY_CORD.prompt, maxTokens: 90 },
    });
    if (!manifest.ok) throw new Error(manifest.error.message);
    await writeFile(join(folder, MANIFEST_FILE), JSON.stringify(manifest.value));
    expect(await donut(hostWith(), folder)).toMatchObject({
      value: { answers: [{ text: expect.stringContaining('20,000') }] },
    });
  });

  test('looks at the part that it is shown', async () => {
    const half = await sharp({ create: { width: 100, height: 400, channels: 3, background: '#fff' } })
      .composite([
        {
          input: { create: { width: 100, height: 200, channels: 3, background: '#000' } },
          top: 200,
          left: 0,
        },
      ])
      .png()
      .toBuffer();
    const folder = await tinyModel('tiny-donut-cord');
    const host = hostWith();
    const answer = async (top: number, bottom: number) => {
      const crop = { left: 0, top, right: 1, bottom };
      const asked = await host.run({ kind: 'donut', folder, input: { picture: half, crop } });
      return asked.ok ? asked.value.answers[0]?.text : asked.error.internal;
    };
    // The rest of the tall canvas is padded: the upper half alone is bright, the lower one dark.
    expect(await answer(0.5, 1)).toContain('9,000');
    expect(await answer(0, 0.5)).not.toBe(await answer(0.5, 1));
  });

  test('that gets no picture fails alone', async () => {
    const folder = await tinyModel('tiny-donut-cord');
    const host = hostWith();
    const garbage = { picture: Buffer.from('no picture'), crop: null };
    expect(await host.run({ kind: 'donut', folder, input: garbage })).toMatchObject({
      error: { code: 'model-failed' },
    });
    expect(await donut(host, folder)).toMatchObject({ ok: true });
  });
});

describe('a LayoutLM model', () => {
  test('labels words by text, place and pixels', async () => {
    const host = hostWith();
    const expected = ['B-COMPANY', 'I-COMPANY', 'O', 'B-DATE', 'O', 'B-TOTAL'];
    expect((await labelsOf(host, 'tiny-layoutlmv3', 255)).slice(0, 6)).toEqual(expected);
    expect((await labelsOf(host, 'tiny-layoutlmv3', 0)).slice(0, 6)).toEqual([...expected.slice(0, 5), 'O']);
  });

  test.each(['tiny-layoutlm', 'tiny-lilt'])('of the kind of %s needs no picture', async (name) => {
    const host = hostWith();
    const folder = await tinyModel(name);
    const asked = await host.run({ kind: 'layoutlm', folder, input: { words: RECEIPT, picture: null } });
    expect(asked).toMatchObject({ ok: true });
    expect(asked.ok && asked.value.labels[5]?.label).toBe('B-TOTAL');
  });

  test('labels every word of a long page, window by window', async () => {
    const words = Array.from({ length: 900 }, (_, index) => placed(`word${index}`, 0.5, 0.5));
    const folder = await tinyModel('tiny-layoutlmv3');
    const input = { words, picture: await picture(255) };
    const asked = await hostWith().run({ kind: 'layoutlm', folder, input });
    expect(asked.ok && asked.value.labels.map((label) => label?.label)).toEqual(words.map(() => 'O'));
  });

  test('gives a page without words no labels', async () => {
    const folder = await tinyModel('tiny-lilt');
    const asked = await hostWith().run({ kind: 'layoutlm', folder, input: { words: [], picture: null } });
    expect(asked).toEqual({ ok: true, value: { labels: [] } });
  });
});

describe('a model folder that is not what it should be is not loaded', () => {
  test('when a byte was changed, a file grew, or it is of another family', async () => {
    const host = hostWith({ maxFailures: 100 });
    const changed = await tinyModel('tiny-donut-cord');
    await writeFile(join(changed, 'config.json'), '{}');
    const grown = await tinyModel('tiny-donut-cord');
    await truncate(join(grown, 'onnx/encoder_model.onnx'), 10 * 1024 ** 3);
    for (const folder of [changed, grown, await tinyModel('tiny-lilt'), '/nowhere'])
      expect(await donut(host, folder)).toMatchObject({ error: { code: 'model-refused' } });
  });

  test('and is loaded anew after it was put right', async () => {
    const host = hostWith();
    const shelf = await temporaryShelf();
    const folder = await writeTinyModel(shelf, 'tiny-donut-cord');
    await writeFile(join(folder, 'config.json'), '{}');
    expect(await donut(host, folder)).toMatchObject({ error: { code: 'model-refused' } });
    await writeTinyModel(shelf, 'tiny-donut-cord');
    expect(await donut(host, folder)).toMatchObject({ ok: true });
  });
});

describe('the host', () => {
  test('ends a model that takes too long, and starts it anew', async () => {
    const host = hostWith();
    const folder = await tinyModel('tiny-donut-cord');
    const input = { picture: await picture(255), crop: null };
    expect(await host.run({ kind: 'donut', folder, input }, { timeoutMs: 20 })).toMatchObject({
      error: { code: 'time-limit' },
    });
    expect(await donut(host, folder)).toMatchObject({ ok: true });
  });

  test('ends a model in the middle of a native run', async () => {
    const host = hostWith();
    const input = { words: RECEIPT, picture: null };
    const quick = { kind: 'layoutlm', folder: await tinyModel('tiny-lilt'), input } as const;
    const slow = { ...quick, folder: await tinyModel('tiny-slow') };
    // The process is there already, so that the limit is met by the run.
    expect(await host.run(quick)).toMatchObject({ ok: true });
    expect(await host.run(slow, { timeoutMs: 2_000 })).toMatchObject({ error: { code: 'time-limit' } });
    expect(await host.run(quick)).toMatchObject({ ok: true });
    expect(host.status('layoutlm')).toMatchObject({ restarts: 1, failures: 0 });
  });

  test('ends a model that takes too much memory', async () => {
    const host = hostWith({ limits: { memoryBytes: 30 * 1024 * 1024 } });
    expect(await donut(host, await tinyModel('tiny-donut-cord'))).toMatchObject({
      error: { code: 'memory-limit' },
    });
  });

  test('answers although the process was killed before or between', async () => {
    const host = hostWith();
    const folder = await tinyModel('tiny-donut-cord');
    const asked = donut(host, folder);
    while ((host.status('donut')?.pids.length ?? 0) === 0) await sleep(5);
    for (const pid of host.status('donut')?.pids ?? []) process.kill(pid, 'SIGKILL');
    expect(await asked).toMatchObject({ ok: true });
    for (const pid of host.status('donut')?.pids ?? []) process.kill(pid, 'SIGKILL');
    expect(await donut(host, folder)).toMatchObject({ ok: true });
    expect(host.status('donut')).toMatchObject({ failures: 0 });
  });

  test('lets a kind rest after three failures in a row, then tries again; the other kinds go on', async () => {
    const clock = { nowMs: 0 };
    const host = hostWith({ nowMs: () => clock.nowMs });
    for (let count = 0; count < 3; count += 1)
      expect(await donut(host, '/nowhere')).toMatchObject({ error: { code: 'model-refused' } });
    const folder = await tinyModel('tiny-donut-cord');
    expect(await donut(host, folder)).toMatchObject({ error: { code: 'resting' } });
    expect(host.status('donut')).toMatchObject({ failures: 3, restMs: 60_000 });
    expect((await labelsOf(host, 'tiny-lilt', 0))[0]).toBe('B-COMPANY');
    clock.nowMs = 60_000;
    expect(await donut(host, folder)).toMatchObject({ ok: true });
    expect(host.status('donut')).toMatchObject({ failures: 0, restMs: 0 });
  });

  test('stops at once when asked, and counts that as no failure', async () => {
    const host = hostWith();
    const stop = new AbortController();
    const folder = await tinyModel('tiny-donut-cord');
    const input = { picture: await picture(255), crop: null };
    const asked = host.run({ kind: 'donut', folder, input }, { signal: stop.signal });
    stop.abort();
    expect(await asked).toMatchObject({ error: { code: 'cancelled' } });
    const never = host.run({ kind: 'donut', folder, input }, { signal: stop.signal });
    expect(await never).toMatchObject({ error: { code: 'cancelled' } });
    expect(host.status('donut')).toMatchObject({ failures: 0 });
  });

  test('counts it as a failure when the limit of whoever asks is reached first', async () => {
    const host = hostWith();
    const input = { words: RECEIPT, picture: null };
    const slow = { kind: 'layoutlm', folder: await tinyModel('tiny-slow'), input } as const;
    expect(await host.run(slow, { signal: AbortSignal.timeout(200) })).toMatchObject({
      error: { code: 'cancelled' },
    });
    expect(host.status('layoutlm')).toMatchObject({ failures: 1 });
  });

  test('starts no process before a model is asked, and ends unused ones', async () => {
    const host = hostWith({ idleMs: 50 });
    expect(host.status('donut')).toBeNull();
    await donut(host, await tinyModel('tiny-donut-cord'));
    await expect.poll(() => host.status('donut')?.children, { timeout: 10_000 }).toBe(0);
  });
});
