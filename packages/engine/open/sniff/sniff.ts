import { createHash } from 'node:crypto';

import type { SourceFile } from '@vouch/core/document/document.ts';
import { failure, ok, type Result } from '@vouch/core/errors/document-error.ts';

import type { ReadInput } from '../../host/host.ts';
import { contradictingClaim } from './claimed-type.ts';
import { typeOfBytes } from './magic.ts';
import { refuseType } from './unsupported.ts';

/**
 * What a file is, by its bytes. Name and header are only compared with them.
 * Errors: `empty-file`, `too-large`, `unsupported-type`.
 */
export async function sniff(input: ReadInput, maxBytes: number): Promise<Result<SourceFile>> {
  const { bytes } = input;
  if (bytes.length === 0) {
    return failure('empty-file', 'This file is empty. Please check the original and send it again.');
  }
  if (bytes.length > maxBytes) return failure('too-large', tooLarge(bytes.length, maxBytes));
  const mediaType = typeOfBytes(bytes);
  if (mediaType === null) return await refuseType(bytes);
  return ok({
    name: input.fileName.slice(0, 255),
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType,
    claimedType: contradictingClaim(mediaType, input),
  });
}

function tooLarge(sizeBytes: number, maxBytes: number): string {
  const megabytes = (value: number) => (value / 1024 / 1024).toFixed(1);
  return `This file has ${megabytes(sizeBytes)} MB; at most ${megabytes(maxBytes)} MB are allowed. Please send a smaller copy.`;
}
