import type { ImageFacts } from '@vouch/core/document/image-facts.ts';
import type { PreviewFacts } from '@vouch/core/document/picture-file.ts';

import type { ImageSource } from '../../../open/image/facts/image-facts.ts';
import { exifOf } from '../../../open/image/facts/image-facts.ts';
import { readPreview } from './read-preview.ts';
import { flatShareOf, hasScreenSize } from './screen.ts';

const LOSSLESS: ReadonlySet<string> = new Set(['image/png', 'image/webp']);

/** What a picture file tells only with its pixels. Nothing is decoded without a preview or a screen's size. */
export async function pixelFacts(
  source: ImageSource,
): Promise<Required<Pick<ImageFacts, 'preview' | 'flatShare'>>> {
  return {
    preview: await previewIn(source),
    flatShare: mayBeScreen(source) ? await flatShareOf(source.bytes) : null,
  };
}

async function previewIn(source: ImageSource): Promise<PreviewFacts | null> {
  const { preview } = exifOf(source);
  const { bytes, metadata } = source;
  if (preview === null || metadata === null) return null;
  const stored = { width: metadata.width, height: metadata.height };
  return await readPreview({ bytes, preview, stored, orientation: metadata.orientation ?? 1 });
}

function mayBeScreen({ mediaType, sizes: [size] }: ImageSource): boolean {
  return LOSSLESS.has(mediaType) && size !== undefined && hasScreenSize(size);
}
