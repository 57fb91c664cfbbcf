import { describe, expect, test } from 'vitest';
import { describeExport } from './describe-export.ts';
import { temporaryShelf } from './testing/temporary-shelf.ts';
import { TINY_CORD, tinyDonutFiles } from './testing/tiny-donut.ts';
import { tinyEmbeddingFiles } from './testing/tiny-embedding.ts';
import { tinyLayoutlmFiles } from './testing/tiny-layoutlm.ts';
import { type ModelFiles, writeModelFolder } from './testing/write-model-folder.ts';

async function folderWith(files: ModelFiles): Promise<string> {
  const folder = await temporaryShelf();
  await writeModelFolder(folder, files);
  return folder;
}

describe('an export tells its own preprocessing', () => {
  test('a Donut its picture width, its prompt and how much it may write', async () => {
    const folder = await folderWith(tinyDonutFiles(TINY_CORD));
    expect(await describeExport(folder, { labels: 'cord' })).toEqual({
      ok: true,
      value: {
        family: 'donut',
        labels: 'cord',
        preprocessing: { prompt: '<s_cord-v2>', maxTokens: 96, pageWidthPx: 120 },
      },
    });
    expect(await describeExport(folder, { labels: 'docvqa' })).toMatchObject({
      value: { preprocessing: { prompt: expect.stringContaining('{question}') } },
    });
    expect(await describeExport(folder, { labels: 'sroie' })).toMatchObject({
      error: { message: expect.stringContaining('--prompt') },
    });
  });

  test('a LayoutLMv3 its picture and its boxes of start and end', async () => {
    const folder = await folderWith(tinyLayoutlmFiles({ hasPicture: true, hasTokenTypes: false }));
    expect(await describeExport(folder, { labels: 'sroie' })).toMatchObject({
      value: {
        family: 'layoutlm',
        preprocessing: { windowTokens: 512, sepBox: [0, 0, 0, 0], picture: { width: 224, height: 224 } },
      },
    });
  });

  test('a LiLT that it needs no picture', async () => {
    const folder = await folderWith(tinyLayoutlmFiles({ hasPicture: false, hasTokenTypes: false }));
    expect(await describeExport(folder, { labels: 'sroie' })).toMatchObject({
      value: { preprocessing: { picture: null } },
    });
  });
});

test('a model that makes vectors tells how long they are, and needs no labels', async () => {
  const folder = await folderWith(tinyEmbeddingFiles());
  expect(await describeExport(folder, {})).toEqual({
    ok: true,
    value: { family: 'embedding', preprocessing: { dimensions: 16, maxTokens: 128 } },
  });
});

test('a model that labels is asked for the meaning of its labels', async () => {
  const folder = await folderWith(tinyDonutFiles(TINY_CORD));
  expect(await describeExport(folder, {})).toMatchObject({
    error: { message: expect.stringContaining('--labels') },
  });
});

test('what can not be run is refused with the reason', async () => {
  const v2 = await folderWith({ 'config.json': { model_type: 'layoutlmv2' } });
  expect(await describeExport(v2, { labels: 'sroie' })).toMatchObject({
    error: { code: 'unusable', message: expect.stringContaining('LayoutLMv3') },
  });
  const other = await folderWith({ 'config.json': { model_type: 'gpt2' } });
  expect(await describeExport(other, { labels: 'sroie' })).toMatchObject({ error: { code: 'unusable' } });
  expect(await describeExport(await temporaryShelf(), { labels: 'cord' })).toMatchObject({
    error: { code: 'unusable' },
  });
});
