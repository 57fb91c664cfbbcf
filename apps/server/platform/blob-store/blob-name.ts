import { isId } from '../ids.ts';
import type { BlobRef } from './blob-store.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/**
 * Where a blob lies: "<organization>/<first two digits>/<hash>". Made of checked parts only, so no path can come in from outside.
 * @throws TypeError when a part is not what it should be.
 */
export function blobNameOf({ organizationId, sha256 }: BlobRef): string {
  if (!isId(organizationId)) throw new TypeError('Not the id of an organization.');
  if (!SHA256.test(sha256)) throw new TypeError('Not a SHA-256 in lower-case hexadecimal.');
  return `${organizationId}/${sha256.slice(0, 2)}/${sha256}`;
}
