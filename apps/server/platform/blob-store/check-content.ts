import { createHash } from 'node:crypto';
import type { BlobRef } from './blob-store.ts';

/** What the store gave back is not what was put in. */
export class DamagedBlobError extends Error {
  override readonly name = 'DamagedBlobError';
  readonly code = 'damaged-blob';
}

/** The bytes, when they still have the hash that names them. @throws DamagedBlobError otherwise. */
export function checkContent(ref: BlobRef, bytes: Uint8Array): Uint8Array {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== ref.sha256) throw new DamagedBlobError(`Blob ${ref.sha256} has changed in the store.`);
  return bytes;
}
