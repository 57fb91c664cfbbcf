import { tellContainer } from '@vouch/engine/unpack/tell-container.ts';
import type { IncomingFile } from './take-in.ts';

/** How large files may be. */
export interface SizeLimits {
  /** One document, bytes. */
  readonly maxBytes: number;
  /** One archive or e-mail, bytes; absent where none is taken. */
  readonly maxContainerBytes?: number | undefined;
}

/** The start that tells archives and e-mails from documents, bytes. */
const TELLING_BYTES = 16_384;

/** The bytes, and which limit they kept; `bytes` is `null` as soon as there are more than allowed for what they are. */
export async function collectBytes(
  content: IncomingFile['content'],
  { maxBytes, maxContainerBytes = 0 }: SizeLimits,
): Promise<{ readonly bytes: Uint8Array | null; readonly limit: number }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let limit = Math.max(maxBytes, maxContainerBytes);
  let isTold = false;
  for await (const chunk of content instanceof Uint8Array ? [content] : content) {
    size += chunk.byteLength;
    chunks.push(chunk);
    if (!isTold && size >= TELLING_BYTES) {
      isTold = true;
      limit = limitOf(Buffer.concat(chunks), { maxBytes, maxContainerBytes });
    }
    if (size > limit) return { bytes: null, limit };
  }
  const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  limit = limitOf(bytes, { maxBytes, maxContainerBytes });
  return { bytes: size > limit ? null : bytes, limit };
}

function limitOf(bytes: Uint8Array, { maxBytes, maxContainerBytes = 0 }: SizeLimits): number {
  const isContainer = maxContainerBytes > 0 && tellContainer(bytes) !== null;
  return isContainer ? Math.max(maxBytes, maxContainerBytes) : maxBytes;
}
