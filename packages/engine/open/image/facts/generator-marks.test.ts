import sharp from 'sharp';
import { expect, test } from 'vitest';

import { pngFacts } from './png-chunks.ts';

async function pngWith(keyword: string, text: string): Promise<Buffer> {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const data = Buffer.from(`${keyword}\0${text}`, 'latin1');
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from('tEXt'), data, Buffer.alloc(4)]);
  chunk.writeUInt32BE(data.length, 0);
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

test.each([
  ['parameters', `${'a receipt on a table, '.repeat(60)}Steps: 28, Sampler: Euler a, Seed: 7`, /Stable/],
  ['workflow', '{"nodes": [{"id": 1}]}', /ComfyUI/],
])('the settings of an image generator under "%s" name it', async (keyword, text, name) => {
  expect(pngFacts(await pngWith(keyword, text)).texts.get('software')).toMatch(name);
});

test('other texts under such keywords name nobody', async () => {
  expect(pngFacts(await pngWith('parameters', 'gamma 2.2')).texts.has('software')).toBe(false);
  expect(pngFacts(await pngWith('comment', 'Steps: 28, Sampler: Euler')).texts.has('software')).toBe(false);
});
