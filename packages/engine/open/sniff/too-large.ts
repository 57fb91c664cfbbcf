import { failure } from '@vouch/core/errors/document-error.ts';

/** The refusal of a file with more bytes than allowed. */
export function tooLarge(sizeBytes: number, maxBytes: number): ReturnType<typeof failure> {
  const megabytes = (value: number) => (value / 1024 / 1024).toFixed(1);
  return failure(
    'too-large',
    `This file has ${megabytes(sizeBytes)} MB; at most ${megabytes(maxBytes)} MB are allowed. Please send a smaller copy.`,
  );
}
