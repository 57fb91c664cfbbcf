import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { FormOptions, FormReader, IncomingFile, ReadForm } from '../../platform/routing/form.ts';
import { badRequest, type RequestError } from '../../platform/routing/request-error.ts';
import { FormHash } from './form-hash.ts';
import { bounded, claimedTypeOf, fieldText, guarded, MAX_FIELD_BYTES, MAX_FIELDS } from './form-parts.ts';
import { readManyFiles } from './many-files.ts';

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
    readMany: async (options) => {
      const hash = new FormHash();
      const form = await readManyFiles(request, options, hash);
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
    fields: MAX_FIELDS,
    parts: MAX_FIELDS + 2,
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
      throw unwantedFile(part.fieldname, options.part);
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

function unwantedFile(name: string, wanted: string): RequestError {
  const pointer = `/body/${name.slice(0, 60)}`;
  const message = `Send one file, as the part "${wanted}".`;
  if (name === wanted) return badRequest('too-many-files', message, pointer);
  return badRequest('unknown-file', `${message} This one came as "${name.slice(0, 60)}".`, pointer);
}

function incomingFileOf(part: MultipartFile, content: AsyncIterable<Uint8Array>): IncomingFile {
  return {
    fileName: part.filename === '' ? 'document' : part.filename.slice(0, 255),
    claimedType: claimedTypeOf(part),
    content,
  };
}
