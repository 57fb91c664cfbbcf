import { createHash } from 'node:crypto';

import type { SourceFile } from '@vouch/core/document/document.ts';
import { failure, ok, type Result } from '@vouch/core/errors/document-error.ts';

import type { ReadInput } from '../../host/host.ts';
import { contradictingClaim } from './claimed-type.ts';
import { typeOfBytes } from './magic.ts';
import { tooLarge } from './too-large.ts';
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
  if (bytes.length > maxBytes) return tooLarge(bytes.length, maxBytes);
  const mediaType = typeOfBytes(bytes);
  if (mediaType === null) return await refuseType(input);
  return ok({
    name: input.fileName.slice(0, 255),
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType,
    claimedType: contradictingClaim(mediaType, input),
  });
}
