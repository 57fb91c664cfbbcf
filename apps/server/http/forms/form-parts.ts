import type { Multipart, MultipartFile } from '@fastify/multipart';
import { isStorable } from '../bodies/storable-text.ts';
import { badRequest, RequestError } from '../../platform/routing/request-error.ts';

/** Longest field, bytes. */
export const MAX_FIELD_BYTES = 10_000;
/** Most fields beside the files. */
export const MAX_FIELDS = 20;

/** Text of a field. @throws RequestError when it is too long. */
export function fieldText(part: Exclude<Multipart, MultipartFile>): string {
  if (part.valueTruncated || typeof part.value !== 'string') {
    throw badRequest('field-too-long', `The field "${part.fieldname.slice(0, 60)}" is too long.`);
  }
  if (!isStorable(part.value)) {
    throw badRequest(
      'invalid-text',
      `The field "${part.fieldname.slice(0, 60)}" has characters that can not be stored. Leave them out.`,
    );
  }
  return part.value;
}

/** What plain text is called by forms that say nothing of a file's type (RFC 7578, 4.4). */
const TYPE_OF_SILENCE = 'text/plain';

/** Media type that the sender claims for a file; `null` when nothing was said. */
export function claimedTypeOf({ mimetype }: Pick<MultipartFile, 'mimetype'>): string | null {
  return mimetype === TYPE_OF_SILENCE ? null : mimetype.slice(0, 100);
}

/** The parts, with the parser's complaints in our words. Errors of whoever takes the parts pass by untouched. */
export async function* guarded(parts: AsyncIterable<Multipart>): AsyncGenerator<Multipart> {
  const iterator = parts[Symbol.asyncIterator]();
  for (;;) {
    const next = await iterator.next().catch(() => Promise.reject(invalidForm()));
    if (next.done === true) return;
    yield next.value;
  }
}

/** The bytes, up to the limit. @throws RequestError 413 beyond it. */
export async function* bounded(
  content: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of content) {
      size += chunk.length;
      if (size > maxBytes) break;
      yield chunk;
    }
  } catch {
    // The parser gave up, or the client went away in the middle.
    throw invalidForm();
  }
  if (size > maxBytes) throw tooLarge(maxBytes);
}

/** The file, or what else is named, is larger than allowed. */
export function tooLarge(maxBytes: number, what = 'The file is'): RequestError {
  const limit = `${Math.floor(maxBytes / (1024 * 1024))} MB (${maxBytes} bytes)`;
  return new RequestError({
    status: 413,
    code: 'too-large',
    message: `${what} too large: at most ${limit} are taken.`,
  });
}

/** The form can't be read. */
export function invalidForm(): RequestError {
  return badRequest('invalid-form', 'The multipart form is damaged or has too many parts.', '/body');
}
