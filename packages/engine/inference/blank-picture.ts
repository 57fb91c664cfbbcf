import sharp from 'sharp';

/** A white picture as WebP: enough to try a model. */
export async function blankPicture(width: number, height: number): Promise<Uint8Array> {
  const blank = { width, height, channels: 3, background: '#ffffff' } as const;
  return await sharp({ create: blank }).webp().toBuffer();
}
