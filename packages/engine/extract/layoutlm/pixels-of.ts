import { Tensor } from 'onnxruntime-node';
import { decodePicture } from '../../inference/decode-picture.ts';
import type { ManifestOf } from '../../models/manifest.ts';

type PictureForm = ManifestOf<'layoutlm'>['preprocessing']['picture'];

/**
 * A page picture as the models were trained on: stretched to a square whatever its shape, channel after channel, minus mean, by deviation.
 * `null` for models that do not look at it.
 */
export async function pixelsOf(picture: Uint8Array | null, form: PictureForm): Promise<Tensor | null> {
  if (form === null) return null;
  if (picture === null) throw new TypeError('The model needs a picture of the page.');
  const { width, height, mean, deviation } = form;
  const { data } = await decodePicture(picture, { size: { width, height } });
  const count = width * height;
  const values = new Float32Array(count * 3);
  for (let channel = 0; channel < 3; channel += 1)
    for (let pixel = 0; pixel < count; pixel += 1)
      values[channel * count + pixel] =
        ((data[pixel * 3 + channel] ?? 0) / 255 - (mean[channel] ?? 0)) / (deviation[channel] ?? 1);
  return new Tensor('float32', values, [1, 3, height, width]);
}
