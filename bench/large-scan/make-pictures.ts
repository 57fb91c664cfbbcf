import { openPicture } from '@vouch/engine/open/image/image-library.ts';

/** The picture drawn so much larger that it has about as many pixels, as JPEG. */
export async function enlarge(bytes: Uint8Array, pixels: number): Promise<Uint8Array> {
  const { width, height } = await openPicture(bytes).metadata();
  const scale = Math.sqrt(pixels / (width * height));
  return openPicture(bytes)
    .resize({ width: Math.round(width * scale) })
    .jpeg({ quality: 85 })
    .toBuffer();
}

/** The picture several times below itself, as JPEG. */
export async function stack(bytes: Uint8Array, times: number): Promise<Uint8Array> {
  const { data, info } = await openPicture(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height * times, channels: 3 } as const;
  const all = Buffer.concat(Array.from({ length: times }, () => data));
  return openPicture(all, { raw }).jpeg({ quality: 85 }).toBuffer();
}
