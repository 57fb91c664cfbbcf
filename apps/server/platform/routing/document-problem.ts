import type { DocumentError, DocumentErrorCode } from '@vouch/core/errors/document-error.ts';
import { RequestError } from './request-error.ts';

/** Statuses of files that can't be read; all others are 422: the request was right, the file is not. */
const STATUSES: Readonly<Partial<Record<DocumentErrorCode, number>>> = {
  'empty-file': 400,
  'unsupported-type': 400,
  'too-large': 413,
};

/** The answer to a request whose file can't be read. */
export function toRequestError({ code, message, internal }: DocumentError): RequestError {
  const status = STATUSES[code] ?? 422;
  return new RequestError({ status, code, message, ...(internal === undefined ? {} : { internal }) });
}

/** The same, for an error that was stored with its task. */
export function storedProblem(code: string, message: string): RequestError {
  return new RequestError({ status: STATUSES[code as DocumentErrorCode] ?? 422, code, message });
}
