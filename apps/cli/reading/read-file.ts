import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import type { DocumentError } from '@vouch/core/errors/document-error.ts';
import type { FactsWanted, Host, ReadOutcome } from '@vouch/engine/host/host.ts';
import { tooLarge } from '@vouch/engine/open/sniff/too-large.ts';

/** Why there is no answer about a file's content: its own fault, or the file system's. */
export type FileError = Pick<DocumentError, 'message' | 'internal'> & { readonly code: string };

/** One file of a call and what became of it. */
export interface FileAnswer {
  readonly path: string;
  readonly outcome: ReadOutcome | null;
  readonly error: FileError | null;
  /** Wall time in seconds. */
  readonly seconds: number;
}

/** Codes of files that could not be fetched at all: no answer about a document. */
export const FILE_SYSTEM_CODES = new Set(['file-not-found', 'file-not-readable']);

/** Reads a file in the host. Never rejects. */
export async function readFileWith(
  host: Host,
  path: string,
  { maxBytes, facts }: { readonly maxBytes: number; readonly facts: FactsWanted },
): Promise<FileAnswer> {
  const started = performance.now();
  const done = (outcome: ReadOutcome | null, error: FileError | null): FileAnswer => ({
    path,
    outcome,
    error,
    seconds: Math.round(performance.now() - started) / 1000,
  });
  try {
    const info = await stat(path);
    if (info.isDirectory()) return done(null, notReadable(path, 'is a folder'));
    if (info.size > maxBytes) return done(null, tooLarge(info.size, maxBytes).error);
    const result = await host.read({ bytes: await readFile(path), fileName: basename(path), facts });
    return result.ok ? done(result.value, null) : done(null, result.error);
  } catch (error) {
    return done(null, fileSystemError(path, error));
  }
}

function fileSystemError(path: string, error: unknown): FileError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT') {
    return { code: 'file-not-found', message: `There is no file ${path}. Please check the path.` };
  }
  return notReadable(path, code);
}

function notReadable(path: string, reason: string): FileError {
  return {
    code: 'file-not-readable',
    message: `${path} can not be read (${reason}). Please check its access rights.`,
  };
}
