import type { Check } from './check.ts';

/** The picture library has a binary for this machine. */
export const checkPictures: Check = {
  name: 'Picture library',
  advice: 'Run "npm ci" on this machine, so that the right binary of "sharp" is installed.',
  run: async () => {
    const { openPicture } = await import('@vouch/engine/open/image/image-library.ts');
    const white = new Uint8Array(48).fill(255);
    const png = await openPicture(white, { raw: { width: 4, height: 4, channels: 3 } })
      .png()
      .toBuffer();
    return { isFine: png.length > 0, detail: 'draws' };
  },
};
