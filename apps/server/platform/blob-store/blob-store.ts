import type { Readable } from 'node:stream';
import type { OrganizationId } from '../ids.ts';

/** Bytes at once, or as they come. */
export type BlobSource = Uint8Array | AsyncIterable<Uint8Array>;

/** What was stored. */
export interface StoredBlob {
  /** Lower-case hexadecimal; also the blob's name. */
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** Names a blob: content, within one organization. */
export interface BlobRef {
  readonly organizationId: OrganizationId;
  readonly sha256: string;
}

/**
 * Keeps file content, named by its hash and kept apart by organization. Storing the same content twice is one blob. A blob is there
 * wholly or not at all, whatever is killed meanwhile.
 */
export interface BlobStore {
  put(organizationId: OrganizationId, source: BlobSource): Promise<StoredBlob>;
  /** A stream of the content; `null` when there is no such blob. */
  get(ref: BlobRef): Promise<Readable | null>;
  /** The whole content, checked against its hash; `null` when there is no such blob. */
  read(ref: BlobRef): Promise<Uint8Array | null>;
  has(ref: BlobRef): Promise<boolean>;
  /** Removes the blob; nothing happens when there is none. */
  delete(ref: BlobRef): Promise<void>;
}
