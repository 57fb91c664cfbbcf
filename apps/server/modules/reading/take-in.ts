import { failure, ok, type Result } from '@vouch/core/errors/document-error.ts';
import type { MediaType } from '@vouch/core/document/document.ts';
import { sniff } from '@vouch/engine/open/sniff/sniff.ts';
import type { OrganizationId } from '../../platform/ids.ts';
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
  readonly mediaType: MediaType;
}

/** Whose file it is, and how large it may be. */
export interface TakeInOptions {
  readonly organizationId: OrganizationId;
  readonly maxBytes: number;
}

const MAX_NAME = 255;

/** Keeps a file when it is one that can be read. Errors: `empty-file`, `too-large`, `unsupported-type`. */
export async function takeIn(
  { blobs }: Pick<ReadingDeps, 'blobs'>,
  file: IncomingFile,
  { organizationId, maxBytes }: TakeInOptions,
): Promise<Result<KeptFile>> {
  const bytes = await collect(file.content, maxBytes);
  if (!bytes) return failure('too-large', tooLarge(maxBytes));
  const fileName = cleanName(file.fileName);
  const claim = file.claimedType === null ? {} : { claimedType: file.claimedType };
  const sniffed = await sniff({ bytes, fileName, ...claim }, maxBytes);
  if (!sniffed.ok) return sniffed;
  const { mediaType } = sniffed.value;
  const stored = await blobs.put(organizationId, bytes);
  return ok({ fileName, claimedType: file.claimedType, mediaType, ...stored });
}

/** The bytes; `null` as soon as there are more than allowed. */
async function collect(content: IncomingFile['content'], maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of content instanceof Uint8Array ? [content] : content) {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > maxBytes) return null;
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

/** A name that can be stored and shown on one line; for display only. */
export function cleanName(name: string): string {
  const shown = name.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').trim();
  return shown.slice(-MAX_NAME).toWellFormed() || 'document';
}

function tooLarge(maxBytes: number): string {
  const megabytes = (maxBytes / 1024 / 1024).toFixed(1);
  return `This file is larger than the ${megabytes} MB that are allowed. Please send a smaller copy.`;
}
