import type { MediaType } from '@vouch/core/document/document.ts';

import { hasJpegEnd } from './jpeg-segments.ts';
import { pngFacts } from './png-chunks.ts';

/** Whether the file ends before its picture does. Only told for JPEG and PNG, whose ends are marked. */
export function isCutOff(bytes: Uint8Array, mediaType: MediaType): boolean {
  if (mediaType === 'image/jpeg') return !hasJpegEnd(bytes);
  return mediaType === 'image/png' && !pngFacts(bytes).isComplete;
}
