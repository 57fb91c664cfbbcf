import { failure, ok, type Result } from '@vouch/core/errors/document-error.ts';
import { sniff } from '@vouch/engine/open/sniff/sniff.ts';
import { tellContainer } from '@vouch/engine/unpack/tell-container.ts';
import type { OrganizationId } from '../../platform/ids.ts';
import type { StoredMediaType } from '../documents/index.ts';
import { collectBytes, type SizeLimits } from './collect-bytes.ts';
import type { ReadingDeps } from './reading.deps.ts';

/** A file as it comes in. */
export interface IncomingFile {
  readonly content: Uint8Array | AsyncIterable<Uint8Array>;
  /** As the sender named it. */
  readonly fileName: string;
  /** Media type that the sender claims; only compared with the bytes. */
  readonly claimedType: string | null;
}

/** A file that lies in the store. */
export interface KeptFile {
  readonly fileName: string;
  readonly claimedType: string | null;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: StoredMediaType;
}

/** Whose file it is, and how large it may be. */
export interface TakeInOptions extends SizeLimits {
  readonly organizationId: OrganizationId;
}

const MAX_NAME = 255;

/** Keeps a file when it is one that can be read. Errors: `empty-file`, `too-large`, `unsupported-type`. */
export async function takeIn(
  { blobs }: Pick<ReadingDeps, 'blobs'>,
  file: IncomingFile,
  { organizationId, ...limits }: TakeInOptions,
): Promise<Result<KeptFile>> {
  const { bytes, limit } = await collectBytes(file.content, limits);
  if (!bytes) return failure('too-large', tooLarge(limit));
  const fileName = cleanName(file.fileName);
  const claim = file.claimedType === null ? {} : { claimedType: file.claimedType };
  const container = limits.maxContainerBytes === undefined ? null : tellContainer(bytes);
  const sniffed = container === null ? await sniff({ bytes, fileName, ...claim }, limits.maxBytes) : null;
  if (sniffed?.ok === false) return sniffed;
  const mediaType = sniffed?.value.mediaType ?? container;
  if (mediaType === null) throw new Error('A file that is no container was not looked at.');
  const stored = await blobs.put(organizationId, bytes);
  return ok({ fileName, claimedType: file.claimedType, mediaType, ...stored });
}

/** A name that can be stored and shown on one line; for display only. */
export function cleanName(name: string): string {
  const shown = name.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim();
  return shown.slice(-MAX_NAME).toWellFormed() || 'document';
}

/** Why a file is too large, for its sender. */
export function tooLarge(maxBytes: number): string {
  const megabytes = (maxBytes / 1024 / 1024).toFixed(1);
  return `This file is larger than the ${megabytes} MB that are allowed. Please send a smaller copy.`;
}
