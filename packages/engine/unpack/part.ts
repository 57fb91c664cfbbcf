import type { SkippedPart, UnpackedFile } from './unpacked.ts';

/** One thing inside a container, before it is known what it is. */
export type Part =
  | ({ readonly kind: 'file' } & UnpackedFile)
  | { readonly kind: 'skipped'; readonly part: SkippedPart };
