import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { FormOptions, FormReader, IncomingFile, ReadForm } from '../../platform/routing/form.ts';
import { badRequest, RequestError } from '../../platform/routing/request-error.ts';
import { FormHash } from './form-hash.ts';

const MAX_FIELD_BYTES = 10_000;

/** Reads the request's multipart body; `null` when it has none. `onContent` is given the SHA-256 of file and fields before they are passed on. */
export function formReaderOf(
  request: FastifyRequest,
  onContent: (sha256: string) => Promise<void>,
): FormReader | null {
  if (!request.isMultipart()) return null;
  return {
    read: async (options) => {
      const hash = new FormHash();
      const form = await readForm(request, options, hash);
      await onContent(hash.digest(form.fields));
      return form;
    },
  };
}

async function readForm<T>(
  request: FastifyRequest,
  options: FormOptions<T>,
  hash: FormHash,
): Promise<ReadForm<T>> {
  const fields: Record<string, string> = {};
  let taken: { readonly value: T } | null = null;
  // The parser's own limits stand a little above ours, so that ours speak first.
  const limits = {
    fileSize: options.maxBytes + 1,
    files: 2,
    fields: 20,
    parts: 22,
    fieldSize: MAX_FIELD_BYTES,
  };
  for await (const part of guarded(request.parts({ limits }))) {
    if (part.type === 'field') {
      fields[part.fieldname] = fieldText(part);
    } else if (taken === null && part.fieldname === options.part) {
      taken = {
        value: await options.onFile(incomingFileOf(part, hash.through(bounded(part.file, options.maxBytes)))),
      };
    } else {
      const pointer = `/body/${part.fieldname.slice(0, 60)}`;
      throw badRequest('too-many-files', `Send one file, as the part "${options.part}".`, pointer);
    }
  }
  if (taken === null) {
    throw badRequest(
      'file-missing',
      `Send the file as the part "${options.part}" of a multipart form.`,
      `/body/${options.part}`,
    );
  }
  return { file: taken.value, fields };
}

function fieldText(part: Exclude<Multipart, MultipartFile>): string {
  if (part.valueTruncated || typeof part.value !== 'string') {
    throw badRequest('field-too-long', `The field "${part.fieldname.slice(0, 60)}" is too long.`);
  }
  return part.value;
}

function incomingFileOf(part: MultipartFile, content: AsyncIterable<Uint8Array>): IncomingFile {
  return {
    fileName: part.filename === '' ? 'document' : part.filename.slice(0, 255),
    claimedType: part.mimetype.slice(0, 100),
    content,
  };
}

/** The parts, with the parser's complaints in our words. Errors of whoever takes the parts pass by untouched. */
async function* guarded(parts: AsyncIterable<Multipart>): AsyncGenerator<Multipart> {
  const iterator = parts[Symbol.asyncIterator]();
  for (;;) {
    const next = await iterator.next().catch(() => Promise.reject(invalidForm()));
    if (next.done === true) return;
    yield next.value;
  }
}

async function* bounded(content: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
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

/** The file is larger than allowed. */
export function tooLarge(maxBytes: number): RequestError {
  const limit = `${Math.floor(maxBytes / (1024 * 1024))} MB (${maxBytes} bytes)`;
  return new RequestError({
    status: 413,
    code: 'too-large',
    message: `The file is too large: at most ${limit} are taken.`,
  });
}

function invalidForm(): RequestError {
  return badRequest('invalid-form', 'The multipart form is damaged or has too many parts.', '/body');
}
