import sharp, { type Sharp, type SharpInput } from 'sharp';

/** Loaders of the picture library that documents may reach; every other one (SVG, PDF, HDF …) stays shut. */
const OPEN_LOADERS = [
  'VipsForeignLoadJpeg',
  'VipsForeignLoadPng',
  'VipsForeignLoadWebp',
  'VipsForeignLoadNsgif',
  'VipsForeignLoadTiff',
  'VipsForeignLoadHeif',
];

let isPrepared = false;

/**
 * The picture library on one picture: only wanted loaders, one thread (processes are the parallelism here), no cache.
 * The caller has checked the size: the library's own pixel limit is off.
 */
export function openPicture(
  input: SharpInput,
  options: { readonly page?: number; readonly raw?: { width: number; height: number; channels: 3 } } = {},
): Sharp {
  prepare();
  return sharp(input, { failOn: 'none', limitInputPixels: false, ...options });
}

function prepare(): void {
  if (isPrepared) return;
  isPrepared = true;
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: OPEN_LOADERS });
  sharp.concurrency(1);
  sharp.cache(false);
}
