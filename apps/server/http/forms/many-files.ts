import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import type { HeldFile, ManyFilesForm, ManyFilesOptions } from '../../platform/routing/form.ts';
import { badRequest, type RequestError } from '../../platform/routing/request-error.ts';
import type { FormHash } from './form-hash.ts';
import {
  claimedTypeOf,
  fieldText,
  guarded,
  invalidForm,
  MAX_FIELD_BYTES,
  MAX_FIELDS,
  tooLarge,
} from './form-parts.ts';

/** Reads a form with several files into memory: at most `maxFiles` times `maxBytes`, or `maxTotalBytes`. */
export async function readManyFiles(
  request: FastifyRequest,
  options: ManyFilesOptions,
  hash: FormHash,
): Promise<ManyFilesForm> {
  const fields: Record<string, string> = {};
  const files: HeldFile[] = [];
  const { maxTotalBytes = Number.POSITIVE_INFINITY } = options;
  let held = 0;
  // The parser's own limits stand a little above ours, so that ours speak first.
  const limits = {
    fileSize: options.maxBytes + 1,
    files: options.maxFiles + 1,
    fields: MAX_FIELDS,
    parts: options.maxFiles + 1 + MAX_FIELDS,
    fieldSize: MAX_FIELD_BYTES,
  };
  for await (const part of guarded(request.parts({ limits }))) {
    if (part.type === 'field') {
      fields[part.fieldname] = fieldText(part);
      continue;
    }
    if (part.fieldname !== options.part) throw wrongPart(part.fieldname, options.part);
    if (files.length === options.maxFiles) throw tooMany(options);
    const file = await holdFile(part, options.maxBytes, hash);
    held += file.content?.length ?? 0;
    if (held > maxTotalBytes) throw tooLarge(maxTotalBytes, 'The files together are');
    files.push(file);
  }
  if (files.length === 0) {
    const message = `Send the files as parts "${options.part}" of a multipart form.`;
    throw badRequest('file-missing', message, `/body/${options.part}`);
  }
  return { files, fields };
}

async function holdFile(part: MultipartFile, maxBytes: number, hash: FormHash): Promise<HeldFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // Read to its end even when it is too large: the files after it want to be read as well.
    for await (const chunk of hash.through(part.file)) {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
    }
  } catch {
    throw invalidForm();
  }
  return {
    fileName: part.filename === '' ? 'document' : part.filename.slice(0, 255),
    claimedType: claimedTypeOf(part),
    content: size > maxBytes ? null : Buffer.concat(chunks),
  };
}

function wrongPart(name: string, wanted: string): RequestError {
  return badRequest('unknown-file', `Send the files as parts "${wanted}".`, `/body/${name.slice(0, 60)}`);
}

function tooMany({ part, maxFiles }: ManyFilesOptions): RequestError {
  return badRequest('too-many-files', `Send at most ${maxFiles} files at once.`, `/body/${part}`);
}
